import type { Api } from "./api.ts";
import { refuse } from "./refusal.ts";

const WHERE = 'option "baseUrl"';

/** The first match wins: a value is shown as a URL only after it has been seen to hold no password. The base URL itself is never quoted. */
const MISTAKES: readonly {
  readonly match: RegExp;
  readonly problem: string;
  readonly wanted: string;
}[] = [
  {
    match: /^$/,
    problem: "is empty",
    wanted: "the address of your installation, such as https://acme.example",
  },
  { match: /[\s\0-\x1f]/, problem: "holds white space", wanted: "it without" },
  { match: /\\/, problem: "holds a backslash", wanted: "it with slashes" },
  {
    match: /[{}]/,
    problem: "holds a template brace",
    wanted: "it with the value in the place of the braces",
  },
  { match: /^(?!https?:\/\/)/i, problem: "has no scheme", wanted: "it as https://… (or http://…)" },
  {
    match: /[?#]/,
    problem: "holds a query or a fragment",
    wanted: "it without; query values belong to each call",
  },
  {
    match: /^[^/]+\/\/[^/]*@/,
    problem: "holds credentials",
    wanted: "it without; secrets have options of their own",
  },
];

/** The base URL without a slash at its end. */
export function checkBaseUrl(api: Api, baseUrl: unknown = ""): string {
  if (typeof baseUrl !== "string") return refuse(WHERE, "is not a text", "the address as text");
  const mistake = MISTAKES.find(({ match }) => match.test(baseUrl));
  if (mistake) return refuse(WHERE, mistake.problem, mistake.wanted);
  const { origin, pathname } = parse(baseUrl);
  const path = pathname.replace(/\/+$/, "");
  const repeated = findRepeatedPrefix(api, path);
  if (repeated)
    refuse(
      WHERE,
      `ends with ${repeated}, which the paths of this API begin with`,
      `it without: ${origin}${path.slice(0, -repeated.length)}`,
    );
  return origin + path;
}

// The error of `new URL` quotes what it was given.
function parse(baseUrl: string): URL {
  try {
    return new URL(baseUrl);
  } catch {
    return refuse(WHERE, "is not a URL", "one such as https://acme.example");
  }
}

// `https://acme.example/api/v1` where the paths, but for a stray one, already begin with `/api/v1`, and the document's own
// server does not end so.
function findRepeatedPrefix({ operations, baseUrl }: Api, path: string): string | undefined {
  const templates = Object.values(operations).map((operation) => `${operation.path}/`);
  const ends = [...path.matchAll(/\//g)].map(({ index }) => path.slice(index));
  return ends.find((end) => {
    const beginning = templates.filter((template) => template.startsWith(`${end}/`));
    return beginning.length > templates.length / 2 && !baseUrl?.replace(/\/+$/, "").endsWith(end);
  });
}
