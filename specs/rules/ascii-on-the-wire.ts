import {
  isObject,
  type Context,
  type Json,
  type JsonObject,
  type Location,
  type Rule,
} from "./rule.ts";

/** Prism quotes names and values of a schema in a response header, where other characters end its process. */
export const asciiOnTheWire: Rule = () => ({
  Parameter({ name }: JsonObject, context: Context) {
    check("name", name, context.location.child("name"), context);
  },
  Schema(schema: JsonObject, context: Context) {
    const { location } = context;
    check("pattern", schema["pattern"], location.child("pattern"), context);
    check("const", schema["const"], location.child("const"), context);
    const values = Array.isArray(schema["enum"]) ? schema["enum"] : [];
    for (const [index, value] of values.entries()) {
      check("enum value", value, location.child(["enum", index]), context);
    }
    const properties = isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
    for (const name of properties) {
      check("property name", name, location.child(["properties", name]).key(), context);
    }
  },
});

function check(
  what: string,
  value: Json | undefined,
  location: Location,
  { report }: Context,
): void {
  if (typeof value !== "string") return;
  const foreign = [...value].find((character) => character > "\u007e");
  if (!foreign) return;
  const message = `The ${what} \`${value}\` holds \`${foreign}\`, which the mock server cannot report: keep names, patterns and enums in ASCII, or leave the constraint to the description.`;
  report({ message, location });
}
