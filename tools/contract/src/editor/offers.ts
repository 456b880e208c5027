import ts from "typescript-5.9";

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

/** What editors ask for, and the symbols, whose comments are read without asking for one after the other. */
export const PREFERENCES = {
  includeCompletionsForModuleExports: true,
  includeCompletionsWithInsertText: true,
  includePackageJsonAutoImports: "auto",
  includeSymbol: true,
} as const;

/** The list that opens at a place, without the words of the language. */
export function offersAt(language: ts.LanguageService, file: string, position: number): Offer[] {
  const found = language.getCompletionsAtPosition(file, position, PREFERENCES);
  const checker = language.getProgram()?.getTypeChecker();
  const entries = found?.entries.filter(({ kind }) => kind !== ts.ScriptElementKind.keyword);
  return (entries ?? []).map((entry) => toOffer(entry, checker));
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

export function toHint(
  text: ts.SymbolDisplayPart[] | undefined,
  tags: readonly ts.JSDocTagInfo[] = [],
): Hint {
  const named = tags.map((tag) => [tag.name, ts.displayPartsToString(tag.text)]);
  return { text: ts.displayPartsToString(text), tags: Object.fromEntries(named) };
}
