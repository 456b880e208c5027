import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Finding } from "../suite/suite.ts";
import { runProcess } from "./process.ts";

/**
 * The newest behaviour that the pinned version has, without the globals and modules of Node that it brings along
 * unless told otherwise: workers of older settings lack them. This machine is all it may call.
 */
const toConfiguration = (
  module: string,
): string => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "smoke", worker = (
      modules = [(name = "${module}", esModule = embed "${module}")],
      compatibilityDate = "2026-11-01",
      compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
);
`;

/** Runs the program as a worker's test: workerd starts, runs it once, and ends. */
export async function runWorkerd(executable: string, program: string): Promise<Finding[]> {
  const configuration = join(dirname(program), "smoke.capnp");
  await writeFile(configuration, toConfiguration(basename(program)));
  return runProcess(executable, ["test", configuration], program);
}
