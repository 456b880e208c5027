import { isObject, type OpenApiObject } from "./openapi.ts";

/** A tag outside of code: `<br>`, `</div>`, `<!-- … -->`. A name in angle brackets (`<id>`) is one to a browser too. */
const rawHtml = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|<!--/i;
const code = /```[^]*?```|`[^`]*`/g;

/** Descriptions are Markdown, and nothing in them reaches the page as HTML: whoever writes it is told where. */
export function refuseRawHtml(document: OpenApiObject, file: string): void {
  const found = findRawHtml(document, "#");
  if (found.length === 0) return;
  throw new Error(
    [
      `${file} has raw HTML in descriptions. Write Markdown, or put it into backticks:`,
      ...found,
    ].join("\n"),
  );
}

function findRawHtml(value: unknown, pointer: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findRawHtml(item, `${pointer}/${index}`));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (isData(key)) return [];
    if (key !== "description" && key !== "summary") return findRawHtml(child, place);
    if (typeof child !== "string") return findRawHtml(child, place);
    const [tag] = rawHtml.exec(child.replaceAll(code, "")) ?? [];
    return tag === undefined ? [] : [`- ${place}: ${tag}`];
  });
}

/** Examples and values are shown as they are, as code. */
function isData(key: string): boolean {
  return ["example", "examples", "default", "enum", "const"].includes(key);
}
