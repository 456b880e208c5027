/** What search knows of an operation; plain data, for it travels as a script. */
export interface SearchEntry {
  id: number;
  vendor: string;
  method: string;
  path: string;
  operationId: string;
  call: string;
  vendorTitles: string;
  /** In every language of the site, with what the matrix calls its capabilities. */
  words: string;
  /** The summary and the page, by the tag of each language. */
  summaries: Readonly<Record<string, string>>;
  pages: Readonly<Record<string, string>>;
}

/** Where the script with the entries puts them, for a page opened from a disk may load scripts but no data. */
export const searchGlobal = "zapspecOperations";
