import { posix } from "node:path";
import { original } from "./language/languages.ts";
import type { Strings } from "./language/strings.ts";

/** Where everything lies in the site. The first language is at the root, the others in a folder of their own. */
export function landingPath(language: Strings): string {
  return `${folderOf(language)}index.html`;
}

export function pageOf(vendor: string, language: Strings): string {
  return `${folderOf(language)}${vendor}.html`;
}

export function guidePath(name: string, language: Strings): string {
  return `${folderOf(language)}guides/${name}.html`;
}

/** The bundled document, to take away. */
export function downloadsOf(vendor: string) {
  return {
    yaml: `openapi/${vendor}.yaml`,
    json: `openapi/${vendor}.json`,
    postman: `postman/${vendor}.json`,
    markdown: `markdown/${vendor}.md`,
  };
}

/** The address of one file as another links to it, so that the site works in any folder, and without a server. */
export function linkTo(target: string, from: string): string {
  return posix.relative(posix.dirname(from), target);
}

/** Redoc's address of an operation in a vendor's page. */
export function anchorOf(tag: string, operationId: string): string {
  return `#/${tag.toLowerCase()}/${operationId.toLowerCase()}`;
}

function folderOf({ tag }: Strings): string {
  return tag === original.tag ? "" : `${tag}/`;
}
