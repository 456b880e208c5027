import { labelsGlobal } from "./labels.ts";

/**
 * The texts of the search dialog do not pass through Redoc's labels, though most have a key. Only readers' browsers
 * draw the dialog, so the renderer needs no patch of its own.
 */
const texts: readonly [property: string, key: string, english: string][] = [
  ["placeholder", "search.label", "Search docs..."],
  ["children", "search.start", "Search endpoints, schemas, and more..."],
  ["children", "search.searching", "Searching..."],
  ["children", "search.noResults", "No results"],
  ["text", "search.keys.navigate", "to navigate"],
  ["text", "search.keys.select", "to select"],
  ["text", "search.keys.exit", "to exit"],
  ["onClick:e,children", "search.cancel", "Cancel"],
];

export const searchLabelPatches: readonly [anchor: string, replacement: string][] = texts.map(
  ([property, key, english]) => [
    `${property}:\`${english}\``,
    `${property}:globalThis.${labelsGlobal}?.[\`${key}\`]||\`${english}\``,
  ],
);
