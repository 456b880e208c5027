import type { HttpMethod } from "@zapspec/runtime";
import { basename } from "node:path";
import type { Diagnostic, Report } from "../diagnostics.ts";
import type { OpenApiDocument, OperationObject, PathItem } from "../load/document.ts";
import { appendPointer } from "../load/json-pointer.ts";
import type { SourceMap } from "../load/source-map.ts";
import { modelClientParameters } from "./client-parameters.ts";
import { reportOptionCollisions } from "./client-options.ts";
import { type Context, dereference } from "./context.ts";
import { createExtensionReader } from "./extensions.ts";
import type { Model, OperationModel, ResourceModel } from "./model.ts";
import { TypeNames, toCamelCase, toPascalCase, toResourceName } from "./names.ts";
import { modelOperation, type OperationNode } from "./operation.ts";
import { reportBlindSpots } from "./blind-spots.ts";
import { modelSecuritySchemes } from "./security.ts";
import { modelServer } from "./server.ts";
import { nameSchemas } from "./types.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

export interface BuiltModel {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a bundled document into the plain data that the emitters write out. */
export function buildModel(
  vendor: string,
  document: OpenApiDocument,
  sources: SourceMap,
): BuiltModel {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (severity, code, pointer, message, help) => {
    diagnostics.push({ severity, code, message, help, at: sources.positionOf(pointer) });
  };
  const names = new TypeNames();
  const schemas = nameSchemas(document, names, report);
  const schemaNames = new Map([...schemas].map(([component, { name }]) => [component, name]));
  const context: Context = { document, names, report, types: [...schemas.values()], schemaNames };
  const extensions = createExtensionReader(report);

  const schemes = modelSecuritySchemes(context);
  const nodes = collectOperations(context);
  const clientOptions = extensions.clientOptions(document, "#");
  const clientParameters = modelClientParameters(context, clientOptions, nodes);
  reportOptionCollisions(report, schemes, clientOptions);
  const around = {
    extensions,
    clientParameters: clientParameters.map(({ name }) => name),
    knownSchemes: new Set(schemes.map(({ name }) => name)),
  };
  const operations = nodes.map((node) => ({
    node,
    operation: modelOperation(context, node, around),
  }));
  reportMethodCollisions(report, operations);
  reportBlindSpots(context);

  const clientName = names.claim(vendor, `${vendor}Client`);
  const optionsName = names.claim(`${vendor}Options`, `${vendor}ClientOptions`);
  const failure = extensions.failure(document, "#");
  const model: Model = {
    vendor: basename(vendor),
    title: document.info.title,
    description: document.info.description ?? "",
    clientName,
    optionsName,
    server: modelServer(document),
    securitySchemes: schemes,
    clientParameters,
    ...(failure && { failure }),
    types: context.types,
    resources: groupByResource(
      context,
      operations.map(({ operation }) => operation),
    ),
  };
  return { model, diagnostics };
}

function collectOperations(context: Context): OperationNode[] {
  const seen = new Map<string, string>();
  return Object.entries(context.document.paths ?? {}).flatMap(([path, written]) => {
    const at = appendPointer("#/paths", path);
    const { node: item, pointer: itemPointer } = dereference<PathItem>(
      context.document,
      written,
      at,
    );
    if ("trace" in item) reportTrace(context, itemPointer);
    return METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method] as OperationObject;
      const pointer = appendPointer(itemPointer, method);
      const id = identify(context, operation, method, path, pointer, seen);
      const httpMethod = method.toUpperCase() as HttpMethod;
      return { path, method: httpMethod, id, item, itemPointer, operation, pointer };
    });
  });
}

/** The operationId, written into the document where it is missing, so that every later stage finds one. */
function identify(
  context: Context,
  operation: OperationObject,
  method: string,
  path: string,
  pointer: string,
  seen: Map<string, string>,
): string {
  if (!operation.operationId) {
    operation.operationId = toCamelCase(`${method} ${path}`);
    const message = `${method.toUpperCase()} ${path} has no operationId; it is called \`${operation.operationId}\`, from its path.`;
    context.report(
      "warning",
      "operation-id-missing",
      pointer,
      message,
      "Give it a unique verbNoun, for example `listTickets`.",
    );
  }
  const id = operation.operationId;
  const first = seen.get(id);
  if (first) {
    const at = appendPointer(pointer, "operationId");
    const message = `The operationId \`${id}\` is already that of ${first}.`;
    context.report(
      "error",
      "operation-id-duplicate",
      at,
      message,
      "Give each operation an id of its own.",
    );
  }
  seen.set(id, `${method.toUpperCase()} ${path}`);
  return id;
}

function reportTrace(context: Context, itemPointer: string): void {
  const message = "TRACE cannot be sent: fetch forbids it.";
  context.report(
    "warning",
    "method-unsupported",
    appendPointer(itemPointer, "trace"),
    message,
    "Remove the operation.",
  );
}

function reportMethodCollisions(
  report: Report,
  operations: { node: OperationNode; operation: OperationModel }[],
): void {
  const seen = new Map<string, string>();
  for (const { node, operation } of operations) {
    const place = `${operation.resource}.${operation.methodName}`;
    const first = seen.get(place);
    if (first && first !== operation.id) {
      const message = `\`${operation.id}\` and \`${first}\` would both be \`${place}\`.`;
      const help =
        "Give one of them another `operationId`, or an `x-sdk` with `resource` and `method` of its own.";
      report("error", "method-collision", node.pointer, message, help);
    }
    seen.set(place, operation.id);
  }
}

function groupByResource(context: Context, operations: readonly OperationModel[]): ResourceModel[] {
  const groups = Map.groupBy(operations, ({ resource }) => resource);
  const descriptions = new Map(
    context.document.tags?.map((tag) => [toResourceName(tag.name), tag.description ?? ""]),
  );
  return [...groups].map(([name, members]) => ({
    name,
    className: context.names.claim(name, `${toPascalCase(name)}Resource`),
    description: descriptions.get(name) ?? "",
    operations: members,
  }));
}
