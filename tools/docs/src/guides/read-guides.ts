import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Strings } from "../language/strings.ts";

export interface Guide {
  /** `first-call`: in its address. */
  name: string;
  title: string;
  /** Its first paragraph. */
  summary: string;
  /** The whole guide, in Markdown. */
  text: string;
  /** The language it is written in: the first of the site, where there is no translation. */
  tag: string;
}

/** The guides in the order in which people need them; others follow by name. */
const order = ["first-call", "testing-with-the-mock", "errors", "pagination", "webhooks"];

/** Every guide in a language: `<name>.<tag>.md`, or the original where it was not translated. */
export async function readGuides(
  folder: string,
  { tag }: Strings,
  original: Strings,
): Promise<Guide[]> {
  const ending = `.${original.tag}.md`;
  const files = (await readdir(folder)).filter((file) => file.endsWith(ending));
  const names = files.map((file) => file.slice(0, -ending.length)).toSorted(byNeed);
  return Promise.all(
    names.map(async (name) => {
      const isTranslated = existsSync(join(folder, `${name}.${tag}.md`));
      const written = isTranslated ? tag : original.tag;
      return toGuide(name, written, await readFile(join(folder, `${name}.${written}.md`), "utf8"));
    }),
  );
}

function toGuide(name: string, tag: string, text: string): Guide {
  const [, title = name, summary = ""] = /^# (.+)\n+((?:.+\n)+)/m.exec(text) ?? [];
  return { name, tag, title, text, summary: summary.trim().replaceAll(/\s+/g, " ") };
}

function byNeed(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || one.localeCompare(other);
}

function placeOf(name: string): number {
  const index = order.indexOf(name);
  return index === -1 ? order.length : index;
}
