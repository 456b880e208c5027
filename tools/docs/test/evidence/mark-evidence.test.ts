import { expect, test } from "vitest";
import { markEvidence as markWith } from "../../src/evidence/mark-evidence.ts";
import { english } from "../../src/language/en.ts";
import { objectAt, resolvePointer, textAt, type OpenApiObject } from "../../src/openapi.ts";

const documented = { level: "documented", source: "handbook" };
const observed = { level: "observed", source: "traffic" };
const handbookMark = '**Evidence:** [documented](#/section/evidence "● source handbook")';
const trafficMark = '**Evidence:** [observed](#/section/evidence "◐ source traffic")';
const inferredMark = '**Evidence:** [inferred](#/section/evidence "○ what the marks mean")';

function markEvidence(document: OpenApiObject, ...sources: [string, string][]): OpenApiObject {
  return markWith(document, { strings: english, sources: new Map(sources) });
}

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
    `Lists lamps.\n\n${handbookMark}\n\n**Effect:** read. May be repeated safely.`,
  );
});

test("the nearest evidence wins whole: no source is borrowed from further out", () => {
  const own = { level: "inferred", note: "Every other list has it" };
  const marked = markEvidence(documentWith({ "x-evidence": own }));
  expect(describedAt(marked, operation)).toContain(`${inferredMark} Every other list has it.`);
});

test("the vendor's titles come before the evidence", () => {
  const marked = markEvidence(documentWith({ "x-vendor-titles": ["Listar", "Faróis"] }));
  expect(describedAt(marked, operation)).toMatch(/^Called “Listar”, “Faróis” by the vendor\.\n\n/);
});

test.each([
  ["get", undefined, "read. May be repeated safely."],
  ["put", undefined, "idempotent. May be repeated safely."],
  ["delete", undefined, "idempotent. May be repeated safely."],
  ["post", undefined, "unsafe. Never repeated automatically where it may have been executed."],
  ["patch", undefined, "unsafe. Never repeated automatically where it may have been executed."],
  ["post", "read", "read. May be repeated safely."],
  ["get", "unsafe", "unsafe. Never repeated automatically where it may have been executed."],
])("the effect of %s with x-effect %s is %s", (method, effect, want) => {
  const given = { paths: { "/lamps": { [method]: { "x-effect": effect } } } };
  const marked = markEvidence(given);
  expect(describedAt(marked, `#/paths/~1lamps/${method}`)).toBe(`**Effect:** ${want}`);
});

test("what to look up after a lost answer leads to the operation that shows it", () => {
  const post = { tags: ["lamps"], "x-look-up": { operation: "listLamps", how: "It is `lit`." } };
  const get = { operationId: "listLamps", tags: ["lamps"], summary: "List the lamps." };
  const marked = markEvidence({ paths: { "/lamps": { get, post } } });
  expect(describedAt(marked, "#/paths/~1lamps/post")).toMatch(
    /\n\n\*\*No answer\?\*\* Look before you send again: \[List the lamps\]\(#\/lamps\/listlamps\)\. It is `lit`\.$/,
  );
  expect(describedAt(marked, "#/paths/~1lamps/get")).not.toContain("No answer");
});

test("a webhook shows its evidence and no effect: the vendor is who calls", () => {
  const marked = markEvidence({
    "x-evidence": documented,
    webhooks: { failed: { post: { description: "A lamp failed." } } },
  });
  expect(describedAt(marked, "#/webhooks/failed/post")).toBe(`A lamp failed.\n\n${handbookMark}`);
});

test("a source leads to its row, and its tooltip says what it is", () => {
  const marked = markEvidence(documentWith({}), ["handbook", 'The "handbook" [of the coast]']);
  expect(describedAt(marked, operation)).toContain(
    `[documented](#/section/sources "● source handbook: The 'handbook' of the coast")`,
  );
});

test("a tooltip is cut where it would be a page", () => {
  const marked = markEvidence(documentWith({}), ["handbook", "long ".repeat(100)]);
  const [, tooltip = ""] = /"([^"]*)"/.exec(describedAt(marked, operation)) ?? [];
  expect(tooltip.length).toBeLessThan(150);
  expect(tooltip.endsWith("…")).toBe(true);
});

test("a parameter known in another way than its operation carries a mark", () => {
  const parameters = [{ name: "lit", description: "Only lit ones.", "x-evidence": observed }];
  const marked = markEvidence(documentWith({ parameters }));
  expect(describedAt(marked, `${operation}/parameters/0`)).toBe(`Only lit ones.\n\n${trafficMark}`);
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
  expect(describedAt(marked, property)).toContain(trafficMark);
  expect(describedAt(marked, `${operation}/responses/429`)).toContain(
    `${inferredMark} Said by none.`,
  );
});

test("a mark beside a $ref keeps the words of what is referred to", () => {
  const keeper = { $ref: "#/components/schemas/Keeper", "x-evidence": observed };
  const schemas = { Lamp: { properties: { keeper } }, Keeper: { description: "Who tends it." } };
  const marked = markEvidence(documentWith({}, { schemas }));
  expect(describedAt(marked, "#/components/schemas/Lamp/properties/keeper")).toBe(
    `Who tends it.\n\n${trafficMark}`,
  );
  expect(describedAt(marked, "#/components/schemas/Keeper")).toBe("Who tends it.");
});

test("a shared schema says its evidence when an operation known in another way uses it", () => {
  const schema = { $ref: "#/components/schemas/Lamp" };
  const responses = { 200: { description: "Lamp.", content: { "application/json": { schema } } } };
  const get = { "x-evidence": observed, responses };
  const marked = markEvidence(documentWith(get, { schemas: { Lamp: { description: "A lamp." } } }));
  expect(describedAt(marked, "#/components/schemas/Lamp")).toBe(`A lamp.\n\n${handbookMark}`);
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
  expect(describedAt(marked, pointer)).toContain(trafficMark);
});

test("a document without evidence gets effects and no marks", () => {
  const marked = markEvidence({ paths: { "/lamps": { get: {} } } });
  expect(describedAt(marked, operation)).toBe("**Effect:** read. May be repeated safely.");
});

test("the given document stays as it is", () => {
  const given = documentWith({ description: "Lists lamps." });
  markEvidence(given);
  const get = objectAt(objectAt(objectAt(given, "paths"), "/lamps"), "get");
  expect(get).toEqual({ description: "Lists lamps." });
});
