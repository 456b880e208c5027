import { expect, test } from "vitest";
import { replaceAnchor } from "../src/replace-anchor.ts";
import { sealPage } from "../src/seal-page.ts";

const bundle = { path: "assets/redoc.js", script: "", integrity: "sha384-ours" };
const page = `<head></head>
<link href="https://cdn.redocly.com/redoc/v3.0.1/bundles/redoc.standalone.js" integrity="sha384-theirs" />
<a href="/section/limits"></a>
<script type="module">import { hydrate } from "https://cdn.redocly.com/redoc/v3.0.1/bundles/redoc.standalone.js";
const options = {"disableTelemetry":true};</script>`;

test("every place of an anchor is replaced, and nothing in the replacement is special", () => {
  expect(replaceAnchor("a-b-a", "a", "$&", "the file")).toBe("$&-b-$&");
});

test("an anchor that is gone stops the build with what to look for", () => {
  const replacing = (): string => replaceAnchor("a", "b", "c", "redoc.js");
  expect(replacing).toThrow(/^redoc\.js no longer contains b.*adapt tools\/docs\/src\.$/);
});

test("a sealed page loads our script, checked, and links within itself", () => {
  const sealed = sealPage(page, bundle);
  expect(sealed).not.toContain("cdn.redocly.com");
  expect(sealed).toContain('<link href="./assets/redoc.js" integrity="sha384-ours" />');
  expect(sealed).toContain('<a href="#/section/limits">');
});

test("its policy allows the page's own script by hash and nothing else", () => {
  const sealed = sealPage(page, bundle);
  expect(sealed).toContain("default-src 'none'; connect-src 'none'; script-src 'self' 'sha256-");
});

test("a page that was rendered with telemetry on is refused", () => {
  const given = page.replace('"disableTelemetry":true', '"disableTelemetry":false');
  expect(() => sealPage(given, bundle)).toThrow('no longer contains "disableTelemetry":true');
});
