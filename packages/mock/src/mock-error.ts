/** The mock cannot start; the message says why and what to do. */
export class MockError extends Error {
  override readonly name = "MockError";
}
