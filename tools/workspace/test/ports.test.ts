import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { parsePort, requireFreePorts } from "../src/ports.ts";

let server: Server | undefined;
afterEach(() => server?.close());

describe("--port", () => {
  it.each([
    [undefined, { docs: 4010, mocks: 4011 }],
    ["5010", { docs: 5010, mocks: 5011 }],
  ])("%s", (given, want) => {
    expect(parsePort(given, 5)).toEqual(want);
  });

  it.each(["abc", "0", "-1", "65535", "40.5", ""])("%j is refused with an example", (given) => {
    expect(() => parsePort(given, 5)).toThrow(
      "is no port with room for 5 servers. Write a number from 1 to 65531, for example `--port 5010`.",
    );
  });
});

it("a taken port is named, with the flag that moves it", async () => {
  const port = await listen();
  await expect(requireFreePorts(port, 2)).rejects.toThrow(
    `Port ${port} is taken. Stop what listens there, or move all ports with \`--port N\``,
  );
});

async function listen(): Promise<number> {
  const taken = createServer();
  server = taken;
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  return (taken.address() as AddressInfo).port;
}
