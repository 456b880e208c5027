import { join, resolve } from "node:path";

export const ROOT: string = resolve(import.meta.dirname, "../../..");

/** Belongs to the benchmarks alone, and lies below their `node_modules` so that generated code finds what it imports. */
export const WORK_FOLDER: string = join(import.meta.dirname, "../.work");
