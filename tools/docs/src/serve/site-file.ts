import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

export interface SiteFile {
  content: Buffer;
  contentType: string;
  /** Its name changes with its content. */
  isImmutable: boolean;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

/** The file that an address names; undefined where there is none. */
export async function readSiteFile(address: string, root: string): Promise<SiteFile | undefined> {
  const file = fileOf(address, root);
  const content = file && (await readFile(file).catch(() => undefined));
  if (!file || !content) return undefined;
  return {
    content,
    contentType: contentTypes[extname(file)] ?? "application/octet-stream",
    isImmutable: file.startsWith(join(root, "assets") + sep),
  };
}

/** The file an address names, unless that lies outside of the site or is not an address at all. */
function fileOf(address: string, root: string): string | undefined {
  try {
    const { pathname } = new URL(address, "http://docs.example");
    const file = join(root, decodeURIComponent(pathname));
    if (!`${file}${sep}`.startsWith(`${root}${sep}`) || file.includes("\0")) return undefined;
    return file.endsWith(sep) || file === root ? join(file, "index.html") : file;
  } catch {
    return undefined;
  }
}
