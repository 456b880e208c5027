import type { OpenApiDocument } from "./openapi.ts";
import { isRecord } from "./pointer.ts";

type Components = NonNullable<OpenApiDocument["components"]>;

/** The components that a part of the document refers to, directly or by others. */
export function referredComponents(
  { components = {} }: OpenApiDocument,
  part: unknown,
): Components {
  const found: Components = {};
  const visit = (node: unknown): void => {
    if (!isRecord(node)) return;
    if (typeof node.$ref === "string") take(node.$ref);
    for (const inner of Object.values(node)) visit(inner);
  };
  const take = (reference: string): void => {
    const [kind, name] = stepsOf(reference);
    if (kind === undefined || name === undefined) return;
    const named = (found[kind] ??= {});
    const component = components[kind]?.[name];
    if (component === undefined || Object.hasOwn(named, name)) return;
    named[name] = component;
    visit(component);
  };
  visit(part);
  return found;
}

const prefix = "#/components/";

/** Kind and name of a component: `schemas` and `Ticket` of `#/components/schemas/Ticket/properties/id`. */
function stepsOf(reference: string): string[] {
  if (!reference.startsWith(prefix)) return [];
  const steps = reference.slice(prefix.length).split("/");
  return steps.map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}
