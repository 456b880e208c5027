import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "../root.ts";

export interface Place {
  readonly folder: string;
  /** What the command sees of the environment; everything, where left out. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs a command on the workspace's own Node. No package helps: what publishes runs where nothing is installed. */
export function run(command: string, parameters: readonly string[], place: Place): Promise<string> {
  const { folder, environment = process.env } = place;
  const path = [join(ROOT, "node_modules/.bin"), environment.PATH].join(delimiter);
  const options = {
    cwd: folder,
    env: { ...environment, PATH: path, NO_COLOR: "1" },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32", // npm and npx are scripts there
  };
  return new Promise((resolve, reject) => {
    execFile(command, parameters, options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const said = `${stdout}${stderr}`.trim() || error.message;
      const line = [command, ...parameters].join(" ");
      reject(new Error(`${said}\n\n\`${line}\` failed in ${folder}.`, { cause: error }));
    });
  });
}
