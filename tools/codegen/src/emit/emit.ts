import type { OpenApiDocument } from "../load/document.ts";
import type { Model } from "../model/model.ts";
import { renderSamples } from "../sample/samples.ts";
import { emitApiPage } from "./api-page.ts";
import { emitOpenapiJson } from "./openapi-json.ts";
import { emitOperations } from "./operations.ts";
import { emitResources } from "./resources.ts";
import { emitSamples } from "./samples.ts";
import { emitSchema } from "./schema.ts";

/** The generated files of one vendor by their name in `generated/`. */
export type EmittedFiles = ReadonlyMap<string, string>;

export async function emitFiles(document: OpenApiDocument, model: Model): Promise<EmittedFiles> {
  // First, while nothing else is held: it takes the most memory.
  const schema = emitSchema(document, model);
  const samples = await renderSamples(model);
  return new Map([
    ["API.md", emitApiPage(model)],
    ["openapi.json", emitOpenapiJson(document, model)],
    ["operations.ts", emitOperations(model)],
    ["resources.ts", emitResources(model, samples)],
    ["samples.json", emitSamples(model, samples)],
    ["schema.ts", schema],
  ]);
}
