import module from "node:module";

// Prism is half a second of JavaScript to compile; from the second start on Node takes it from its cache, where it has
// one (from 22.1 on). Imported first, because it holds for what is loaded afterwards.
(module as Partial<typeof module>).enableCompileCache?.();
