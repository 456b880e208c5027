import { isObject, objectAt, operationsOf, textAt, type OpenApiObject } from "../openapi.ts";

/** A part of a document that readers of another language get in their own. */
export interface Place {
  /** For people: `GET /lamps` */
  name: string;
  /** The JSONPath that an action names it by. */
  target: string;
  node: OpenApiObject;
}

/** What the page of a document says first, then its tags, its operations and its webhooks. */
export function placesOf(document: OpenApiObject): Place[] {
  return [
    { name: "the introduction", target: "$.info", node: objectAt(document, "info") },
    {
      name: "the link outside",
      target: "$.externalDocs",
      node: objectAt(document, "externalDocs"),
    },
    ...objectsIn(document["servers"]).flatMap(serverPlaces),
    ...securityPlaces(document),
    ...tagsOf(document),
    ...operationPlaces(document, "paths"),
    ...operationPlaces(document, "webhooks"),
  ];
}

function serverPlaces(node: OpenApiObject): Place[] {
  const url = textAt(node, "url");
  const target = `$.servers[?@.url == ${quote(url)}]`;
  const variables = Object.entries(objectAt(node, "variables")).map(([name, variable]) => ({
    name: `the variable ${name} of the server ${url}`,
    target: `${target}.variables[${quote(name)}]`,
    node: isObject(variable) ? variable : {},
  }));
  return [{ name: `the server ${url}`, target, node }, ...variables];
}

function securityPlaces(document: OpenApiObject): Place[] {
  const schemes = objectAt(objectAt(document, "components"), "securitySchemes");
  return Object.entries(schemes).map(([name, scheme]) => ({
    name: `the security scheme ${name}`,
    target: `$.components.securitySchemes[${quote(name)}]`,
    node: isObject(scheme) ? scheme : {},
  }));
}

function tagsOf(document: OpenApiObject): Place[] {
  return objectsIn(document["tags"]).map((node) => {
    const name = textAt(node, "name");
    return { name: `the tag ${name}`, target: `$.tags[?@.name == ${quote(name)}]`, node };
  });
}

function operationPlaces(document: OpenApiObject, keyword: "paths" | "webhooks"): Place[] {
  return Object.entries(objectAt(document, keyword)).flatMap(([path, pathItem]) =>
    operationsOf(isObject(pathItem) ? pathItem : {}).flatMap(([method, node]) => {
      const name = keyword === "paths" ? `${method.toUpperCase()} ${path}` : `the webhook ${path}`;
      const target = `$.${keyword}[${quote(path)}].${method}`;
      const lookUp = {
        name: `how to look up ${name}`,
        target: `${target}['x-look-up']`,
        node: objectAt(node, "x-look-up"),
      };
      return [{ name, target, node }, lookUp];
    }),
  );
}

function objectsIn(list: unknown): OpenApiObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** A string of RFC 9535, section 2.3.1.1. */
function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
