import { spawn } from "node:child_process";

/** How each system opens an address, by its name in Node. */
const commands: Readonly<Record<string, readonly [command: string, ...before: string[]]>> = {
  darwin: ["open"],
  win32: [process.env["ComSpec"] ?? "cmd.exe", "/c", "start", ""],
};

/** Shows an address in the browser; where there is none, a sentence says so and the mock goes on. */
export function openInBrowser(url: string): void {
  const [command, ...before] = commands[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...before, url], { stdio: "ignore", detached: true });
  child.once("error", ({ message }) => {
    console.error(`warning: no browser could be opened (${message}). Open ${url} yourself.`);
  });
  child.unref();
}
