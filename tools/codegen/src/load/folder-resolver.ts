import { BaseResolver, type Source } from "@redocly/openapi-core";
import { isAbsolute, relative } from "node:path";

/** Reads files of one folder and nothing else: what a document says must not change behind its history. */
export class FolderResolver extends BaseResolver {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isRemote(reference)) throw new Error("nothing is downloaded");
    if (isOutside(reference, this.#folder)) throw new Error("it lies outside the vendor's folder");
    return super.loadExternalRef(reference);
  }
}

export function isRemote(reference: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(reference);
}

export function isOutside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return isAbsolute(path) || /^\.\.([\\/]|$)/.test(path);
}
