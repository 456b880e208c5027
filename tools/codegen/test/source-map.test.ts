import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDocument } from "../src/load/load.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const FILES = {
  "openapi.yaml": `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    $ref: a.yaml#/paths/a
components:
  schemas:
    Root: { type: string }
`,
  "a.yaml": `paths:
  a:
    get:
      operationId: a
      responses:
        "200":
          description: Done.
          content:
            application/json:
              schema: { $ref: "b.yaml#/schemas/Box" }
`,
  "b.yaml": `schemas:
  Box:
    type: object
    properties:
      inner: { $ref: "#/schemas/Inner" }
      again: { $ref: "#/schemas/Box" }
  Inner:
    type: object
    properties:
      deep: { type: string }
`,
};

const folder = await makeScratchFolder();
for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
const { sources } = await loadDocument(join(folder, "openapi.yaml"), folder);

describe("a place in the bundled document is found where it was written", () => {
  it.each([
    ["#/components/schemas/Root", "openapi.yaml", 8],
    ["#/paths/~1a/get", "a.yaml", 3],
    ["#/paths/~1a/get/responses/200/description", "a.yaml", 7],
    ["#/components/schemas/Box", "b.yaml", 2],
    ["#/components/schemas/Box/properties/inner", "b.yaml", 5],
    ["#/components/schemas/Inner/properties/deep", "b.yaml", 10],
    ["#/components/schemas/Box/properties/again/properties/inner/properties/deep", "b.yaml", 10],
  ])("%s", (pointer, file, line) => {
    expect(sources.positionOf(pointer)).toMatchObject({ file, line });
  });

  it("what does not exist is placed at its nearest ancestor", () => {
    expect(sources.positionOf("#/paths/~1a/get/parameters/0")).toMatchObject({
      file: "a.yaml",
      line: 3,
    });
  });
});
