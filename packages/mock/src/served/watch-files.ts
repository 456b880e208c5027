import { watch } from "node:fs";
import type { FSWatcher } from "node:fs";
import { basename, dirname } from "node:path";

export interface Watcher {
  readonly close: () => void;
}

const settlingInMs = 50; // one save makes several events

/**
 * Calls `onSave` after one of the files was saved, one call at a time, and asks for the list again after each. Folders
 * are watched, for many editors put a new file in the old one's place.
 */
export function watchFiles(files: () => readonly string[], onSave: () => Promise<void>): Watcher {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onSave).then(watchFolders);
    }, settlingInMs);
  };
  const watchFolders = (): void => {
    for (const folder of new Set(files().map((file) => dirname(file)))) {
      if (isClosed || watchers.has(folder)) continue;
      const isOurs = (name: string | null): boolean =>
        files().some((file) => dirname(file) === folder && basename(file) === name);
      const watcher = watch(folder, (_, name) => {
        if (isOurs(name)) schedule();
      });
      watchers.set(folder, watcher.unref());
    }
  };
  watchFolders();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
