import type { Strings } from "./strings.ts";

export const english: Strings = {
  tag: "en",
  name: "English",

  site: {
    title: "zapspec",
    heading: "API reference for Brazil’s WhatsApp platforms",
    lead: "None of them publishes an OpenAPI document, so zapspec writes one for each: every call, every field, and how we know it. Typed clients, mock servers and this reference are made from it.",
    skipToContent: "Skip to content",
    navigation: "Main",
    languageSwitch: "Language",
    vendors: "Platforms",
    capabilities: "What each platform can do",
    capabilitiesShort: "Capabilities",
    guides: "Guides",
    machineFiles: "For machines",
    machineText:
      "The same facts for programs that read: a table of contents for language models, and every operation with its evidence.",
    footer: "Made from one OpenAPI document per platform. Nothing on this site asks another host.",
  },

  search: {
    label: "Search every platform’s operations",
    placeholder: "send, /tickets, agendada …",
    noScript: "Search needs JavaScript; the matrix below leads to the same operations.",
    found: { one: "1 operation", other: "{count} operations" },
    nothing: "No operation for “{query}”. Try a verb, a path, or the platform’s own title.",
  },

  card: {
    operations: { one: "1 operation", other: "{count} operations" },
    install: "Client",
    mock: "Mock server",
    reference: "Reference",
    package: "npm",
    downloads: "Files",
    postman: "Postman",
    markdown: "Markdown",
    fileOf: "{file} of {vendor}",
  },

  matrix: {
    introduction: "Each mark leads to the operation.",
    caption: "Capabilities by platform",
    capability: "Capability",
    proven: "{operation}: contract test passed",
    unproven: "{operation}: in the document, contract test not passed in this build",
    none: "not in this API",
    legendProven: "contract test passed in this build",
    legendUnproven: "in the document, not proven in this build",
    legendNone: "not in this API",
    noReport:
      "This build has no contract test report for some of these documents, so their marks stay hollow. `pnpm site` runs the tests first.",
    groups: {
      messages: "Messages",
      schedules: "Scheduled messages",
      contacts: "Contacts",
      tickets: "Tickets",
      account: "Account",
    },
    capabilities: {
      "send-text": "Send a text",
      "send-media": "Send media",
      "send-template": "Send a template",
      "send-buttons": "Send buttons or lists",
      "schedule-message": "Schedule a message",
      "list-scheduled-messages": "List scheduled messages",
      "cancel-scheduled-message": "Cancel a scheduled message",
      "save-contact": "Create or update a contact",
      "find-contact": "List or find contacts",
      "block-contact": "Block a contact",
      "delete-contact": "Delete a contact",
      "check-whatsapp-number": "Check a WhatsApp number",
      "open-ticket": "Open a ticket",
      "transfer-ticket": "Transfer a ticket",
      "close-ticket": "Close a ticket",
      "find-ticket": "List or read tickets",
      "write-tags": "Write tags",
      "write-notes": "Write notes",
      "plan-follow-up": "Plan a follow-up",
      "export-data": "Export",
      "read-statistics": "Read statistics",
      "manage-users": "Manage users",
      "receive-webhooks": "Receive webhooks",
    },
  },

  evidence: {
    label: "Evidence",
    documented: "documented",
    observed: "observed",
    inferred: "inferred",
    source: "source {source}",
    legendLink: "what the marks mean",
    heading: "Evidence",
    legend: `Every operation says how it is known: *documented* (the vendor's own document says so), *observed*
(seen in recorded traffic, or relied upon by several independent integrators) or *inferred* (reasoned,
not seen). A parameter, property or response carries a mark of its own where it is known in another
way than what it stands in.`,
    otherwise: "Where nothing else is said:",
    sourcesHeading: "Sources",
  },

  operation: {
    vendorTitles: "Called {titles} by the vendor.",
    knownValues: "Known values: {values}; there may be others.",
    lookUp: "**No answer?** Look before you send again: {operation}.",
    effectLabel: "Effect",
    effects: {
      read: "read. May be repeated safely.",
      idempotent: "idempotent. May be repeated safely.",
      unsafe: "unsafe. Never repeated automatically where it may have been executed.",
    },
  },

  guide: {
    others: "More guides",
    untranslated: "This guide is in English only.",
    contents: "On this page",
    openQuestions: "Open questions",
  },

  redoc: {},
};
