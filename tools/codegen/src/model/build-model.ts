import type { Diagnostic, Report } from "../diagnostics.ts";
import type { OpenApiDocument } from "../load/document.ts";
import type { SourceMap } from "../load/source-map.ts";
import { checkExtensions } from "./check-extensions.ts";
import { modelClientParameters } from "./client-parameters.ts";
import { reportOptionCollisions } from "./client-options.ts";
import { modelErrors } from "./errors.ts";
import { identifyOperations } from "./identify-operations.ts";
import type { Context } from "./context.ts";
import { createExtensionReader } from "./extensions.ts";
import type { Model } from "./model.ts";
import { TypeNames } from "./names.ts";
import { modelOperation } from "./operation.ts";
import { modelResources } from "./resources.ts";
import { reportBlindSpots } from "./blind-spots.ts";
import { modelSecuritySchemes } from "./security.ts";
import { modelServer } from "./server.ts";
import { nameSchemas } from "./types.ts";

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
  const nodes = identifyOperations(context);
  const clientOptions = extensions.clientOptions(document, "#");
  const clientParameters = modelClientParameters(context, clientOptions, nodes);
  reportOptionCollisions(report, schemes, clientOptions);
  const around = {
    extensions,
    clientParameters: clientParameters.map(({ name }) => name),
    knownSchemes: new Set(schemes.map(({ name }) => name)),
    nodes,
  };
  const operations = nodes.map((node) => ({
    pointer: node.pointer,
    operation: modelOperation(context, node, around),
  }));
  checkExtensions(document, extensions);
  reportBlindSpots(context);

  const clientName = names.claim(vendor, `${vendor}Client`);
  const optionsName = names.claim(`${vendor}Options`, `${vendor}ClientOptions`);
  const errors = modelErrors(context, nodes, vendor);
  const failure = extensions.failure(document, "#");
  const rateLimits = extensions.rateLimits(document, "#");
  const model: Model = {
    vendor,
    title: document.info.title,
    description: document.info.description ?? "",
    clientName,
    optionsName,
    errors,
    server: modelServer(context),
    securitySchemes: schemes,
    clientParameters,
    ...(failure && { failure }),
    rateLimits,
    types: context.types,
    schemaNames,
    resources: modelResources(context, operations),
  };
  return { model, diagnostics };
}
