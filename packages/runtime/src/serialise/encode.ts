/** Percent-encodes everything but RFC 3986's unreserved characters. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** For `allowReserved`: leaves the reserved characters that mean nothing inside a query value. `& = + # [ ] %` would change its meaning. */
export function encodeAllowingReserved(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2F|3A|3F|40|24|2C|3B)/g, decodeURIComponent);
}
