import { format } from "oxfmt";
import type { Model, OperationModel } from "../model/model.ts";
import { callSample } from "./call.ts";
import { clientSample } from "./client.ts";
import { curlSample, schemesOf } from "./curl.ts";

/** One request of the document in the two languages that people read first. */
export interface Sample {
  /** The call alone, as a method's doc comment shows it. */
  readonly call: string;
  /** A whole program: the client, then the call. */
  readonly typescript: string;
  readonly curl: string;
}

/** A doc comment is read beside code: narrower than what is read alone. */
const WIDTH = 88;

/** The sample of every operation whose document shows a request, by the operation's id. */
export async function renderSamples(model: Model): Promise<ReadonlyMap<string, Sample>> {
  const operations = model.resources.flatMap((resource) => resource.operations);
  const clients = new Map<string, string>();
  const samples = new Map<string, Sample>();
  // One after the other: oxfmt takes more memory for each text that it works on, and never gives it back.
  for (const operation of operations) {
    const sample = await render(model, operation, clients);
    if (sample) samples.set(operation.id, sample);
  }
  return samples;
}

async function render(
  model: Model,
  operation: OperationModel,
  clients: Map<string, string>,
): Promise<Sample | undefined> {
  const { example } = operation;
  if (!example || !isWritable(operation)) return undefined;
  const call = await formatCode(callSample(model, operation, example));
  const schemes = schemesOf(model, operation).map(({ name }) => name);
  const client = await formatOnce(clientSample(model, schemes), clients);
  const curl = curlSample(model, operation, example);
  return { call, typescript: `${client}\n${call}`, curl };
}

// A file has no form that a document's example could show.
function isWritable({ body }: OperationModel): boolean {
  return !body || /\bjson\b|^text\/|^multipart\/|x-www-form-urlencoded/.test(body.contentType);
}

// Nearly all operations need the same client.
async function formatOnce(code: string, known: Map<string, string>): Promise<string> {
  const formatted = known.get(code) ?? (await formatCode(code));
  known.set(code, formatted);
  return formatted;
}

async function formatCode(code: string): Promise<string> {
  const { code: formatted, errors } = await format("sample.mts", code, { printWidth: WIDTH });
  const [error] = errors;
  if (error) throw new Error(`A sample cannot be formatted: ${error.message}\n${code}`);
  return formatted;
}
