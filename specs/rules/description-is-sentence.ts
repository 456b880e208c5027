import { asWritten } from "./as-written.ts";
import { isObject, type Context, type JsonObject, type Location, type Rule } from "./rule.ts";

/** The objects that must be described; others may be. */
const described = new Set(["Info", "Tag", "Operation", "Parameter", "Response"]);

/** A full stop, perhaps inside a closing quote, bracket or emphasis. */
const fullStop = /\.[)"'”’`*_]*$/;

/** Descriptions become doc comments and reference pages, where half a sentence looks like an accident. */
export const descriptionIsSentence: Rule = () =>
  asWritten((node, context) => {
    const { type, location } = context;
    if (type.name === "SpecExtension") return;
    if (type.name === "SchemaProperties") checkProperties(node, context);
    else if (described.has(type.name) && !("$ref" in node)) {
      checkPresence(type.name, node, context, location.key());
    }
    const text = node["description"];
    if (typeof text !== "string" || text.trim() === "" || fullStop.test(text.trim())) return;
    const message = `The description "${lastWords(text)}" does not end in a full stop: write whole sentences.`;
    context.report({ message, location: location.child("description") });
  });

function checkProperties(properties: JsonObject, context: Context): void {
  for (const [name, schema] of Object.entries(properties)) {
    if (!isObject(schema) || "const" in schema) continue; // a constant speaks for itself
    checkPresence(`Property \`${name}\``, schema, context, context.location.child(name).key());
  }
}

function checkPresence(what: string, node: JsonObject, context: Context, location: Location): void {
  const text = node["description"] ?? targetDescription(node, context);
  if (typeof text === "string" && text.trim() !== "") return;
  const name = node["name"] ?? node["operationId"];
  const subject = typeof name === "string" ? `${what} \`${name}\`` : what;
  const message = `${subject} has no description: say in a sentence what it is for, with its unit and its limits.`;
  context.report({ message, location });
}

function targetDescription(node: JsonObject, context: Context): unknown {
  if (!("$ref" in node)) return undefined;
  const target = context.resolve(node).node;
  return isObject(target) ? target["description"] : undefined;
}

function lastWords(text: string): string {
  return `…${text.trim().slice(-40)}`;
}
