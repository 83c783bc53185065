import type { CompiledGrid } from "../generated/compiled-grid.ts";
import type {
  CompiledLocality,
  CompiledOffer,
  CompiledServices,
} from "../generated/compiled-locality.ts";

/** What is said of one option in this place, beside the option and never in its answers. */
export interface OfferHere extends CompiledOffer {
  /** The option's id. */
  option: string;
}

/** What there is in this place for one THRIVE grouping. */
export interface GroupingHere extends CompiledServices {
  grouping: keyof CompiledLocality["groupings"];
}

/** A grid in a place: what to show beside each option, and what is not shown and why. */
export interface GridHere {
  /** Which options are shown, in the author's order, and which are hidden, each with the reason. */
  shown: { order: string[]; hidden: { option: string; why: string }[] };
  /** What was said of each option, in the author's order, for showing and for the record. */
  here: { locality: { id: string; name: string; asOf: string }; offers: OfferHere[] };
  /** What there is for each grouping, in the order of THRIVE; those nothing was said of are left out. */
  services: GroupingHere[];
  /** What readers must know of this place's facts, for example that they are a dated example. */
  note?: string;
  /** The community's own line between Getting Help and Getting More Help. */
  line?: string;
  /** The id of the contacts pack used here. */
  contacts?: string;
}

const groupings = [
  "thriving",
  "getting-advice",
  "getting-help",
  "getting-more-help",
  "getting-risk-support",
] as const;

/** Fewer options than this leave nothing to compare. */
const fewest = 2;

/**
 * Lays a place over a grid. The grid is only read: an overlay says what is offered and never touches
 * an answer, a figure, an option's name or the order.
 *
 * An option that is not offered here is hidden, with the reason, so that it can be named as hidden.
 * Nothing is hidden without a reason; carrying on as now never is, being always open to people; and
 * where fewer than two options would be left, all are shown, each with what is said of it.
 *
 * Offers for options the grid does not have are left out: a locality may be older than the grid.
 */
export function applyLocality(grid: CompiledGrid, locality: CompiledLocality): GridHere {
  const { id, name, asOf, note, line, contacts } = locality;
  const said = Object.hasOwn(locality.grids, grid.id) ? locality.grids[grid.id] : undefined;
  const offers = grid.options.flatMap(({ id: option }): OfferHere[] => {
    const offer = said && Object.hasOwn(said, option) ? said[option] : undefined;
    return offer === undefined ? [] : [pickOffer(option, offer)];
  });
  return {
    shown: divideOptions(grid, offers),
    here: { locality: { id, name, asOf }, offers },
    services: groupings.flatMap((grouping) => {
      const services = locality.groupings[grouping];
      if (services === undefined) return [];
      const { now, planned } = services;
      return [{ grouping, now, planned }];
    }),
    ...(note !== undefined && { note }),
    ...(line !== undefined && { line }),
    ...(contacts !== undefined && { contacts }),
  };
}

/** Key by key: whatever else a file brings along goes no further. */
function pickOffer(option: string, { offered, how, why, wait }: CompiledOffer): OfferHere {
  return {
    option,
    offered,
    ...(how !== undefined && { how }),
    ...(why !== undefined && { why }),
    ...(wait !== undefined && { wait: { say: wait.say, asOf: wait.asOf } }),
  };
}

function divideOptions({ options }: CompiledGrid, offers: readonly OfferHere[]): GridHere["shown"] {
  const hidden = offers.flatMap(({ option, offered, why }) => {
    const kind = options.find(({ id }) => id === option)?.kind;
    const isHidden = offered === "no" && why !== undefined && kind !== "no-new-help";
    return isHidden ? [{ option, why }] : [];
  });
  const all = options.map(({ id }) => id);
  const order = all.filter((id) => !hidden.some(({ option }) => option === id));
  return order.length < fewest ? { order: all, hidden: [] } : { order, hidden };
}
