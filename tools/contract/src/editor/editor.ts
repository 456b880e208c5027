import { join } from "node:path";
import ts from "typescript-5.9";
import { createProjectService } from "./project-service.ts";

/** Where the cursor stands in a program that somebody is typing. */
export const CURSOR = "¦";

/** What a doc comment says: its text, and its tags by their names. */
export interface Hint {
  readonly text: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** One line of the list that opens while somebody types. What is not in scope has its text in `describe` only. */
export interface Offer extends Hint {
  readonly name: string;
  /** The package that it would be imported from; undefined where it is in scope. */
  readonly from: string | undefined;
}

export interface Hover extends Hint {
  /** The line above the text: `const ticket: Ticket`. */
  readonly code: string;
}

/** An editor with one open file. Every question is a program with the cursor in it. */
export interface Editor {
  complete(program: string): Offer[];
  /** What stands beside an offer, also of one that is not in scope. */
  describe(program: string, name: string): Hint;
  hover(program: string): Hover;
  /** Of the call that is being written. */
  signature(program: string): Hint;
}

const PREFERENCES = {
  includeCompletionsForModuleExports: true,
  includeCompletionsWithInsertText: true,
  includePackageJsonAutoImports: "auto",
  includeSymbol: true,
} as const;

/** Opens `main.ts` of a project in TypeScript's own server, which editors ask for all that they show. */
export function openEditor(project: string): Editor {
  const file = join(project, "main.ts");
  const service = createProjectService();
  const put = (program: string): { language: ts.LanguageService; position: number } => {
    const position = program.indexOf(CURSOR);
    if (position < 0) throw new Error(`The program has no cursor. Write ${CURSOR} into it.`);
    service.openClientFile(file, program.replace(CURSOR, ""), ts.ScriptKind.TS, project);
    const opened = service.getDefaultProjectForFile(ts.server.toNormalizedPath(file), true);
    if (!opened) throw new Error(`No project of the server holds ${file}.`);
    return { language: opened.getLanguageService(), position };
  };
  return {
    complete(program) {
      const { language, position } = put(program);
      const found = language.getCompletionsAtPosition(file, position, PREFERENCES);
      const checker = language.getProgram()?.getTypeChecker();
      const entries = found?.entries.filter(({ kind }) => kind !== ts.ScriptElementKind.keyword);
      return (entries ?? []).map((entry) => toOffer(entry, checker));
    },
    describe(program, name) {
      const { language, position } = put(program);
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
    hover(program) {
      const { language, position } = put(program);
      const found = language.getQuickInfoAtPosition(file, position);
      const code = ts.displayPartsToString(found?.displayParts);
      return { code, ...toHint(found?.documentation, found?.tags) };
    },
    signature(program) {
      const { language, position } = put(program);
      const [item] = language.getSignatureHelpItems(file, position, {})?.items ?? [];
      return toHint(item?.documentation, item?.tags);
    },
  };
}

// Beside the list stands what the name stands for, also where it came through another module.
function toOffer(
  { name, source, symbol: given }: ts.CompletionEntry,
  checker: ts.TypeChecker | undefined,
): Offer {
  const isAlias = given && (given.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker?.getAliasedSymbol(given) : given;
  const hint = toHint(symbol?.getDocumentationComment(checker), symbol?.getJsDocTags(checker));
  return { name: name.replaceAll('"', ""), from: source, ...hint };
}

function toHint(
  text: ts.SymbolDisplayPart[] | undefined,
  tags: readonly ts.JSDocTagInfo[] = [],
): Hint {
  const named = tags.map((tag) => [tag.name, ts.displayPartsToString(tag.text)]);
  return { text: ts.displayPartsToString(text), tags: Object.fromEntries(named) };
}
