import { expect, test } from "vitest";
import type { SearchEntry } from "../../src/search/search-entry.ts";
import { createSearch, toWords } from "../../src/search/search-operations.ts";

test.each([
  ["Não há Serviço", ["nao", "ha", "servico"]],
  ["sendMessage", ["send", "message"]],
  ["/v1/tickets/{ticketId}", ["v1", "tickets", "ticket", "id"]],
])("the words of %s", (text, want) => {
  expect(toWords(text)).toEqual(want);
});

const entries = [
  ["List the lamps", "Listar Faróis"],
  ["Read the log", "Ler o Diário"],
  ["Light a lamp", "Acender"],
].map(([summary = "", vendorTitles = ""], id): SearchEntry => ({
  id,
  vendor: "Lighthouse",
  method: "GET",
  path: "/",
  operationId: "",
  call: "",
  vendorTitles,
  words: summary,
  summaries: { en: summary },
  pages: {},
}));
const search = createSearch(entries);

test.each([
  ["without accents", "diario", ["Read the log"]],
  ["by the beginning of a word", "fari", []],
  ["by the beginning of a word", "faro", ["List the lamps"]],
  ["with one letter wrong in a long word", "acendar", ["Light a lamp"]],
  ["with nothing wrong in a short one", "lok", []],
  ["what has every word", "lighthouse log", ["Read the log"]],
])("finds %s: %s", (_, query, want) => {
  expect(search(query).map(({ summaries }) => summaries["en"])).toEqual(want);
});
