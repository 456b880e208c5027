import { enableCompileCache } from "node:module";

// Prism is half a second of JavaScript to compile; from the second start on Node takes it from its cache. Imported
// first, because it holds for what is loaded afterwards.
enableCompileCache();
