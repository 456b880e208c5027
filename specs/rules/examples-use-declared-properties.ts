import { branchesOf, isOpen } from "./branches.ts";
import { childrenOf, follow, membersOf, type Placed } from "./placed.ts";
import { isObject, type Context, type JsonObject, type Rule } from "./rule.ts";

/**
 * To JSON Schema a misspelled property is an additional one, and valid. Redocly can refuse it, but not
 * inside `oneOf`, `anyOf` and `allOf`: so it is refused here, everywhere, unless the schema is open.
 */
export const examplesUseDeclaredProperties: Rule = () => {
  const enter = (node: JsonObject, context: Context): void => {
    const here = { node, location: context.location };
    const schemas = childrenOf(here, "schema");
    if (schemas.length === 0) return;
    for (const example of examplesOf(here, context)) check(example, schemas, context);
  };
  return { MediaType: enter, Parameter: enter };
};

function examplesOf(here: Placed, context: Context): Placed[] {
  const named = childrenOf(here, "examples").flatMap(membersOf);
  const values = named.flatMap((example) => {
    const target = follow(example, context);
    return target ? childrenOf(target, "value") : [];
  });
  return [...childrenOf(here, "example"), ...values];
}

/** `schemas`: all that may describe the value. */
function check(value: Placed, schemas: readonly Placed[], context: Context): void {
  const branches = schemas.flatMap((schema) => branchesOf(schema, context));
  if (Array.isArray(value.node)) {
    const items = branches.flatMap((branch) => childrenOf(branch, "items"));
    for (const item of membersOf(value)) check(item, items, context);
  }
  if (isObject(value.node)) checkProperties(value.node, value, branches, context);
}

function checkProperties(
  value: JsonObject,
  placed: Placed,
  branches: readonly Placed<JsonObject>[],
  context: Context,
): void {
  const open = isOpen(branches);
  for (const name of Object.keys(value)) {
    const [property] = childrenOf(placed, name);
    const declared = branches
      .flatMap((branch) => childrenOf(branch, "properties"))
      .flatMap((map) => childrenOf(map, name));
    if (property && declared.length > 0) check(property, declared, context);
    if (declared.length > 0 || open) continue;
    const message = `\`${name}\` is not declared by the schema of this example: declare it, correct its spelling, or say \`additionalProperties: true\` where anything may come.`;
    context.report({ message, location: placed.location.child(name).key() });
  }
}
