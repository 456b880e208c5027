import type { CheckedRequest } from "../answer/answerer.ts";
import { successSchema } from "../answer/response-schema.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Collection } from "./collections.ts";
import { createdThing } from "./create.ts";
import { recount } from "./envelope.ts";
import { fit } from "./fit.ts";
import { fittingOfAnswer, fittingOfItem } from "./fittings.ts";
import { itemsIn, itemsPropertyOf, withItems } from "./list-shape.ts";
import { pageOf } from "./page.ts";
import type { Resource, Role } from "./resource.ts";
import { isThing } from "./thing.ts";
import type { Thing } from "./thing.ts";

export interface Scene {
  readonly api: MockedApi;
  readonly resource: Resource;
  readonly collection: Collection;
  /** Of the item that the path names. */
  readonly id: string;
  readonly request: CheckedRequest;
  /** The body that the document alone would answer. */
  readonly answered: unknown;
}

/** The body to answer instead, undefined to leave it as it is. */
type Play = (scene: Scene) => unknown;

export const play: Readonly<Record<Role, Play>> = {
  list: ({ api, collection, request, answered }) => {
    const { operation, query } = request;
    const property = itemsPropertyOf(api, operation);
    const fitting = fittingOfItem(api, operation, answered);
    const example = itemsIn(answered, property).find(isThing) ?? {};
    const page = pageOf(operation, query, answered);
    const shown = [...collection.things.values()].slice(page.offset, page.offset + page.size);
    const items = shown.map((thing) => fitting && fit(fitting, thing, example));
    const list = withItems(answered, property, items);
    if (list === undefined || items.includes(undefined)) return undefined;
    const counted = isThing(list)
      ? recount(list, page, collection.things.size, operation.pagination)
      : list;
    return [counted, list].find((candidate) => isValid(api, request, candidate));
  },
  create: (scene) => {
    const created = createdThing(scene);
    if (!created) return undefined;
    const id = created.thing[scene.resource.idProperty];
    scene.collection.things.set(String(id), created.thing);
    scene.collection.ids.push(id);
    return created.answer;
  },
  read: (scene) => {
    const thing = scene.collection.things.get(scene.id);
    return thing ? show(scene, thing) : "missing";
  },
  change: (scene) => {
    const { collection, id, request, resource } = scene;
    const before = collection.things.get(id);
    if (!before) return "missing";
    const own = { [resource.idProperty]: before[resource.idProperty] };
    const changed = { ...before, ...(isThing(request.body) && request.body), ...own };
    collection.things.set(id, changed);
    return show(scene, changed);
  },
  remove: ({ collection, id }) => (collection.things.delete(id) ? undefined : "missing"),
};

/** The thing as the operation answers it, if it answers things of this kind at all. */
function show({ api, request, resource, answered }: Scene, thing: Thing): Thing | undefined {
  const fitting = fittingOfAnswer(api, request.operation);
  if (!fitting?.declares(resource.idProperty) || !isThing(answered)) return undefined;
  return fit(fitting, thing, answered);
}

function isValid({ validators }: MockedApi, { operation }: CheckedRequest, body: unknown): boolean {
  const pointer = successSchema(operation);
  return pointer !== undefined && validators.response(pointer, body, []).length === 0;
}
