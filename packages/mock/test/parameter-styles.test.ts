import { afterAll, beforeAll, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import type { Mock } from "../src/index.ts";
import { fixture, problemOf } from "./fixtures.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ vendors: [fixture("styles.yaml")] });
});
afterAll(() => mock.close());

async function outcomeOf(path: string, headers: Record<string, string> = {}): Promise<string[]> {
  const response = await fetch(mock.url() + path, { headers });
  if (response.ok) return [];
  const { validation = [] } = await problemOf(response);
  return validation.map(({ message }) => message);
}

test.each([
  ["/text/a,b", []],
  ["/text/%E2%9C%93%2F%25", []],
  ["/text/0123456789", ["path.text must NOT have more than 9 characters."]],
  ["/simple/1,2", []],
  ["/simple/1,x", ["path.ids.1 must be integer."]],
  ["/label/.1,2", []],
  ["/label/.1,x", ["path.ids.1 must be integer."]],
  ["/label/1", ['path.ids must begin with "." (style: label).']],
  ["/labels/.1.2", []],
  ["/labels/.1.x", ["path.ids.1 must be integer."]],
  ["/matrix/;ids=1,2", []],
  ["/matrix/;id=1", ['path.ids must begin with ";ids=" (style: matrix).']],
  ["/matrices/;ids=1;ids=2", []],
  ["/matrices/;ids=1;ids=x", ["path.ids.1 must be integer."]],
  ["/point/.x,1,y,2", []],
  ["/point/.y,2", ["path.point.x is required."]],
  ["/points/;x=1;y=2", []],
  ["/points/;x=1;z=2", ['path.point.z is not declared. Nearest declared name: "x".']],
])("a value in the path is read by its style: %s", async (path, messages) => {
  expect(await outcomeOf(path)).toEqual(messages);
});

test.each([
  [{ cookie: "other=1; session=abc" }, []],
  [{}, ["cookie.session is required."]],
  [{ cookie: "session=a" }, ["cookie.session must NOT have fewer than 3 characters."]],
  [{ cookie: "session=abc", "x-sizes": "1, 2" }, []],
  [{ cookie: "session=abc", "x-sizes": "1, x" }, ["header.X-Sizes.1 must be integer."]],
  [{ cookie: "session=abc", "x-filter": '{"size":1}' }, []],
  [
    { cookie: "session=abc", "x-filter": '{"size":"1"}' },
    ["header.X-Filter.size must be integer."],
  ],
])("headers and cookies are read too: %j", async (headers, messages) => {
  expect(await outcomeOf("/elsewhere", headers as Record<string, string>)).toEqual(messages);
});
