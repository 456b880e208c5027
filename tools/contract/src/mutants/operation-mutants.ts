import type { OpenApiDocument, Parameter } from "../document.ts";
import {
  behindReferences,
  listOperationPaths,
  listPlaces,
  type Path,
  valueAt,
} from "./document-nodes.ts";
import { mutant, type Mutant, remove, rename, replace } from "./mutant.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Every change of an operation itself: its address, its parameters, its body, its answers, its credentials. */
export function listOperationMutants(document: OpenApiDocument): Mutant[] {
  return listOperationPaths(document).flatMap(({ id, path, place, security }) => {
    const make = (kind: string, at: Path, change: Parameters<typeof mutant>[3]): Mutant =>
      mutant(kind, [id], at, change);
    const taken = Object.keys(valueAt(document, ["paths", path]) ?? {});
    const free = METHODS.find((other) => !taken.includes(other)) ?? "trace";
    return [
      make(
        "change a path",
        ["paths", path],
        rename((key) => key.replace(/([^/{}]+)$|$/, "$1x")),
      ),
      make(
        "change a method",
        place,
        rename(() => free),
      ),
      ...(security.length > 0
        ? [
            make(
              "drop the credentials",
              [...place, "security"],
              replace(() => []),
            ),
          ]
        : []),
      ...parameterMutants(document, [...place, "parameters"], make),
      ...bodyMutants(document, [...place, "requestBody"], make),
      ...listPlaces(document, [...place, "responses"]).flatMap((_, index) =>
        responseMutants(document, [...place, "responses"], index, make),
      ),
    ];
  });
}

type Make = (kind: string, at: Path, change: Parameters<typeof mutant>[3]) => Mutant;

function parameterMutants(document: OpenApiDocument, list: Path, make: Make): Mutant[] {
  return Object.keys(valueAt(document, list) ?? {}).flatMap((index) => {
    const place = behindReferences(document, [...list, index]);
    const parameter = valueAt(document, place) as Parameter;
    if (parameter.in === "path") return [];
    return [
      make("drop a parameter", [...list, index], remove),
      make(
        "rename a parameter",
        [...place, "name"],
        replace((name: string) => `${name}Renamed`),
      ),
      make(
        "move a parameter",
        [...place, "in"],
        replace(() => (parameter.in === "query" ? "header" : "query")),
      ),
      make(
        "flip whether a parameter is required",
        [...place, "required"],
        replace((is = false) => !is),
      ),
    ];
  });
}

function bodyMutants(document: OpenApiDocument, written: Path, make: Make): Mutant[] {
  const place = behindReferences(document, written);
  if (valueAt(document, place) === undefined) return [];
  const [media] = Object.keys(valueAt(document, [...place, "content"]) ?? {});
  return [
    make("drop a body", written, remove),
    make(
      "flip whether a body is required",
      [...place, "required"],
      replace((is = false) => !is),
    ),
    ...(media
      ? [
          make(
            "change a media type",
            [...place, "content", media],
            rename(() => "application/x-other"),
          ),
        ]
      : []),
  ];
}

function responseMutants(
  document: OpenApiDocument,
  list: Path,
  index: number,
  make: Make,
): Mutant[] {
  const status = Object.keys(valueAt(document, list) ?? {})[index] ?? "";
  const place = behindReferences(document, [...list, status]);
  const changed = status.startsWith("2") ? "299" : "499";
  const examples = listPlaces(document, [...place, "content"]).flatMap((media) =>
    Object.keys(valueAt(document, [...media, "examples"]) ?? {}).map((name) => [
      ...media,
      "examples",
      name,
    ]),
  );
  return [
    make(
      "change a status",
      [...list, status],
      rename(() => changed),
    ),
    ...examples.map((example) => make("drop an example", example, remove)),
    ...examples.map((example) =>
      make(
        "rename an example",
        example,
        rename((name) => `${name}-renamed`),
      ),
    ),
  ];
}
