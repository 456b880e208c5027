export * from "../generated/resources.ts";
export type * from "../generated/schema.ts";
export * from "@zapspec/runtime/public";
