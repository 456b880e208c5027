import { english } from "./en.ts";
import { portuguese } from "./pt-br.ts";
import type { Strings } from "./strings.ts";

/** The language that the documents and guides are written in first. Its pages lie at the root of the site. */
export const original: Strings = english;

export const languages: readonly Strings[] = [original, portuguese];
