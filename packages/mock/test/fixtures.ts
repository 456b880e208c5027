import { fileURLToPath } from "node:url";

/** The invented documents of these tests, by file name. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
}

export const authorised: Record<string, string> = { authorization: "Bearer any-token" };

export interface Problem {
  title: string;
  status: number;
  detail: string;
  validation?: { location: string[]; code: string; message: string }[];
}

export async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem;
}

/** Where the violations of a refusal are, as `body.reader.name`. */
export async function placesOf(response: Response): Promise<string[]> {
  const { validation = [] } = await problemOf(response);
  return validation.map(({ location }) => location.join("."));
}
