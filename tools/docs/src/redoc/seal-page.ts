import { contentSecurityPolicy } from "../content-security-policy.ts";
import { labelsGlobal } from "./labels.ts";
import { redocGlobal } from "./redoc-bundle.ts";
import { replaceAnchor } from "./replace-anchor.ts";
import { takeOutStyles } from "./shared-styles.ts";

/** What the template `page.hbs` leaves open. */
export interface PageParts {
  /** BCP 47. */
  language: string;
  /** Elements of the head, as HTML. */
  head: string;
  /** The site's header, as HTML. */
  header: string;
  /** The site's copy of Redoc, as this page links to it. */
  script: string;
  /** Redoc's own labels by their keys. */
  labels: Readonly<Record<string, string>>;
}

const address = String.raw`https:\/\/cdn\.redocly\.com\/redoc\/v[\d.]+\/bundles\/redoc\.standalone\.js`;
const preload = new RegExp(`<link rel="modulepreload" href="${address}"[^>]*>`);
const importStatement = new RegExp(
  `<script type="module">\\s*import \\{ hydrate \\} from "${address}";`,
);
const hydration = "hydrate(__redoc_definition, __redoc_options, document.getElementById('redoc'));";
const telemetryOff = '"disableTelemetry":true';

/** Makes a rendered page whole: the site's own copy of Redoc, and a policy that lets nothing leave. */
export function sealPage(html: string, parts: PageParts): string {
  const { language, head, header, script, labels } = parts;
  const patches: [anchor: string | RegExp, replacement: string][] = [
    ['lang="en"', `lang="${language}"`],
    ["<!-- head -->", head],
    ["<!-- header -->", header],
    [preload, `<link rel="preload" as="script" href="${script}" />`],
    [importStatement, `<script>{globalThis.${labelsGlobal} = ${toScript(labels)};`],
    [hydration, startOf(script)],
    // The prerendered menu links to paths of a server; in a static page they are fragments.
    [/href="\/(?!\/)/, 'href="#/'],
    // Unchanged, but it must be there: with telemetry on, readers' browsers would send traces out.
    [telemetryOff, telemetryOff],
  ];
  const page = patches.reduce(
    (text, patch) => replaceAnchor(text, ...patch, rendered),
    takeOutStyles(html),
  );
  const policy = contentSecurityPolicy(page, "written at run time");
  return replaceAnchor(page, "<head>", `<head>\n    ${policy}`, rendered);
}

const rendered = "The page that redocly build-docs wrote";

/** Begins after the first paint: what was rendered ahead can be read before two megabytes of script run. */
function startOf(script: string): string {
  return `requestAnimationFrame(() => setTimeout(() => {
        const script = document.createElement("script");
        script.src = "${script}";
        script.onload = () => ${redocGlobal}.hydrate(__redoc_definition, __redoc_options, document.getElementById("redoc"));
        document.head.append(script);
      }));}`;
}

/** JSON inside of a script element: a `</script>` in a text would end it. */
function toScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}
