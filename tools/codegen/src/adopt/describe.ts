import { isObject, type JsonObject } from "./json.ts";
import { walk } from "./walk.ts";

/** A full stop, perhaps inside a closing quote, bracket or emphasis. */
const FULL_STOP = /\.[)"'”’`*_]*$/;

/** Makes descriptions whole sentences. A missing one is the name in words: a person will know better. */
export function describe(document: JsonObject): void {
  const { info } = document;
  if (isObject(info)) complete(info, String(info["title"] ?? "An API"));
  for (const tag of Array.isArray(document["tags"]) ? document["tags"] : [])
    if (isObject(tag)) complete(tag, String(tag["name"]));
  walk(document, {
    operation: (operation) => {
      operation["summary"] ??= toWords(String(operation["operationId"]));
      complete(operation, String(operation["summary"]));
    },
    parameter: (parameter) => complete(parameter, toWords(String(parameter["name"]))),
    response: (response) => complete(response, "The answer"),
    property: (property, name) => {
      if (!("$ref" in property) && !("const" in property)) complete(property, toWords(name));
    },
    schema: (schema) => {
      if (typeof schema["description"] === "string") complete(schema, "");
    },
  });
}

function complete(node: JsonObject, fallback: string): void {
  const { description } = node;
  const text =
    typeof description === "string" && description.trim() !== "" ? description.trim() : fallback;
  if (text !== "")
    node["description"] = FULL_STOP.test(text) ? text : `${text.replace(/[:;,]$/, "")}.`;
}

/** `eventName` → `Event name`. */
function toWords(name: string): string {
  const words = name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
