import { isScalar, parseDocument, type YAMLMap } from "yaml";
import { actionMaps } from "./overlay.ts";

interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Writes the fingerprints of the originals into the text of an overlay, one for each action and in
 * their order. Everything else stays as somebody wrote it, comments and line breaks included.
 */
export function stamp(text: string, fingerprints: readonly (string | undefined)[]): string {
  const maps = actionMaps(parseDocument(text).get("actions"));
  const edits = maps.flatMap((map, index) => editOf(map, fingerprints[index], text) ?? []);
  return edits.reduceRight(
    (result, { from, to, text: inserted }) => result.slice(0, from) + inserted + result.slice(to),
    text,
  );
}

function editOf(map: YAMLMap, fingerprint: string | undefined, text: string): Edit | undefined {
  if (fingerprint === undefined) return undefined;
  const written = rangeOf(map, "x-translates");
  if (written) return { ...written, text: fingerprint };
  const target = rangeOf(map, "target");
  if (!target) return undefined;
  const indent = " ".repeat((map.range?.[0] ?? 0) - lineStart(text, map.range?.[0] ?? 0));
  return { from: target.to, to: target.to, text: `\n${indent}x-translates: ${fingerprint}` };
}

function rangeOf(map: YAMLMap, keyword: string): { from: number; to: number } | undefined {
  const scalar = map.get(keyword, true);
  if (!isScalar(scalar) || !scalar.range) return undefined;
  return { from: scalar.range[0], to: scalar.range[1] };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
