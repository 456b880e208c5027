import { afterAll, describe, expect, it } from "vitest";
import { listCursors, typeArguments } from "../src/editor/cursors.ts";
import { type Offer, openEditor } from "../src/editor/editor.ts";
import { typingOf, writeEmptyProject } from "../src/editor/empty-project.ts";
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

  describe.each(calls)("$method", ({ operation, method }) => {
    it.each(listCursors(document, operation))("completes $place", (cursor) => {
      const offers = editor.complete(`${client}${method}(${cursor.typed})`);
      expect(namesOf(offers)).toEqual(expect.arrayContaining([...cursor.wanted]));
      const wanted = offers.filter(({ name }) => cursor.isObject && cursor.wanted.includes(name));
      expect(withoutText(wanted)).toEqual([]);
    });

    it("answers with a type that has a name", () => {
      const { code } = editor.hover(
        `${client}const ¦answer = await ${method}(${typeArguments(document, operation)});`,
      );
      expect(code).toMatch(/^const answer: \w/);
      expect(code).not.toMatch(/[{("[](?!\])|\bany\b/);
    });
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
