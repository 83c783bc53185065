import { basename, join, relative, sep } from "node:path";

/**
 * How findings and messages name a file: from the folder the program runs in, with forward slashes. Two
 * names are always there, folder and file, since check takes the kind of a file from its folder.
 *
 * @param file absolute
 * @param cwd absolute
 */
export function showPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  const shown = path.includes(sep) ? path : join("..", basename(cwd), path);
  return shown.split(sep).join("/");
}
