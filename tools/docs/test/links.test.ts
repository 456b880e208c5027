import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sectionLink } from "../src/evidence/evidence-line.ts";
import { english } from "../src/language/en.ts";
import { portuguese } from "../src/language/pt-br.ts";
import { isObject } from "../src/openapi.ts";
import { listOperations } from "../src/operation-facts.ts";
import { anchorOf } from "../src/site-paths.ts";
import {
  documentOf,
  isOurs,
  listPages,
  siteDirectory,
  useDocsSite,
  vendors,
} from "./browser/docs-site.ts";

useDocsSite();

test("every page says its language, and leads to itself in the others", () => {
  for (const path of listPages()) {
    const html = read(path);
    expect(/<html lang="([^"]*)"/.exec(html)?.[1], path).toBe(
      path.startsWith("pt-BR/") ? "pt-BR" : "en",
    );
    const name = path.replace(/^pt-BR\//, "");
    const [, bar = ""] = /<nav class="languages"[^>]*>([^]*?)<\/nav>/.exec(html) ?? [];
    const links = [...bar.matchAll(/href="([^"]*)"/g)].map(
      ([, href = ""]) => resolve(href, path).path,
    );
    expect(links, path).toEqual([name, `pt-BR/${name}`]);
  }
});

test("every link within the site leads to a file, and to an anchor that is there", async () => {
  const anchors = await anchorsOfReferences();
  const faults = listPages().flatMap((path) => {
    // What Redoc renders is in its own tests: its links are made of the document and lead to its own menu.
    const html = isOurs(path) ? read(path) : read(path).split('<div id="redoc">', 1).join("");
    const links = [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
    expect(links.length, path).toBeGreaterThan(5);
    return links
      .filter((link) => !leadsSomewhere(link, path, anchors))
      .map((link) => `${path} → ${link}`);
  });
  expect(faults).toEqual([]);
});

test("every link in a reference's descriptions leads to a part of it", async () => {
  const anchors = await anchorsOfReferences();
  for (const path of listPages().filter((page) => !isOurs(page))) {
    const html = read(path);
    const links = [...html.matchAll(/\]\((#[^\s)]*)/g)].map(([, link = ""]) => link);
    // That Redoc has these sections is tested with the page.
    const { heading, sourcesHeading } = path.startsWith("pt-BR/")
      ? portuguese.evidence
      : english.evidence;
    const sections = [heading, sourcesHeading].map(sectionLink);
    expect(links, path).not.toEqual([]);
    for (const link of new Set(links))
      expect([...(anchors.get(path) ?? []), ...sections], `${path} → ${link}`).toContain(link);
  }
});

test("the index for machines, llms.txt and the sitemap lead to what is there", async () => {
  const anchors = await anchorsOfReferences();
  const index: unknown = JSON.parse(read("operations.json"));
  const entries = isObject(index) && Array.isArray(index["vendors"]) ? index["vendors"] : [];
  const pages = entries.flatMap(({ operations }: { operations: { page: string }[] }) =>
    operations.map(({ page }) => page),
  );
  const listed = [...read("llms.txt").matchAll(/\]\(([^)]*)\)/g)].map(([, link = ""]) => link);
  const mapped = [
    ...read("sitemap.xml").matchAll(/<loc>https:\/\/docs\.example\/reference\/(.*)<\/loc>/g),
  ];
  const files = mapped.map(([, path = ""]) => (/(^|\/)$/.test(path) ? `${path}index.html` : path));
  expect(pages.length).toBeGreaterThan(vendors.length);
  expect(files.toSorted()).toEqual(listPages());
  const links = [...pages, ...listed, ...files];
  expect(links.filter((link) => !leadsSomewhere(link, "index.html", anchors))).toEqual([]);
});

/** What can be linked to in each reference; that its menu has these anchors is tested with the page. */
async function anchorsOfReferences(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const vendor of vendors) {
    const anchors = listOperations(await documentOf(vendor)).map(({ tag, id }) =>
      anchorOf(tag, id),
    );
    for (const folder of ["", "pt-BR/"]) found.set(`${folder}${vendor}.html`, new Set(anchors));
  }
  return found;
}

function leadsSomewhere(
  link: string,
  from: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (/^(https:\/\/|data:)/.test(link)) return true;
  const { path, anchor } = resolve(link, from);
  if (!existsSync(join(siteDirectory(), path))) return false;
  if (anchor === "") return true;
  return anchors.get(path)?.has(anchor) ?? read(path).includes(` id="${anchor.slice(1)}"`);
}

function resolve(link: string, from: string): { path: string; anchor: string } {
  const { pathname, hash } = new URL(link, `https://docs.example/${from}`);
  return { path: decodeURIComponent(pathname.slice(1)), anchor: decodeURIComponent(hash) };
}

function read(path: string): string {
  return readFileSync(join(siteDirectory(), path), "utf8");
}
