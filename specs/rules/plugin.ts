import { asciiOnTheWire } from "./ascii-on-the-wire.ts";
import { descriptionIsSentence } from "./description-is-sentence.ts";
import { effectIsStated } from "./effect-is-stated.ts";
import { enumHasType } from "./enum-has-type.ts";
import { evidenceHasSource } from "./evidence-has-source.ts";
import { examplesAreInvented } from "./examples-are-invented.ts";
import { examplesPresent } from "./examples-present.ts";
import { examplesUseDeclaredProperties } from "./examples-use-declared-properties.ts";
import { extensionsValid } from "./extensions-valid.ts";
import { noRawHtml } from "./no-raw-html.ts";
import { noReadOnlyWriteOnlyDiscriminator } from "./no-read-only-write-only-discriminator.ts";
import { operationIdVerbNoun } from "./operation-id-verb-noun.ts";
import type { Rule } from "./rule.ts";
import { tagIsResource } from "./tag-is-resource.ts";

const oas3: Readonly<Record<string, Rule>> = {
  "ascii-on-the-wire": asciiOnTheWire,
  "description-is-sentence": descriptionIsSentence,
  "effect-is-stated": effectIsStated,
  "enum-has-type": enumHasType,
  "evidence-has-source": evidenceHasSource,
  "examples-are-invented": examplesAreInvented,
  "examples-present": examplesPresent,
  "examples-use-declared-properties": examplesUseDeclaredProperties,
  "extensions-valid": extensionsValid,
  "no-raw-html": noRawHtml,
  "no-read-only-write-only-discriminator": noReadOnlyWriteOnlyDiscriminator,
  "operation-id-verb-noun": operationIdVerbNoun,
  "tag-is-resource": tagIsResource,
};

/** Redocly loads a plugin by its default export and calls it. */
export default function zapspec(): { id: string; rules: { oas3: typeof oas3 } } {
  return { id: "zapspec", rules: { oas3 } };
}
