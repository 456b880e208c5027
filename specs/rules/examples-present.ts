import { isObject, type Context, type JsonObject, type Rule } from "./rule.ts";

/**
 * Mock, contract tests and docs live on examples. That they fit their schemas is checked by Redocly's
 * `no-invalid-media-type-examples` and `no-invalid-parameter-examples`; here, that they are there and
 * written where those two look.
 */
export const examplesPresent: Rule = () => ({
  Parameter(parameter: JsonObject, context: Context) {
    if (isObject(parameter["content"])) return; // its media type carries the example
    const name = `Parameter \`${String(parameter["name"])}\``;
    checkPresence(name, parameter, context);
    checkInPlace(name, parameter, context);
  },
  MediaType(mediaType: JsonObject, context: Context) {
    checkPresence(`\`${String(context.key)}\``, mediaType, context);
  },
  Example(example: JsonObject, { report, location }: Context) {
    if ("value" in example) return;
    const message = `Example without \`value\`: write the value here, nothing else is validated or served.`;
    report({ message, location: location.key() });
  },
});

function checkPresence(name: string, node: JsonObject, { report, location }: Context): void {
  const { example, examples } = node;
  const named = isObject(examples) && Object.keys(examples).length > 0;
  if (example === undefined && !named) {
    const message = `${name} has no example: add an invented \`example\`, or named \`examples\`, that is valid against its schema.`;
    report({ message, location: location.key() });
  }
  if (example !== undefined && examples !== undefined) {
    const message = `${name} has both \`example\` and \`examples\`, and the second is not validated: keep one.`;
    report({ message, location: location.child("example").key() });
  }
}

/** Redocly follows a `$ref` in the examples of a media type, but not in those of a parameter. */
function checkInPlace(name: string, node: JsonObject, { report, location }: Context): void {
  if (!isObject(node["examples"])) return;
  for (const [key, example] of Object.entries(node["examples"])) {
    if (!isObject(example) || !("$ref" in example)) continue;
    const message = `${name} refers to an example elsewhere, which is not validated: write the value here.`;
    report({ message, location: location.child(["examples", key]).key() });
  }
}
