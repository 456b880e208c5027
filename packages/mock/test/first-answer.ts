import { createRequire } from "node:module";
import { createMockFetch } from "../src/index.ts";

// A process of its own, so that nobody else has loaded anything: node first-answer.ts <document as JSON> <path>
// Prints the status of the answer, and the modules that have been loaded for it.
const [document = "", path = ""] = process.argv.slice(2);
const mockFetch = await createMockFetch(JSON.parse(document) as object);
const { status } = await mockFetch(path);

const files = Object.keys(createRequire(import.meta.url).cache);
const modules = files.map((file) => file.replaceAll("\\", "/").replace(/.*node_modules\//, ""));
console.log(JSON.stringify({ status, modules }));
