import { readdirSync, readFileSync } from "node:fs";

const fixtures = "specs/rules/test/fixtures";

/** A document of `fixtures/`: one file, or a folder with an `openapi.yaml`. */
export interface Fixture {
  readonly name: string;
  readonly document: string;
  readonly files: readonly string[];
}

export function findFixtures(root: string): Fixture[] {
  const entries = readdirSync(`${root}${fixtures}`, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() || isYaml(entry.name))
    .map((entry) => (entry.isDirectory() ? folder(root, entry.name) : file(entry.name)));
}

function file(name: string): Fixture {
  const document = `${fixtures}/${name}`;
  return { name: name.replace(".yaml", ""), document, files: [document] };
}

function folder(root: string, name: string): Fixture {
  const path = `${fixtures}/${name}`;
  const files = readdirSync(`${root}${path}`).filter(isYaml);
  return {
    name,
    document: `${path}/openapi.yaml`,
    files: files.map((entry) => `${path}/${entry}`),
  };
}

function isYaml(name: string): boolean {
  return name.endsWith(".yaml");
}

export interface Wanted {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** Part of the message. */
  readonly part: string;
}

/** What the comments `# ! rule: part of the message` ask for, in the lines where they stand. */
export function wantedIn(root: string, { files }: Fixture): Wanted[] {
  return files.flatMap((path) =>
    readFileSync(`${root}${path}`, "utf8")
      .split("\n")
      .flatMap((text, index) =>
        wantedOf(text).map(({ rule, part }) => ({ file: path, line: index + 1, rule, part })),
      ),
  );
}

function wantedOf(line: string): { rule: string; part: string }[] {
  const [, ...marks] = line.split(/(?:# | )! (?=[A-Za-z-]+: )/);
  return marks.map((mark) => {
    const end = mark.indexOf(": ");
    return { rule: mark.slice(0, end), part: mark.slice(end + 2) };
  });
}
