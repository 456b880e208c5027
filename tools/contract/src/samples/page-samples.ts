import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../vendors.ts";
import { readPrints, type Sample } from "./sample.ts";

/** What runs as a program, and what is typed into a shell. */
export type Language = "ts" | "sh";

/** The samples of a Markdown page in one language, in order; of the shell's every line is one. */
export async function listPageSamples(page: string, language: Language): Promise<Sample[]> {
  const samples = findSamples(page, await readFile(join(ROOT, page), "utf8"), language);
  return language === "ts" ? samples : samples.flatMap(toLines);
}

export function findSamples(page: string, text: string, language: Language): Sample[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...text.matchAll(fence)].map(({ index, 1: code = "" }) => {
    const place = `${page}:${text.slice(0, index).split("\n").length + 1}`;
    const prints = readPrints(code);
    return { place, code, ...(prints && { prints }) };
  });
}

function toLines({ place, code }: Sample): Sample[] {
  const [page, first = "1"] = place.split(":");
  return code.split("\n").flatMap((line, index) => {
    const command = line.replace(/\s+# .*/, "").trim();
    return command ? [{ place: `${page}:${Number(first) + index}`, code: command }] : [];
  });
}
