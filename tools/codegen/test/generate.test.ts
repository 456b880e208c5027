import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const PARCELS = join(FIXTURES, "parcels");

describe("a fixture's document", async () => {
  for (const fixture of await readdir(FIXTURES)) {
    const folder = join(FIXTURES, fixture);
    const { files, warnings } = await generate(fixture, join(folder, "openapi.yaml"), folder);

    it.each(await readdir(join(folder, "want")))(
      `${fixture} becomes the wanted %s`,
      async (name) => {
        expect(files.get(name)).toBe(await readFile(join(folder, "want", name), "utf8"));
      },
    );

    it(`${fixture} gives no warning`, () => {
      expect(warnings).toEqual([]);
    });
  }
});

describe("the same document", () => {
  it("gives the same bytes again", async () => {
    const [first, second] = await Promise.all([generateParcels(PARCELS), generateParcels(PARCELS)]);
    expect([...second.files]).toEqual([...first.files]);
  });

  it("gives the same bytes wherever it lies", async () => {
    const copy = await copyParcels();
    expect([...(await generateParcels(copy)).files]).toEqual([
      ...(await generateParcels(PARCELS)).files,
    ]);
  });

  it("gives the same client as JSON", async () => {
    const copy = await copyParcels();
    const document = parse(await readFile(join(copy, "openapi.yaml"), "utf8"));
    await writeFile(join(copy, "openapi.json"), JSON.stringify(document));
    const { files } = await generate("parcels", join(copy, "openapi.json"), copy);
    expect([...files]).toEqual([...(await generateParcels(PARCELS)).files]);
  });

  it("gives the same methods in OpenAPI 3.0", async () => {
    const copy = await copyParcels();
    const file = join(copy, "openapi.yaml");
    const document = parse(await readFile(file, "utf8"));
    await writeFile(file, stringify({ ...document, openapi: "3.0.3" }));
    const { files } = await generate("parcels", file, copy);
    expect(files.get("resources.ts")).toBe(
      (await generateParcels(PARCELS)).files.get("resources.ts"),
    );
  });
});

describe("schema.ts", async () => {
  const schema = (await generateParcels(PARCELS)).files.get("schema.ts") ?? "";

  it.each([
    ["an open enum completes and takes any string", 'state?: ("here" | "gone") | (string & {});'],
    ["a property says where it comes from", "Evidence: inferred by us: read off the labels."],
    ["a parameter with content has its schema's type", "filter?: {\n"],
    ["a property with a default may be left out", "weightInKilograms?: number;"],
    ["a component is exported by its own name", "export type Parcel = {"],
  ])("%s", (_, want) => {
    expect(schema).toContain(want);
  });
});

it("resources.ts imports the types that it uses, not those that its comments name", async () => {
  const copy = await copyParcels();
  const file = join(copy, "parcels.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(
    file,
    `${text.replace("Lists parcels.", "Lists parcels of a Shelf.")}  Shelf: { type: string }\n`,
  );
  await writeFile(
    join(copy, "openapi.yaml"),
    `${await readFile(join(copy, "openapi.yaml"), "utf8")}  schemas: { Room: { $ref: "parcels.yaml#/schemas/Shelf" } }\n`,
  );
  const { files } = await generateParcels(copy);
  expect(files.get("schema.ts")).toContain("export type Shelf = ");
  expect(files.get("resources.ts")).toContain("Lists parcels of a Shelf.");
  expect(files.get("resources.ts")).not.toContain("  Shelf,");
});

describe("openapi.json", () => {
  it("is in one piece and says where each operation sits in the client", async () => {
    const document = JSON.parse((await generateParcels(PARCELS)).files.get("openapi.json") ?? "");
    const { get, post } = document.paths["/depots/{depot}/parcels"];
    expect(get["x-sdk"]).toEqual({ resource: "parcels", method: "list" });
    expect(post.responses["201"].content["application/json"].schema).toEqual({
      $ref: "#/components/schemas/Parcel",
    });
  });
});

function generateParcels(folder: string) {
  return generate("parcels", join(folder, "openapi.yaml"), folder);
}

async function copyParcels(): Promise<string> {
  const folder = await makeScratchFolder();
  await cp(PARCELS, folder, { recursive: true });
  return folder;
}
