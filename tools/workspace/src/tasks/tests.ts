import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** Tests that are run apart from the others of their tool, by the task that runs them. */
interface Group {
  readonly title: (folder: string) => string;
  readonly files: readonly string[];
  /** Whose documents they take; "one" is the vendor whose package the task belongs to. */
  readonly vendors: "one" | "none" | "all";
}

const REFERENCE = [
  "tools/docs/test/vendor-page.test.ts",
  "tools/docs/test/machine/postman-collection.test.ts",
];

export const GROUPS: Readonly<Record<string, Group>> = {
  "test:contract": {
    title: (vendor) => `contract of ${vendor}`,
    files: [
      "tools/contract/test/contract.test.ts",
      "tools/contract/test/surface.test.ts",
      "tools/contract/test/fidelity.test.ts",
      "packages/mock/test/state-of-vendors.test.ts",
    ],
    vendors: "one",
  },
  "test:mutants": {
    title: (vendor) => `mutants of ${vendor}`,
    files: ["tools/contract/test/mutants.test.ts"],
    vendors: "one",
  },
  "test:samples": {
    title: (vendor) => `samples of ${vendor}`,
    files: ["tools/contract/test/samples-of-vendor.test.ts"],
    vendors: "one",
  },
  "test:types": {
    title: (vendor) => `types of ${vendor}`,
    files: [
      "tools/contract/test/types.test.ts",
      "tools/contract/test/editor.test.ts",
      "tools/release/test/same-package.test.ts",
    ],
    vendors: "one",
  },
  "test:runtimes": {
    title: (vendor) => `${vendor} on every runtime`,
    files: ["tools/runtimes/test/smoke.test.ts"],
    vendors: "one",
  },
  "test:docs": {
    title: (vendor) => `reference of ${vendor}`,
    files: REFERENCE,
    vendors: "one",
  },
  "test:reference": {
    title: () => "reference of the invented vendor",
    files: [...REFERENCE, "tools/docs/test/site.test.ts"],
    vendors: "none",
  },
  "test:site": {
    title: () => "the site as a whole",
    files: [
      "tools/docs/test/landing-page.test.ts",
      "tools/docs/test/links.test.ts",
      "tools/docs/test/site.test.ts",
    ],
    vendors: "all",
  },
  "test:guards": {
    title: () => "vendors beside each other",
    files: ["tools/contract/test/guards.test.ts", "packages/mock/test/documents-at-hand.test.ts"],
    vendors: "all",
  },
  "test:pages": {
    title: () => "samples of the pages",
    files: ["tools/contract/test/samples-of-pages.test.ts"],
    vendors: "none",
  },
  "test:guides": {
    title: () => "samples with a vendor's client",
    files: ["tools/contract/test/samples-of-guides.test.ts"],
    vendors: "all",
  },
  // Alone, for start builds: a file that turbo brings back is for a moment half a file.
  "alone:start": {
    title: () => "start",
    files: ["tools/workspace/test/start/once.test.ts"],
    vendors: "all",
  },
  "alone:signals": {
    title: () => "how start ends",
    files: ["tools/workspace/test/start/signals.test.ts"],
    vendors: "none",
  },
  "test:budgets": {
    title: () => "budgets",
    files: ["tools/bench/test/budgets.test.ts"],
    vendors: "all",
  },
  "test:rehearsal": {
    title: () => "rehearsal of a release",
    files: ["tools/release/test/publish/dry-run.test.ts"],
    vendors: "all",
  },
  "test:rules": {
    title: () => "tests of specs/rules",
    files: ["specs/rules/test/"],
    vendors: "none",
  },
};

/** What a task hands to Vitest: these files, but not those, with the documents of this vendor, of none ("") or of all ("*"). */
export interface Selection {
  readonly title: string;
  readonly files: readonly string[];
  readonly excluded: readonly string[];
  readonly vendor: string;
  readonly isGroup: boolean;
}

/** `test`, or `alone:test`, in a package is all the tests in its folder that no group takes. */
export function selectTests(task: string, folder: string): Selection | undefined {
  const group = GROUPS[task];
  const name = folder.split("/").at(-1) ?? "";
  if (group) {
    const vendor = { one: name, none: "", all: "*" }[group.vendors];
    return { title: group.title(name), files: group.files, excluded: [], vendor, isGroup: true };
  }
  if (!/^(alone:)?test$/.test(task) || !existsSync(join(ROOT, folder, "test"))) return undefined;
  return {
    title: `tests of ${folder}`,
    files: [`${folder}/test/`],
    excluded: Object.values(GROUPS).flatMap(({ files }) => files),
    vendor: "",
    isGroup: false,
  };
}
