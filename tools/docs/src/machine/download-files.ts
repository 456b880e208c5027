import { stringify } from "yaml";
import { listSources } from "../evidence/read-sources.ts";
import { original } from "../language/languages.ts";
import { downloadsOf } from "../site-paths.ts";
import type { Vendor } from "../vendor.ts";
import { markdownPage } from "./markdown-page.ts";
import { postmanCollection } from "./postman-collection.ts";

/** What people and programs take away of a vendor: the document, in forms for many tools. */
export async function downloadFiles(
  vendor: Vendor,
): Promise<readonly (readonly [path: string, content: string])[]> {
  const { document, operations, samples, notes } = vendor;
  const paths = downloadsOf(vendor.vendor);
  const marking = { strings: original, sources: listSources(notes.get(original.tag)?.sources) };
  const collection = await postmanCollection(document, vendor.vendor);
  return [
    [paths.json, `${JSON.stringify(document, null, 2)}\n`],
    [paths.yaml, stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })],
    [paths.postman, `${JSON.stringify(collection, null, 2)}\n`],
    [paths.markdown, markdownPage({ document, operations, samples, marking })],
  ];
}
