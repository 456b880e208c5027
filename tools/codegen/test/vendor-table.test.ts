import { expect, it } from "vitest";
import { join } from "node:path";
import { generate } from "../src/generate.ts";
import { replaceVendorTable } from "../src/page/vendor-table.ts";

const folder = join(import.meta.dirname, "fixtures/parcels");
const columns = ["vendor", "package", "operations", "documented requests", "document"] as const;
const { model } = await generate("parcels", join(folder, "openapi.yaml"), folder);

it("the list of the vendors is written between its markers, and again to the same bytes", () => {
  const page =
    "# A\n\n<!-- vendors: written by `pnpm generate` -->\nold\n<!-- /vendors -->\n\nEnd.\n";
  const want = `# A

<!-- vendors: written by \`pnpm generate\` -->

| vendor  | package                                | operations | documented requests | document                       |
| ------- | -------------------------------------- | ---------- | ------------------- | ------------------------------ |
| Parcels | [\`@zapspec/parcels\`](packages/parcels) | 5          | 1                   | [specs/parcels](specs/parcels) |

<!-- /vendors -->

End.
`;
  expect(replaceVendorTable(page, [model], columns)).toBe(want);
  expect(replaceVendorTable(want, [model], columns)).toBe(want);
});

it("a page without the markers stays as it is", () => {
  expect(replaceVendorTable("# A\n", [model], columns)).toBe("# A\n");
});
