import { execFile } from "node:child_process";
import { mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Sample } from "./samples.ts";
import { ROOT } from "./vendors.ts";

const run = promisify(execFile);

const COMPILER_OPTIONS =
  "--noEmit --strict --target es2022 --module nodenext --lib es2022,esnext.disposable,dom --types node".split(
    " ",
  );

/** The document of their own that the readers of the mock's page have. */
const DOCUMENT = `openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:
  /loans:
    get:
      operationId: listLoans
      responses:
        "200":
          description: The loans.
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Loan" } }
              example: [{ id: loan-1, bookId: book-1 }]
    post:
      operationId: createLoan
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [bookId], properties: { bookId: { type: string } } }
      responses:
        "201":
          description: The loan.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Loan" }
              example: { id: loan-1, bookId: book-1 }
  /loans/{loanId}:
    parameters:
      - { name: loanId, in: path, required: true, schema: { type: string }, example: loan-1 }
    get:
      operationId: getLoan
      responses:
        "200":
          description: The loan.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Loan" }
              example: { id: loan-1, bookId: book-1 }
        "404": { description: No such loan. }
webhooks:
  loan.created:
    post:
      requestBody:
        content:
          application/json:
            example: { event: loan.created, id: loan-1 }
      responses:
        "200": { description: Heard. }
components:
  schemas:
    Loan:
      type: object
      required: [id, bookId]
      properties: { id: { type: string }, bookId: { type: string } }
`;

/** Makes a project of installed packages a reader's own; calls to the first address of a pair reach the second. */
export async function prepareSampleProject(
  project: string,
  addresses: readonly (readonly [string, string])[],
): Promise<void> {
  await writeFile(join(project, "openapi.yaml"), DOCUMENT);
  await writeFile(join(project, "redirect.mjs"), toRedirect(addresses));
  await mkdir(join(project, "node_modules/@types"), { recursive: true });
  const types = await realpath(join(ROOT, "node_modules/@types/node"));
  await symlink(types, join(project, "node_modules/@types/node"));
}

/** Type-checks and runs a sample as it stands: "ok", or what the compiler or the sample said. */
export async function runSample(project: string, { place, code }: Sample): Promise<string> {
  const file = `${place.replaceAll(/[^\w]/g, "-")}.mts`;
  await writeFile(join(project, file), code);
  const checked = await outcomeOf(
    join(ROOT, "node_modules/.bin/tsc"),
    [...COMPILER_OPTIONS, file],
    project,
  );
  if (checked !== "ok") return checked;
  return outcomeOf(process.execPath, ["--import", "./redirect.mjs", file], project);
}

// A sample calls the vendor, as its reader will; here the vendor's address leads to the mock.
function toRedirect(addresses: readonly (readonly [string, string])[]): string {
  return `const addresses = ${JSON.stringify(addresses)};
const platformFetch = globalThis.fetch;
globalThis.fetch = (url, init) => {
  const [from, to] = addresses.find(([from]) => String(url).startsWith(from)) ?? ["", ""];
  return platformFetch(to + String(url).slice(from.length), init);
};
`;
}

function outcomeOf(command: string, parameters: string[], cwd: string): Promise<string> {
  return run(command, parameters, { cwd }).then(
    () => "ok",
    ({ stdout = "", stderr = "" }: { stdout?: string; stderr?: string }) => stdout + stderr,
  );
}
