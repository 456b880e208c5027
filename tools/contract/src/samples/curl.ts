import { parseArgs } from "node:util";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outcomeOf } from "./outcome.ts";
import { toWords } from "./shell-words.ts";

/** A way to run a command of curl: "ok", or what it said. */
export interface CurlRunner {
  readonly name: string;
  run(command: string): Promise<string>;
}

/** The real curl where the machine has one, and always our reading of its options, for machines without. */
export async function listCurlRunners(): Promise<CurlRunner[]> {
  // Through the shell, as the samples will be run: a machine may have one without the other.
  const { ok, printed } = await outcomeOf("sh", ["-c", "curl --version"], ".");
  const read: CurlRunner = { name: "fetch, with curl's options read by us", run: fetchLikeCurl };
  if (!ok) return [read];
  const home = await mkdtemp(join(tmpdir(), "curl-"));
  // The command stays as it is shown; only what curl tells us of its failure is asked for here.
  await writeFile(join(home, ".curlrc"), "fail-with-body\nsilent\nshow-error\n");
  const env = { ...process.env, CURL_HOME: home };
  const runReal = async (command: string): Promise<string> => {
    const outcome = await outcomeOf("sh", ["-c", command], home, env);
    return outcome.ok ? "ok" : outcome.output;
  };
  return [{ name: printed.split(" ").slice(0, 2).join(" "), run: runReal }, read];
}

const OPTIONS = {
  request: { type: "string" },
  get: { type: "boolean" },
  header: { type: "string", multiple: true },
  user: { type: "string" },
  cookie: { type: "string" },
  data: { type: "string", multiple: true },
  "data-raw": { type: "string", multiple: true },
  "data-urlencode": { type: "string", multiple: true },
  "url-query": { type: "string", multiple: true },
} as const;

export async function fetchLikeCurl(command: string): Promise<string> {
  const [, ...args] = toWords(command);
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const data = [
    ...(values.data ?? []),
    ...(values["data-raw"] ?? []),
    ...(values["data-urlencode"] ?? []).map(encodeValue),
  ].join("&");
  const query = [
    ...(values["url-query"] ?? []).map(encodeValue),
    ...(values.get && data ? [data] : []),
  ];
  const headers = new Headers(
    (values.header ?? []).map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );
  if (values.user) headers.set("authorization", `Basic ${btoa(values.user)}`);
  if (values.cookie) headers.set("cookie", values.cookie);
  const hasBody = !values.get && data !== "";
  if (hasBody && !headers.has("content-type"))
    headers.set("content-type", "application/x-www-form-urlencoded");
  const address = [positionals[0], query.join("&")].filter(Boolean).join("?");
  const method = values.request ?? (hasBody ? "POST" : "GET");
  const response = await fetch(address, { method, headers, ...(hasBody && { body: data }) });
  return response.ok ? "ok" : `${response.status} ${await response.text()}`;
}

// "name=content": the name is expected to be encoded already, says curl's manual.
function encodeValue(pair: string): string {
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  return `${name}=${encodeURIComponent(value)}`;
}
