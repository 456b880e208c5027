import { english } from "./en.ts";
import { portuguese } from "./pt-br.ts";
import type { Strings } from "./strings.ts";

/** The languages of the site. The first is the documents' own, and lies at the root. */
export const languages: readonly Strings[] = [english, portuguese];
