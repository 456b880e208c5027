import { firstSentence } from "./first-sentence.ts";
import type { LoadedDocument } from "./load-document.ts";
import { objectAt, operationsOf, textAt, isObject, type OpenApiObject } from "./openapi.ts";
import { contentSecurityPolicy } from "./seal-page.ts";
import { downloadsOf, pageOf } from "./site-paths.ts";

/** The page that lists the vendors. It has no script. */
export function landingPage(documents: readonly LoadedDocument[]): string {
  const cards = documents.map(card).join("\n");
  return `<!doctype html>
<html lang="en">
  <head>
    ${contentSecurityPolicy("")}
    <meta charset="utf-8" />
    <title>zapspec reference</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="generator" content="@zapspec/docs" />
    <link rel="icon" href="data:," />
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>zapspec reference</h1>
      <p>One OpenAPI document per vendor. Every operation says how it is known.</p>
      <ul>
${cards}
      </ul>
    </main>
  </body>
</html>
`;
}

function card({ vendor, document }: LoadedDocument): string {
  const info = objectAt(document, "info");
  const title = escapeHtml(textAt(info, "title") || vendor);
  const downloads = downloadsOf(vendor);
  return `        <li>
          <h2><a href="${pageOf(vendor)}">${title}</a></h2>
          <p>${escapeHtml(firstSentence(textAt(info, "description")))}</p>
          <p>
            <span>${countOf(document)}</span>
            <a href="${downloads.json}" download aria-label="openapi.json of ${title}">openapi.json</a>
            <a href="${downloads.yaml}" download aria-label="openapi.yaml of ${title}">openapi.yaml</a>
          </p>
        </li>`;
}

function countOf(document: OpenApiObject): string {
  const pathItems = Object.values(objectAt(document, "paths")).filter(isObject);
  const count = pathItems.flatMap(operationsOf).length;
  return count === 1 ? "1 operation" : `${count} operations`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

const style = `
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
      body { background: Canvas; color: CanvasText; }
      main { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
      ul { list-style: none; padding: 0; display: grid; gap: 1rem; }
      li { border: 1px solid GrayText; border-radius: 0.5rem; padding: 0 1.25rem; }
      li p:last-child { display: flex; flex-wrap: wrap; gap: 1rem; }
    `;
