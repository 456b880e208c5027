import type { Capability, CapabilityGroup } from "../capability/capabilities.ts";

/** Everything that our own pages say in one language. `{name}` is filled in by `fill`. */
export interface Strings {
  /** BCP 47: the value of `lang`, and the folder of the language's pages. */
  readonly tag: string;
  /** What the language calls itself, in the switch. */
  readonly name: string;

  readonly site: {
    readonly title: string;
    /** The heading of the start page: whose reference it is, in a few words. */
    readonly heading: string;
    /** For search engines, and under the heading. What the project is, in two sentences. */
    readonly lead: string;
    readonly skipToContent: string;
    readonly navigation: string;
    readonly languageSwitch: string;
    readonly vendors: string;
    readonly capabilities: string;
    /** The same in the bar on top, in one word. */
    readonly capabilitiesShort: string;
    readonly guides: string;
    readonly machineFiles: string;
    readonly machineText: string;
    /** Where the pages come from; ends the footer. */
    readonly footer: string;
  };

  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly noScript: string;
    /** `{count}` results for `{query}`. */
    readonly found: { readonly one: string; readonly other: string };
    /** Nothing for `{query}`. */
    readonly nothing: string;
  };

  readonly card: {
    /** `{count}` operations. */
    readonly operations: { readonly one: string; readonly other: string };
    readonly install: string;
    readonly mock: string;
    readonly reference: string;
    readonly package: string;
    readonly downloads: string;
    readonly postman: string;
    readonly markdown: string;
    /** `{file}` of `{vendor}`: for those who hear a link alone. */
    readonly fileOf: string;
  };

  readonly matrix: {
    readonly introduction: string;
    readonly caption: string;
    readonly capability: string;
    /** A filled cell: `{operation}`, and that its contract test passed. */
    readonly proven: string;
    /** A hollow cell: `{operation}` is in the document, but its contract test did not pass in this build. */
    readonly unproven: string;
    readonly none: string;
    readonly legendProven: string;
    readonly legendUnproven: string;
    readonly legendNone: string;
    /** Said below the matrix where no contract test was run on these documents. */
    readonly noReport: string;
    readonly groups: Readonly<Record<CapabilityGroup, string>>;
    readonly capabilities: Readonly<Record<Capability, string>>;
  };

  readonly evidence: {
    readonly label: string;
    readonly documented: string;
    readonly observed: string;
    readonly inferred: string;
    /** The part of a mark's tooltip that names `{source}`. */
    readonly source: string;
    /** The tooltip of a mark that has no source. */
    readonly legendLink: string;
    readonly heading: string;
    /** Markdown: what the marks mean. */
    readonly legend: string;
    /** Before the mark that holds for the whole document. */
    readonly otherwise: string;
    readonly sourcesHeading: string;
  };

  readonly operation: {
    /** Called `{titles}` by the vendor. */
    readonly vendorTitles: string;
    /** Of an open enum: the known `{values}`; others may come. */
    readonly knownValues: string;
    /** After a call whose end is unknown: the operation to read with, as the link `{operation}`. */
    readonly lookUp: string;
    readonly effectLabel: string;
    readonly effects: Readonly<Record<"read" | "idempotent" | "unsafe", string>>;
  };

  readonly guide: {
    /** Heading above the list of the other guides. */
    readonly others: string;
    /** Beside a guide that this language does not have yet. */
    readonly untranslated: string;
    /** Heading above the list of the headings of this guide. */
    readonly contents: string;
    /** Above what only a live account can settle. */
    readonly openQuestions: string;
  };

  /** Redoc's own labels by its keys; a label that is not here stays as Redoc has it. */
  readonly redoc: Readonly<Record<string, string>>;
}

/** Puts values in the place of `{name}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}

/** `one` or `other`, with `{count}` filled in. */
export function count(forms: { one: string; other: string }, number: number): string {
  return fill(number === 1 ? forms.one : forms.other, { count: number });
}
