import { encode } from "./serialise/encode.ts";

/** A text without this call's secrets, and without what looks like an e-mail address, a phone number or a document number. */
export function redact(text: string, secrets: readonly string[]): string {
  const withoutSecrets = secrets
    .flatMap(formsOf)
    .reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), text);
  return withoutSecrets
    .replace(/[^\s"'<>,;@]+@[^\s"'<>,;@]+/g, "[e-mail]")
    .replace(/\+?\d(?:[\s().-]{0,2}\d){5,}/g, "[number]");
}

/** A page that quotes the URL shows the secret as it was sent there, or as the server encodes it. */
function formsOf(secret: string): string[] {
  const encoded = [encode(secret), encodeURIComponent(secret)];
  const inLowerCase = encoded.map((text) =>
    text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  );
  return [secret, ...encoded, ...inLowerCase];
}
