import MiniSearch from "minisearch";
import type { SearchEntry } from "./search-entry.ts";

/** A function that finds operations: by words in any language, by path, by the vendor's own titles. */
export function createSearch(entries: readonly SearchEntry[]): (query: string) => SearchEntry[] {
  const index = new MiniSearch<SearchEntry>({
    fields: ["vendorTitles", "words", "operationId", "call", "path", "vendor"],
    tokenize: toWords,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      // One letter in five may be wrong; in short words none, or everything would match.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { vendorTitles: 3, words: 2 },
    },
  });
  index.addAll(entries);
  return (query) => index.search(query).map(({ id }) => entries[id as number] as SearchEntry);
}

/** Lower case without accents: people type "servico" for "serviço". Names in camelCase are words of their own too. */
export function toWords(text: string): string[] {
  const parts = text.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const folded = parts.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
