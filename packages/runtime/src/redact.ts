/** A text without this call's secrets, and without what looks like an e-mail address, a phone number or a document number. */
export function redact(text: string, secrets: readonly string[]): string {
  const withoutSecrets = secrets.reduce(
    (rest, secret) => rest.replaceAll(secret, "[secret]"),
    text,
  );
  return withoutSecrets
    .replace(/[^\s"'<>,;@]+@[^\s"'<>,;@]+/g, "[e-mail]")
    .replace(/\+?\d(?:[\s().-]{0,2}\d){5,}/g, "[number]");
}
