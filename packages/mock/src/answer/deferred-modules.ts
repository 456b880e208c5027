import { Module } from "node:module";

type Load = () => object;

/** What a library gets in the place of a module that it loads at its own start. */
export type StandIn = (load: Load) => object;

/** For a module whose exports are used in functions only: the first use loads it. */
export const deferredModule: StandIn = (load) => deferred(load);

/** For a module of which the library takes an export out at once, and uses what is in it later. */
export function deferredExport(name: string): StandIn {
  return (load) => ({ [name]: deferred(() => Reflect.get(load(), name) as object) });
}

/** For a module that is a function itself. */
export const deferredFunction: StandIn = (load) => {
  return (...parameters: unknown[]) => (load() as (...all: unknown[]) => unknown)(...parameters);
};

function deferred(load: Load): object {
  return new Proxy({}, { get: (_, key): unknown => Reflect.get(load(), key) });
}

/**
 * Loads a CommonJS library while stand-ins take the places of some of its modules. Nobody else meets a stand-in: their
 * places are free again when this returns, and nothing else runs meanwhile.
 */
export function requireDeferring(
  require: NodeJS.Require,
  library: string,
  standIns: Readonly<Record<string, StandIn>>,
): unknown {
  const places = Object.entries(standIns).flatMap(([name, standIn]) => {
    const file = require.resolve(name);
    if (require.cache[file]) return []; // somebody has loaded it already
    require.cache[file] = toModule(
      file,
      standIn(() => require(name) as object),
    );
    return [file];
  });
  try {
    return require(library);
  } finally {
    for (const file of places) delete require.cache[file];
  }
}

function toModule(file: string, exports: object): NodeJS.Module {
  return Object.assign(new Module(file), { exports, loaded: true });
}
