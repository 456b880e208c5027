import { asWritten } from "./as-written.ts";
import { isObject, type Context, type Json, type Location, type Rule } from "./rule.ts";

/** Keys whose values are examples, by the object they stand in. */
const exampleKeys: Readonly<Record<string, readonly string[]>> = {
  Schema: ["example", "examples", "default", "enum", "const"],
  Parameter: ["example"],
  MediaType: ["example"],
  Header: ["example"],
  Example: ["value"],
};
const textKeys = ["title", "summary", "description"];

/** Domains of WhatsApp's own ids (`5511900000000@c.us`): they look like e-mail addresses and are none. */
const whatsappDomains = new Set(["c.us", "g.us", "s.whatsapp.net"]);

const phoneNumbers = /(?<![\w.-])\+?55[ (.-]*\d{2}[ ).-]*\d{4,5}[ .-]?\d{4}(?!\d)/g;
const emailDomains = /[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;
const urlHosts = /\b(?:https?|wss?|ftp):\/{0,2}(?:[^\s/@]*@)?([^\s/:?#"'<>]*)/gi;

/** A number or a host that looks real may be somebody's. */
export const examplesAreInvented: Rule = () =>
  asWritten((node, context) => {
    for (const key of exampleKeys[context.type.name] ?? []) {
      const location = context.location.child(key);
      for (const found of textsIn(node[key], location)) checkExample(found, context);
    }
    for (const key of textKeys) {
      const text = node[key];
      if (typeof text === "string")
        checkPeople({ text, location: context.location.child(key) }, context);
    }
  });

interface Found {
  readonly text: string;
  readonly location: Location;
}

function checkExample(found: Found, context: Context): void {
  checkPeople(found, context);
  for (const [url, host = ""] of found.text.matchAll(urlHosts)) {
    if (isReserved(host)) continue;
    const message = `\`${url}\` may be a real address: use a host that ends in \`.example\`, such as https://company.example/file.png.`;
    context.report({ message, location: found.location });
  }
}

/** Phone numbers and e-mail addresses, which texts must not hold either; a text may link to a real page. */
function checkPeople({ text, location }: Found, { report }: Context): void {
  for (const [number] of text.matchAll(phoneNumbers)) {
    if (number.replaceAll(/\D/g, "").startsWith("5511900000")) continue;
    const message = `\`${number}\` may be a real phone number: use 5511900000000, 5511900000001 and so on.`;
    report({ message, location });
  }
  for (const [address, domain = ""] of text.matchAll(emailDomains)) {
    if (isReserved(domain) || whatsappDomains.has(domain)) continue;
    const message = `\`${address}\` may be a real e-mail address: use a domain that ends in \`.example\`, such as someone@company.example.`;
    report({ message, location });
  }
}

/** RFC 2606 keeps `.example` free of owners. */
function isReserved(host: string): boolean {
  return host.toLowerCase().endsWith(".example");
}

function* textsIn(value: Json | undefined, location: Location): Generator<Found> {
  if (typeof value === "string" || typeof value === "number")
    yield { text: String(value), location };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, location.child(index));
  }
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) yield* textsIn(item, location.child(key));
}
