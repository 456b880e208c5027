import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isMap, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml";
import { isObject, objectAt, textAt, type OpenApiObject } from "../openapi.ts";
import { textKeywords, type Texts } from "./texts.ts";

/** One translated place of a document. */
export interface Action {
  /** A JSONPath (RFC 9535) into the bundled document. */
  target: string;
  texts: Texts;
  /** The fingerprint of the original that these texts say in another language. */
  translates: string;
  /** Where to look for it: `specs/acme/pt-BR.overlay.yaml:12` */
  place: string;
}

/** The overlay of a language, which lies in the document's folder. */
export function overlayPath(folder: string, language: string): string {
  return join(folder, `${language}.overlay.yaml`);
}

/** The README of a vendor in a language, which lies there too. */
export function translatedReadme(folder: string, language: string): string {
  return join(folder, `README.${language}.md`);
}

/** The actions of an overlay in their order; undefined where there is no such file. */
export async function loadOverlay(path: string): Promise<Action[] | undefined> {
  if (!existsSync(path)) return undefined;
  return readOverlay(await readFile(path, "utf8"), relative(".", path));
}

/**
 * Reads what a translation needs of OpenAPI Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html): actions that
 * replace texts. One that did more could give the readers of a language another API.
 */
export function readOverlay(text: string, name: string): Action[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new Error(`${name} is not YAML: ${error.message}`);
  const overlay: unknown = document.toJS();
  if (!isObject(overlay) || !isComplete(overlay)) throw new Error(`${name} ${incomplete}`);
  return actionMaps(document.get("actions")).map((map) => {
    const place = `${name}:${lines.linePos(map.range?.[0] ?? 0).line}`;
    return readAction(map.toJS(document) as OpenApiObject, place);
  });
}

const incomplete =
  "is not an overlay: it needs `overlay: 1.0.0`, `info` with `title` and `version`, and `actions`.";

function isComplete(overlay: OpenApiObject): boolean {
  const info = objectAt(overlay, "info");
  const texts = [textAt(info, "title"), textAt(info, "version")];
  return (
    overlay["overlay"] === "1.0.0" && texts.every(Boolean) && Array.isArray(overlay["actions"])
  );
}

/** The actions as they are written, for those who need their positions. */
export function actionMaps(actions: unknown): YAMLMap[] {
  if (!isSeq<Node>(actions)) return [];
  return actions.items.filter((item) => isMap(item));
}

function readAction(action: OpenApiObject, place: string): Action {
  const foreign = Object.keys(action).find((keyword) => !actionKeywords.has(keyword));
  if (foreign !== undefined)
    throw new Error(`${place} has \`${foreign}\`: a translation only has ${list(actionKeywords)}.`);
  const target = textAt(action, "target");
  if (!target.startsWith("$"))
    throw new Error(`${place} has no \`target\`: it is a JSONPath, such as \`$.info\`.`);
  const texts = readTexts(objectAt(action, "update"), place);
  return { target, texts, translates: textAt(action, "x-translates"), place };
}

const actionKeywords = new Set(["target", "x-translates", "update"]);

function readTexts(update: OpenApiObject, place: string): Texts {
  const entries = Object.entries(update);
  const foreign = entries.find(([keyword, text]) => !isText(keyword, text));
  if (foreign === undefined) return Object.fromEntries(entries);
  throw new Error(
    `${place} updates \`${foreign[0]}\`: a translation only replaces the texts ${list(textKeywords)}.`,
  );
}

function isText(keyword: string, text: unknown): boolean {
  return textKeywords.some((known) => known === keyword) && typeof text === "string";
}

function list(words: Iterable<string>): string {
  return [...words].map((word) => `\`${word}\``).join(", ");
}
