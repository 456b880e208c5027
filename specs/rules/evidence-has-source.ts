import { asWritten } from "./as-written.ts";
import { isObject, type Context, type JsonObject, type Rule } from "./rule.ts";
import { readSources } from "./sources.ts";

/** The shape of a mark is checked by `extensions-valid`; here, that it can be believed. */
export const evidenceHasSource: Rule = () => {
  let sources: ReadonlySet<string> = new Set();
  let everythingIsMarked = false;
  const check = (node: JsonObject, context: Context): void => {
    const mark = node["x-evidence"];
    if (context.type.name === "Root") {
      sources = readSources(context.location.source.absoluteRef);
      everythingIsMarked = isObject(mark);
    }
    if (isObject(mark)) checkMark(mark, sources, context);
  };
  return {
    ...asWritten(check),
    Operation(operation: JsonObject, { report, location }: Context) {
      if (everythingIsMarked || isObject(operation["x-evidence"])) return;
      const message = `Nothing says how \`${String(operation["operationId"])}\` is known: add \`x-evidence: { level, source }\` here or, where most operations share one, at the root of the document.`;
      report({ message, location: location.key() });
    },
  };
};

function checkMark(mark: JsonObject, sources: ReadonlySet<string>, context: Context): void {
  const location = context.location.child("x-evidence");
  const { level, source, note } = mark;
  if (level === "inferred" && !note) {
    const message = "`inferred` evidence needs a `note` that says what it was inferred from.";
    context.report({ message, location: location.key() });
  }
  if (level !== "inferred" && !source) {
    const message = `\`${String(level)}\` evidence needs a \`source\`: ${knownSources(sources)}.`;
    context.report({ message, location: location.key() });
  }
  if (typeof source !== "string" || sources.has(source)) return;
  const message = `Source \`${source}\` is not known: ${knownSources(sources)}. Use one of them or add a row.`;
  context.report({ message, location: location.child("source") });
}

function knownSources(sources: ReadonlySet<string>): string {
  const where = "the table under `## Sources` in the README.md beside the root document";
  if (sources.size === 0) return `${where} has no id in backticks, or is not there`;
  return `${where} has ${[...sources].join(", ")}`;
}
