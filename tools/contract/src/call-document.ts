import { isDeepStrictEqual } from "node:util";
import { startMock } from "@zapspec/mock";
import { toArguments } from "./arguments.ts";
import { type AnyClient, call, createClient } from "./client.ts";
import type { OpenApiDocument } from "./document.ts";
import { chooseMedia, isJson } from "./media-type.ts";
import { type DeclaredOperation, listOperations } from "./operations.ts";
import { installPacked } from "./packed-packages.ts";
import { sampleRequest } from "./sample-request.ts";
import { findVendorPackage } from "./vendors.ts";
import { readQuery, toWireRequest } from "./wire.ts";

const HELP = `Calls every operation of a vendor through its packed client, also where the document has no examples.

Usage
  node tools/contract/src/call-document.ts <vendor>

The answer is one JSON object, by operation. In all but the last, what arrived is what the document says:
  called       and was answered
  refused      and the document does not allow it: it has no example, and what its schemas suggest is not valid
  unanswered   and neither examples nor schemas gave the mock an answer that the document allows
  failures     what arrived is something else, or nothing arrived
The body is compared where it is JSON.
`;

interface Report {
  readonly called: string[];
  readonly refused: { operation: string; reason: string }[];
  readonly unanswered: { operation: string; reason: string }[];
  readonly failures: { operation: string; reason: string }[];
}

/** By what the mock says of a request that arrived as the document says. Whatever else goes wrong is a failure. */
const OUTCOMES: Readonly<Record<string, keyof Report>> = {
  "urn:zapspec-mock:invalid-request": "refused",
  "urn:zapspec-mock:no-valid-answer": "unanswered",
  "urn:zapspec-mock:unreadable-request": "unanswered", // Prism's generator of answers stops with an error
  "urn:zapspec-mock:fault": "unanswered", // an empty enum, for example, which no validator takes
};

type Mock = Awaited<ReturnType<typeof startMock>>;

async function callDocument(vendor: string): Promise<Report> {
  const found = await findVendorPackage(vendor);
  if (!found)
    throw new Error(`packages/${vendor} holds no generated client. Run \`pnpm generate\`.`);
  await using packed = await installPacked(["runtime", vendor]);
  await using mock = await startMock({ vendors: [vendor], port: 0, wrongExamples: "leave-out" });
  const client = createClient(await packed.import(vendor), found, { baseUrl: mock.url(vendor) });
  const report: Report = { called: [], refused: [], unanswered: [], failures: [] };
  for (const operation of listOperations(found.document)) {
    const { kind, reason } = await callOnce(client, mock, found.document, operation);
    if (kind === "called") report.called.push(operation.id);
    else report[kind].push({ operation: operation.id, reason });
  }
  return report;
}

async function callOnce(
  client: AnyClient,
  mock: Mock,
  document: OpenApiDocument,
  operation: DeclaredOperation,
): Promise<{ kind: keyof Report; reason: string }> {
  const example = sampleRequest(document, operation);
  const before = mock.requests.at(-1);
  const error = await call(client, operation, toArguments(document, operation, example)).then(
    () => undefined,
    (thrown: { status?: number; message: string; body?: unknown }) => thrown,
  );
  const received = mock.requests.at(-1);
  if (!received || received === before)
    return { kind: "failures", reason: `was not sent: ${error?.message}` };
  const { headers, body, ...want } = toWireRequest(document, operation, example);
  const base = new URL(mock.url()).pathname.replace(/\/$/, "");
  const got = {
    method: received.method,
    path: received.path.slice(base.length),
    query: readQuery(received.url),
  };
  const hasJson = isJson(chooseMedia(operation.body?.content)?.mediaType ?? "");
  const hasHeaders = Object.entries(headers).every(
    ([name, value]) => received.headers[name] === value,
  );
  const isRight = isDeepStrictEqual(got, want) && hasHeaders;
  if (!isRight || (hasJson && !isDeepStrictEqual(received.body, body)))
    return {
      kind: "failures",
      reason: `sent ${JSON.stringify({ ...got, body: received.body })}, wanted ${JSON.stringify({ ...want, body })}`,
    };
  const kind = OUTCOMES[String((error?.body as { type?: string } | undefined)?.type)];
  if (kind) return { kind, reason: JSON.stringify(error?.body) };
  if (error && !isDocumented(operation, error.status))
    return { kind: "failures", reason: `${error.message} ${JSON.stringify(error.body)}` };
  return { kind: "called", reason: "" };
}

/** Where a document knows no success, its error is the answer. */
function isDocumented({ responses }: DeclaredOperation, status = 0): boolean {
  const isSuccess = (name: string): boolean => /^(2|default$)/.test(name);
  return String(status) in responses && !Object.keys(responses).some(isSuccess);
}

const [vendor] = process.argv.slice(2);
if (vendor === undefined || vendor.startsWith("-")) {
  console.log(HELP);
  process.exitCode = vendor === "--help" ? 0 : 1;
} else {
  const report = await callDocument(vendor);
  console.log(JSON.stringify(report, undefined, 2));
  process.exitCode = report.failures.length > 0 ? 1 : 0;
}
