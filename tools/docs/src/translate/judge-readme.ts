import { fingerprintOf } from "./texts.ts";
import { marker, readmeSections, type ReadmeSection } from "./readme-section.ts";

/** What is wrong with a vendor's README in another language, line by line: missing, stale, or of something that is not there. */
export function judgeReadme(original: string, translation: string, file: string): string[] {
  const wanted = new Map(readmeSections(original).map((section) => [section.name, section]));
  const seen = new Set<string>();
  const findings = readmeSections(translation).flatMap((section) => {
    const place = `${file}:${section.line}`;
    const faults = judgeSection(section, wanted.get(section.name), seen.has(section.name));
    seen.add(section.name);
    return faults.map((fault) => `${place} (${section.name}) ${fault}`);
  });
  const missing = [...wanted.keys()].filter((name) => !seen.has(name));
  return [
    ...findings,
    ...missing.map((name) => `${file} lacks "${name}": add it, with \`${comment(name)}\`.`),
  ];
}

/** Writes into a translation what its sections translate, as the original now is. */
export function stampReadme(original: string, translation: string): string {
  const current = new Map(
    readmeSections(original).map((section) => [section.name, fingerprintOfSection(section)]),
  );
  return translation.replaceAll(new RegExp(marker, "gm"), (written, name: string) => {
    const fingerprint = current.get(name);
    return fingerprint === undefined ? written : comment(name, fingerprint);
  });
}

function judgeSection(
  section: ReadmeSection,
  original: ReadmeSection | undefined,
  isRepeated: boolean,
): string[] {
  if (!section.isMarked) return [`has no \`${comment("…")}\` below its heading.`];
  if (original === undefined) return ["translates no section of README.md: delete it."];
  if (isRepeated) return ["is translated twice."];
  const faults: string[] = [];
  if (section.level !== original.level) faults.push("has its heading on another level.");
  if (isUntranslated(section, original)) faults.push("is still the original.");
  if (section.translates !== fingerprintOfSection(original)) faults.push(stale(section));
  return faults;
}

function isUntranslated({ body }: ReadmeSection, original: ReadmeSection): boolean {
  return body !== "" && body === original.body;
}

function stale({ translates }: ReadmeSection): string {
  const why =
    translates === ""
      ? "was not stamped:"
      : "translates an earlier text: read that, correct the translation, then";
  return `${why} run \`pnpm translate --stamp\`.`;
}

/** The formatter pads the cells of tables: that is no other text. */
function fingerprintOfSection({ body }: ReadmeSection): string {
  return fingerprintOf({ description: body.replaceAll(/ *-{3,} */g, "---") });
}

function comment(name: string, fingerprint = ""): string {
  return `<!-- translates "${[`${name}"`, fingerprint].filter(Boolean).join(" ")} -->`;
}
