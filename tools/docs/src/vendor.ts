import { type ContractReport, provenOperations } from "./capability/contract-report.ts";
import type { LoadedDocument } from "./load-document.ts";
import { objectAt, textAt } from "./openapi.ts";
import { listOperations, type OperationFacts } from "./operation-facts.ts";

/** Everything that the site's pages need of one vendor. */
export interface Vendor extends LoadedDocument {
  /** As people call it: the document's title without "API". */
  title: string;
  operations: readonly OperationFacts[];
  /** The operations by the tag of each language. */
  operationsIn: ReadonlyMap<string, readonly OperationFacts[]>;
  /** Ids of the operations whose contract test passed with this very document; undefined where none was run. */
  proven: ReadonlySet<string> | undefined;
}

export function toVendor(loaded: LoadedDocument, report: ContractReport): Vendor {
  const { vendor, document, translations, tested } = loaded;
  const entries = [...translations].map(([tag, text]) => [tag, listOperations(text)] as const);
  return {
    ...loaded,
    title: titleOf(loaded),
    operations: listOperations(document),
    operationsIn: new Map(entries),
    proven: provenOperations(report, vendor, tested),
  };
}

function titleOf({ vendor, document }: LoadedDocument): string {
  return textAt(objectAt(document, "info"), "title").replace(/ API$/, "") || vendor;
}
