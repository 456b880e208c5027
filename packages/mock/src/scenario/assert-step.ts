import { assertOffered, findResponse } from "../answer/preference.ts";
import { jsonSchemaPointer } from "../answer/response-schema.ts";
import { nearestHint } from "../check/nearest.ts";
import { MockError } from "../mock-error.ts";
import type { MockedApi } from "../mocked-api.ts";
import type { Operation } from "../document/operations.ts";
import { faults } from "./fault.ts";
import type { ScenarioStep } from "./scenario.ts";

type Assert = (api: MockedApi, operation: Operation, step: ScenarioStep) => void;

/** A wrong step is told where it is written, not where it is played. */
export const assertStep: Assert = (api, operation, step) => {
  for (const assert of asserts) assert(api, operation, step);
};

const asserts: readonly Assert[] = [
  (_, __, { fail }) => {
    if (fail === undefined || faults.includes(fail)) return;
    throw new MockError(`There is no fault "${String(fail)}". ${nearestHint(fail, faults)}`);
  },
  (_, __, { delayInMs = 0 }) => {
    if (Number.isFinite(delayInMs) && delayInMs >= 0) return;
    throw new MockError(`A delay of ${delayInMs} ms is not possible: give a number from 0.`);
  },
  (_, __, { code }) => {
    if (code === undefined || (Number.isInteger(code) && code >= 200 && code <= 599)) return;
    throw new MockError(`code: ${code} is not a status code from 200 to 599.`);
  },
  (api, operation, { code, example, body }) => {
    if (body !== undefined) return;
    try {
      assertOffered(api, operation, code === undefined ? undefined : String(code), example);
    } catch (error) {
      const advice = "A body of your own makes any answer possible: reply({ code, body }).";
      throw new MockError(`${(error as Error).message} ${advice}`);
    }
  },
  (api, operation, { code, body, unchecked = false }) => {
    if (body === undefined || unchecked) return;
    const response = findResponse(operation, code === undefined ? undefined : String(code));
    const pointer = response && jsonSchemaPointer(response);
    if (pointer === undefined) return;
    const found = api.validators.response(pointer, body, ["body"]);
    if (found.length === 0) return;
    const list = found.map(({ message }) => `\n  - ${message}`).join("");
    throw new MockError(
      `This body breaks the schema of its response, so ${operation.name} would never answer it. Correct it, or add unchecked: true.${list}`,
    );
  },
];
