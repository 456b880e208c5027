import { type Document, getLineColLocation } from "@redocly/openapi-core";
import { relative } from "node:path";
import type { Position } from "../diagnostics.ts";

/** Where a pointer of a file as written leads to, for people to click on. */
export function positionIn({ source }: Document, pointer: string, directory: string): Position {
  const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
  return {
    file: toRelative(source.absoluteRef, directory),
    line: start.line,
    column: start.col,
  };
}

export function toRelative(file: string, directory: string): string {
  return relative(directory, file).replaceAll("\\", "/");
}
