import { inspect } from "node:util";
import { CANARIES } from "../canaries.ts";

/** Which canaries an error or a log shows, and where: `token in the message`. */
export function findLeaks(error: unknown, logged: readonly unknown[], nonce: string): string[] {
  const views = [...chainOf(error).flatMap(viewsOf), ...logged.flatMap(viewsOfLog)];
  const forms = Object.entries({ ...CANARIES, nonce }).flatMap(([name, canary]) =>
    formsOf(canary).map((form) => ({ name, form })),
  );
  const leaks = views.flatMap(({ where, text }) =>
    forms.filter(({ form }) => text.includes(form)).map(({ name }) => `${name} in ${where}`),
  );
  return [...new Set(leaks)];
}

interface View {
  readonly where: string;
  readonly text: string;
}

function chainOf(error: unknown): object[] {
  if (typeof error !== "object" || error === null) return [];
  const { cause, errors = [] } = error as { cause?: unknown; errors?: unknown[] };
  return [error, ...chainOf(cause), ...errors.flatMap(chainOf)];
}

function viewsOf(error: object): View[] {
  const { message, stack } = error as Error;
  return [
    { where: "the message", text: `${message}` },
    { where: "the stack", text: `${stack}` },
    { where: "the text", text: String(error) },
    { where: "toJSON", text: toJson(error) },
    { where: "inspect", text: inspect(error, { depth: 10 }) },
    { where: "inspect with what is hidden", text: inspect(error, { depth: 10, showHidden: true }) },
    { where: "its properties", text: Object.values(error).map(toJson).join(" ") },
  ];
}

function viewsOfLog(facts: unknown): View[] {
  return [
    { where: "a hook's facts", text: toJson(facts) },
    { where: "a hook's facts", text: inspect(facts, { depth: 10 }) },
  ];
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

function formsOf(canary: string): string[] {
  return [canary, btoa(canary).replace(/=+$/, "")];
}
