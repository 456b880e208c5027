import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requireVendorName } from "./vendor-name.ts";
import { formatText } from "./write/format-text.ts";

/**
 * Writes a starter document that is valid and passes the house rules, so that the first edit starts from green.
 *
 * @throws {Error} where the name cannot be used or is taken; the message says what to do.
 */
export async function createVendor(
  name: string | undefined,
  root: string,
): Promise<readonly string[]> {
  if (!name)
    throw new Error("The vendor's name is missing: write, for example, `pnpm new your-vendor`.");
  requireVendorName(name, root);
  const folder = join(root, "specs", name);
  if (existsSync(folder))
    throw new Error(`specs/${name} exists already. Choose another name or edit what is there.`);
  const files = {
    "openapi.yaml": starterDocument(name),
    "status.yaml": STARTER_RESOURCE,
    "README.md": starterReadme(name),
  };
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries(files))
    await writeFile(join(folder, file), await formatText(root, file, content));
  return Object.keys(files).map((file) => `specs/${name}/${file}`);
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
  source: vendor-docs
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

function starterReadme(name: string): string {
  return `# ${name}

## Sources

| id | source | what it shows |
| --- | --- | --- |
| \`vendor-docs\` | The vendor's own documentation: name the page and the date it was read. | Everything not marked otherwise. |

## Decisions

Where two sources disagree: which one won, and why.

## Open questions

What only a live account can settle.
`;
}
