import type { GridDifference, Here, OfferAsShown } from "../generated/decision-record.ts";

/**
 * What is offered of each option in this place, then and now; nothing where either is not known. Said
 * in the place's own words, after yes, no or ask where that is another than before.
 */
export function compareOffers(then: Here, now: Here): GridDifference[] {
  if (then === null || now === null) return [];
  const options = new Set([...then.offers, ...now.offers].map(({ option }) => option));
  return [...options].flatMap((option): GridDifference[] => {
    const was = then.offers.find((one) => one.option === option);
    const is = now.offers.find((one) => one.option === option);
    if (JSON.stringify(list(was)) === JSON.stringify(list(is))) return [];
    const isSame = was?.offered === is?.offered;
    const before = say(was, isSame);
    const after = say(is, isSame);
    return [
      {
        what: "offer",
        option,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  });
}

function list(offer: OfferAsShown | undefined): (string | undefined)[] {
  return [offer?.offered, offer?.how, offer?.why, offer?.wait?.say, offer?.wait?.asOf];
}

function say(offer: OfferAsShown | undefined, isSame: boolean): string | undefined {
  if (offer === undefined) return undefined;
  const { offered, how, why, wait } = offer;
  const words = [how, why, wait && `${wait.say} (${wait.asOf})`].filter(
    (part) => part !== undefined,
  );
  return (isSame && words.length > 0 ? words : [offered, ...words]).join("; ");
}
