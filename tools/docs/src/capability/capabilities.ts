/**
 * What integrators look for, in the order of the matrix. An operation says which of these it gives
 * under `x-capabilities`; the same words are in `specs/rules/extensions.schema.json`.
 */
export const capabilityGroups = {
  messages: ["send-text", "send-media", "send-template", "send-buttons"],
  schedules: ["schedule-message", "list-scheduled-messages", "cancel-scheduled-message"],
  contacts: [
    "save-contact",
    "find-contact",
    "block-contact",
    "delete-contact",
    "check-whatsapp-number",
  ],
  tickets: [
    "open-ticket",
    "transfer-ticket",
    "close-ticket",
    "find-ticket",
    "write-tags",
    "write-notes",
    "plan-follow-up",
  ],
  account: ["export-data", "read-statistics", "manage-users", "receive-webhooks"],
} as const;

export type CapabilityGroup = keyof typeof capabilityGroups;
export type Capability = (typeof capabilityGroups)[CapabilityGroup][number];

const known: ReadonlySet<string> = new Set(Object.values(capabilityGroups).flat());

export function isCapability(value: unknown): value is Capability {
  return typeof value === "string" && known.has(value);
}
