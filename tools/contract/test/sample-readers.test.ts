import { describe, expect, it } from "vitest";
import { installPacked } from "../src/packed-packages.ts";
import { findMethodExamples } from "../src/samples/generated-samples.ts";
import { findInstalls } from "../src/samples/page-installs.ts";
import { findSamples } from "../src/samples/page-samples.ts";
import { checkSamples, prepareSampleProject, runSample } from "../src/samples/sample-project.ts";
import { runShellLine } from "../src/samples/shell-commands.ts";
import { toWords } from "../src/samples/shell-words.ts";

describe("a sample", () => {
  it("is found by its fence, with its line and what it prints", () => {
    const text =
      "# A\n\n```ts\nawait call();\n```\n\n```sh\nls\n```\n\n```ts\nlog(7); // → 7\n```\n";
    expect(findSamples("a.md", text, "ts")).toEqual([
      { place: "a.md:4", code: "await call();\n" },
      { place: "a.md:12", code: "log(7); // → 7\n", prints: ["7"] },
    ]);
  });

  it("stands on what its page tells to install", () => {
    const text =
      "`npm install @zapspec/a left-pad @b/c`, then\n\n```sh\nnpm install @zapspec/a\n```\n";
    expect(findInstalls(text)).toEqual(["left-pad", "@b/c"]);
  });

  it("is found above its method", () => {
    const text = `export declare class A {
    /**
     * Gets.
     *
     * @example
     * \`\`\`ts
     * await a.things.get("*\\/");
     * \`\`\`
     */
    get(id: string): Call<Thing>;
    /** Puts. */
    put(): Call<Thing>;
}
`;
    expect(findMethodExamples(text)).toEqual([
      { method: "A.get", code: 'await a.things.get("*/");\n' },
    ]);
  });

  it.each([
    [
      "does not compile",
      "const port: number = true;\nconsole.log(port);\n",
      "Type 'boolean' is not assignable to type 'number'",
    ],
    ["throws", 'throw new Error("No.");\n', "Error: No."],
    [
      "prints something else",
      "console.log(8); // → 7\n",
      "It printed\n8\n\nwhere the text shows\n7",
    ],
    [
      "leaves the house",
      'await fetch("https://api.company.example/");\n',
      "A sample calls https://api.company.example/",
    ],
  ])("that %s says so", async (_, code, want) => {
    await using packed = await installPacked([]);
    await prepareSampleProject(packed.project, []);
    const [sample] = findSamples("a.md", `\`\`\`ts\n${code}\`\`\`\n`, "ts");
    if (!sample) throw new Error("No sample was found.");
    const checked = await checkSamples(packed.project, [sample]);
    expect(checked.get(sample.place) || (await runSample(packed.project, sample))).toContain(want);
  });

  it("of the shell that nobody knows how to run is a failure", async () => {
    const verdict = await runShellLine("rm -rf /", { project: "/nowhere", registry: "" });
    expect(verdict).toContain("Nobody knows how to run this");
  });
});

describe("the words of a command", () => {
  it.each([
    ["curl 'a b' c", ["curl", "a b", "c"]],
    [String.raw`say 'it'\''s' "so \"it\" is"`, ["say", "it's", 'so "it" is']],
    ["a \\\n  b", ["a", "b"]],
    ["a ''", ["a", ""]],
  ])("%s", (command, want) => {
    expect(toWords(command)).toEqual(want);
  });
});
