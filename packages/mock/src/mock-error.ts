/** The mock cannot do what it was told; the message says why and what to do. */
export class MockError extends Error {
  override readonly name = "MockError";
}

/** The document is to blame, or one of the files that it is made of. */
export class DocumentError extends MockError {
  readonly files: readonly string[];

  constructor(message: string, files: readonly string[]) {
    super(message);
    this.files = files;
  }
}
