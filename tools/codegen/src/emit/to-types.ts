import { type OpenAPI3, resolveRef, transformSchema } from "openapi-typescript";
import type ts from "typescript";

type Context = Parameters<typeof transformSchema>[1];

/** openapi-typescript's own defaults, but for what says why. */
const DEFAULTS: Omit<Context, "redoc" | "resolve" | "transform" | "injectFooter"> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A default is what the server assumes: a request may leave the property out, an answer may lack it.
  defaultNonNullable: false,
  // The document has none by now.
  discriminators: { objects: {}, refsHandled: [] },
  // An object without declared properties is open, in JSON Schema as in life.
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transformProperty: undefined,
};

/**
 * What openapi-typescript's default export does, without its first half: that lints and bundles the document, as was done
 * before it came here, and takes longer than the rest.
 */
export function toTypes(
  document: OpenAPI3,
  transform: NonNullable<Context["transform"]>,
): ts.Node[] {
  const context: Omit<Context, "redoc"> = {
    ...DEFAULTS,
    injectFooter: [],
    transform,
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
  };
  // Its linter's configuration: the half that is used has no use for it.
  return transformSchema(document, context as Context);
}
