export function isHttpAddress(from: string): boolean {
  return /^https?:\/\//.test(from);
}
