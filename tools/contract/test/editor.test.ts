import { afterAll, describe, expect, it } from "vitest";
import { listCursors, typeArguments } from "../src/editor/cursors.ts";
import { openEditor } from "../src/editor/editor.ts";
import { typingOf, writeEmptyProject } from "../src/editor/empty-project.ts";
import type { Offer } from "../src/editor/offers.ts";
import { listOperations } from "../src/operations.ts";
import { installPacked } from "../src/packed-packages.ts";
import { listVendorPackages } from "../src/vendors.ts";

const vendors = await listVendorPackages();
const names = vendors.map(({ name }) => name);
const packed = await installPacked(["runtime", ...names]);
await writeEmptyProject(packed.project, names);
const editor = openEditor(packed.project);
const subjects = await Promise.all(
  vendors.map(async (vendor) => ({ ...vendor, typing: await typingOf(packed, vendor) })),
);

afterAll(() => packed[Symbol.asyncDispose]());

// The mark ¦ is where the cursor stands.
describe.each(subjects)("who types a first call to $name", ({ document, typing }) => {
  const { create, guard, client } = typing;
  const ownOffers = (program: string): Offer[] =>
    editor.complete(program).filter(({ from }) => from === typing.package);

  it("is offered the package", () => {
    expect(namesOf(editor.complete('import {} from "¦"'))).toContain(typing.package);
  });

  it("is offered what makes the client, before anything is imported", () => {
    expect(namesOf(ownOffers("create¦"))).toContain(create);
  });

  it("reads of everything that can be imported what it is", () => {
    const offers = editor.complete(`import { ¦ } from "${typing.package}"`);
    expect(namesOf(offers)).toEqual(expect.arrayContaining([create, guard, "isApiError"]));
    expect(withoutText(offers)).toEqual([]);
  });

  it("sees a whole first call where the client is made", () => {
    const { tags } = editor.signature(`import { ${create} } from "${typing.package}"; ${create}(¦`);
    expect(tags).toEqual({
      param: expect.stringMatching(/^options \S/),
      throws: expect.stringContaining("{InvalidInputError}"),
      example: expect.stringContaining(`${create}(`),
    });
    expect(tags["example"]).toMatch(/await/);
  });

  it("reads of every option what it is", () => {
    const offers = editor.complete(
      `import { ${create} } from "${typing.package}"; ${create}({ ¦ })`,
    );
    expect(namesOf(offers)).toEqual(expect.arrayContaining([...typing.options]));
    expect(withoutText(offers)).toEqual([]);
  });

  const operations = listOperations(document);
  const resources = [...new Set(operations.map(({ resource }) => resource))];

  it("reads of every resource what it is, what can be called on it, and how", () => {
    const offers = editor.complete(`${client}client.¦`);
    expect(namesOf(offers).sort()).toEqual([...resources, "http"].sort());
    const unsaid = operations.filter(({ resource, method }) => {
      const { text = "", tags } = offers.find(({ name }) => name === resource) ?? {};
      return !text.includes(`- \`${method}\`: `) || !tags?.["example"]?.includes(`.${resource}.`);
    });
    expect(unsaid).toEqual([]);
    expect(withoutText(offers)).toEqual([]);
  });

  it.each(resources)("reads of every method of %s what it does, and how it is called", (name) => {
    const offers = editor.complete(`${client}client.${name}.¦`);
    const own = operations.filter(({ resource }) => resource === name);
    expect(namesOf(offers).sort()).toEqual(own.map(({ method }) => method).sort());
    expect(withoutText(offers)).toEqual([]);
    const silent = offers.filter(
      (offer) => !offer.tags["example"]?.includes(`.${name}.${offer.name}(`),
    );
    expect(namesOf(silent)).toEqual([]);
  });

  const calls = operations.map((operation) => ({
    operation,
    method: `client.${operation.resource}.${operation.method}`,
  }));

  it.each(calls)("is offered all that $method takes", ({ operation, method }) => {
    const cursors = listCursors(document, operation);
    const program = cursors.map(({ typed }) => `${method}(${typed});\n`).join("");
    const offered = cursors.length > 0 ? editor.completeAll(`${client}${program}`) : [];
    const lacking = cursors.map(({ place, wanted, isObject }, index) => {
      const offers = offered[index]?.filter(({ name }) => wanted.includes(name)) ?? [];
      const missing = wanted.filter((name) => !namesOf(offers).includes(name));
      return { place, missing, silent: isObject ? withoutText(offers) : [] };
    });
    expect(offered).toHaveLength(cursors.length);
    expect(lacking.filter(({ missing, silent }) => missing.length + silent.length > 0)).toEqual([]);
  });

  it("sees of every answer a type that has a name", () => {
    const lines = calls.map(
      ({ operation, method }, index) =>
        `const ¦answer${index} = await ${method}(${typeArguments(document, operation)});\n`,
    );
    const shown = editor.hoverAll(`${client}${lines.join("")}`).map(({ code }) => code);
    expect(shown).toHaveLength(calls.length);
    expect(shown.filter((code) => !/^const answer\d+: [^{("[]+(\[\])?$/.test(code))).toEqual([]);
    expect(shown.filter((code) => /\bany\b/.test(code))).toEqual([]);
  });

  it("is offered the guards where a call has failed, and reads what each says", () => {
    const program = `${client}try {} catch (error) { if (is¦ }`;
    const guards = namesOf(ownOffers(program)).filter((name) => /^is\p{Lu}\w*Error$/u.test(name));
    expect(guards).toEqual(expect.arrayContaining([guard, "isApiError", "isZapspecError"]));
    const silent = guards.filter((name) => editor.describe(program, name).text === "");
    expect(silent).toEqual([]);
  });

  it.each(["isApiError", guard])("reads of a failure that %s knows what it holds", (name) => {
    const offers = editor.complete(
      `import { ${name} } from "${typing.package}"; declare const error: unknown; if (${name}(error)) error.¦`,
    );
    const own = ["status", "delivery", "code", "body", "requestId", "retryAfterInMs", "method"];
    expect(namesOf(offers)).toEqual(expect.arrayContaining(own));
    expect(withoutText(offers.filter((offer) => own.includes(offer.name)))).toEqual([]);
  });
});

function namesOf(offers: readonly Offer[]): string[] {
  return offers.map(({ name }) => name);
}

function withoutText(offers: readonly Offer[]): string[] {
  return namesOf(offers.filter(({ text }) => text === ""));
}
