/** The tablet site, around the elements. */
export const tablet = {
  name: "ithrive-grids",
  about: "Ways of getting help, side by side, for deciding together.",
  languages: "Languages",
  draft: "Everything here is a draft.",
  draftNote:
    "Clinicians, young people and families have not reviewed it yet. Use it only to try it out.",
  library: { title: "All grids", back: "All grids" },
  grid: { title: "A grid", talk: "Talk about this together", back: "Back to the grid" },
  talk: {
    title: (grid: string) => `A talk: ${grid}`,
    open: "A talk is still open.",
    goOn: "Go on",
    cannotClear:
      "It cannot remove what you copied, saved or printed, nor this page’s address in the browser’s history.",
    kept: (minutes: number, hasCopy: boolean) =>
      `What you tap and type stays ${hasCopy ? "in this window on this device, with a locked copy in case the page loads again" : "in this page’s memory on this device"}: nobody else sees it unless you copy, save or print it, and it is removed by Stop and clear, or after ${minutes} minutes in which nobody touches the screen.`,
  },
  record: {
    title: "A saved record",
    open: "Open a saved record",
    choose: "Choose the file",
    note: "The file is read on this device alone. It is not sent anywhere, and not kept unless you say so.",
    reader: "Show it for",
    readers: { family: "The family", notes: "The notes" },
    lookBack: "Look back at this together",
    tooLarge: (file: string) =>
      `${file} is too large to be a record of a talk, so it is not opened. Choose the file ending in .json that was saved here.`,
    broken: (file: string) =>
      `${file} is broken: its end or its middle is missing, so it cannot be shown. Choose another copy of the file ending in .json that was saved here.`,
    noRecord: (file: string) =>
      `${file} is not a record of a talk. Choose the file ending in .json that was saved here.`,
    empty: (file: string) =>
      `There is no talk in ${file}. Choose another file ending in .json that was saved here.`,
    wholeOnly: (file: string) =>
      `${file} is broken: a part of it is missing. Every talk that is whole was found, and each was checked by itself. Others may be missing: keep the file, and look for another copy of it. If it has the name it was saved under, the number before “notes” says how many talks it had.`,
    talks: (count: number, file: string) =>
      count === 1 ? `1 talk is in ${file}.` : `${count} talks are in ${file}.`,
    talk: (when: string) => `Talk of ${when}`,
    unreadable: (place: number) => `Talk ${place} of the file cannot be read`,
    unreadableWhy:
      "It is damaged, or was saved by a newer version of this site. Look for another copy of the file. The other talks are not touched by this.",
    show: "Open",
    back: "Back to the talks of the file",
    keep: (count: number): string =>
      count === 1 ? "Put it in the waiting list" : "Put all in the waiting list",
  },
  cover: {
    title: "Covered",
    heading: "This screen is covered",
    why: "Nobody has touched it for a while. What is open is still there, behind this cover.",
    goOn: "Touch to go on",
    untilWipe: (minutes: number) =>
      minutes === 1
        ? "If nobody touches it, all of it is cleared in 1 minute."
        : `If nobody touches it, all of it is cleared in ${minutes} minutes.`,
    warning: (minutes: number) =>
      minutes === 1
        ? "All of it is cleared in 1 minute. Touch to keep it."
        : `All of it is cleared in ${minutes} minutes. Touch to keep it.`,
  },
  cleared: {
    close: "Close this message",
    idle: {
      heading: "This screen was cleared",
      text: (minutes: number) =>
        `Nobody touched the screen for ${minutes} minutes, so everything tapped and typed was removed from this device.`,
    },
    lost: {
      heading: "A talk could not be brought back",
      text: "The page loaded again, and its locked copy of the talk could not be opened. The copy was removed.",
    },
    stopped: {
      heading: "The talk is cleared",
      text: "Everything tapped and typed was removed from this device.",
    },
    clipboard: {
      overwritten: "What may have been copied was overwritten: it cannot be pasted any more.",
      refused:
        "What may have been copied could not be overwritten. Copy something else now, so that nobody can paste it.",
    },
  },
  copy: {
    insecure:
      "If the page loads again, an open talk is lost: a locked copy of it needs a page that came over https.",
    refused:
      "If the page loads again, an open talk is lost: this browser does not let the page keep a locked copy of it. A private window may be the reason.",
  },
  offline: {
    ready: "This device works without a network.",
    preparing: "Getting ready to work without a network…",
    insecure: "It does not work without a network: that needs a page that came over https.",
    unsupported:
      "It does not work without a network: this browser does not allow it. A private window may be the reason.",
    failed:
      "It does not work without a network yet: not everything it needs could be fetched. It tries again when the page is opened.",
    checked: (when: string) => `It last looked for newer grids on ${when}.`,
    neverChecked: "It has not looked for newer grids yet.",
    longAgo: (days: number) =>
      `For ${days} days this device has not looked for newer grids. Connect it to the network: a grid may have been changed or taken back.`,
  },
  update: {
    ready: "A newer version is ready.",
    later: "It is used when no talk is open.",
    now: "Use it now",
    elsewhere: "A talk is open in another window. Clear it there first.",
  },
  settings: {
    heading: "The settings of this device need a look",
    text: "settings.json says something that cannot be used. Everything else in it holds.",
    problem: (key: string, found: string, expected: string) =>
      `${key === "" ? "settings.json" : key}${found === "" ? ":" : ` is ${found}:`} ${expected}`,
    expected: {
      missing: "the file could not be read, so the usual settings hold.",
      json: "the file is not JSON, so the usual settings hold. Look for a missing comma or quotation mark.",
      format: "expected 1, so the usual settings hold.",
      key: "no such key is known. The keys are format, languages, nation, locality, measures, idle, exports, waitingList, drafts and exitUrl.",
      languages: "expected a list of one or more of en-GB and cy. All languages are offered.",
      nation: "expected GB-ENG, GB-SCT, GB-WLS or GB-NIR. Help contacts of all nations are shown.",
      locality:
        "expected the address of a .json file on this site, for example locality.json. Nothing is said of what is offered here.",
      localityFile:
        "there is no such file, or it is not JSON. Nothing is said of what is offered here.",
      measures:
        "expected the lists files and digests, and isNonCommercial where that is so. It is left aside.",
      measureFiles:
        "expected a list of addresses of .json files on this site, each once. No measure is asked.",
      measureDigests:
        "expected a list of digests, each sha256- and 64 digits or letters from a to f, each once. No measure is asked.",
      measureFile: "there is no such file, or it is not JSON. This measure is not asked.",
      measureRefused: "this measure is not asked. The reasons:",
      measureGate:
        "what checks them could not be loaded. No measure is asked. Load the page again.",
      idle: "expected cover, wipe and warning, each in minutes.",
      cover: "expected a whole number of minutes from 1 to 120. It is 10.",
      wipe: "expected a whole number of minutes from 2 to 240. It is 30.",
      warning: "expected a whole number of minutes from 1 to 30. It is 2.",
      idleOrder:
        "expected wipe to be at least cover and warning together. Cover is 10, wipe 30, warning 2.",
      exports:
        "expected a list of any of note, codes, read-across, file and print, each once. All but file are offered.",
      flag: "expected true or false. It is false.",
      exitUrl:
        "expected a whole address that begins with https:// or http://. The leave button leads to an empty page.",
    },
  },
  waitingList: {
    title: "Waiting list",
    link: (count: number) => (count === 0 ? "Waiting list" : `Waiting list: ${count}`),
    about:
      "Talks wait here until they are handed over. They are on this device alone, locked with a passcode, and are not sent anywhere.",
    opening: "Looking for the list…",
    busy: "One moment…",
    count: (count: number) =>
      count === 0
        ? "No talk waits."
        : count === 1
          ? "1 talk waits to be handed over."
          : `${count} talks wait to be handed over.`,
    passcode: "Passcode",
    show: "Show what I type",
    start: {
      heading: "Choose a passcode",
      rule: (least: number) =>
        `Use at least ${least} characters. Three words that have nothing to do with each other are easy to remember.`,
      noWay:
        "Nobody can open the list without it, and nobody can find it out. Keep it where your service keeps its passwords. If the browser offers to remember it, say no.",
      before:
        "If there was a list here before, it is gone, with the talks in it: the browser or a person has removed it.",
      again: "The same passcode again",
      confirm: "Start the list",
      faults: {
        short: (least: number) => `This is too short. Use at least ${least} characters.`,
        same: "This is too easy to guess. Use more different characters.",
        different: "The two are not the same. Type both again.",
      },
    },
    locked: {
      heading: "The list is locked",
      unlock: "Unlock",
      wrong: "That is not the passcode. Capital letters and small letters are not the same.",
      wait: (time: string) => `There were too many wrong passcodes. Wait until ${time}.`,
      forgotten: {
        heading: "Nobody knows the passcode",
        text: "Then nobody can open the list. All that can be done is to remove it, with every talk in it.",
        button: "Remove the list",
      },
    },
    open: {
      heading: "Talks that wait",
      lock: "Lock the list",
      saveAll: "Save all as one file",
      talk: (when: string) => `Talk of ${when}`,
      changed: (when: string) => `Last changed ${when}`,
      statuses: {
        "in-progress": "No decision yet",
        decided: "Decided",
        cancelled: "Called off",
      },
      read: "Open",
      remove: "Remove",
      removeAll: "Remove all",
      more: (count: number) => `Show ${count} more`,
      back: "Back to the list",
    },
    change: {
      heading: "Change the passcode",
      note: "Every talk is then locked with the new passcode, all at once. If the device stops in between, the list is whole, and either the passcode you use now or the new one opens it.",
      present: "The passcode you use now",
      next: "The new passcode",
      again: "The new passcode again",
      confirm: "Change the passcode",
      unchanged: "The passcode was not changed.",
    },
    file: {
      heading: "Talks from a file",
      choose: "Put talks from a file in the list",
      note: "A file that was saved here, of one talk or of all. What is in the list already is not doubled, and nothing is overwritten without asking you.",
      offered: (count: number) =>
        count === 1
          ? "A talk from a file is to be put in the list. Open the list for it."
          : `${count} talks from a file are to be put in the list. Open the list for it.`,
      damaged: (place: number, file: string) =>
        `Talk ${place} in ${file} cannot be put in the list. It is damaged, or was saved by a newer version of this site. Look for another copy of the file.`,
      another: (talk: string) => `The list has another version of this talk: ${talk}`,
      here: (when: string) => `In the list: last changed ${when}.`,
      hereDamaged: "In the list: damaged, it cannot be read.",
      inFile: (when: string) => `In the file: last changed ${when}.`,
      replace: "Put the one of the file in its place",
      leave: "Leave the list as it is",
    },
    remove: {
      one: "Remove this talk for good?",
      all: (count: number) =>
        count === 1 ? "Remove 1 talk for good?" : `Remove ${count} talks for good?`,
      list: "Remove the list for good?",
      text: "It cannot be brought back. Hand it over first.",
      confirm: "Remove for good",
      cancel: "Cancel",
    },
    keep: {
      button: "Keep in the waiting list",
      again: "Keep the changes",
      note: "It then waits on this device, locked with a passcode, until somebody hands it over.",
      kept: (time: string) =>
        `This talk has been in the list since ${time}. It was read back and is whole.`,
      changed: (time: string) =>
        `This talk was kept at ${time}. What changed since then is not in the list.`,
      unlock: "Unlock the waiting list",
      unlockNote:
        "The waiting list is locked. Unlock it to keep this talk in it; the talk stays open.",
      startNote:
        "The waiting list needs a passcode before a talk can be kept in it; the talk stays open.",
      start: "Start the waiting list",
      from: "This talk is from the waiting list. What you keep when you look back is written into the list.",
      writtenBack: (time: string) =>
        `What was added was written into the list at ${time}. It was read back and is whole.`,
      replace: "Put this talk in its place",
      goesOn: "It was not kept. The talk goes on in this page, and can be saved as a file.",
      saveFile: "Save this talk as a file",
    },
    said: {
      removed: "Removed for good.",
      changed:
        "The passcode was changed. Every talk is locked with the new one, and was read back. Keep it where your service keeps its passwords.",
      added: (added: number, same: number) =>
        `${added === 0 ? "No talk of the file was" : added === 1 ? "1 talk of the file was" : `${added} talks of the file were`} put in the list.${same === 0 ? "" : same === 1 ? " 1 was there already." : ` ${same} were there already.`}`,
      stopped: "Then it stopped. The file still has all talks: open it again.",
      saved: (count: number, name: string) =>
        `${count === 1 ? "1 talk was" : `${count} talks were`} handed to this browser to save as ${name}. Whoever has the file can read it. When it is where it belongs, remove the talks here and the file from this device.`,
    },
    protection: {
      yes: "The browser has promised to keep the list until somebody removes it.",
      no: "The browser has not promised to keep the list. It may remove it when the device is short of room or this page is not opened for some days. Hand over soon.",
      unknown:
        "This browser does not say whether it keeps the list. It may remove it when the device is short of room or this page is not opened for some days. Hand over soon.",
    },
    problems: {
      insecure: "There is no waiting list: it needs a page that came over https.",
      refused:
        "There is no waiting list: this browser does not let the page keep anything. A private window may be the reason.",
      blocked:
        "The waiting list does not open. Another window of this site may hold it: close the other windows, then try again.",
      newer:
        "The waiting list was made by a newer version of this site. Connect the device to the network, then load the page again.",
      full: "There is no room left on this device for the waiting list. Hand over what waits and remove it, or free some room.",
      gone: "The waiting list is not there any more, nor the talks in it. The browser, a person or another window has removed it.",
      locked: "The waiting list is locked.",
      changed:
        "In another window the passcode of the list was changed. Unlock the list with the new one.",
      conflict:
        "The list has another version of this talk, or it was removed in another window. Nothing was overwritten.",
      unreadable:
        "A talk in the list is damaged and cannot be read. The others are whole: save them as one file now.",
      unconfirmed: "What was written could not be read back, so it does not count as kept.",
      failed: "That did not work: the browser’s database answered with an error. Try again.",
    },
    goesOn: "A talk goes on in this page all the same.",
    tryAgain: "Try again",
  },
  unknown: { title: "Not found", note: "There is no such page here." },
  footer: {
    version: (version: string) => `ithrive-grids ${version}.`,
    independent: "An independent project. Not endorsed by NICE, the NHS or the i-THRIVE programme.",
    memory: "Nothing you tap or type is sent anywhere.",
    status: "About this device",
  },
};
