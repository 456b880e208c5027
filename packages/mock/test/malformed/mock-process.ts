import { setTimeout as pause } from "node:timers/promises";
import { startMock } from "../../src/index.ts";

// A mock in a process of its own, so that its memory is nobody else's: node --expose-gc mock-process.ts <document>
// Asked by a message, it gives back what it does not hold and says how much is left.
const [document = ""] = process.argv.slice(2);
const mock = await startMock({ vendors: [document] });

process.on("message", async () => {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
    await pause(200);
  }
  process.send?.({ heldInMb: heldInBytes() / 2 ** 20 });
});
process.send?.({ url: mock.url() });

// All of the process where its memory goes back to the system when it is free; elsewhere what Node holds.
function heldInBytes(): number {
  const { rss, heapUsed, external } = process.memoryUsage();
  return process.platform === "linux" ? rss : heapUsed + external;
}
