import { evidenceShare } from "../evidence/evidence-share.ts";
import type { Strings } from "../language/strings.ts";
import type { OpenApiObject } from "../openapi.ts";

const levels = ["documented", "observed", "inferred"] as const;

/** How a document's statements are known, as a bar and in words. The policy allows no styles in place, so it is drawn. */
export function evidenceBar(document: OpenApiObject, { evidence }: Strings): string {
  const share = evidenceShare(document);
  if (share === undefined) return "";
  const shown = levels.filter((level) => share[level] > 0);
  const parts = shown.map((level, index) => {
    const start = shown.slice(0, index).reduce((sum, earlier) => sum + share[earlier], 0);
    return `<rect class="${level}" x="${start}" width="${share[level]}" height="4" />`;
  });
  const words = shown.map(
    (level) => `<span><i class="${level}"></i>${share[level]} % ${evidence[level]}</span>`,
  );
  return `<div class="evidence">
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>
              <p>${words.join(" ")}</p>
            </div>`;
}
