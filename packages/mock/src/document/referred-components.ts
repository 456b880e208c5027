import type { OpenApiDocument } from "./openapi.ts";
import { isRecord, locate, pointerTo } from "./pointer.ts";

type Components = NonNullable<OpenApiDocument["components"]>;

const COMPONENTS = "#/components/";
/** The kind of what is no component where it stands: `#/paths/~1tickets/get/responses/200` is one too, under its pointer. */
const ELSEWHERE = "x-elsewhere";

/** The components that a part of the document refers to, directly or by others, and what it refers to elsewhere. */
export function referredComponents(document: OpenApiDocument, part: unknown): Components {
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
    if (Object.hasOwn(named, name)) return;
    const component =
      kind === ELSEWHERE ? find(document, name) : document.components?.[kind]?.[name];
    if (component === undefined) return;
    named[name] = component;
    visit(component);
  };
  visit(part);
  return found;
}

/** Lets what refers to elsewhere refer to `referredComponents` instead, in place. */
export function referToComponents(node: unknown): void {
  if (!isRecord(node)) return;
  if (typeof node.$ref === "string") {
    const [kind, name] = stepsOf(node.$ref);
    if (kind === ELSEWHERE && name !== undefined)
      node.$ref = `#${pointerTo("components", kind, name)}`;
  }
  for (const inner of Object.values(node)) referToComponents(inner);
}

export function hasElsewhere(components: Components): boolean {
  return ELSEWHERE in components;
}

/** Kind and name of a component: `schemas` and `Ticket` of `#/components/schemas/Ticket/properties/id`. */
function stepsOf(reference: string): string[] {
  if (!reference.startsWith("#/")) return [];
  if (!reference.startsWith(COMPONENTS)) return [ELSEWHERE, decodeURIComponent(reference.slice(1))];
  const steps = reference.slice(COMPONENTS.length).split("/");
  return steps.map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

// What leads nowhere is Prism's to tell.
function find(document: OpenApiDocument, pointer: string): unknown {
  try {
    return locate(document, pointer).value;
  } catch {
    return undefined;
  }
}
