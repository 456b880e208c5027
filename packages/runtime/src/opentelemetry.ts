import { type Span, SpanKind, SpanStatusCode, metrics, trace } from "@opentelemetry/api";
import type { HookFacts, Hooks, ResponseFacts } from "./hooks.ts";
import type { ZapspecError } from "./zapspec-error.ts";

const SCOPE = "@zapspec/runtime";

/**
 * Hooks that report each attempt to OpenTelemetry, as a client span and in the histogram `http.client.request.duration` (seconds).
 *
 * Names follow https://opentelemetry.io/docs/specs/semconv/http/. URLs, headers and bodies are never among the attributes.
 *
 * @example
 * const acme = createAcme({ token, hooks: openTelemetry() });
 */
export function openTelemetry(): Hooks {
  const tracer = trace.getTracer(SCOPE);
  const durations = metrics
    .getMeter(SCOPE)
    .createHistogram("http.client.request.duration", { unit: "s" });
  const running = new WeakMap<object, { readonly span: Span; readonly startedAt: number }>();

  const end = (facts: HookFacts, outcome: Record<string, string | number>): void => {
    const attempt = running.get(facts.call);
    if (!attempt) return;
    running.delete(facts.call);
    const { span, startedAt } = attempt;
    durations.record((performance.now() - startedAt) / 1000, {
      ...toAttributes(facts),
      ...outcome,
    });
    span.setAttributes(outcome);
    if (outcome["error.type"]) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };

  return {
    onRequest(facts) {
      const attributes = {
        ...toAttributes(facts),
        "zapspec.operation_id": facts.operationId,
        ...(facts.attempts > 1 && { "http.request.resend_count": facts.attempts - 1 }),
      };
      const name = `${facts.method} ${facts.path}`;
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
      running.set(facts.call, { span, startedAt: performance.now() });
    },
    onResponse: (facts) => end(facts, { ...toStatus(facts), ...toFailure(facts.error) }),
    // Where a whole answer came the span has ended with it.
    onRetry: (facts) => end(facts, toFailure(facts.error)),
    onError: (facts) => end(facts, toFailure(facts.error)),
  };
}

function toAttributes({ method, path, vendor }: HookFacts): Record<string, string> {
  return { "http.request.method": method, "url.template": path, "zapspec.vendor": vendor };
}

function toStatus({ status }: ResponseFacts): Record<string, number> {
  return { "http.response.status_code": status };
}

function toFailure(error: ZapspecError | undefined): Record<string, string> {
  return error ? { "error.type": error.name, "zapspec.delivery": error.delivery } : {};
}
