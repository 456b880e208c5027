export function pageOf(vendor: string): string {
  return `${vendor}.html`;
}

/** The bundled document, to take away. */
export function downloadsOf(vendor: string): { json: string; yaml: string } {
  return { json: `${vendor}.openapi.json`, yaml: `${vendor}.openapi.yaml` };
}
