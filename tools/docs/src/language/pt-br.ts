import { english } from "./en.ts";
import type { Strings } from "./strings.ts";

export const portuguese: Strings = {
  ...english,
  tag: "pt-BR",
  name: "Português",
  redoc: { "search.navbar.label": "Pesquisar " },
};
