import { redocLabels } from "./pt-br-redoc.ts";
import type { Strings } from "./strings.ts";

export const portuguese: Strings = {
  tag: "pt-BR",
  name: "Português",

  site: {
    title: "zapspec",
    heading: "Referência de API das plataformas brasileiras de WhatsApp",
    lead: "Nenhuma delas publica um documento OpenAPI; por isso, o zapspec escreve um para cada: todas as chamadas, todos os campos e como os conhecemos. Dele são feitos clientes tipados, servidores mock e esta referência.",
    skipToContent: "Ir para o conteúdo",
    navigation: "Principal",
    languageSwitch: "Idioma",
    vendors: "Plataformas",
    capabilities: "O que cada plataforma oferece",
    capabilitiesShort: "Recursos",
    guides: "Guias",
    machineFiles: "Para máquinas",
    machineText:
      "Os mesmos fatos para programas que leem: um sumário para modelos de linguagem e todas as operações com a sua evidência.",
    footer:
      "Feito a partir de um documento OpenAPI por plataforma. Nada neste site consulta outro host.",
  },

  search: {
    label: "Buscar nas operações de todas as plataformas",
    placeholder: "enviar, /tickets, agendada …",
    noScript: "A busca precisa de JavaScript; a tabela abaixo leva às mesmas operações.",
    found: { one: "1 operação", other: "{count} operações" },
    nothing:
      "Nenhuma operação para “{query}”. Tente um verbo, um caminho ou o título usado pela própria plataforma.",
  },

  card: {
    operations: { one: "1 operação", other: "{count} operações" },
    install: "Cliente",
    mock: "Servidor mock",
    reference: "Referência",
    package: "npm",
    downloads: "Arquivos",
    postman: "Postman",
    markdown: "Markdown",
    fileOf: "{file} de {vendor}",
  },

  matrix: {
    introduction: "Cada marca leva à operação.",
    caption: "Recursos por plataforma",
    capability: "Recurso",
    proven: "{operation}: o teste de contrato passou",
    unproven: "{operation}: está no documento; o teste de contrato não passou nesta versão do site",
    none: "não existe nesta API",
    legendProven: "o teste de contrato passou nesta versão do site",
    legendUnproven: "está no documento, sem comprovação nesta versão do site",
    legendNone: "não existe nesta API",
    noReport:
      "Esta versão do site não tem relatório de testes de contrato para alguns destes documentos; por isso, as marcas deles ficam vazias. `pnpm site` executa os testes antes.",
    groups: {
      messages: "Mensagens",
      schedules: "Mensagens agendadas",
      contacts: "Contatos",
      tickets: "Atendimentos",
      account: "Conta",
    },
    capabilities: {
      "send-text": "Enviar texto",
      "send-media": "Enviar mídia",
      "send-template": "Enviar template",
      "send-buttons": "Enviar botões ou listas",
      "schedule-message": "Agendar mensagem",
      "list-scheduled-messages": "Listar mensagens agendadas",
      "cancel-scheduled-message": "Cancelar mensagem agendada",
      "save-contact": "Criar ou atualizar contato",
      "find-contact": "Listar ou buscar contatos",
      "block-contact": "Bloquear contato",
      "delete-contact": "Excluir contato",
      "check-whatsapp-number": "Verificar número de WhatsApp",
      "open-ticket": "Abrir atendimento",
      "transfer-ticket": "Transferir atendimento",
      "close-ticket": "Fechar atendimento",
      "find-ticket": "Listar ou ler atendimentos",
      "write-tags": "Gravar etiquetas",
      "write-notes": "Gravar anotações",
      "plan-follow-up": "Programar retorno",
      "export-data": "Exportar",
      "read-statistics": "Consultar estatísticas",
      "manage-users": "Gerenciar usuários",
      "receive-webhooks": "Receber webhooks",
    },
  },

  evidence: {
    label: "Evidência",
    documented: "documentada",
    observed: "observada",
    inferred: "inferida",
    source: "fonte {source}",
    heading: "Evidência",
    legend: `Cada operação diz como é conhecida: *documentada* (o documento do próprio fornecedor o afirma),
*observada* (vista em tráfego gravado ou usada por vários integradores independentes) ou *inferida* (deduzida,
não vista). Um parâmetro, uma propriedade ou uma resposta leva a sua própria marca quando é conhecida de outra forma
que aquilo em que se encontra.`,
    otherwise: "Quando nada mais é dito:",
    sourcesHeading: "Fontes",
    legendLink: "o que as marcas significam",
  },

  operation: {
    vendorTitles: "Título no fornecedor: {titles}.",
    knownValues: "Valores conhecidos: {values}; pode haver outros.",
    lookUp: "**Sem resposta?** Consulte antes de enviar de novo: {operation}.",
    effectLabel: "Efeito",
    effects: {
      read: "leitura. A chamada pode ser repetida com segurança.",
      idempotent: "idempotente. A chamada pode ser repetida com segurança.",
      unsafe:
        "inseguro. A chamada nunca é repetida automaticamente quando pode já ter sido executada.",
    },
  },

  guide: {
    others: "Mais guias",
    untranslated: "Este guia só existe em inglês.",
    contents: "Nesta página",
    openQuestions: "Questões em aberto",
  },

  redoc: redocLabels,
};
