import type { OpenApiDocument } from "../load/document.ts";
import type { ServerModel } from "./model.ts";

/** The first server, if a client can use it as it stands: absolute, and without a variable that the customer fills in. */
export function modelServer({ servers }: OpenApiDocument): ServerModel {
  const [server] = servers ?? [];
  if (!server) return { description: "" };
  const description = server.description ?? "";
  const isUsable = /^https?:\/\/[^{}]+$/.test(server.url);
  return isUsable ? { baseUrl: server.url, description } : { description };
}
