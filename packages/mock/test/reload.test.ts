import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { startMock } from "../src/index.ts";
import { authorised, fixture } from "./fixtures.ts";

/** A mock of a copy of the document that may be edited, and what it says beside the requests. */
async function startCopy() {
  const folder = mkdtempSync(join(tmpdir(), "reload-"));
  cpSync(fixture("lending"), folder, { recursive: true });
  const notices: string[] = [];
  const mock = await startMock({
    documents: { lending: join(folder, "openapi.yaml") },
    watch: true,
    onNotice: (message) => notices.push(message),
  });
  onTestFinished(async () => {
    await mock.close();
    rmSync(folder, { recursive: true });
  });
  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const status = async (): Promise<string> => {
    const response = await fetch(`${mock.url()}/loans/loan-1`, { headers: authorised });
    return ((await response.json()) as { status: string }).status;
  };
  const told = (reason: RegExp): Promise<void> =>
    vi.waitFor(() => expect(notices.join("\n")).toMatch(reason), { timeout: 20_000 });
  return { folder, edit, status, told, notices, mock };
}

test("a saved file that the document refers to is served anew", async () => {
  const { edit, status, told } = await startCopy();
  expect(await status()).toBe("open");
  edit(
    "loans.yaml",
    "open: { value: { id: loan-1, status: open } }",
    "open: { value: { id: loan-1, status: late } }",
  );
  await told(/lending: read again/);
  expect(await status()).toBe("late");
});

test("a file that is put in the old one's place is noticed", async () => {
  const { folder, status, told } = await startCopy();
  const text = readFileSync(join(folder, "loans.yaml"), "utf8");
  const fresh = join(folder, "loans.yaml.new");
  writeFileSync(fresh, text.replaceAll("status: open }", "status: renewed }"));
  renameSync(fresh, join(folder, "loans.yaml"));
  await told(/lending: read again/);
  expect(await status()).toBe("renewed");
});

test("a broken save keeps the last good version and says where it broke; the repair is served", async () => {
  const { edit, status, told, notices } = await startCopy();
  edit("shared.yaml", "type: object", "type: [object");
  await told(/last good version is still served\. .*shared\.yaml:\d+:\d+\)/s);
  expect(await status()).toBe("open");
  edit("shared.yaml", "type: [object", "type: object");
  await told(/read again/);
  expect(notices).toHaveLength(2);
});

test("a broken file that only the broken version refers to is watched, too", async () => {
  const { folder, edit, told, mock } = await startCopy();
  writeFileSync(join(folder, "new.yaml"), "get: [");
  edit("openapi.yaml", "  /health:", "  /new: { $ref: new.yaml }\n  /health:");
  await told(/last good version.*new\.yaml:\d+:\d+/s);
  writeFileSync(join(folder, "new.yaml"), 'get: { responses: { "204": { description: New. } } }');
  await told(/read again/);
  expect((await fetch(`${mock.url()}/new`, { headers: authorised })).status).toBe(204);
});

test("an example that breaks its schema is a broken save, too", async () => {
  const { edit, status, told } = await startCopy();
  edit("loans.yaml", "open: { value: { id: loan-1,", "open: { value: { id: 1,");
  await told(
    /last good version is still served\. .*getLoan, response 200, example "open": id must be string/s,
  );
  expect(await status()).toBe("open");
});

test("without watch nothing is read again", async () => {
  const { folder, notices } = await startCopy();
  await using still = await startMock({ documents: { still: join(folder, "openapi.yaml") } });
  writeFileSync(join(folder, "openapi.yaml"), "broken: [");
  await vi.waitFor(() => expect(notices).toHaveLength(1), { timeout: 20_000 });
  expect((await fetch(`${still.url()}/health`)).status).toBe(204);
});
