import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

interface Row {
  readonly pid: number;
  readonly parent: number;
  readonly kilobytes: number;
}

const ON_WINDOWS =
  'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $([math]::Round($_.WorkingSetSize / 1024))" }';

/** The resident memory of a process and all that it started, in MB of 1,000,000 bytes. */
export async function memoryOfTree(root: number): Promise<number> {
  const rows = (await listProcesses())
    .trim()
    .split("\n")
    .map((line): Row => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, kilobytes };
    });
  return (sumOf(root, rows) * 1024) / 1_000_000;
}

/** A line for each: its number, its parent's, its memory in KiB. */
async function listProcesses(): Promise<string> {
  const { stdout } =
    process.platform === "win32"
      ? await run("powershell", ["-NoProfile", "-Command", ON_WINDOWS])
      : await run("ps", ["-A", "-o", "pid=,ppid=,rss="]);
  return stdout;
}

function sumOf(pid: number, rows: readonly Row[]): number {
  const own = rows.find((row) => row.pid === pid)?.kilobytes ?? 0;
  const children = rows.filter(({ parent }) => parent === pid);
  return children.reduce((total, child) => total + sumOf(child.pid, rows), own);
}
