/**
 * What was begun and what was confirmed, and whether a list found later agrees. A number stands for
 * one writing of a record; null for its removal. A change of the passcode that was cut off leaves the
 * list under the one before or under the new one, whole.
 */
export function createJournal() {
  /** What each record must be, by what was confirmed last. */
  const confirmed = new Map();
  /** What was begun and not confirmed: the record may be either. */
  let open = new Map();
  const faults = [];
  const count = { begun: 0, saved: 0, removed: 0, cut: 0, cutButWritten: 0, rounds: 0 };
  /** The passcode that was confirmed last, then the one that was begun and not confirmed. */
  let passcodes = [];
  const changes = { begun: 0, confirmed: 0, cut: 0, cutButWritten: 0 };

  function note({ type, id, number, message, passcode }) {
    if (type === "passcode-begun" || type === "passcode-confirmed") {
      changes[type.replace("passcode-", "")] += 1;
      passcodes = type === "passcode-begun" ? [...passcodes.slice(0, 1), passcode] : [passcode];
      return;
    }
    if (type === "failed") {
      faults.push(`in round ${count.rounds + 1}: ${message}`);
      return;
    }
    if (type === "begun") {
      count.begun += 1;
      open.set(id, number);
      return;
    }
    open.delete(id);
    confirmed.set(id, number);
    count[number === null ? "removed" : "saved"] += 1;
  }

  function compare({ records, waiting, problem, passcode }, round) {
    const say = (fault) => faults.push(`before round ${round}: ${fault}`);
    if (passcodes.length > 1) {
      changes.cut += 1;
      if (passcode === passcodes[1]) changes.cutButWritten += 1;
    }
    passcodes = [passcode];
    const found = new Map(records.map(({ id, number }) => [id, number]));
    for (const { id, isWhole } of records) if (!isWhole) say(`${id} is half-written`);
    if (problem !== null) say(`the list says "${problem}"`);
    if (waiting !== records.length) say(`${waiting} wait, ${records.length} can be listed`);
    for (const id of new Set([...confirmed.keys(), ...open.keys(), ...found.keys()])) {
      const is = found.get(id) ?? null;
      const must = confirmed.get(id) ?? null;
      const isCut = open.has(id) && is === open.get(id);
      if (isCut) count.cutButWritten += 1;
      else if (is !== must) say(`${id} was confirmed as ${must} and is ${is}`);
      // What was found is on the disk: from now on it has to stay.
      confirmed.set(id, is);
    }
    open = new Map();
  }

  function endRound() {
    count.rounds += 1;
    count.cut += open.size;
  }

  function report(name) {
    const lines = [
      `${name}: ended ${count.rounds} times.`,
      `  ${count.begun} writings begun; ${count.saved} saves and ${count.removed} removals confirmed.`,
      `  ${count.cut} were cut off; ${count.cutButWritten} of these were on the disk all the same.`,
      `  ${changes.begun} changes of the passcode begun; ${changes.confirmed} confirmed; ${changes.cut} cut off, of which ${changes.cutButWritten} had taken place.`,
      faults.length === 0
        ? "  No confirmed record was lost, none came back, none was half-written."
        : `  ${faults.length} FAULTS:\n${faults.map((fault) => `    ${fault}`).join("\n")}`,
    ];
    return { faults, text: lines.join("\n") };
  }

  return { note, compare, endRound, report, getPasscodes: () => passcodes };
}
