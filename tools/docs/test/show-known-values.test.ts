import { expect, test } from "vitest";
import { english } from "../src/language/en.ts";
import { showKnownValues } from "../src/show-known-values.ts";

test("an open enum tells its values after its own words, and data that looks like one is left alone", () => {
  const colour = {
    type: "string",
    description: "Colour of the light.",
    "x-extensible-enum": ["white", "red"],
  };
  const given = {
    components: {
      schemas: {
        Lamp: {
          properties: { colour, former: { "x-extensible-enum": ["green"] } },
          examples: [{ "x-extensible-enum": ["blue"] }],
        },
      },
    },
  };
  const want = {
    components: {
      schemas: {
        Lamp: {
          properties: {
            colour: {
              ...colour,
              description:
                "Colour of the light.\n\nKnown values: `white`, `red`; there may be others.",
            },
            former: {
              "x-extensible-enum": ["green"],
              description: "Known values: `green`; there may be others.",
            },
          },
          examples: [{ "x-extensible-enum": ["blue"] }],
        },
      },
    },
  };
  expect(showKnownValues(given, english)).toEqual(want);
});
