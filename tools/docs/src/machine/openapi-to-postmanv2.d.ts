// The package brings no types. Only what is called here.
declare module "openapi-to-postmanv2" {
  interface Conversion {
    result: boolean;
    reason?: string;
    output?: { type: string; data: Record<string, unknown> }[];
  }

  export function convertV2(
    input: { type: "json"; data: object },
    options: object,
    callback: (error: Error | null, conversion: Conversion) => void,
  ): void;
}
