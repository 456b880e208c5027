import type { ZapspecError } from "../src/index.ts";

/** The error of a call that must fail. */
export async function failureOf<Kind extends ZapspecError = ZapspecError>(
  call: PromiseLike<unknown>,
): Promise<Kind> {
  return call.then(
    () => {
      throw new Error("the call did not fail");
    },
    (error: Kind) => error,
  );
}
