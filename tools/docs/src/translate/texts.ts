import { createHash } from "node:crypto";
import { textAt, type OpenApiObject } from "../openapi.ts";

/** What of a document is translated: the words of its introduction, its tags and its operations, and how a call is looked up. */
export const textKeywords = ["summary", "description", "how"] as const;

export type Texts = { [keyword in (typeof textKeywords)[number]]?: string };

export function textsOf(node: OpenApiObject): Texts {
  const entries = textKeywords.map((keyword) => [keyword, textAt(node, keyword)] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ""));
}

/**
 * Names the original of a translation, to notice when it changes. Lines may be broken elsewhere.
 * The prefix keeps YAML from reading one as a number: `12345678`, `1e234567`.
 */
export function fingerprintOf(texts: Texts): string {
  const { summary = "", description = "", how } = texts;
  const words = [summary, description, ...(how === undefined ? [] : [how])].map((text) =>
    text.trim().split(/\s+/).join(" "),
  );
  return `en-${createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 8)}`;
}
