import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { endTree } from "../src/end-tree.ts";
import { requireFreePorts } from "../src/ports.ts";
import { toProgram, withoutPath } from "../src/to-program.ts";

const SERVER = `const server = require("node:http").createServer().listen(0, "127.0.0.1", () => console.log(server.address().port));`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "end-tree-"));
  const server = join(folder, "server.cjs");
  await writeFile(server, SERVER);
  // As package managers write them: one for the shells of each system.
  await writeFile(
    join(folder, "serve"),
    `#!/bin/sh\nexec "${process.execPath}" "${server}" "$@"\n`,
  );
  await chmod(join(folder, "serve"), 0o755);
  await writeFile(join(folder, "serve.cmd"), `@"${process.execPath}" "${server}" %*\r\n`);
});

afterEach(() => rm(folder, { recursive: true, maxRetries: 5 }));

it("leaves nothing of a command that is a script", async () => {
  const PATH = [folder, process.env.PATH].join(delimiter);
  const env = { ...withoutPath(process.env), PATH };
  const { command, args, options } = toProgram("serve", [], { cwd: folder, env });
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const port = Number(line.toString());
  await expect(requireFreePorts(port, 1)).rejects.toThrow(`Port ${port} is taken`);
  endTree(child);
  await vi.waitFor(() => requireFreePorts(port, 1), 5000);
});
