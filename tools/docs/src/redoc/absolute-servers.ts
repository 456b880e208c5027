import { isObject, objectAt, textAt, type OpenApiObject } from "../openapi.ts";

/**
 * The document with servers such as `{host}`, whose variable holds a scheme, as `https://{host}`: Redoc takes what has no
 * scheme for an address relative to the page, and would show readers the address of the site.
 */
export function absoluteServers(document: OpenApiObject): OpenApiObject {
  const { servers } = document;
  if (!Array.isArray(servers)) return document;
  return {
    ...document,
    servers: servers.map((server) => (isObject(server) ? absolute(server) : server)),
  };
}

function absolute(server: OpenApiObject): OpenApiObject {
  const url = textAt(server, "url");
  const variables = objectAt(server, "variables");
  const [, name = ""] = /^\{([^}]+)\}/.exec(url) ?? [];
  const variable = objectAt(variables, name);
  const [scheme = ""] = /^https?:\/\//.exec(textAt(variable, "default")) ?? [];
  if (scheme === "") return server;
  const shortened = { ...variable, default: textAt(variable, "default").slice(scheme.length) };
  return { ...server, url: scheme + url, variables: { ...variables, [name]: shortened } };
}
