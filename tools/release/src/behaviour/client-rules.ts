import type { Api, SecurityScheme } from "@zapspec/runtime";
import { onAnyChange, onChange, type Change, type Rule } from "./rule.ts";

/** The facts of a client as a whole. */
export const CLIENT_RULES: readonly Rule<Api>[] = [
  // Another host gets the secrets and the data: nobody should learn that from a log.
  onChange((api: Api) => api.baseUrl, {
    added: { bump: "minor", text: "has a server of its own now, so `baseUrl` may be left out" },
    removed: { bump: "major", text: "has no server of its own any more: `baseUrl` must be given" },
    changed: (before, after) => ({
      bump: "major",
      text: `calls \`${after}\` where no \`baseUrl\` is given (was \`${before}\`)`,
    }),
  }),
  // What was returned is thrown, or the other way round, and no type tells.
  onChange((api: Api) => mark(api), {
    added: { bump: "major", text: "throws where a 2xx answer says that the call failed" },
    removed: {
      bump: "major",
      text: "no longer throws where a 2xx answer says that the call failed",
    },
    changed: { bump: "major", text: "knows a failure in a 2xx answer by another mark" },
  }),
  onAnyChange(({ failure }: Api) => [failure?.code, failure?.message], {
    bump: "minor",
    text: "reads `code` and `message` of a failure from other properties",
  }),
  onChange((api: Api) => api.clientParameters, {
    added: { bump: "major", text: "is made with parameters that calls took before" },
    removed: { bump: "major", text: "is made without parameters, which calls take now" },
    changed: { bump: "major", text: "is made with other parameters" },
  }),
  onAnyChange(({ rateLimits }: Api) => rateLimits, {
    bump: "minor",
    text: "paces its calls by other limits, where a limiter is used",
  }),
  (before, after) =>
    Object.entries(before.securitySchemes ?? {}).flatMap(([name, scheme]) =>
      compareScheme(scheme, after.securitySchemes?.[name]),
    ),
];

function mark({ failure }: Api): unknown {
  return failure && [failure.property, failure.value];
}

function compareScheme(before: SecurityScheme, after: SecurityScheme | undefined): Change[] {
  const option = `\`${before.option}\``;
  if (!after) return [{ bump: "major", text: `takes no ${option} any more` }];
  if (after.option !== before.option)
    return [{ bump: "major", text: `takes \`${after.option}\` in place of ${option}` }];
  // Another kind of secret: a user name and a password are no token.
  if (after.type !== before.type)
    return [{ bump: "major", text: `takes another kind of secret as ${option}: ${after.type}` }];
  if (after.in === before.in && after.name === before.name) return [];
  return [{ bump: "minor", text: `sends ${option} in ${after.in} \`${after.name}\`` }];
}
