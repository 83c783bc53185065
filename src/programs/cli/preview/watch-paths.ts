import { watch } from "chokidar";

/** Watching that goes on until it is closed. */
export interface PathWatcher {
  close(): Promise<void>;
}

/**
 * Calls back after files below some paths were added, changed or taken away. Changes that come
 * close together, such as an editor's several writes of one save, are told once; one that comes
 * while the callback is at work is told when it has finished.
 *
 * @param onChange resolves to the paths to watch from now on
 * @returns once changes are being noticed
 */
export async function watchPaths(
  paths: readonly string[],
  onChange: () => Promise<readonly string[]>,
): Promise<PathWatcher> {
  const watcher = watch([...paths], { ignoreInitial: true, atomic: 50 });
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(async () => {
        watcher.add([...(await onChange())]);
      });
    }, 40);
  };
  watcher.on("all", tell);
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await work;
    },
  };
}
