import type { BrowserFinder } from "./find-browser.ts";

/** The user's own choice. If it does not run, another browser would be a surprise. */
export const chromeFromEnvironment: BrowserFinder = {
  name: "CHROME_PATH",
  isBinding: true,
  async find() {
    const executablePath = process.env["CHROME_PATH"];
    return executablePath ? { executablePath } : undefined;
  },
};
