import { toPropertyKey } from "../literal.ts";
import type { Model, OperationModel, ResourceModel } from "../model/model.ts";
import { clientSample } from "../sample/client.ts";
import type { Sample } from "../sample/samples.ts";
import { toDocComment, toExample, toTag } from "./doc-comment.ts";
import { toSentence } from "./method-comment.ts";

type Samples = ReadonlyMap<string, Sample>;

/** The client's interface and the function that makes one. */
export function emitClient(model: Model, samples: Samples): string {
  const { clientName, optionsName, title, resources } = model;
  const members = resources.map(
    (resource) =>
      `${documentResource(resource, samples)}  readonly ${toPropertyKey(resource.name)}: ${resource.className};\n`,
  );
  const values = resources.map(
    ({ name, className }) => `    ${toPropertyKey(name)}: new ${className}(call),\n`,
  );
  const call = resources.length > 0 ? "call, http" : "http";
  return `${toDocComment([`The client of ${title}.`])}export interface ${clientName} {
${members.join("")}  /** The same API by its paths, called as with openapi-fetch, on the same pipeline. */
  readonly http: HttpClient<paths>;
}

${documentCreate(model, samples)}export function create${clientName}(options: ${optionsName}): ${clientName} {
  const { ${call} } = createClient<paths>(api, options);
  return {
${values.join("")}    http,
  };
}
`;
}

/** What is offered behind `client.`: with the methods in it, nobody has to open one resource after the other. */
function documentResource({ description, operations }: ResourceModel, samples: Samples): string {
  const methods = operations.map(({ methodName, summary }) =>
    `- \`${methodName}\`: ${toSentence(summary)}`.replace(/: $/, ""),
  );
  const sample = firstSample(operations, samples);
  const tags = sample ? [toExample(sample.call)] : [];
  return toDocComment([description, methods.join("\n")], tags, "  ");
}

function documentCreate(model: Model, samples: Samples): string {
  const operations = model.resources.flatMap((resource) => resource.operations);
  const sample = firstSample(operations, samples);
  return toDocComment(
    [`Makes a client of ${model.title}.`],
    [
      toTag("@param options", "Where the API is and who calls it, then what all calls have alike."),
      "@throws {InvalidInputError} where an option is missing or cannot be used; the message says what to write.",
      toExample(withoutImport(sample?.typescript ?? clientSample(model))),
    ],
  );
}

// Who reads the comment has imported the function already.
function withoutImport(code: string): string {
  return code.replace(/^import .*\n\n/, "");
}

/** A call to begin with: one that only reads, if there is one, and the shortest of them. */
function firstSample(operations: readonly OperationModel[], samples: Samples): Sample | undefined {
  const reading = samplesOf(operations.filter(isRead), samples);
  const shown = reading.length > 0 ? reading : samplesOf(operations, samples);
  return shown.toSorted((one, other) => one.call.length - other.call.length)[0];
}

function samplesOf(operations: readonly OperationModel[], samples: Samples): Sample[] {
  return operations.flatMap(({ id }) => samples.get(id) ?? []);
}

function isRead({ effect }: OperationModel): boolean {
  return effect === "read";
}
