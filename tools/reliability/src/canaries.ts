/** What must be seen nowhere but in the request itself and in `error.body`: every answer that can echoes all of them. */
export const CANARIES = {
  token: "canary-token-7f31c9",
  phone: "5511900000042",
  text: "canary-text-5c1e88",
  query: "canary-query-90ab3d",
} as const;

/** As a server that quotes its customer would write them. */
export const ECHO = Object.values(CANARIES).join(" ");
