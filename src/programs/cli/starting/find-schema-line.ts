import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { readPackage } from "../read-package.ts";

const places = ["schemas", join("node_modules", "ithrive-grids", "schemas")];

/**
 * Writes the first line of a grid, which gives editors its schema: that of the nearest folder above which
 * holds `schemas/` or has installed this package, else of the package this program belongs to.
 * @param folder where the grid stands or will stand, absolute
 */
export function findSchemaLine(folder: string): string {
  const schema = findSchema(folder);
  return `# yaml-language-server: $schema=${relative(folder, schema).split(sep).join("/")}`;
}

function findSchema(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    const found = places
      .map((place) => join(above, place, "grid.schema.json"))
      .find((path) => existsSync(path));
    if (found) return found;
    if (above === dirname(above)) return join(readPackage().root, "schemas", "grid.schema.json");
  }
}
