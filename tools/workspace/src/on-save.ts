import { watch } from "node:fs";

/** An editor writes a file in several steps. */
const settledInMs = 150;

/** Calls back after saves in the folders, never twice at once: what is saved meanwhile is taken by the next. */
export function onSave(folders: readonly string[], build: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const take = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(build);
    }, settledInMs);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, take));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
