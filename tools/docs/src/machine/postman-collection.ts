import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { convertV2 } from "openapi-to-postmanv2";
import { isObject, type OpenApiObject } from "../openapi.ts";

const options = {
  folderStrategy: "Tags",
  parametersResolution: "Example",
  enableOptionalParameters: false,
};

/** The document as a Postman collection (format 2.1), with a variable for everything that a reader fills in. */
export async function postmanCollection(
  document: OpenApiObject,
  vendor: string,
): Promise<OpenApiObject> {
  const { output, reason } = await promisify(convertV2)(
    { type: "json", data: structuredClone(document) },
    options,
  );
  const collection = output?.find(({ type }) => type === "collection")?.data;
  if (collection === undefined || reason)
    throw new Error(`${vendor} cannot be converted for Postman: ${reason ?? "no collection came"}`);
  return withStableIds(withVariables(withTypedAuth(collection)), vendor);
}

/** The converter writes the type "any", which the format does not have. */
function withTypedAuth(collection: OpenApiObject): OpenApiObject {
  return mapObjects(collection, (node) =>
    node["type"] === "any" ? { ...node, type: "string" } : node,
  );
}

/** Every `{{name}}` that nobody declared is a secret or a name of the reader's own: they are asked for it in one place. */
function withVariables(collection: OpenApiObject): OpenApiObject {
  const written = Array.isArray(collection["variable"])
    ? collection["variable"].filter(isObject)
    : [];
  const declared = new Set(written.map(({ key }) => key));
  const used = [...JSON.stringify(collection).matchAll(/\{\{(\w+)\}\}/g)].map(
    ([, key = ""]) => key,
  );
  const missing = [...new Set(used)].filter((key) => !declared.has(key));
  const added = missing.map((key) => ({ key, value: `your-${toKebab(key)}`, type: "string" }));
  return { ...collection, variable: [...written, ...added] };
}

/** The converter draws ids by lot; one build must give the same file as another. */
function withStableIds(collection: OpenApiObject, vendor: string): OpenApiObject {
  let count = 0;
  const next = (): string => toUuid(`${vendor} ${(count += 1)}`);
  return mapObjects(collection, (node) => ({
    ...node,
    ...("_postman_id" in node && { _postman_id: next() }),
    ...("id" in node &&
      ("request" in node || "item" in node || "originalRequest" in node) && { id: next() }),
  }));
}

function toUuid(text: string): string {
  const digest = createHash("sha256").update(text).digest("hex");
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}

function mapObjects(
  node: OpenApiObject,
  change: (node: OpenApiObject) => OpenApiObject,
): OpenApiObject {
  const entries = Object.entries(change(node)).map(([key, value]) => [
    key,
    mapValue(value, change),
  ]);
  return Object.fromEntries(entries) as OpenApiObject;
}

function mapValue(value: unknown, change: (node: OpenApiObject) => OpenApiObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change));
  return isObject(value) ? mapObjects(value, change) : value;
}

function toKebab(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}
