import type { OpenApiObject } from "../openapi.ts";
import { applyOverlay } from "../translate/apply-overlay.ts";
import { loadOverlay, overlayPath } from "../translate/overlay.ts";

/** The document in another language, by the overlay in its folder; as it is where there is none. */
export async function translateDocument(
  document: OpenApiObject,
  folder: string,
  language: string,
): Promise<OpenApiObject> {
  const actions = await loadOverlay(overlayPath(folder, language));
  return actions === undefined ? document : applyOverlay(document, actions);
}
