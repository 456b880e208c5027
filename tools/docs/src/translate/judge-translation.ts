import type { OpenApiObject } from "../openapi.ts";
import { select } from "./apply-overlay.ts";
import type { Action } from "./overlay.ts";
import { placesOf, type Place } from "./places.ts";
import { fingerprintOf, textKeywords, textsOf, type Texts } from "./texts.ts";

/** What is wrong with a translation, line by line: missing, stale, or of something that is not there. */
export function judgeTranslation(
  document: OpenApiObject,
  actions: readonly Action[],
  file: string,
): string[] {
  const places = translatablePlaces(document);
  const translated = new Map<OpenApiObject, Action>();
  const findings = actions.flatMap((action) => {
    const nodes = select(document, action.target, action.place);
    const place = places.find(({ node }) => nodes.includes(node));
    if (place === undefined || nodes.length > 1) return [nowhere(action, nodes.length)];
    const earlier = translated.get(place.node);
    if (earlier) return [`${action.place} translates ${place.name} again, after ${earlier.place}.`];
    translated.set(place.node, action);
    return judgeAction(action, place);
  });
  const missing = places.filter(({ node }) => !translated.has(node));
  return [...findings, ...missing.map((place) => untranslated(place, file))];
}

/** What there is to translate: a place without words needs none. */
export function translatablePlaces(document: OpenApiObject): Place[] {
  return placesOf(document).filter(({ node }) => Object.keys(textsOf(node)).length > 0);
}

function judgeAction(action: Action, { name, node }: Place): string[] {
  const original = textsOf(node);
  const faults = textKeywords.flatMap((keyword) => judgeText(keyword, original, action.texts));
  if (action.translates !== fingerprintOf(original)) faults.push(stale(action));
  return faults.map((fault) => `${action.place} (${name}) ${fault}`);
}

function judgeText(keyword: keyof Texts, original: Texts, translation: Texts): string[] {
  const [given, want] = [translation[keyword]?.trim() ?? "", original[keyword]?.trim() ?? ""];
  if (given === "" && want !== "") return [`has no ${keyword}: the document has one.`];
  if (given !== "" && want === "") return [`has a ${keyword}: the document has none.`];
  if (given === want && want !== "") return [`has a ${keyword} that is still the document's own.`];
  return [];
}

function stale({ translates }: Action): string {
  if (translates === "") return `has no \`x-translates\`: ${stampIt}`;
  return `translates an earlier text of the document: read that, correct the translation, then ${stampIt}`;
}

const stampIt = "run `pnpm translate --stamp`.";

function nowhere({ place, target }: Action, found: number): string {
  const why = found > 1 ? `names ${found} places at once` : "names no text of the document";
  return `${place} ${why}: correct \`${target}\`, or delete the action.`;
}

function untranslated({ name, target }: Place, file: string): string {
  return `${file} lacks ${name}: add an action with \`target: ${target}\`.`;
}
