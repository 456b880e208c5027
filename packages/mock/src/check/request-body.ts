import { essenceOf, isJson } from "../document/media-type.ts";
import { queryPairs, toNameValues } from "./query-pairs.ts";
import { Refusal, violation } from "../refusal.ts";
import type { IncomingRequest } from "../exchange.ts";

export interface RequestBody {
  readonly contentType: string;
  readonly isEmpty: boolean;
  /** The parsed JSON, or the text. */
  readonly value: unknown;
  /** The fields of a form. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Parses a body by its media type. What cannot be parsed is refused here, before it can upset Prism. */
export async function parseBody({ headers, body }: IncomingRequest): Promise<RequestBody> {
  const contentType = headers["content-type"] ?? "";
  if (body.length === 0) return { contentType, isEmpty: true, value: undefined };
  const rest = { contentType, isEmpty: false };
  const text = new TextDecoder().decode(body);
  if (isJson(contentType)) return { ...rest, value: parseJson(text) };
  const essence = essenceOf(contentType);
  if (essence === "multipart/form-data")
    return { ...rest, ...(await parseMultipart(contentType, body)) };
  if (essence !== "application/x-www-form-urlencoded") return { ...rest, value: text };
  return { ...rest, value: text, fields: toNameValues(queryPairs(text)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable("malformed-json", "The body is not JSON", messageOf(error));
  }
}

/** Prism dies of a file without a Content-Type of its own, so it gets every part written out plainly. */
async function parseMultipart(
  contentType: string,
  body: Uint8Array,
): Promise<Pick<RequestBody, "value" | "fields">> {
  const form = await readForm(contentType, body);
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1] ?? "";
  const parts = await Promise.all(
    [...form].map(async ([name, value]) => {
      const text = typeof value === "string" ? value : await value.text();
      return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
    }),
  );
  const fields = Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name)]));
  return { value: `${parts.join("")}--${boundary}--\r\n`, fields };
}

async function readForm(contentType: string, body: Uint8Array): Promise<FormData> {
  const response = new Response(new Uint8Array(body), { headers: { "content-type": contentType } });
  return response.formData().catch((error: unknown) => {
    throw unreadable(
      "malformed-multipart",
      "The body is not multipart/form-data",
      messageOf(error),
    );
  });
}

function unreadable(kind: string, title: string, reason: string): Refusal {
  const validation = [violation(["body"], kind, `body cannot be read: ${reason}.`)];
  return new Refusal({ status: 400, kind, title, detail: reason, validation });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
