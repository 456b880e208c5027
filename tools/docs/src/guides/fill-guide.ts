import type { Strings } from "../language/strings.ts";
import type { Vendor } from "../vendor.ts";
import { firstCallOf } from "./first-call.ts";

type Maker = (vendors: readonly Vendor[], language: Strings) => string;

/** What stands in a guide for a text that is made from the vendors' documents. */
const makers: Readonly<Record<string, Maker>> = {
  "first-calls": firstCalls,
  contradictions,
};

export function fillGuide(text: string, vendors: readonly Vendor[], language: Strings): string {
  return text.replaceAll(/^<!-- ([\w-]+) -->$/gm, (placeholder, name: string) => {
    const make = makers[name];
    if (make) return make(vendors, language);
    throw new Error(
      `A guide has ${placeholder}, which nobody fills. There are: ${Object.keys(makers).join(", ")}.`,
    );
  });
}

/** One program per vendor: of the call that most people look for. It was run by the contract tests. */
function firstCalls(vendors: readonly Vendor[]): string {
  const sections = vendors.flatMap((vendor) => {
    const first = firstCallOf(vendor);
    return first ? [`## ${vendor.title}\n\n\`\`\`ts\n${first.code}\n\`\`\``] : [];
  });
  return sections.join("\n\n");
}

/** The decisions and open questions of each vendor's README, one level lower. */
function contradictions(vendors: readonly Vendor[], { tag, guide }: Strings): string {
  const sections = vendors.flatMap(({ title, notes }) => {
    const { decisions, openQuestions } = notes.get(tag) ?? {};
    if (decisions === undefined && openQuestions === undefined) return [];
    return [
      `## ${title}`,
      decisions ?? "",
      openQuestions ? `### ${guide.openQuestions}\n\n${openQuestions}` : "",
    ];
  });
  return sections.join("\n\n");
}
