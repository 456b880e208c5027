import { expect, it } from "vitest";
import { requireFreePorts } from "../../src/ports.ts";
import { listVendors } from "../../src/vendors.ts";
import { finish, freeBase, PATIENCE_IN_MS, SERVERS, start } from "./run-start.ts";

it(
  "--once serves, calls every vendor, prints the addresses and ends",
  async () => {
    const base = await freeBase();
    const { exitCode, lines } = await finish(start("--once", "--port", String(base)));
    expect(exitCode).toBe(0);
    for (const vendor of listVendors()) {
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^${vendor}: \\w+\\.\\w+\\(.*\\) → `)),
      );
    }
    expect(lines).toContain(`  ${"docs".padEnd(widthOfNames())}  http://127.0.0.1:${base}`);
    expect(lines.at(-1)).toMatch(/^ready/);
    await requireFreePorts(base, SERVERS);
  },
  PATIENCE_IN_MS,
);

function widthOfNames(): number {
  return Math.max(...listVendors().map((vendor) => `${vendor} mock`.length));
}
