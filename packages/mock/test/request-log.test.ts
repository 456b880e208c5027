import { expect, test } from "vitest";
import { RequestLog } from "../src/server/request-log.ts";

const head = { method: "POST", path: "/loans", query: "", headers: {} };
const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024);

test("what was cleared does not count against what comes after", () => {
  const log = new RequestLog();
  log.record("lending", { ...head, body: megabytes(7) }, undefined);
  log.clear();
  expect(log.requests).toEqual([]);
  for (const count of [3, 4]) log.record("lending", { ...head, body: megabytes(count) }, undefined);
  expect(log.requests).toHaveLength(2);
});

test("what was cleared is not forgotten a second time", () => {
  const log = new RequestLog();
  log.record("lending", { ...head, body: megabytes(1) }, undefined);
  log.clear();
  for (const count of [5, 5]) log.record("lending", { ...head, body: megabytes(count) }, undefined);
  expect(log.requests).toHaveLength(1);
  log.record("lending", { ...head, body: megabytes(2) }, undefined);
  expect(log.requests).toHaveLength(2);
});
