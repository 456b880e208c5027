import { mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../vendors.ts";
import { outcomeOf } from "./outcome.ts";
import type { Sample } from "./sample.ts";

const COMPILER_OPTIONS =
  "--noEmit --strict --target es2022 --module nodenext --lib es2022,esnext.disposable,dom --types node --pretty false".split(
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
  await symlink(types, join(project, "node_modules/@types/node"), "junction");
}

/** Type-checks samples as they stand, all at once: what the compiler said of each, by its place. */
export async function checkSamples(
  project: string,
  samples: readonly Sample[],
): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(samples.map((sample) => writeSample(project, sample)));
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const parameters = [compiler, ...COMPILER_OPTIONS, ...files];
  const { output } = await outcomeOf(process.execPath, parameters, project);
  const lines = output.split("\n").filter(Boolean);
  const said = samples.map(({ place }, index) => {
    const own = lines.filter((line) => line.startsWith(`${files[index]}(`));
    return [place, own.join("\n")] as const;
  });
  const known = new Set(said.flatMap(([, text]) => text.split("\n")));
  const strange = lines.filter((line) => /^\S.*error TS/.test(line) && !known.has(line));
  if (strange.length > 0) throw new Error(`The packages do not compile:\n${strange.join("\n")}`);
  return new Map(said);
}

/** Runs a sample that was checked: "ok", or what it said, or what it did not print. */
export async function runSample(project: string, { place, prints }: Sample): Promise<string> {
  const parameters = ["--import", "./redirect.mjs", toFile(place)];
  const { ok, output, printed } = await outcomeOf(process.execPath, parameters, project);
  if (!ok) return output;
  if (!prints || printed.trimEnd() === prints.join("\n")) return "ok";
  return `It printed\n${printed}\nwhere the text shows\n${prints.join("\n")}`;
}

async function writeSample(project: string, { place, code }: Sample): Promise<string> {
  const file = toFile(place);
  await writeFile(join(project, file), code);
  return file;
}

function toFile(place: string): string {
  return `sample-${place.replaceAll(/[^\w]/g, "-")}.mts`;
}

// A sample calls the vendor, as its reader will; here the vendor's address leads to the mock, and no other out of the house.
function toRedirect(addresses: readonly (readonly [string, string])[]): string {
  return `const addresses = ${JSON.stringify(addresses)};
const platformFetch = globalThis.fetch;
globalThis.fetch = (url, init) => {
  const [from, to] = addresses.find(([from]) => String(url).startsWith(from)) ?? ["", ""];
  const target = to + String(url).slice(from.length);
  if (!target.startsWith("http://127.0.0.1:")) throw new Error("A sample calls " + target);
  return platformFetch(target, init);
};
`;
}
