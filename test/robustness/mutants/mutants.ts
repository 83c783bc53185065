import fc from "fast-check";
import type { Source } from "../../../src/author/index.ts";
import type { RuleId } from "../../../src/check/index.ts";
import type { Mutant } from "./find-faults.ts";
import { type Form, listBaseFiles } from "./list-base-files.ts";
import { mutate, mutations } from "./mutations.ts";

/** What these do with words does not hang on how a file is built, and it takes longer than all the rest. */
const aboutWords: readonly RuleId[] = [
  "neutral-words",
  "plain-idiom",
  "reading-age",
  "short-sentences",
];

/** A mutant, and what it is checked together with. */
export interface Case extends Mutant {
  readonly library: readonly Source[];
}

const changePath: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => `C:\\Users\\a b\\${path.replaceAll("/", "\\")}`,
  (path) => `./${path.replace(/[^/]+\/(?=grid\.)/, "__proto__/")}`,
];

const seldom = { freq: 9, nil: undefined };

/**
 * Mutants of the shipped files in one form: a few as bytes that are no text, a few under odd paths, and a
 * tenth to be checked by every rule, those about words too.
 */
export function createMutants(form: Form): fc.Arbitrary<Case> {
  const files = listBaseFiles(form);
  return fc
    .record({
      file: fc.nat(files.length - 1),
      changes: mutations,
      isWhole: fc.nat(9).map((at) => at === 9),
      path: fc.option(fc.nat(changePath.length - 1), seldom),
      bytes: fc.option(
        fc.tuple(fc.nat(9_999), fc.constantFrom(0xff, 0xc3, 0xed, 0x80, 0x00, 0xfe)),
        seldom,
      ),
    })
    .map(({ file, changes, isWhole, path = 0, bytes }): Case => {
      const base = files[file] ?? { path: "", text: "", library: [] };
      const text = mutate(base.text, changes);
      return {
        path: (changePath[path] ?? String)(base.path),
        content: bytes ? breakBytes(text, bytes) : text,
        library: base.library,
        without: isWhole ? [] : aboutWords,
      };
    });
}

function breakBytes(text: string, [at, byte]: readonly [number, number]): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 0) bytes[at % bytes.length] = byte;
  return bytes;
}
