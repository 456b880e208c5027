import { applicableSchemas, itemSchemas, propertySchemas } from "../check/applicable-schemas.ts";
import type { Schema } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { isRecord } from "../document/pointer.ts";
import { successSchema } from "../answer/response-schema.ts";
import type { MockedApi } from "../mocked-api.ts";
import { schemaAt } from "./declared.ts";

/** What describes an item of a list: the schemas of the items of its only array. */
export function itemSchemasOf(api: MockedApi, list: Operation): Schema[] {
  const pointer = successSchema(list);
  if (pointer === undefined) return [];
  const applicable = applicableSchemas(api.document, [schemaAt(api, pointer)], undefined);
  const property = itemsPropertyOf(api, list);
  if (property === undefined) return itemSchemas(applicable, 0);
  const arrays = applicableSchemas(api.document, propertySchemas(applicable, property), undefined);
  return itemSchemas(arrays, 0);
}

/** The property that holds the items: the one that the document names, or the only array. None for a bare array. */
export function itemsPropertyOf(api: MockedApi, list: Operation): string | undefined {
  if (list.pagination) return list.pagination.items;
  const pointer = successSchema(list);
  if (pointer === undefined) return undefined;
  const { document } = api;
  const schemas = applicableSchemas(document, [schemaAt(api, pointer)], undefined);
  const arrays = schemas.flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([, schema]) => {
        return applicableSchemas(document, [schema], undefined).some(({ type }) => {
          return [type].flat().includes("array");
        });
      })
      .map(([name]) => name),
  );
  const [only, ...others] = new Set(arrays);
  return others.length === 0 ? only : undefined;
}

/** A list with other items in it, whatever surrounds them. */
export function withItems(
  list: unknown,
  property: string | undefined,
  items: readonly unknown[],
): unknown {
  if (property === undefined) return Array.isArray(list) ? items : undefined;
  return isRecord(list) && Array.isArray(list[property])
    ? { ...list, [property]: items }
    : undefined;
}

/** The items of a list as it was answered. */
export function itemsIn(list: unknown, property: string | undefined): readonly unknown[] {
  const items = property !== undefined && isRecord(list) ? list[property] : list;
  return Array.isArray(items) ? items : [];
}
