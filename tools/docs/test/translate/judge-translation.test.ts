import { describe, expect, test } from "vitest";
import { judgeTranslation } from "../../src/translate/judge-translation.ts";
import { fingerprintOf } from "../../src/translate/texts.ts";
import { overlayOf, lighthouse } from "./lighthouse.ts";

const file = "pt-BR.overlay.yaml";
const judge = (text: string): string[] => judgeTranslation(lighthouse, overlayOf(text), file);

const info = { summary: "Lamps by the sea.", description: "Lamps and keepers." };
const get = "$.paths['/lamps'].get";
const original = { summary: "List lamps." };
const before = [
  action("$.info", info, { summary: "Faróis.", description: "Lâmpadas e faroleiros." }),
  described("$.externalDocs", "The handbook."),
  described("$.servers[?@.url == 'https://{coast}.example']", "Your coast."),
  described("$.servers[?@.url == 'https://{coast}.example'].variables['coast']", "Its name."),
  described("$.components.securitySchemes['key']", "The keeper's key."),
  described("$.tags[?@.name == 'lamps']", "Lamps."),
].join("");
const after = action(
  "$.webhooks['lamp.failed'].post",
  { summary: "Failed." },
  { summary: "Falhou." },
);
const whole = before + action(get, original, { summary: "Listar lâmpadas." }) + after;

function action(target: string, texts: object, update: object): string {
  const translates = fingerprintOf(texts);
  return `  - ${JSON.stringify({ target, "x-translates": translates, update })}\n`;
}

function described(target: string, description: string): string {
  return action(target, { description }, { description: "Em português." });
}

test("a whole translation passes; a tag without words needs none", () => {
  expect(judge(whole)).toEqual([]);
});

test("every place that lacks a translation is named with the target to write", () => {
  expect(judge("")).toEqual([
    `${file} lacks the introduction: add an action with \`target: $.info\`.`,
    `${file} lacks the link outside: add an action with \`target: $.externalDocs\`.`,
    `${file} lacks the server https://{coast}.example: add an action with \`target: $.servers[?@.url == 'https://{coast}.example']\`.`,
    `${file} lacks the variable coast of the server https://{coast}.example: add an action with \`target: $.servers[?@.url == 'https://{coast}.example'].variables['coast']\`.`,
    `${file} lacks the security scheme key: add an action with \`target: $.components.securitySchemes['key']\`.`,
    `${file} lacks the tag lamps: add an action with \`target: $.tags[?@.name == 'lamps']\`.`,
    `${file} lacks GET /lamps: add an action with \`target: $.paths['/lamps'].get\`.`,
    `${file} lacks the webhook lamp.failed: add an action with \`target: $.webhooks['lamp.failed'].post\`.`,
  ]);
});

describe("an action is refused that", () => {
  const judgeGet = (line: string): string[] => judge(before + line + after);

  test.each([
    [
      "says what the document said once",
      action(get, { summary: "List all." }, { summary: "Listar." }),
      "translates an earlier text of the document",
    ],
    [
      "nobody has stamped",
      `  - { target: "${get}", update: { summary: Listar. } }\n`,
      "has no `x-translates`",
    ],
    ["leaves out a text", action(get, original, {}), "has no summary: the document has one."],
    [
      "leaves a text empty",
      action(get, original, { summary: " " }),
      "has no summary: the document has one.",
    ],
    [
      "adds a text",
      action(get, original, { summary: "Listar.", description: "Mais." }),
      "has a description: the document has none.",
    ],
    [
      "still speaks English",
      action(get, original, { summary: "List lamps." }),
      "has a summary that is still the document's own.",
    ],
  ])("%s", (_, line, want) => {
    const findings = judgeGet(line);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`${file}:10 (GET /lamps) ${want}`);
  });

  test.each([
    ["points nowhere", "$.paths['/gone'].get", "names no text of the document"],
    ["points at what is not translated", "$.paths['/lamps']", "names no text of the document"],
    ["points at several places", "$.paths[*].get", "names 2 places at once"],
  ])("%s", (_, target, want) => {
    const [finding] = judge(action(target, original, { summary: "Listar." }));
    expect(finding).toBe(`${file}:4 ${want}: correct \`${target}\`, or delete the action.`);
  });

  test("tells how to look up what the document does not", () => {
    const [finding] = judgeGet(action(`${get}['x-look-up']`, {}, { how: "Na lista." }));
    expect(finding).toContain("names no text of the document");
  });

  test("repeats another", () => {
    const again = action(get, original, { summary: "Listar lâmpadas." });
    expect(judge(whole + again)).toEqual([
      `${file}:12 translates GET /lamps again, after ${file}:10.`,
    ]);
  });
});

test("how a call is looked up is translated too", () => {
  const lookUp = { operation: "listLamps", how: "The newest is last." };
  const document = { paths: { "/lamps": { post: { "x-look-up": lookUp } } } };
  const target = "$.paths['/lamps'].post['x-look-up']";
  const translated = action(target, { how: lookUp.how }, { how: "A mais nova vem por último." });
  expect(judgeTranslation(document, overlayOf(translated), file)).toEqual([]);
  expect(judgeTranslation(document, [], file)).toEqual([
    `${file} lacks how to look up POST /lamps: add an action with \`target: ${target}\`.`,
  ]);
});

test("breaking the lines of the document elsewhere makes no translation stale", () => {
  expect(fingerprintOf({ description: "One\ntwo.\n" })).toBe(
    fingerprintOf({ description: "One two." }),
  );
  expect(fingerprintOf({ description: "One." })).not.toBe(fingerprintOf({ summary: "One." }));
});
