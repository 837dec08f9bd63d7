import { watch } from "node:fs";

/** An editor's save is several events. */
const SETTLE_MILLISECONDS = 200;

/** Calls back when a source file in one of the folders changes; tests don't count. */
export function watchSources(folders: string[], onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    const watcher = watch(folder, { recursive: true }, (_event, file) => {
      if (file === null || !file.endsWith(".ts") || file.endsWith(".test.ts")) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLE_MILLISECONDS);
    });
    watcher.unref();
  }
}
