import { capabilityGroups, type Capability } from "../capability/capabilities.ts";
import { languages } from "../language/languages.ts";
import type { Strings } from "../language/strings.ts";
import { isObject, textAt, type OpenApiObject } from "../openapi.ts";
import type { OperationFacts } from "../operation-facts.ts";
import { anchorOf, pageOf } from "../site-paths.ts";
import type { Vendor } from "../vendor.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Every operation of every vendor, for a search that needs no server. */
export function listEntries(vendors: readonly Vendor[]): SearchEntry[] {
  const entries = vendors.flatMap((vendor) =>
    vendor.operations.map((facts) => toEntry(vendor, facts)),
  );
  return entries.map((entry, id) => ({ id, ...entry }));
}

function toEntry(vendor: Vendor, facts: OperationFacts): Omit<SearchEntry, "id"> {
  const { id, method, path, tag, call, vendorTitles, capabilities } = facts;
  const summaryIn = (language: Strings): string =>
    vendor.operationsIn.get(language.tag)?.find((other) => other.id === id)?.summary ??
    facts.summary;
  const words = languages.flatMap((language) => [
    summaryIn(language),
    tagText(vendor.translations.get(language.tag), tag),
    ...capabilities.flatMap((capability) => [
      language.matrix.capabilities[capability],
      language.matrix.groups[groupOf(capability)],
    ]),
  ]);
  return {
    vendor: vendor.title,
    method,
    path,
    operationId: id,
    call,
    vendorTitles: vendorTitles.join(" · "),
    words: [...new Set(words)].join(" · "),
    summaries: byLanguage(summaryIn),
    pages: byLanguage((language) => pageOf(vendor.vendor, language) + anchorOf(tag, id)),
  };
}

function byLanguage(make: (language: Strings) => string): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language.tag, make(language)]));
}

function groupOf(capability: Capability): keyof typeof capabilityGroups {
  const groups = Object.keys(capabilityGroups) as (keyof typeof capabilityGroups)[];
  const found = groups.find((group) => capabilityGroups[group].some((own) => own === capability));
  return found ?? "account";
}

function tagText(document: OpenApiObject | undefined, tag: string): string {
  const tags = Array.isArray(document?.["tags"]) ? document["tags"].filter(isObject) : [];
  const found = tags.find((candidate) => textAt(candidate, "name") === tag);
  return found === undefined ? "" : textAt(found, "description");
}
