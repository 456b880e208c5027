import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { clientParametersOf } from "../client-parameters.ts";
import type { VendorPackage } from "../vendors.ts";
import type { Sample } from "./sample.ts";

/** `samples.json` as codegen writes it: what the docs show for every operation. */
export interface DocsSamples {
  /** The address that every sample calls. */
  readonly address: string;
  readonly operations: Readonly<
    Record<string, { readonly typescript: string; readonly curl: string }>
  >;
}

export async function readDocsSamples({ folder }: VendorPackage): Promise<DocsSamples> {
  return JSON.parse(await readFile(join(folder, "generated/samples.json"), "utf8"));
}

/** Every `@example` of a packed declaration file, as the editor shows it, with the lines that make its client. */
export async function listMethodExamples(
  vendor: VendorPackage,
  { address }: DocsSamples,
  declarations: string,
): Promise<Sample[]> {
  const text = await readFile(declarations, "utf8");
  const create = /export declare function (create[^(\s]+)\(/.exec(text)?.[1] ?? "";
  const options = {
    ...clientParametersOf(vendor.document),
    ...Object.fromEntries(vendor.secretOptions.map((name) => [name, "your-token"])),
    baseUrl: address,
  };
  return findMethodExamples(text).map(({ method, code }) => {
    const [, client = ""] = /\b([\p{L}$_][\p{L}\p{N}$_]*)\./u.exec(code) ?? [];
    return {
      place: `@example of ${vendor.name} ${method}`,
      code: `import { ${create} } from "@zapspec/${vendor.name}";
const ${client} = ${create}(${JSON.stringify(options)});
${code}`,
    };
  });
}

const CLASS = /export declare class ([^\s{]+) \{/;
const METHOD = /\/\*\*\n((?: +\*.*\n)+?) +\*\/\n +([\p{L}\p{N}_$]+)\(/gu;

export function findMethodExamples(text: string): { method: string; code: string }[] {
  return text.split(/^(?=export declare class )/m).flatMap((part) => {
    const [, className = ""] = CLASS.exec(part) ?? [];
    return [...part.matchAll(METHOD)].flatMap(([, comment = "", name = ""]) => {
      const lines = comment.replaceAll(/^ +\* ?/gm, "").replaceAll("*\\/", "*/");
      const [, code] = /^@example\n```ts\n([\s\S]*?)^```$/m.exec(lines) ?? [];
      return code === undefined ? [] : [{ method: `${className}.${name}`, code }];
    });
  });
}
