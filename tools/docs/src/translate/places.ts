import { isObject, objectAt, operationsOf, textAt, type OpenApiObject } from "../openapi.ts";

/** A part of a document that readers of another language get in their own. */
export interface Place {
  /** For people: `GET /lamps` */
  name: string;
  /** The JSONPath that an action names it by. */
  target: string;
  node: OpenApiObject;
}

/** In the order of the document: its introduction, its tags, its operations, its webhooks. */
export function placesOf(document: OpenApiObject): Place[] {
  return [
    { name: "the introduction", target: "$.info", node: objectAt(document, "info") },
    ...tagsOf(document),
    ...operationPlaces(document, "paths"),
    ...operationPlaces(document, "webhooks"),
  ];
}

function tagsOf(document: OpenApiObject): Place[] {
  const tags = Array.isArray(document["tags"]) ? document["tags"].filter(isObject) : [];
  return tags.map((node) => {
    const name = textAt(node, "name");
    return { name: `the tag ${name}`, target: `$.tags[?@.name == ${quote(name)}]`, node };
  });
}

function operationPlaces(document: OpenApiObject, keyword: "paths" | "webhooks"): Place[] {
  return Object.entries(objectAt(document, keyword)).flatMap(([path, pathItem]) =>
    operationsOf(isObject(pathItem) ? pathItem : {}).map(([method, node]) => ({
      name: keyword === "paths" ? `${method.toUpperCase()} ${path}` : `the webhook ${path}`,
      target: `$.${keyword}[${quote(path)}].${method}`,
      node,
    })),
  );
}

/** A string of RFC 9535, section 2.3.1.1. */
function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
