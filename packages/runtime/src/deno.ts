import { platform } from "./platform.ts";

// Deno sends a request again by itself, whatever its method, where a kept connection dies under it: the work may then be done
// twice, and nobody is told. An HTTP client that keeps no connection does not: https://docs.deno.com/api/deno/~/Deno.createHttpClient
interface Deno {
  readonly createHttpClient?: (options: { readonly poolMaxIdlePerHost: number }) => object;
}

const { Deno: deno } = globalThis as { readonly Deno?: Deno };
const client = deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
if (client) platform.unkept = { ...platform.unkept, client } as RequestInit;
