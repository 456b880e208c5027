import { createHash } from "node:crypto";
import type { RedocBundle } from "./redoc-bundle.ts";
import { replaceAnchor } from "./replace-anchor.ts";

const redocAddress = /https:\/\/cdn\.redocly\.com\/redoc\/v[\d.]+\/bundles\/redoc\.standalone\.js/;
const telemetryOff = '"disableTelemetry":true';

/** Makes a rendered page whole: the site's own copy of Redoc, and a policy that lets nothing leave. */
export function sealPage(html: string, bundle: RedocBundle): string {
  const patches: [anchor: string | RegExp, replacement: string][] = [
    [redocAddress, `./${bundle.path}`],
    [/integrity="sha384-[^"]+"/, `integrity="${bundle.integrity}"`],
    // The prerendered menu links to paths of a server; in a static page they are fragments.
    [/href="\/(?!\/)/, 'href="#/'],
    // Unchanged, but it must be there: with telemetry on, readers' browsers would send traces out.
    [telemetryOff, telemetryOff],
  ];
  const page = patches.reduce((text, patch) => replaceAnchor(text, ...patch, rendered), html);
  return replaceAnchor(page, "<head>", `<head>\n    ${contentSecurityPolicy(page)}`, rendered);
}

const rendered = "The page that redocly build-docs wrote";

/** https://www.w3.org/TR/CSP3/, for a page whose scripts are its own. */
export function contentSecurityPolicy(page: string): string {
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(([, script = ""]) => `'sha256-${sha256(script)}'`);
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    "style-src 'unsafe-inline'", // Redoc writes its styles at run time
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
