import { expect, test } from "vitest";
import { addCodeSamples, readCodeSamples } from "../src/code-samples.ts";

const samples = readCodeSamples(
  JSON.stringify({
    operations: { listLamps: { typescript: "await list();\n", curl: "curl 'a'\n" } },
  }),
);

test("an operation gets the samples of its id, and the document itself stays as it was", () => {
  const document = {
    paths: {
      "/lamps": { get: { operationId: "listLamps" }, post: { operationId: "createLamp" } },
    },
  };
  expect(addCodeSamples(document, samples)).toEqual({
    paths: {
      "/lamps": {
        get: {
          operationId: "listLamps",
          "x-codeSamples": [
            { lang: "TypeScript", label: "TypeScript", source: "await list();\n" },
            { lang: "curl", label: "cURL", source: "curl 'a'\n" },
          ],
        },
        post: { operationId: "createLamp" },
      },
    },
  });
  expect(document.paths["/lamps"].get).toEqual({ operationId: "listLamps" });
});
