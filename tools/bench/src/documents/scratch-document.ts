import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { stringify } from "yaml";

type Node = Record<string, unknown>;

const METHODS = ["list", "create", "get", "update", "remove"] as const;
const STATES = ["ordered", "printed", "lent", "returned"];

/** Writes an invented document with so many operations: resources of five, each with schemas of its own. */
export async function writeScratchDocument(file: string, operations: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, stringify(inventDocument(operations), { aliasDuplicateObjects: false }));
}

export function inventDocument(count: number): Node {
  const places = Array.from({ length: count }, (_, index) => ({
    noun: `Item${Math.floor(index / METHODS.length) + 1}`,
    method: METHODS[index % METHODS.length] ?? "list",
  }));
  const nouns = [...new Set(places.map(({ noun }) => noun))];
  const paths: Record<string, Node> = {};
  for (const { noun, method } of places) {
    const { path, verb, operation } = inventOperation(noun, method);
    paths[path] = { ...paths[path], [verb]: operation };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Lending", version: "1.0.0", description: "Invented, to measure." },
    "x-evidence": { level: "documented", source: "handbook" },
    servers: [{ url: "https://api.lending.example/v1", description: "Invented." }],
    security: [{ key: [] }],
    tags: nouns.map((noun) => ({ name: toTag(noun), description: `What is done with ${noun}.` })),
    paths,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "The token." } },
      schemas: Object.assign({ Refusal: REFUSAL }, ...nouns.map(inventSchemas)),
    },
  };
}

function inventOperation(noun: string, method: (typeof METHODS)[number]) {
  const collection = `/${toTag(noun)}`;
  const one = `${collection}/{id}`;
  const places = {
    list: [collection, "get"],
    create: [collection, "post"],
    get: [one, "get"],
    update: [one, "put"],
    remove: [one, "delete"],
  } as const;
  const [path, verb] = places[method];
  const operation = {
    operationId: `${method}${noun}`,
    "x-sdk": { resource: toTag(noun), method },
    tags: [toTag(noun)],
    summary: `Does ${method} with ${noun}.`,
    description: `What the handbook says of ${method} in its chapter on ${noun}, in a sentence of usual length.`,
    ...inventParameters(path === one, method === "list"),
    ...(["create", "update"].includes(method) && {
      requestBody: { required: true, content: toContent(`New${noun}`, sampleOf(noun)) },
    }),
    responses: {
      ...(method === "remove"
        ? { "204": { description: "It is gone." } }
        : { "200": { description: "As it is now.", content: answerOf(noun, method) } }),
      default: { description: "Refused.", content: toContent("Refusal", { reason: "unknown" }) },
    },
  };
  return { path, verb, operation };
}

function inventParameters(hasId: boolean, isList: boolean): Node {
  const id = { name: "id", in: "path", required: true, description: "Its id." };
  const page = { name: "page", in: "query", description: "Which page, from 1." };
  const state = { name: "state", in: "query", description: "Only those in this state." };
  const parameters = [
    ...(hasId ? [{ ...id, schema: { type: "string" }, example: "a1" }] : []),
    ...(isList ? [{ ...page, schema: { type: "integer", minimum: 1 }, example: 1 }] : []),
    ...(isList ? [{ ...state, schema: { type: "string", enum: STATES }, example: "lent" }] : []),
  ];
  return parameters.length > 0 ? { parameters } : {};
}

function answerOf(noun: string, method: string): Node {
  if (method !== "list") return toContent(noun, { id: "a1", ...sampleOf(noun) });
  return toContent(`${noun}Page`, { items: [{ id: "a1", ...sampleOf(noun) }], total: 1 });
}

function toContent(schema: string, value: Node): Node {
  return {
    "application/json": {
      schema: { $ref: `#/components/schemas/${schema}` },
      examples: { usual: { value } },
    },
  };
}

function inventSchemas(noun: string): Node {
  const text = (description: string): Node => ({ type: "string", description, example: "Ana" });
  const properties = {
    title: text(`The title of ${noun}, as it is printed.`),
    owner: { ...text("Who has it."), "x-pii": true },
    state: { type: "string", description: "How it stands.", "x-extensible-enum": STATES },
    pages: { type: "integer", minimum: 1, maximum: 5000, description: "How many pages it has." },
    price: { type: ["number", "null"], description: "What it costs; null where nobody knows." },
    tags: { type: "array", items: { type: "string" }, description: "Words to find it by." },
    place: {
      type: "object",
      description: "Where it stands.",
      properties: { room: text("The room."), shelf: { type: "integer", description: "From 1." } },
    },
  };
  const id = { type: "string", description: "Its id." };
  return {
    [`New${noun}`]: { type: "object", required: ["title", "state"], properties },
    [noun]: { type: "object", required: ["id"], properties: { id, ...properties } },
    [`${noun}Page`]: {
      type: "object",
      description: "One page.",
      properties: {
        items: { type: "array", items: { $ref: `#/components/schemas/${noun}` } },
        total: { type: "integer", description: "How many there are on all pages." },
      },
    },
  };
}

function sampleOf(noun: string): Node {
  const place = { room: "north", shelf: 3 };
  return {
    title: noun,
    owner: "Ana",
    state: "lent",
    pages: 120,
    price: null,
    tags: ["new"],
    place,
  };
}

const REFUSAL: Node = {
  type: "object",
  description: "Why not.",
  properties: { reason: { type: "string", description: "In a word." } },
};

function toTag(noun: string): string {
  return noun.replace(/^./, (letter) => letter.toLowerCase());
}
