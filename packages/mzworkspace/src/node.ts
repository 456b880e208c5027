import "@zapspec/runtime/node";
export * from "./index.ts";
