import { expect, test } from "vitest";
import { markEvidence } from "../../src/evidence/mark-evidence.ts";
import { objectAt, resolvePointer, textAt, type OpenApiObject } from "../../src/openapi.ts";

const documented = { level: "documented", source: "handbook" };
const observed = { level: "observed", source: "traffic" };

function documentWith(get: OpenApiObject, components: OpenApiObject = {}): OpenApiObject {
  return { "x-evidence": documented, paths: { "/lamps": { get } }, components };
}

function describedAt(document: OpenApiObject, pointer: string): string {
  return textAt(resolvePointer(document, pointer) ?? {}, "description");
}

const operation = "#/paths/~1lamps/get";

test("an operation shows the evidence it inherits, and its effect", () => {
  const marked = markEvidence(documentWith({ description: "Lists lamps." }));
  expect(describedAt(marked, operation)).toBe(
    "Lists lamps.\n\n**Evidence:** documented (source `handbook`).\n\n**Effect:** read; may be repeated safely.",
  );
});

test("the nearest evidence wins whole: no source is borrowed from further out", () => {
  const own = { level: "inferred", note: "Every other list has it" };
  const marked = markEvidence(documentWith({ "x-evidence": own }));
  expect(describedAt(marked, operation)).toContain(
    "**Evidence:** inferred. Every other list has it.",
  );
});

test("the vendor's titles come before the evidence", () => {
  const marked = markEvidence(documentWith({ "x-vendor-titles": ["Listar", "Faróis"] }));
  expect(describedAt(marked, operation)).toMatch(/^Called “Listar”, “Faróis” by the vendor\.\n\n/);
});

test.each([
  ["get", undefined, "read; may be repeated safely."],
  ["put", undefined, "idempotent; may be repeated safely."],
  ["delete", undefined, "idempotent; may be repeated safely."],
  ["post", undefined, "unsafe; never repeated where it may have been executed."],
  ["patch", undefined, "unsafe; never repeated where it may have been executed."],
  ["post", "read", "read; may be repeated safely."],
  ["get", "unsafe", "unsafe; never repeated where it may have been executed."],
])("the effect of %s with x-effect %s is %s", (method, effect, want) => {
  const given = { paths: { "/lamps": { [method]: { "x-effect": effect } } } };
  const marked = markEvidence(given);
  expect(describedAt(marked, `#/paths/~1lamps/${method}`)).toBe(`**Effect:** ${want}`);
});

test("a webhook shows its evidence and no effect: the vendor is who calls", () => {
  const marked = markEvidence({
    "x-evidence": documented,
    webhooks: { failed: { post: { description: "A lamp failed." } } },
  });
  expect(describedAt(marked, "#/webhooks/failed/post")).toBe(
    "A lamp failed.\n\n**Evidence:** documented (source `handbook`).",
  );
});

test("a source is a link where there is a table to link to", () => {
  const marked = markEvidence(documentWith({}), "#/section/sources");
  expect(describedAt(marked, operation)).toContain("(source [`handbook`](#/section/sources))");
});

test("a parameter known in another way than its operation carries a mark", () => {
  const parameters = [{ name: "lit", description: "Only lit ones.", "x-evidence": observed }];
  const marked = markEvidence(documentWith({ parameters }));
  expect(describedAt(marked, `${operation}/parameters/0`)).toBe(
    "Only lit ones.\n\n**Evidence:** observed (source `traffic`).",
  );
});

test("a parameter that repeats what it inherits carries none", () => {
  const parameters = [{ name: "lit", description: "Only lit ones.", "x-evidence": documented }];
  const marked = markEvidence(documentWith({ parameters }));
  expect(describedAt(marked, `${operation}/parameters/0`)).toBe("Only lit ones.");
});

test("a response and a property deep inside carry their marks", () => {
  const colour = { description: "Its colour.", "x-evidence": observed };
  const schema = { type: "array", items: { properties: { colour } } };
  const late = {
    description: "Too late.",
    "x-evidence": { level: "inferred", note: "Said by none." },
  };
  const ok = { description: "Lamps.", content: { "application/json": { schema } } };
  const marked = markEvidence(documentWith({ responses: { 200: ok, 429: late } }));
  const property = `${operation}/responses/200/content/application~1json/schema/items/properties/colour`;
  expect(describedAt(marked, property)).toContain("**Evidence:** observed");
  expect(describedAt(marked, `${operation}/responses/429`)).toContain(
    "**Evidence:** inferred. Said by none.",
  );
});

test("a mark beside a $ref keeps the words of what is referred to", () => {
  const keeper = { $ref: "#/components/schemas/Keeper", "x-evidence": observed };
  const schemas = { Lamp: { properties: { keeper } }, Keeper: { description: "Who tends it." } };
  const marked = markEvidence(documentWith({}, { schemas }));
  expect(describedAt(marked, "#/components/schemas/Lamp/properties/keeper")).toBe(
    "Who tends it.\n\n**Evidence:** observed (source `traffic`).",
  );
  expect(describedAt(marked, "#/components/schemas/Keeper")).toBe("Who tends it.");
});

test("a shared schema says its evidence when an operation known in another way uses it", () => {
  const schema = { $ref: "#/components/schemas/Lamp" };
  const responses = { 200: { description: "Lamp.", content: { "application/json": { schema } } } };
  const get = { "x-evidence": observed, responses };
  const marked = markEvidence(documentWith(get, { schemas: { Lamp: { description: "A lamp." } } }));
  expect(describedAt(marked, "#/components/schemas/Lamp")).toBe(
    "A lamp.\n\n**Evidence:** documented (source `handbook`).",
  );
});

test("what stands in an example is data, not a mark", () => {
  const example = { description: "As sent.", "x-evidence": observed };
  const parameters = [{ name: "filter", example }];
  const marked = markEvidence(documentWith({ parameters }));
  expect(resolvePointer(marked, `${operation}/parameters/0/example`)).toEqual(example);
});

test("a property that is called example is a property", () => {
  const properties = { example: { description: "One.", "x-evidence": observed } };
  const marked = markEvidence(documentWith({}, { schemas: { Lamp: { properties } } }));
  const pointer = "#/components/schemas/Lamp/properties/example";
  expect(describedAt(marked, pointer)).toContain("**Evidence:** observed");
});

test("a document without evidence gets effects and no marks", () => {
  const marked = markEvidence({ paths: { "/lamps": { get: {} } } });
  expect(describedAt(marked, operation)).toBe("**Effect:** read; may be repeated safely.");
});

test("the given document stays as it is", () => {
  const given = documentWith({ description: "Lists lamps." });
  markEvidence(given);
  const get = objectAt(objectAt(objectAt(given, "paths"), "/lamps"), "get");
  expect(get).toEqual({ description: "Lists lamps." });
});
