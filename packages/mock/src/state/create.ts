import { declaredIn, schemaAt } from "./declared.ts";
import { isJson } from "../document/media-type.ts";
import { pointerTo } from "../document/pointer.ts";
import { fit } from "./fit.ts";
import type { Fitting } from "./fit.ts";
import { fittingOfAnswer } from "./fittings.ts";
import { newIds } from "./new-id.ts";
import type { Scene } from "./roles.ts";
import { isThing } from "./thing.ts";
import type { Thing } from "./thing.ts";

interface Created {
  readonly thing: Thing;
  /** Undefined where the answer does not speak of the thing. */
  readonly answer: Thing | undefined;
}

/** The thing that a request makes: what was sent, what the server adds by the example, and an id that nobody has. */
export function createdThing(scene: Scene): Created | undefined {
  const { api, resource, collection, request, answered } = scene;
  const { body, operation } = request;
  if (!isThing(body)) return undefined;
  const { idProperty } = resource;
  const example = isThing(answered) ? answered : {};
  const ids = newIds(collection.ids, example[idProperty] ?? collection.ids[0]);
  const given = body[idProperty];
  const candidates = given === undefined || given === null ? ids : [given];
  const drafts = candidates.map((id) => ({
    ...addedByServer(scene, example),
    ...body,
    [idProperty]: id,
  }));
  const answer = fittingOfAnswer(api, operation);
  if (answer?.declares(idProperty)) return firstFitting(answer, drafts, example, idProperty);
  const read = resource.operations.get("read");
  const view = read && fittingOfAnswer(api, read);
  const shown = [...collection.things.values()][0] ?? {};
  const found = view ? firstFitting(view, drafts, shown, idProperty)?.thing : drafts[0];
  return found && { thing: found, answer: undefined };
}

function firstFitting(
  fitting: Fitting,
  drafts: readonly Thing[],
  example: Thing,
  idProperty: string,
): Created | undefined {
  for (const draft of drafts) {
    const answer = fit(fitting, draft, example);
    if (answer && answer[idProperty] === draft[idProperty]) {
      return { thing: { ...draft, ...answer }, answer };
    }
  }
  return undefined;
}

/** What the caller could have sent and did not is not there; the rest of the example is what a server adds. */
function addedByServer({ api, request }: Scene, example: Thing): Thing {
  const { body: sent } = request;
  const { body } = request.operation;
  const name = Object.keys(body?.value.content ?? {}).find(isJson);
  if (!body || name === undefined) return example;
  if (body.value.content?.[name]?.schema === undefined) return example;
  const schemas = [schemaAt(api, body.pointer + pointerTo("content", name, "schema"))];
  const entries = Object.entries(example).filter(([key]) => !declaredIn(api, schemas, key));
  return withSent(Object.fromEntries(entries), isThing(sent) ? sent : {});
}

/** Servers put what was sent elsewhere, too: `number` into `data.number`. */
function withSent(added: Thing, sent: Thing): Thing {
  const entries = Object.entries(added).map(([name, value]) => {
    if (isThing(value)) return [name, withSent(value, sent)];
    const isSent = Object.hasOwn(sent, name) && typeof sent[name] === typeof value;
    return [name, isSent ? sent[name] : value];
  });
  return Object.fromEntries(entries) as Thing;
}
