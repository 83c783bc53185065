import type { Locality } from "../check/index.ts";
import type { LibraryFile } from "./compile-library.ts";
import { compileLocality } from "./compile-locality.ts";

/** The file of a compiled locality, relative to the library's folder: `localities/<id>.json`. */
export function writeLocalityFile(locality: Locality): LibraryFile {
  return {
    path: `localities/${locality.id}.json`,
    text: `${JSON.stringify(compileLocality(locality))}\n`,
  };
}
