import { createHash } from "node:crypto";

/** https://www.w3.org/TR/CSP3/, for a page whose scripts are its own: nothing is loaded from, or sent to, elsewhere. */
export function contentSecurityPolicy(page: string, styles: "own" | "written at run time"): string {
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)];
  const hashes = scripts.map(([, script = ""]) => `'sha256-${sha256(script)}'`);
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    styles === "own" ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
