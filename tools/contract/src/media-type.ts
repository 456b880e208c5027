import type { MediaType } from "./document.ts";

/** The JSON among the media types, or the first one: what the generated client sends and reads. */
export function chooseMedia(
  content: Record<string, MediaType> | undefined,
): { mediaType: string; media: MediaType } | undefined {
  const entries = Object.entries(content ?? {});
  const [mediaType, media] = entries.find(([name]) => isJson(name)) ?? entries[0] ?? [];
  return mediaType !== undefined && media ? { mediaType, media } : undefined;
}

export function isJson(mediaType: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/.test(mediaType);
}
