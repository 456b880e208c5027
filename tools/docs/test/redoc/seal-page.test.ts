import { expect, test } from "vitest";
import { replaceAnchor } from "../../src/redoc/replace-anchor.ts";
import { sealPage } from "../../src/redoc/seal-page.ts";

const parts = {
  language: "pt-BR",
  head: "<!-- our head -->",
  header: "<header>Ours</header>",
  script: "../assets/redoc.js",
  labels: { "search.navbar.label": "</script>" },
};
const address = "https://cdn.redocly.com/redoc/v3.0.1/bundles/redoc.standalone.js";
const page = `<html lang="en"><head><!-- head -->
<link rel="modulepreload" href="${address}" integrity="sha384-theirs" crossorigin="anonymous" />
<style data-styled="true" data-styled-version="6">.a{}/*!sc*/</style></head>
<body><!-- header --><a href="/section/limits"></a>
<script type="module">
import { hydrate } from "${address}";
const options = {"disableTelemetry":true};
hydrate(__redoc_definition, __redoc_options, document.getElementById('redoc'));
</script></body>`;

test("every place of an anchor is replaced, and nothing in the replacement is special", () => {
  expect(replaceAnchor("a-b-a", "a", "$&", "the file")).toBe("$&-b-$&");
});

test("an anchor that is gone stops the build with what to look for", () => {
  const replacing = (): string => replaceAnchor("a", "b", "c", "redoc.js");
  expect(replacing).toThrow(/^redoc\.js no longer contains b.*adapt tools\/docs\/src\.$/);
});

test("a sealed page loads our script, as a plain one, and links within itself", () => {
  const sealed = sealPage(page, parts);
  expect(sealed).not.toContain("cdn.redocly.com");
  expect(sealed).not.toContain('type="module"');
  expect(sealed).toContain('<link rel="preload" as="script" href="../assets/redoc.js" />');
  expect(sealed).toContain('<a href="#/section/limits">');
});

test("it is in its language, with our header and without styles of its own", () => {
  const sealed = sealPage(page, parts);
  expect(sealed).toContain('<html lang="pt-BR">');
  expect(sealed).toContain("<body><header>Ours</header>");
  expect(sealed).not.toContain("data-styled");
});

test("a label cannot end the script that it stands in", () => {
  expect(sealPage(page, parts).match(/<\/script>/g)).toHaveLength(1);
});

test("its policy allows the page's own script by hash and nothing else", () => {
  const sealed = sealPage(page, parts);
  expect(sealed).toContain("default-src 'none'; connect-src 'none'; script-src 'self' 'sha256-");
});

test("a page that was rendered with telemetry on is refused", () => {
  const given = page.replace('"disableTelemetry":true', '"disableTelemetry":false');
  expect(() => sealPage(given, parts)).toThrow('no longer contains "disableTelemetry":true');
});
