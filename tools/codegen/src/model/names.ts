/** Maps names of the document to TypeScript names, once; every emitter asks here. */

/** Names that the generated files import or declare for themselves, or use as TypeScript's own. */
const RESERVED_TYPE_NAMES = `
  Api ApiError AbortedError Call CallOptions Caller ClientOptions ConnectionError DecodeError Delivery HttpClient
  InvalidInputError List RedirectError Secret TimeoutError ZapspecError
  ArrayBuffer Blob Extract FormData NonNullable Omit OneOf Record Uint8Array WithRequired
`;

// The words that cannot name a parameter in strict mode, and the generated methods' own parameters.
const RESERVED_IDENTIFIERS = new Set(
  toWords(`
    arguments await break case catch class const continue debugger default delete do else enum eval export extends
    false finally for function if implements import in instanceof interface let new null package private protected
    public return static super switch this throw true try typeof undefined var void while with yield
    api body options query
  `),
);

// `constructor` would become the class's own; `then` would make a resource awaitable by accident.
const RESERVED_METHODS = new Set(["constructor", "then", "__proto__"]);
const RESERVED_RESOURCES = new Set(["http", "then", "__proto__"]);

/** `big-box` → `BigBox`; inner capitals stay. */
export function toPascalCase(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return startSafely(joined);
}

/** `ticket-uuid` → `ticketUuid`; `PageSize` → `pageSize`; `URL` → `url`; what begins small stays as it is. */
export function toCamelCase(name: string): string {
  const pascal = toPascalCase(name);
  const beginsSmall = /^[^\p{L}]*\p{Ll}/u.test(name);
  const leading = beginsSmall
    ? pascal.slice(0, 1)
    : (/^\p{Lu}+(?=\p{Lu}\p{Ll}|$|\P{L})|^\p{Lu}/u.exec(pascal)?.[0] ?? "");
  return leading.toLowerCase() + pascal.slice(leading.length);
}

export function toParameterName(name: string, taken: ReadonlySet<string> = new Set()): string {
  return firstFree(
    toCamelCase(name),
    (candidate) => RESERVED_IDENTIFIERS.has(candidate) || taken.has(candidate),
  );
}

export function toMethodName(name: string): string {
  const method = toCamelCase(name);
  return RESERVED_METHODS.has(method) ? `${method}_` : method;
}

export function toResourceName(name: string): string {
  const resource = toCamelCase(name);
  return RESERVED_RESOURCES.has(resource) ? `${resource}_` : resource;
}

/** The names that a package exports; each is given out once. */
export class TypeNames {
  readonly #taken = new Set(toWords(RESERVED_TYPE_NAMES));

  /** The first of the candidates that is free, or the first one with a number behind it. */
  claim(...candidates: [string, ...string[]]): string {
    const names = candidates.map(toPascalCase);
    const free = names.find((name) => !this.#taken.has(name));
    const name = free ?? firstFree(names[0] as string, (candidate) => this.#taken.has(candidate));
    this.#taken.add(name);
    return name;
  }
}

function toWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function firstFree(name: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

function startSafely(name: string): string {
  if (name === "") return "Unnamed";
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}
