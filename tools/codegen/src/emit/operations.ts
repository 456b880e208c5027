import type { Api, Operation } from "@zapspec/runtime";
import { toLiteral, toObjectLiteral, toPropertyKey } from "../literal.ts";
import type { Model, OperationModel } from "../model/model.ts";
import { defaultEffect } from "../model/effect.ts";
import { header } from "./header.ts";

/** `operations.ts`: the facts that the runtime needs to make each call. */
export function emitOperations(model: Model): string {
  const operations = model.resources.flatMap((resource) => resource.operations);
  const facts = operations.map(
    (operation) =>
      `    ${toPropertyKey(operation.id)}: ${toObjectLiteral(toFacts(operation), "    ")},\n`,
  );
  const api = Object.entries(toApiFacts(model)).map(
    ([name, value]) => `  ${name}: ${toObjectLiteral(value, "  ")},\n`,
  );
  return `${header(model.vendor)}import type { Api } from "@zapspec/runtime";

/** What the runtime needs to know of ${toLiteral(model.title).slice(1, -1).replaceAll("*/", "*\\/")}. */
export const api = {
${api.join("")}  operations: {
${facts.join("")}  },
} as const satisfies Api;
`;
}

function toApiFacts(model: Model): Omit<Api, "operations"> {
  const { vendor, server, securitySchemes, clientParameters, failure, rateLimits } = model;
  return {
    vendor,
    ...(server.baseUrl && { baseUrl: server.baseUrl }),
    ...(securitySchemes.length > 0 && {
      securitySchemes: Object.fromEntries(securitySchemes.map(({ name, facts }) => [name, facts])),
    }),
    ...(clientParameters.length > 0 && {
      clientParameters: clientParameters.map(({ name }) => name),
    }),
    ...(failure && { failure }),
    ...(rateLimits.length > 0 && { rateLimits }),
  };
}

function toFacts(operation: OperationModel): Operation {
  const { id, httpMethod, path, baseUrl, effect, parameters, body, security, success, pagination } =
    operation;
  return {
    id,
    method: httpMethod,
    path,
    ...(baseUrl && { baseUrl }),
    ...(effect !== defaultEffect(httpMethod) && { effect }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && body.contentType !== "application/json" && { contentType: body.contentType }),
    ...(security && { security }),
    ...(success.answer !== "json" && { answer: success.answer }),
    ...(success.accept && { accept: success.accept }),
    ...(success.empty && { emptyAnswer: true }),
    ...(pagination && { pagination }),
    ...(operation.documents500 && { documents500: true }),
  };
}
