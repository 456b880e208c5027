import { isObject, type Context, type Json, type JsonObject, type Rule } from "./rule.ts";

/** The docs menu (tags) and the client (`x-sdk`) show the same tree, and no two operations share a place in it. */
export const tagIsResource: Rule = () => {
  let declared: readonly unknown[] = [];
  const taken = new Map<string, string>();
  return {
    Root(root: JsonObject) {
      declared = listOf(root["tags"]).map((tag) => isObject(tag) && tag["name"]);
    },
    Operation(operation: JsonObject, context: Context) {
      checkTag(operation, declared, context);
    },
    // What the vendor sends under `webhooks` is nothing that a client calls.
    Paths: {
      PathItem: {
        Operation(operation: JsonObject, context: Context) {
          checkPlace(operation, taken, context);
        },
      },
    },
  };
};

function checkTag(operation: JsonObject, declared: readonly unknown[], context: Context): void {
  const { report, location } = context;
  const tags = listOf(operation["tags"]);
  const [tag] = tags;
  if (typeof tag !== "string" || tags.length > 1) {
    const message = `${nameOf(operation)} has ${tags.length} tags: give it exactly one, its resource.`;
    report({ message, location: "tags" in operation ? location.child("tags") : location.key() });
    return;
  }
  if (declared.includes(tag)) return;
  const message = `Tag \`${tag}\` is not declared: add it under \`tags\` of the root document, with a description. Declared are: ${declared.join(", ") || "none"}.`;
  report({ message, location: location.child(["tags", 0]) });
}

function checkPlace(operation: JsonObject, taken: Map<string, string>, context: Context): void {
  const { report, location } = context;
  const sdk = operation["x-sdk"];
  if (!isObject(sdk)) {
    const message = `${nameOf(operation)} has no place in the client: add \`x-sdk: { resource: …, method: … }\`, with the tag as resource.`;
    report({ message, location: location.key() });
    return;
  }
  const [tag] = listOf(operation["tags"]);
  if (typeof tag === "string" && sdk["resource"] !== tag) {
    const message = `The tag is \`${tag}\` but the \`x-sdk.resource\` is \`${String(sdk["resource"])}\`: make them equal, so that docs and client show one tree.`;
    report({ message, location: location.child(["x-sdk", "resource"]) });
  }
  const place = `${String(sdk["resource"])}.${String(sdk["method"])}`;
  const owner = taken.get(place);
  if (!owner) {
    taken.set(place, nameOf(operation));
    return;
  }
  const message = `${nameOf(operation)} wants the place \`${place}\` in the client, which ${owner} has: choose another \`x-sdk.method\`.`;
  report({ message, location: location.child(["x-sdk", "method"]) });
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function nameOf(operation: JsonObject): string {
  return `Operation \`${String(operation["operationId"] ?? "without operationId")}\``;
}
