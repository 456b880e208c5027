import { searchGlobal, type SearchEntry } from "./search-entry.ts";
import { createSearch } from "./search-operations.ts";

// Runs in the reader's browser: esbuild makes one file of this and what it imports.

const mostResults = 20;

const form = document.querySelector<HTMLFormElement>("form.search");
const input = form?.querySelector("input");
const status = form?.querySelector<HTMLElement>(".status");
const list = form?.querySelector<HTMLOListElement>("ol");
const entries = (globalThis as unknown as Record<string, SearchEntry[]>)[searchGlobal] ?? [];
const search = createSearch(entries);

if (form && input && status && list) {
  const show = (): void => {
    const query = input.value.trim();
    const found = query === "" ? [] : search(query);
    list.replaceChildren(
      ...found.slice(0, mostResults).map((entry) => toItem(entry, form.dataset)),
    );
    list.hidden = found.length === 0;
    status.textContent = query === "" ? "" : statusOf(found.length, query, form.dataset);
  };
  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  // A browser keeps what was typed when the reader comes back.
  show();
}

function statusOf(count: number, query: string, texts: DOMStringMap): string {
  if (count === 0) return (texts["nothing"] ?? "").replace("{query}", query);
  return (count === 1 ? texts["one"] : texts["other"])?.replace("{count}", String(count)) ?? "";
}

function toItem(entry: SearchEntry, { root = ".", language = "en" }: DOMStringMap): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${root}/${entry.pages[language] ?? ""}`;
  link.append(
    element("strong", entry.summaries[language] ?? entry.operationId),
    element("span", entry.vendor, "vendor"),
    element("code", `${entry.method} ${entry.path}`),
    element("span", entry.vendorTitles, "titles"),
  );
  item.append(link);
  return item;
}

function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}
