import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Half of a short run is the compiling of TypeScript's own compiler and the like, which does not change from run to run.
enableCompileCache(join(import.meta.dirname, "../../../node_modules/.cache/codegen"));

// Not a static import: those are compiled before the first line runs.
await import("./command.ts");
