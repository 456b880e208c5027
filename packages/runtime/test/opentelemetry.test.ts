import { SpanKind, SpanStatusCode, metrics, trace } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { beforeEach, expect, test } from "vitest";
import { type Operation, createClient } from "../src/index.ts";
import { openTelemetry } from "../src/opentelemetry.ts";
import { failureOf } from "./failure-of.ts";
import { type Respond, startServer } from "./recording-server.ts";

const spans = new InMemorySpanExporter();
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }),
);
const measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 1e8 });
metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));

const find: Operation = {
  id: "find",
  method: "GET",
  path: "/contacts/{phone}",
  parameters: [{ in: "path", name: "phone", required: true }],
};
const api = { vendor: "acme", operations: { find } };

async function callWith(responds: Respond[], options = {}): Promise<unknown> {
  const { url } = await startServer((response, request) => responds.shift()?.(response, request));
  const client = { baseUrl: url, hooks: openTelemetry(), retry: { firstDelayInMs: 1 }, ...options };
  return createClient(api, client).call(find, { path: { phone: "5511900000000" } });
}

beforeEach(() => spans.reset());

test("each attempt is a client span, and the failed one says why", async () => {
  await callWith([(response) => response.writeHead(503).end(), (response) => response.end("{}")]);
  const [first, second] = spans.getFinishedSpans();
  const attributes = {
    "http.request.method": "GET",
    "url.template": "/contacts/{phone}",
    "zapspec.vendor": "acme",
    "zapspec.operation_id": "find",
  };
  expect(first).toMatchObject({
    name: "GET /contacts/{phone}",
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.ERROR },
  });
  expect(first?.attributes).toEqual({
    ...attributes,
    "http.response.status_code": 503,
    "error.type": "ApiError",
    "zapspec.delivery": "unknown",
  });
  expect(second?.status.code).toBe(SpanStatusCode.UNSET);
  expect(second?.attributes).toEqual({
    ...attributes,
    "http.request.resend_count": 1,
    "http.response.status_code": 200,
  });
});

test("an attempt without an answer ends its span too", async () => {
  await failureOf(callWith([(response) => response.socket?.destroy()], { retry: false }));
  expect(spans.getFinishedSpans().map((span) => span.attributes["error.type"])).toEqual([
    "ConnectionError",
  ]);
});

test("durations go into the histogram of HTTP clients", async () => {
  await callWith([(response) => response.end("{}")]);
  await reader.forceFlush();
  const [metric] = measured.getMetrics().at(-1)?.scopeMetrics[0]?.metrics ?? [];
  expect(metric?.descriptor).toMatchObject({ name: "http.client.request.duration", unit: "s" });
  const point = metric?.dataPoints.find(
    (one) => one.attributes["http.response.status_code"] === 200,
  );
  expect(point?.value).toMatchObject({ count: expect.any(Number), max: expect.any(Number) });
});

test("no value of a call is in a span", async () => {
  await callWith([(response) => response.end('{"name":"canary"}')]);
  const shown = JSON.stringify(
    spans.getFinishedSpans().map(({ name, attributes, events }) => [name, attributes, events]),
  );
  expect(shown).toContain("{phone}");
  expect(shown).not.toMatch(/5511900000000|canary|127\.0\.0\.1/);
});
