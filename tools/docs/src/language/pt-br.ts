import { english } from "./en.ts";
import type { Strings } from "./strings.ts";

export const portuguese: Strings = {
  ...english,
  tag: "pt-BR",
  name: "Português",
  matrix: {
    ...english.matrix,
    groups: {
      messages: "Mensagens",
      schedules: "Mensagens agendadas",
      contacts: "Contatos",
      tickets: "Atendimentos",
      account: "Conta",
    },
  },
  redoc: { "search.navbar.label": "Pesquisar " },
};
