/** The first line of every generated TypeScript file. */
export function header(vendor: string): string {
  return `// Generated from specs/${vendor} by tools/codegen. Do not edit: change the document, then run \`pnpm generate\`.\n`;
}
