import type { CompiledLocality } from "../generated/compiled-locality.ts";
import { readFormat } from "../read-format.ts";
import { list, mapOf, matching, object, oneOf, text } from "../shape.ts";

const asOf = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a day as YYYY-MM-DD, or a year");
const services = object({ now: list(text), planned: list(text) });

const shape = object({
  id: matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id"),
  name: text,
  asOf,
  "note?": text,
  "contacts?": text,
  "line?": text,
  grids: mapOf(
    mapOf(
      object({
        offered: oneOf("yes no ask"),
        "how?": text,
        "why?": text,
        "wait?": object({ say: text, asOf }),
      }),
    ),
  ),
  groupings: object({
    "thriving?": services,
    "getting-advice?": services,
    "getting-help?": services,
    "getting-more-help?": services,
    "getting-risk-support?": services,
  }),
  digest: text,
});

/**
 * Takes what was fetched as a locality: `localities/<id>.json` of a library.
 *
 * @throws {CompiledGridError} `unknown-format` for a format other than 1; `malformed`, naming the
 *   place, for anything else that is not a locality
 */
export function readLocality(value: unknown): CompiledLocality {
  readFormat(value, "locality");
  shape(value, "");
  return value as CompiledLocality;
}
