/** A part of a vendor's README: what stands between one heading and the next. */
export interface ReadmeSection {
  /** Its heading in the original: a translation says it in a comment, for its own heading is in another language. */
  name: string;
  /** Its heading as it is written here. */
  title: string;
  /** 1 for the title, 2 for `## Sources`. */
  level: number;
  /** Without its heading and the comment. */
  body: string;
  /** The fingerprint of the original that it says in another language; empty where there is none. */
  translates: string;
  /** Counted from 1. */
  line: number;
  /** Whether it has the comment of a translation. */
  isMarked: boolean;
}

/** `<!-- translates "Sources" en-1a2b3c4d -->`, below a heading. */
export const marker = /^<!-- translates "(?<name>[^"]*)"(?: (?<translates>\S+))? -->$/m;

/** The sections of a README, in its order; what stands in fences are no headings. */
export function readmeSections(readme: string): ReadmeSection[] {
  const lines = readme.split("\n");
  const starts = headingLines(lines);
  return starts.map((start, index) => {
    const text = lines.slice(start + 1, starts[index + 1]).join("\n");
    const [, hashes = "", heading = ""] = /^(#+) +(.*)$/.exec(lines[start] ?? "") ?? [];
    const found = marker.exec(text)?.groups;
    return {
      name: found?.["name"] ?? heading.trim(),
      title: heading.trim(),
      level: hashes.length,
      body: text.replace(marker, "").trim(),
      translates: found?.["translates"] ?? "",
      line: start + 1,
      isMarked: found !== undefined,
    };
  });
}

function headingLines(lines: readonly string[]): number[] {
  let isFenced = false;
  return lines.flatMap((line, index) => {
    if (line.trimStart().startsWith("```")) isFenced = !isFenced;
    return !isFenced && /^#{1,6} /.test(line) ? [index] : [];
  });
}
