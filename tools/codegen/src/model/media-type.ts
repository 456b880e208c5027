import type { DiagnosticCode, Report } from "../diagnostics.ts";

/** How it is said that a method keeps to one media type. */
export interface IgnoredMediaTypes {
  readonly code: DiagnosticCode;
  message(chosen: string, ignored: string): string;
  readonly help: string;
}

/** The first media type that matches the first pattern that any of them matches. */
export function chooseMediaType(
  offered: readonly string[],
  preferred: readonly RegExp[],
): string | undefined {
  for (const pattern of preferred) {
    const found = offered.find((mediaType) => pattern.test(mediaType));
    if (found) return found;
  }
  return undefined;
}

export function reportIgnored(
  report: Report,
  offered: readonly string[],
  chosen: string,
  pointer: string,
  { code, message, help }: IgnoredMediaTypes,
): void {
  const ignored = offered.filter((mediaType) => mediaType !== chosen);
  if (ignored.length > 0)
    report("warning", code, pointer, message(chosen, ignored.join(", ")), help);
}
