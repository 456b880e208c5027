import { examplesOf } from "../document/examples.ts";
import { jsonMediaType } from "../answer/response-schema.ts";
import { findResponse } from "../answer/preference.ts";
import type { MediaTypeObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { locate, pointerTo, resolve } from "../document/pointer.ts";
import type { MockedApi } from "../mocked-api.ts";
import { itemsIn, itemsPropertyOf } from "./list-shape.ts";
import type { Resource } from "./resource.ts";
import { isThing } from "./thing.ts";
import type { Thing } from "./thing.ts";

/** What is there before anything is written: the examples of the list and of the item, and the ids of the examples. */
export function seedsOf(api: MockedApi, resource: Resource): Thing[] {
  const { idProperty, operations } = resource;
  const list = operations.get("list");
  const read = operations.get("read");
  const listed = list ? itemsIn(successExamples(api, list)[0], itemsPropertyOf(api, list)) : [];
  const details = read ? successExamples(api, read) : [];
  const seeds = new Map<string, Thing>();
  // Where several examples show the same thing, it is in the state of the first.
  for (const thing of [...details, ...listed].filter(isThing)) {
    const id = thing[idProperty];
    if (id === undefined || id === null) continue;
    seeds.set(String(id), { ...thing, ...seeds.get(String(id)) });
  }
  for (const id of exampleIds(api, operations)) {
    const [first] = seeds.values();
    if (first && !seeds.has(String(id))) seeds.set(String(id), { ...first, [idProperty]: id });
  }
  return [...seeds.values()];
}

function successExamples(api: MockedApi, operation: Operation): unknown[] {
  const response = findResponse(operation, undefined);
  const name = response && jsonMediaType(response);
  if (!response || name === undefined) return [];
  const place = response.pointer + pointerTo("content", name);
  const mediaType = locate<MediaTypeObject>(api.document, place);
  return examplesOf(api.document, mediaType).map(({ value }) => value);
}

/** The ids that the document itself calls the item by. */
function exampleIds({ document }: MockedApi, operations: Resource["operations"]): unknown[] {
  return [...operations].flatMap(([role, { path, parameters }]) => {
    if (role === "list" || role === "create") return [];
    const name = /\{([^{}/]+)\}$/.exec(path)?.[1];
    const parameter = parameters.find(({ value }) => value.in === "path" && value.name === name);
    const { example, examples = {} } = parameter?.value ?? {};
    const named = Object.values(examples).map((one) => resolve(document, one).value);
    return [example, ...named].filter((id) => id !== undefined);
  });
}
