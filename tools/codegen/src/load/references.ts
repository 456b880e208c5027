import type { Document } from "@redocly/openapi-core";
import { dirname, resolve } from "node:path";
import { appendPointer } from "./json-pointer.ts";

/** A node as written: the file and the pointer inside it. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** A `$ref` and the place that it stands in. */
export interface WrittenReference extends Place {
  readonly reference: string;
}

/** Every `$ref` of a file, wherever it stands: the bundler follows those in examples too. */
export function collectReferences({ source, parsed }: Document): WrittenReference[] {
  const found: WrittenReference[] = [];
  const path: string[] = [];
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("$ref" in node && typeof node.$ref === "string") {
      const pointer = appendPointer("#", ...path);
      found.push({ file: source.absoluteRef, pointer, reference: node.$ref });
    }
    for (const [key, child] of Object.entries(node)) {
      path.push(key);
      collect(child);
      path.pop();
    }
  };
  collect(parsed);
  return found;
}

export function targetOf(file: string, reference: string): Place {
  const [path = "", fragment = ""] = reference.split("#");
  return { file: path ? resolve(dirname(file), path) : file, pointer: `#${fragment}` };
}
