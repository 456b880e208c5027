import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import { stringify } from "yaml";
import { adopt } from "./adopt/adopt.ts";
import { isHttpAddress } from "./adopt/is-http-address.ts";
import { readForeign } from "./adopt/read-foreign.ts";
import { requireVendorName } from "./vendor-name.ts";
import { formatText } from "./write/format-text.ts";

/** The id of the row in the README that the document's mark of evidence names. */
const SOURCE = "vendor-docs";

/**
 * Writes a starter document that is valid and passes the house rules, so that the first edit starts from green; or,
 * from a document of somebody else, one that is as near to them as a machine can bring it.
 *
 * @throws {Error} where the name cannot be used or is taken; the message says what to do.
 */
export async function createVendor(
  name: string | undefined,
  root: string,
  from?: string,
): Promise<readonly string[]> {
  if (!name)
    throw new Error("The vendor's name is missing: write, for example, `pnpm new your-vendor`.");
  requireVendorName(name, root);
  // From the root, and the same on every system: it is shown to people.
  const folder = posix.join("specs", name);
  if (existsSync(join(root, folder)))
    throw new Error(`${folder} exists already. Choose another name or edit what is there.`);
  const document = from === undefined ? starterFiles(name) : await adoptedFiles(name, from);
  const files = Object.entries({
    ...Object.fromEntries(document.map(([file, text]) => [posix.join(folder, file), text])),
    [`.changeset/${name}-first-version.md`]: changeset(name),
  });
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), await formatText(root, file, text));
  }
  return files.map(([file]) => file);
}

type File = readonly [name: string, text: string];

function starterFiles(name: string): File[] {
  return [
    ["openapi.yaml", starterDocument(name)],
    ["status.yaml", STARTER_RESOURCE],
    [
      "README.md",
      starterReadme(
        name,
        "The vendor's own documentation: name the page and the date it was read.",
      ),
    ],
  ];
}

async function adoptedFiles(name: string, from: string): Promise<File[]> {
  const document = adopt(await readForeign(from), SOURCE);
  const origin = isHttpAddress(from) ? `<${from}>` : `\`${basename(from)}\``;
  const day = new Date().toISOString().slice(0, 10);
  return [
    [
      "openapi.yaml",
      stringify(document, { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 0 }),
    ],
    ["README.md", starterReadme(name, `The vendor's OpenAPI document, ${origin}, read on ${day}.`)],
  ];
}

function changeset(name: string): string {
  return `---
"@zapspec/${name}": minor
---

First version.
`;
}

function starterDocument(name: string): string {
  return `openapi: 3.1.0
info:
  title: ${name} API
  version: 1.0.0
  summary: What the API is for, in a sentence.
  description: Who uses the API and for what. Replace this text.
  license:
    name: MIT
    identifier: MIT
x-evidence:
  level: documented
  source: ${SOURCE}
servers:
  - url: https://api.${name}.example
    description: The vendor's production server.
security:
  - token: []
tags:
  - name: status
    description: Whether the service answers.
paths:
  /status:
    $ref: status.yaml#/paths/status
components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      description: The access token that the vendor gives out.
`;
}

const STARTER_RESOURCE = `paths:
  status:
    get:
      operationId: getStatus
      x-sdk: { resource: status, method: get }
      x-vendor-titles: ["Status"]
      tags: [status]
      summary: Reads the status of the service.
      description: Answers at once and changes nothing.
      responses:
        "200":
          description: The service answers.
          content:
            application/json:
              schema:
                $ref: "#/schemas/Status"
              example: { ok: true }
        default:
          description: The call failed; the vendor does not say how errors look.
          x-evidence:
            level: inferred
            note: No error is documented, yet every API has them.
          content:
            application/json:
              schema:
                description: Any JSON value.
              example: { message: Something went wrong. }

schemas:
  Status:
    type: object
    description: The status of the service.
    properties:
      ok:
        type: boolean
        description: Whether the service is well.
        examples: [true]
`;

function starterReadme(name: string, source: string): string {
  return `# ${name}

## Sources

| id | source | what it shows |
| --- | --- | --- |
| \`${SOURCE}\` | ${source} | Everything not marked otherwise. |

## Decisions

Where two sources disagree: which one won, and why.

## Open questions

What only a live account can settle.
`;
}
