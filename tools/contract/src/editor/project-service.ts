import ts from "typescript-5.9";

const nothing = (): undefined => undefined;
const watcher: ts.FileWatcher = { close: nothing };

// Nothing on disk changes while somebody types, so nothing is watched.
const HOST: ts.server.ServerHost = {
  ...ts.sys,
  watchFile: () => watcher,
  watchDirectory: () => watcher,
  setTimeout,
  clearTimeout,
  setImmediate,
  clearImmediate,
};

const LOGGER: ts.server.Logger = {
  close: nothing,
  hasLevel: () => false,
  loggingEnabled: () => false,
  perftrc: nothing,
  info: nothing,
  msg: nothing,
  startGroup: nothing,
  endGroup: nothing,
  getLogFileName: nothing,
};

/**
 * TypeScript's server without the process around it. The bare language service does not do: only the server knows the
 * packages that a project depends on and has not imported yet.
 */
export function createProjectService(): ts.server.ProjectService {
  return new ts.server.ProjectService({
    host: HOST,
    logger: LOGGER,
    cancellationToken: ts.server.nullCancellationToken,
    typingsInstaller: ts.server.nullTypingsInstaller,
    useSingleInferredProject: false,
    useInferredProjectPerProjectRoot: false,
    session: undefined,
  });
}
