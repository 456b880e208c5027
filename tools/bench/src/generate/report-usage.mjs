import { writeFileSync } from "node:fs";

// Loaded into a command that is measured: only a process itself can tell what it used, on every system. It is JavaScript,
// because to strip its types Node would load what the command may not need.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuInMs: (userCPUTime + systemCPUTime) / 1000, peakInMib: maxRSS / 1024 };
  writeFileSync(process.env.BENCH_USAGE_FILE ?? "", JSON.stringify(usage));
});
