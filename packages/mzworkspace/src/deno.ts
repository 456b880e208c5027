import "@zapspec/runtime/deno";
export * from "./index.ts";
