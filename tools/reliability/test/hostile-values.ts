/** A value that somebody hands in. It is refused, or `arrives` says as what it arrives at the place that was named. */
interface Hostile<Arrives> {
  readonly given: unknown;
  readonly arrives?: Arrives;
  /** What the refusal names, where that differs. */
  readonly names?: string;
}

type Pairs = readonly (readonly [name: string, value: string])[];

const HARMLESS_IN_A_PATH = [
  "a/b",
  "/",
  "//",
  "a\\b",
  "?q=1",
  "#f",
  ";v=1",
  "a&b=c",
  "%",
  "%00",
  "%2f",
  "%zz",
  "a b",
  "{id}",
  "{other}",
  "$&",
  "$1",
  "😀",
  "é",
  "...",
  "..x",
  ".x",
  "x.",
  "\r\nx-evil: 1",
  "\0",
  "http://evil.example/",
  "@evil.example",
  ":80",
  "*",
  "'\"<>",
  "\u202e",
  "ﬀ",
  "-",
  "~",
  "+",
];

const REFUSED_IN_A_PATH: readonly unknown[] = [
  "",
  ".",
  "..",
  "../",
  "/..",
  "../../v2",
  "a/../b",
  "a/./b",
  "..\\",
  "\\..\\x",
  "./x",
  "%2e",
  "%2E%2e",
  ".%2e",
  "%2e.",
  "%252e%252e",
  "%25252e",
  "x/%2e%2e",
  "..%2f",
  "%2f..",
  "..%5c",
  "\ud800",
  "\udc00x",
  null,
  undefined,
  Number.NaN,
  Infinity,
  -Infinity,
  1e21,
  2 ** 53,
  {},
  { role: "admin" },
  [],
  [""],
  [".."],
  ["a", ""],
  new Map(),
  new Date("never"),
  () => "7",
  Symbol("7"),
  { toString: () => "../admin" },
];

export const HOSTILE_PATHS: readonly Hostile<string>[] = [
  ...HARMLESS_IN_A_PATH.map((given) => ({ given, arrives: given })),
  { given: 0, arrives: "0" },
  { given: -1, arrives: "-1" },
  { given: 12n, arrives: "12" },
  { given: false, arrives: "false" },
  ...REFUSED_IN_A_PATH.map((given) => ({ given })),
];

export const HOSTILE_QUERIES: readonly Hostile<Pairs>[] = [
  ...[
    "a&admin=1",
    "a#f",
    "a=b",
    "+",
    " ",
    "%26",
    "[]",
    "\r\nx: 1",
    "\0",
    "..",
    "😀",
    "'",
    ";a=1",
  ].map((text): Hostile<Pairs> => ({ given: { q: text }, arrives: [["q", text]] })),
  { given: { q: "" }, arrives: [["q", ""]] },
  { given: { q: undefined }, arrives: [] },
  { given: { q: null }, arrives: [] },
  { given: { q: ["a&b", "c"] }, arrives: [["q", "a&b"], ["q", "c"]] }, // prettier-ignore
  { given: { q: new Date(0) }, arrives: [["q", "1970-01-01T00:00:00.000Z"]] },
  { given: { q: { "x&admin": "1" } }, arrives: [["x&admin", "1"]] },
  { given: { where: { "x]&admin=1&y[": "1" } }, arrives: [["where[x]&admin=1&y[]", "1"]] },
  { given: { where: { __proto__: { a: 1 }, b: "2" } }, names: '"where"' },
  ...[Number.NaN, Infinity, 2 ** 53, "\ud800", new Date("never"), new Map(), [["a"]], [null]].map(
    (value) => ({ given: { q: value } }),
  ),
  ...[() => 1, Symbol("s"), { a: { b: 1 } }].map((value) => ({ given: { q: value }, names: "q" })),
  { given: { where: { a: Number.NaN } }, names: "where[a]" },
  { given: { "a&admin=1#": "1" }, names: "query parameter" },
  { given: { Q: "1" }, names: 'query parameter "Q"' },
];

export const HOSTILE_HEADERS: readonly Hostile<readonly string[]>[] = [
  { given: { "x-note": "a: b" }, arrives: ["a: b"] },
  { given: { "x-note": "é" }, arrives: ["é"] },
  { given: { "x-note": "" }, arrives: [""] },
  { given: { "x-note": null }, arrives: [] },
  { given: { "x-note": undefined }, arrives: [] },
  { given: { "x-note": 7 }, arrives: ["7"] },
  { given: { "x-note": {} }, arrives: [] },
  { given: { "x-note": ["a", "b"] }, arrives: ["a,b"] },
  ...["a\r\nx-evil: 1", "a\n", "\ra", "a\0", "😀", "\ud800", "\x7f", "\x01"].map((text) => ({
    given: { "x-note": text },
  })),
  ...[Number.NaN, () => "a", Symbol("s")].map((value) => ({ given: { "x-note": value } })),
  ...["", "x note", "x:note", "x\r\nnote", "é"].map((name) => ({
    given: { [name]: "1" },
    names: "a header's name",
  })),
];

export const HOSTILE_BASE_URLS: readonly Hostile<true>[] = [
  { given: "ORIGIN", arrives: true },
  { given: "ORIGIN/", arrives: true },
  { given: "ORIGIN//", arrives: true },
  { given: "HTTP://HOST", arrives: true },
  "",
  " ",
  "HOST",
  "ORIGIN?tenant=7",
  "ORIGIN/?",
  "ORIGIN#x",
  "ORIGIN/{id}",
  "ORIGIN\\x",
  "ORIGIN\n",
  " ORIGIN",
  "ORIGIN/ x",
  "ORIGIN\0",
  "http://user:password@HOST",
  "http://HOST@evil.example",
  "ftp://HOST",
  "file:///etc",
  "javascript:alert(1)",
  "//HOST",
  "http://",
  "http:HOST",
  "/v1",
  "http://[::1",
  "http://a b",
  "ORIGIN/v1",
  "ORIGIN/v1/contacts",
  null,
  7,
  {},
  ["ORIGIN"],
].map((value) =>
  typeof value === "object" && value !== null && "given" in value ? value : { given: value },
) as Hostile<true>[];

const cycle: { self?: unknown } = {};
cycle.self = cycle;

export const HOSTILE_BODIES: readonly (Hostile<string> & { readonly name: string })[] = [
  {
    name: "with a prototype",
    given: JSON.parse('{"__proto__":{"admin":true}}'),
    arrives: '{"__proto__":{"admin":true}}',
  },
  { name: "with half a pair", given: { a: "\ud800" }, arrives: '{"a":"\\ud800"}' },
  {
    name: "with line breaks",
    given: { a: "\r\n\r\nPUT / HTTP/1.1" },
    arrives: '{"a":"\\r\\n\\r\\nPUT / HTTP/1.1"}',
  },
  { name: "that is a text", given: "x", arrives: '"x"' },
  { name: "that is null", given: null, arrives: "null" },
  { name: "with a BigInt", given: { a: 1n } },
  { name: "with a cycle", given: cycle },
  { name: "with NaN", given: { a: Number.NaN } },
  { name: "with an inexact integer", given: { a: 2 ** 53 } },
  { name: "with an invalid date", given: { a: new Date("never") } },
  { name: "that is a function", given: () => 1 },
  { name: "that is a symbol", given: Symbol("s") },
  {
    name: "whose toJSON throws",
    given: {
      toJSON: () => {
        throw new Error("no");
      },
    },
  },
];
