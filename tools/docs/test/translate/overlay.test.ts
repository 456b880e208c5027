import { expect, test } from "vitest";
import { applyOverlay } from "../../src/translate/apply-overlay.ts";
import { readOverlay } from "../../src/translate/overlay.ts";
import { lighthouse, overlayOf } from "./lighthouse.ts";

test("the texts of an overlay take the place of the document's, and nothing else changes", () => {
  const actions = overlayOf(`
  - target: $.tags[?@.name == 'lamps']
    update: { description: Lâmpadas. }
  - target: $.paths['/lamps'].get
    update: { summary: Listar lâmpadas. }
`);
  expect(applyOverlay(lighthouse, actions)).toEqual({
    ...lighthouse,
    tags: [{ name: "lamps", description: "Lâmpadas." }, { name: "quiet" }],
    paths: {
      ...lighthouse.paths,
      "/lamps": { get: { operationId: "listLamps", summary: "Listar lâmpadas." } },
    },
  });
  expect(lighthouse.tags[0]?.description).toBe("Lamps.");
});

test.each([
  ["another version", "overlay: 2.0.0", /^a\.yaml is not an overlay: it needs/],
  ["no title", "overlay: 1.0.0\nactions: []", /^a\.yaml is not an overlay: it needs/],
  ["broken YAML", "overlay: [", /^a\.yaml is not YAML: /],
])("%s is refused", (_, text, want) => {
  expect(() => readOverlay(text, "a.yaml")).toThrow(want);
});

test.each([
  ["removes", "{ target: $.info, remove: true }", "has `remove`: a translation only has"],
  ["names no target", "{ update: { summary: A } }", "has no `target`"],
  ["changes the API", "{ target: $.info, update: { version: '2' } }", "updates `version`"],
  ["holds no text", "{ target: $.info, update: { summary: 2 } }", "updates `summary`"],
])("an action that %s is refused, with its line", (_, action, want) => {
  expect(() => overlayOf(`  - ${action}`, "a.yaml")).toThrow(`a.yaml:4 ${want}`);
});

test("a target that is no JSONPath is refused, with its line", () => {
  const actions = overlayOf("  - { target: '$.[', update: { summary: A } }", "a.yaml");
  expect(() => applyOverlay(lighthouse, actions)).toThrow(
    /^a\.yaml:4 has a `target` that is no JSONPath: /,
  );
});
