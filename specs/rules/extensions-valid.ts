import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { asWritten } from "./as-written.ts";
import type { Context, JsonObject, Location, Rule } from "./rule.ts";

interface ExtensionsSchema {
  readonly properties: Readonly<Record<string, { readonly properties: JsonObject }>>;
}

const schema: ExtensionsSchema = JSON.parse(
  readFileSync(new URL("extensions.schema.json", import.meta.url), "utf8"),
);

/** One validator per OpenAPI object that may carry extensions. */
const validators: ReadonlyMap<string, ValidateFunction> = compile();

export const extensionsValid: Rule = () =>
  asWritten((node, context) => {
    const { name: place, extensionsPrefix } = context.type;
    if (!extensionsPrefix) return; // in a map such as `properties`, a key that begins with x- is a name
    for (const key of Object.keys(node).filter((name) => name.startsWith(extensionsPrefix))) {
      if (key in (schema.properties[place]?.properties ?? {})) checkValue(key, node, context);
      else reportMisplaced(key, context);
    }
  });

function checkValue(key: string, node: JsonObject, context: Context): void {
  const validate = validators.get(context.type.name);
  if (!validate || validate({ [key]: node[key] })) return;
  for (const error of validate.errors ?? []) {
    if (error.keyword === "if") continue; // the branch it took has said what is wrong
    const message = `\`${key}\` is not valid: ${textOf(error)}. Its shape is in specs/rules/extensions.schema.json.`;
    context.report({ message, location: placeOf(error, context.location) });
  }
}

function reportMisplaced(key: string, { type, location, report }: Context): void {
  const places = placesOf(key);
  const message =
    places.length > 0
      ? `\`${key}\` does not belong on ${type.name}: it goes on ${places.join(", ")}.`
      : `\`${key}\` is not a known extension: known are ${knownExtensions().join(", ")}. A new one is added in specs/rules/extensions.schema.json.`;
  report({ message, location: location.child(key).key() });
}

function placesOf(key: string): string[] {
  return Object.keys(schema.properties).filter(
    (place) => key in schema.properties[place]!.properties,
  );
}

function knownExtensions(): string[] {
  const places = Object.values(schema.properties);
  return [...new Set(places.flatMap((place) => Object.keys(place.properties)))].sort();
}

function textOf({ message = "", params }: ErrorObject): string {
  const detail = params["allowedValues"] ?? params["allowedValue"] ?? params["additionalProperty"];
  return detail === undefined ? message : `${message} (${String(detail)})`;
}

function placeOf(error: ErrorObject, location: Location): Location {
  const path = error.instancePath.split("/").slice(1);
  const extra = error.params["additionalProperty"];
  if (typeof extra === "string") return location.child([...path, extra]).key();
  return location.child(path);
}

function compile(): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addSchema(schema, "extensions");
  const places = Object.keys(schema.properties);
  return new Map(
    places.map((place) => [place, ajv.compile({ $ref: `extensions#/properties/${place}` })]),
  );
}
