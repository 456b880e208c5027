import { join } from "node:path";
import ts from "typescript-5.9";
import { type Hint, type Offer, offersAt, PREFERENCES, toHint } from "./offers.ts";
import { createProjectService } from "./project-service.ts";

/** Where the cursor stands in a program that somebody is typing. */
export const CURSOR = "¦";

export interface Hover extends Hint {
  /** The line above the text: `const ticket: Ticket`. */
  readonly code: string;
}

/** An editor with one open file. Every question is a program with the cursor in it; that of many, with many cursors. */
export interface Editor {
  complete(program: string): Offer[];
  /** The offers at each cursor. A new program costs more than another cursor in it. */
  completeAll(program: string): Offer[][];
  /** What stands beside an offer, also of one that is not in scope. */
  describe(program: string, name: string): Hint;
  hoverAll(program: string): Hover[];
  /** Of the call that is being written. */
  signature(program: string): Hint;
}

/** Opens `main.ts` of a project in TypeScript's own server, which editors ask for all that they show. */
export function openEditor(project: string): Editor {
  const file = join(project, "main.ts");
  const service = createProjectService();
  const put = (program: string): { language: ts.LanguageService; positions: number[] } => {
    const { text, positions } = readCursors(program);
    service.openClientFile(file, text, ts.ScriptKind.TS, project);
    const opened = service.getDefaultProjectForFile(ts.server.toNormalizedPath(file), true);
    if (!opened) throw new Error(`No project of the server holds ${file}.`);
    return { language: opened.getLanguageService(), positions };
  };
  const completeAll = (program: string): Offer[][] => {
    const { language, positions } = put(program);
    return positions.map((position) => offersAt(language, file, position));
  };
  return {
    completeAll,
    complete: (program) => completeAll(program).flat(),
    describe(program, name) {
      const { language, positions } = put(program);
      const [position = 0] = positions;
      const list = language.getCompletionsAtPosition(file, position, PREFERENCES)?.entries;
      const { source, data } = list?.find((entry) => entry.name === name) ?? {};
      const found = language.getCompletionEntryDetails(
        file,
        position,
        name,
        {},
        source,
        PREFERENCES,
        data,
      );
      return toHint(found?.documentation, found?.tags);
    },
    hoverAll(program) {
      const { language, positions } = put(program);
      return positions.map((position) => {
        const found = language.getQuickInfoAtPosition(file, position);
        const code = ts.displayPartsToString(found?.displayParts);
        return { code, ...toHint(found?.documentation, found?.tags) };
      });
    },
    signature(program) {
      const { language, positions } = put(program);
      const [position = 0] = positions;
      const [item] = language.getSignatureHelpItems(file, position, {})?.items ?? [];
      return toHint(item?.documentation, item?.tags);
    },
  };
}

function readCursors(program: string): { text: string; positions: number[] } {
  const parts = program.split(CURSOR);
  if (parts.length === 1) throw new Error(`The program has no cursor. Write ${CURSOR} into it.`);
  const positions = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("").length);
  return { text: parts.join(""), positions };
}
