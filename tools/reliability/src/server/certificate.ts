import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate that lives as long as this process: no key is ever written down. */
export async function makeCertificate(hostName: string): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: hostName }], {
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: hostName }] }],
  });
  return { key, cert };
}
