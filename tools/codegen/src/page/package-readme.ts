import type { Model } from "../model/model.ts";
import { clientSample } from "../sample/client.ts";
import { fillTables } from "./package-page.ts";

/** What a new package's README says before anybody has written more. The tables stay the document's. */
export function packageReadme(model: Model): string {
  const { vendor, title } = model;
  const page = `# @zapspec/${vendor}

Typed client of ${title}.

\`\`\`sh
npm install @zapspec/${vendor}
\`\`\`

\`\`\`ts
${clientSample(model)}\`\`\`

Every method and type is listed in [API.md](generated/API.md); the document itself is exported as \`@zapspec/${vendor}/openapi.json\`.

## Operations

<!-- operations: written by \`pnpm generate\` -->
<!-- /operations -->

## When a call fails

A method throws one of a few typed errors, and each says in \`error.delivery\` what became of the call: \`not-sent\` and \`rejected\` are safe to send again, after \`unknown\` look before you do, after \`executed\` do not. [How a call happens](https://github.com/zapspec/zapspec/tree/main/packages/runtime) tells the rest.

<!-- look-up: written by \`pnpm generate\` -->
<!-- /look-up -->

## Testing without the vendor

\`\`\`sh
npx @zapspec/mock ${vendor}
\`\`\`
`;
  return fillTables(page, model);
}
