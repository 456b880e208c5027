import { cpus, totalmem } from "node:os";

/** Where figures come from: they mean nothing anywhere else. */
export function describeMachine(): string {
  const [first] = cpus();
  const memoryInGb = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, ${memoryInGb} GB, Node ${process.versions.node}, ${process.platform}`;
}
