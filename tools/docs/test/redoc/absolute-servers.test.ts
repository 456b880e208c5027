import { expect, test } from "vitest";
import { absoluteServers } from "../../src/redoc/absolute-servers.ts";

test.each([
  [
    {
      url: "{host}/v1",
      variables: { host: { default: "https://lamps.example", description: "." } },
    },
    {
      url: "https://{host}/v1",
      variables: { host: { default: "lamps.example", description: "." } },
    },
  ],
  [
    { url: "https://{host}", variables: { host: { default: "lamps.example" } } },
    { url: "https://{host}", variables: { host: { default: "lamps.example" } } },
  ],
  [{ url: "/v1" }, { url: "/v1" }],
])("%j is shown as %j", (given, want) => {
  expect(absoluteServers({ servers: [given] })).toEqual({ servers: [want] });
});

test("a document without servers stays as it is", () => {
  expect(absoluteServers({ info: {} })).toEqual({ info: {} });
});
