import { toDocComment } from "./doc-comment.ts";

// A comment alone on its lines; what is inside has no end of comment, openapi-typescript escapes it.
const COMMENT = /^([ \t]*)\/\*\*(.*?)\*\/$/gms;

const DESCRIPTION = "@description ";

/**
 * openapi-typescript's comments with their text in front. It writes a tag, which editors show by its name, below
 * everything else, and once more for each variant of a union.
 */
export function leadWithText(code: string): string {
  return code.replaceAll(COMMENT, (comment, indent: string, body: string) => {
    const blocks = blocksOf(body);
    const description = blocks.find((block) => block.startsWith(DESCRIPTION));
    if (description === undefined) return comment;
    // What goes on in another line is indented below its tag, and would be code in a text.
    const text = description.slice(DESCRIPTION.length).replaceAll(/^ {4}/gm, "");
    const others = blocks.filter((block) => block !== description);
    const titles = others.filter((block) => !block.startsWith("@"));
    const tags = others.filter((block) => block.startsWith("@"));
    return toDocComment([...titles, text], tags, indent).trimEnd();
  });
}

/** What stands in front of the first tag, then each tag with its text. */
function blocksOf(body: string): string[] {
  const lines = body
    .trim()
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""));
  return lines.join("\n").split(/\n(?=@)/);
}
