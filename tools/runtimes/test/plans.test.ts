import { describe, expect, it } from "vitest";
import type { DescribedCall, InstalledClient } from "../src/installed-clients.ts";
import { countPlanned, toPlan } from "../src/plans.ts";

const URLS = { mock: "http://127.0.0.1:1", silent: "http://127.0.0.1:2" };

describe("the plan of a client", () => {
  it("has the first calls that carry a secret and have an answer, each made once", () => {
    const plan = toPlan(
      clientOf(
        planned("listMuseums", "read", { needsSecret: false }),
        planned("getMuseum", "read"),
        planned("buyTicket", "unsafe"),
      ),
      URLS,
    );
    expect([plan.read.operationId, plan.unsafe.operationId]).toEqual(["getMuseum", "buyTicket"]);
    expect(countPlanned(plan)).toBe(1);
  });

  it("of a document that only reads makes its reading call twice", () => {
    const plan = toPlan(clientOf(planned("getStatus", "read")), URLS);
    expect(plan.unsafe.operationId).toBe("getStatus");
    expect(countPlanned(plan)).toBe(2);
  });
});

function clientOf(...calls: DescribedCall[]): InstalledClient {
  const names = { vendor: "museum", package: "@zapspec/museum", create: "createMuseum" };
  return { ...names, secretOptions: ["token"], parameters: {}, calls };
}

function planned(
  operationId: string,
  effect: DescribedCall["effect"],
  { needsSecret = true } = {},
): DescribedCall {
  return {
    operationId,
    resource: "museums",
    method: "get",
    arguments: [],
    answer: {},
    effect,
    needsSecret,
  };
}
