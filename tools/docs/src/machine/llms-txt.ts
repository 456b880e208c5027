import { firstSentence } from "../first-sentence.ts";
import type { Guide } from "../guides/read-guides.ts";
import type { Strings } from "../language/strings.ts";
import { objectAt, textAt } from "../openapi.ts";
import { downloadsOf, guidePath } from "../site-paths.ts";
import type { Vendor } from "../vendor.ts";

/** The table of contents for programs that read: https://llmstxt.org */
export function llmsText(
  vendors: readonly Vendor[],
  guides: readonly Guide[],
  language: Strings,
): string {
  const references = vendors.map(({ vendor, title, document }) => {
    const text = firstSentence(textAt(objectAt(document, "info"), "description"));
    return `- [${title}](${downloadsOf(vendor).markdown}): ${text}`;
  });
  const documents = vendors.map(({ vendor, title }) => {
    const { yaml, postman } = downloadsOf(vendor);
    return `- [${title}, OpenAPI 3.1](${yaml}), [Postman collection](${postman})`;
  });
  return [
    `# ${language.site.title}\n\n> ${language.site.lead}`,
    "Each platform's page in Markdown names every call, its fields and how each is known. `operations.json` lists all operations.",
    `## References\n\n${references.join("\n")}`,
    `## Documents\n\n${documents.join("\n")}\n- [All operations, as JSON](operations.json)`,
    `## Guides\n\n${guides.map(({ name, title, summary }) => `- [${title}](${guidePath(name, language)}): ${summary}`).join("\n")}`,
    "",
  ].join("\n\n");
}
