import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";

// The package unpacks into the temporary folder of its process (TMPDIR), which is why this is a program.
await chromium.executablePath();
const libraries = new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"));
await inflate(fileURLToPath(libraries));
