import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "../root.ts";
import { toProgram, withoutPath } from "../to-program.ts";

export interface Place {
  readonly folder: string;
  /** What the command sees of the environment; everything, where left out. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs a command on the workspace's own Node. */
export function run(command: string, parameters: readonly string[], place: Place): Promise<string> {
  const { folder, environment = process.env } = place;
  const path = [join(ROOT, "node_modules/.bin"), environment.PATH].join(delimiter);
  const env = { ...withoutPath(environment), PATH: path, NO_COLOR: "1" };
  const program = toProgram(command, parameters, { cwd: folder, env });
  const options = { ...program.options, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(program.command, program.args, options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const said = `${stdout}${stderr}`.trim();
      const line = [command, ...parameters].join(" ");
      reject(new Error(`${said}\n\n\`${line}\` failed in ${folder}.`, { cause: error }));
    });
  });
}
