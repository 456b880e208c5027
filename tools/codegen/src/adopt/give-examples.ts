import { JSONSchemaFaker } from "json-schema-faker";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { walk } from "./walk.ts";

// The same document gives the same examples.
JSONSchemaFaker.option({
  requiredOnly: true,
  useDefaultValue: true,
  useExamplesValue: true,
  ignoreMissingRefs: true,
  failOnInvalidTypes: false,
  failOnInvalidFormat: false,
  minLength: 1,
  random: () => 0.5,
});

/** Gives every parameter and body an example where the lint looks for it: the document's own, or one from its schema. */
export function giveExamples(document: JsonObject): void {
  const give = (node: JsonObject): void => {
    if (isObject(node["content"]) || "example" in node || isFilled(node["examples"])) return;
    node["example"] = exampleOf(document, node["schema"]);
  };
  walk(document, { parameter: give, mediaType: give });
}

function isFilled(examples: Json | undefined): boolean {
  return isObject(examples) && Object.keys(examples).length > 0;
}

function exampleOf({ components }: JsonObject, schema: Json | undefined): Json {
  if (!isObject(schema)) return "text";
  if ("example" in schema) return schema["example"] as Json;
  return JSONSchemaFaker.generate({ ...schema, components } as object) as Json;
}
