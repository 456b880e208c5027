import type { Context, JsonObject, Rule } from "./rule.ts";

/** openapi-typescript types these three wrongly, and Prism ignores them. */
const instead: Readonly<Record<string, string>> = {
  readOnly: "write one schema for the request and one for the response",
  writeOnly: "write one schema for the request and one for the response",
  discriminator: "give every branch of the `oneOf` a property with a `const`",
};

export const noReadOnlyWriteOnlyDiscriminator: Rule = () => ({
  Schema(schema: JsonObject, { report, location }: Context) {
    for (const [keyword, advice] of Object.entries(instead)) {
      if (!(keyword in schema)) continue;
      const message = `\`${keyword}\` is not used here: ${advice}.`;
      report({ message, location: location.child(keyword).key() });
    }
  },
});
