import { expect, test } from "vitest";
import { english } from "../../src/language/en.ts";
import { markdownPage } from "../../src/machine/markdown-page.ts";
import { listOperations } from "../../src/operation-facts.ts";

const document = {
  info: { title: "Lamps API", description: "Lamps of the coast." },
  servers: [{ url: "https://lamps.example", description: "The coast's." }],
  "x-evidence": { level: "documented", source: "handbook" },
  paths: {
    "/lamps/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      put: {
        operationId: "lightLamp",
        tags: ["lamps"],
        summary: "Light a lamp.",
        description: "Lights it.",
        "x-sdk": { resource: "lamps", method: "light" },
        "x-vendor-titles": ["Acender"],
        "x-look-up": { operation: "getLamp", how: "Its `lit` is true." },
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Light" } } },
        },
        responses: { 204: { description: "It is lit." } },
      },
    },
  },
  components: {
    parameters: {
      Id: {
        name: "id",
        in: "path",
        required: true,
        schema: { type: "integer" },
        description: "Its number.",
      },
    },
    schemas: {
      Light: {
        description: "How it is lit.",
        required: ["colour"],
        properties: {
          colour: { enum: ["red", "white"], description: "Red | white." },
          keepers: {
            type: "array",
            items: { $ref: "#/components/schemas/Keeper" },
            description: "Who.",
            "x-evidence": { level: "observed", source: "traffic" },
          },
        },
      },
    },
  },
};

const samples = new Map([["lightLamp", [{ lang: "curl", label: "cURL", source: "curl lamps" }]]]);
const marking = { strings: english, sources: new Map([["handbook", "The handbook"]]) };
const page = markdownPage({ document, operations: listOperations(document), samples, marking });

test.each([
  "# Lamps API\n\nLamps of the coast.",
  "- `https://lamps.example` The coast's.",
  "## Light a lamp\n\n`PUT /lamps/{id}` · operationId `lightLamp` · client `lamps.light`",
  "**Evidence:** documented (● source handbook: The handbook)",
  "Vendor's titles: Acender",
  "Effect: idempotent. May be repeated safely.",
  "No answer? Look before you send again: `getLamp`. Its `lit` is true.",
  "| `id` | path, required | integer | Its number. |",
  "Body: `application/json` [Light](#light)",
  "- 204: It is lit.",
  "```sh\ncurl lamps\n```",
  "## Light\n\nHow it is lit.",
  String.raw`| ${"`colour`"} | ${'`"red"`, `"white"`'}, required | Red \| white. |`,
  "| `keepers` | array of Keeper | Who. (observed, traffic) |",
])("the page has: %s", (want) => {
  expect(page).toContain(want);
});
