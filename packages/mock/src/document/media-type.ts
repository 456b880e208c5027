/** `application/json` and everything that ends in `+json`, with or without parameters. */
export function isJson(contentType: string): boolean {
  return /^application\/([^;]+\+)?json\s*(;|$)/i.test(contentType.trim());
}

/** `multipart/form-data; boundary=…` is `multipart/form-data`. */
export function essenceOf(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}
