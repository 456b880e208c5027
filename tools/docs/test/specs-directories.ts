import { fileURLToPath } from "node:url";

/** The invented vendor's, and that of every vendor there is. */
export const specsDirectories = ["fixtures/specs", "../../../specs"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
