import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/tasks/checks.ts";
import { listTasks, VENDOR_TASKS } from "../../src/tasks/list-tasks.ts";
import { GROUPS, selectTests } from "../../src/tasks/tests.ts";
import { listFiles } from "../../src/tracked-files.ts";
import { listVendors } from "../../src/vendors.ts";

const tasks = listTasks();
const ids = tasks.map(({ id }) => id);
const selections = tasks.flatMap(({ folder, script }) => selectTests(script, folder) ?? []);

describe("nothing is left out", () => {
  it("every file of tests is run by a task", async () => {
    const files = await listFiles("*.test.ts");
    const left = files.filter(
      (file) =>
        !file.includes("/fixtures/") &&
        !selections.some(
          ({ files: taken, excluded }) =>
            taken.some((start) => file.startsWith(start)) && !excluded.includes(file),
        ),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(left).toEqual([]);
  });

  it.each(listVendors())("%s has every task that a vendor has", (vendor) => {
    expect(ids).toEqual(
      expect.arrayContaining(VENDOR_TASKS.map((task) => `@zapspec/${vendor}#${task}`)),
    );
  });

  it.each([...Object.keys(CHECKS), ...Object.keys(GROUPS)])("%s is somebody's task", (name) => {
    expect(ids.filter((id) => id.endsWith(`#${name}`))).not.toEqual([]);
  });

  it.each(Object.entries(GROUPS))("the files of %s are there", async (_, { files }) => {
    const known = await listFiles("*.test.ts");
    const lost = files.filter((file) => !known.some((name) => name.startsWith(file)));
    expect(lost).toEqual([]);
  });
});

it("the tests of a tool are run without any vendor's document, and apart from its groups", () => {
  expect(selectTests("test", "tools/contract")).toMatchObject({
    title: "tests of tools/contract",
    files: ["tools/contract/test/"],
    excluded: expect.arrayContaining(["tools/contract/test/contract.test.ts"]),
    vendor: "",
  });
});
