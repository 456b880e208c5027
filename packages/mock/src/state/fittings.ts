import { successSchema } from "../answer/response-schema.ts";
import type { Operation } from "../document/operations.ts";
import type { MockedApi } from "../mocked-api.ts";
import { declaredIn, schemaAt } from "./declared.ts";
import type { Fitting } from "./fit.ts";
import { itemSchemasOf, itemsPropertyOf, withItems } from "./list-shape.ts";

/** What the success of an operation that answers one thing lets it be. */
export function fittingOfAnswer(api: MockedApi, operation: Operation): Fitting | undefined {
  const pointer = successSchema(operation);
  if (pointer === undefined) return undefined;
  const schemas = [schemaAt(api, pointer)];
  return {
    isValid: (candidate) => api.validators.response(pointer, candidate, []).length === 0,
    declares: (name) => declaredIn(api, schemas, name),
  };
}

/** What a list lets one of its items be: it is tried inside the list as it was answered. */
export function fittingOfItem(
  api: MockedApi,
  list: Operation,
  answered: unknown,
): Fitting | undefined {
  const pointer = successSchema(list);
  if (pointer === undefined) return undefined;
  const property = itemsPropertyOf(api, list);
  const schemas = itemSchemasOf(api, list);
  return {
    isValid: (candidate) => {
      const tried = withItems(answered, property, [candidate]);
      return api.validators.response(pointer, tried, []).length === 0;
    },
    declares: (name) => declaredIn(api, schemas, name),
  };
}
