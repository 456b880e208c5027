import { bundle, createConfig } from "@redocly/openapi-core";
import { isHttpAddress } from "./is-http-address.ts";
import type { Json, JsonObject } from "./json.ts";

/**
 * Reads an OpenAPI document of somebody else, from a file or an address, with every file that it refers to.
 *
 * @throws {Error} where it cannot be read or is no OpenAPI 3.0 or 3.1; the message says what to do.
 */
export async function readForeign(from: string): Promise<JsonObject> {
  const document = await bundleOrThrow(from);
  const version = String(document["openapi"] ?? document["swagger"] ?? "nothing");
  if (/^3\.[01](\.|$)/.test(version)) return document;
  throw new Error(
    `${from} says ${version} where OpenAPI 3.0 or 3.1 is wanted. Convert it first; for Swagger 2.0, converter.swagger.io does.`,
  );
}

async function bundleOrThrow(from: string): Promise<JsonObject> {
  try {
    const { bundle: bundled } = await bundle({ ref: from, config: await createConfig({}) });
    // A copy: what is written twice by YAML's anchors becomes two things that can be changed alone.
    return JSON.parse(JSON.stringify(bundled.parsed as Json)) as JsonObject;
  } catch (error) {
    const where = isHttpAddress(from) ? "the address" : "the path";
    throw new Error(`${from} cannot be read: ${(error as Error).message} Is ${where} right?`, {
      cause: error,
    });
  }
}
