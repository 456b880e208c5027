import { checkValue } from "./check-value.ts";
import type { MockedApi } from "../mocked-api.ts";
import { isJson } from "../document/media-type.ts";
import type { ParameterObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { pointerTo } from "../document/pointer.ts";
import type { Located } from "../document/pointer.ts";
import { shapeOf } from "./parameter-shape.ts";
import { percentDecode } from "./query-pairs.ts";
import { readStyledText } from "./styled-text.ts";
import { violation } from "../refusal.ts";
import type { Violation } from "../refusal.ts";
import { writtenValues } from "./written-values.ts";
import type { Places } from "./written-values.ts";

/** OpenAPI: parameters of these names are ignored; their own parts of the document speak of them. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/**
 * What came in the path, in headers and in cookies. Prism throws at a comma in a path, which it takes for a list
 * whatever the schema says, and does not look at cookies.
 */
export function checkStyledParameters(
  api: MockedApi,
  operation: Operation,
  places: Places,
): Violation[] {
  const parameters = operation.parameters.filter(({ value }) => value.in !== "query");
  if (parameters.length === 0) return [];
  const written = writtenValues(operation, places);
  return parameters
    .filter(({ value: { in: place, name } }) => {
      return place !== "header" || !ignoredHeaders.has(name.toLowerCase());
    })
    .flatMap((parameter) => checkParameter(api, parameter, written(parameter.value)));
}

function checkParameter(
  api: MockedApi,
  { value: parameter, pointer }: Located<ParameterObject>,
  text: string | undefined,
): Violation[] {
  const location = [parameter.in, parameter.name];
  if (text === undefined) {
    const message = `${location.join(".")} is required.`;
    return parameter.required ? [violation(location, "required", message)] : [];
  }
  const decode = parameter.in === "header" ? asItIs : percentDecode;
  if (parameter.content) return checkContent(api, parameter, pointer, decode(text));
  if (parameter.schema === undefined) return [];
  const reading = readStyledText(parameter, shapeOf(api.document, parameter), text, decode);
  if ("fault" in reading) {
    return [violation(location, "style", `${location.join(".")} ${reading.fault}.`)];
  }
  return checkValue(api, api.validators.text, `${pointer}/schema`, reading.value, location);
}

function asItIs(text: string): string {
  return text;
}

/** A value in a media type of its own, such as a header that holds JSON. */
export function checkContent(
  api: MockedApi,
  { in: place, name, content = {} }: ParameterObject,
  pointer: string,
  text: string,
): Violation[] {
  const location = [place, name];
  const [[mediaType, { schema }] = ["", {}]] = Object.entries(content);
  if (!isJson(mediaType) || schema === undefined) return [];
  const schemaPointer = pointer + pointerTo("content", mediaType, "schema");
  try {
    const value: unknown = JSON.parse(text);
    return checkValue(api, api.validators.request, schemaPointer, value, location);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `${location.join(".")} is not JSON: ${error.message}.`;
    return [violation(location, "json", message)];
  }
}
