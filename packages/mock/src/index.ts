export { startMock } from "./start-mock.ts";
export type { Mock, MockOptions } from "./mock.ts";
export type { ReceivedRequest } from "./server/request-log.ts";
export { MockError } from "./mock-error.ts";
