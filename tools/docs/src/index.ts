export { buildDocs, type BuildDocsOptions } from "./build-docs.ts";
export { discoverDocuments, type DocumentFile } from "./discover-documents.ts";
export { serveDocs, type DocsServer, type ServeDocsOptions } from "./serve/serve-docs.ts";
export { findBrowser, type FoundBrowser } from "./browser/find-browser.ts";
export { launchBrowser, type LaunchedBrowser } from "./browser/launch-browser.ts";
