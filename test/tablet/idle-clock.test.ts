import { describe, expect, it } from "vitest";
import { IdleClock, type Moment } from "../../src/programs/tablet/idle/idle-clock.ts";
import { toLimits } from "../../src/programs/tablet/idle/to-limits.ts";

const minute = 60_000;
const limits = toLimits({ cover: 10, wipe: 30, warning: 2 });

/** A device whose two clocks are moved by hand, and the clock that watches it. */
function startDevice(wall = Date.parse("2026-11-23T10:00:00Z")) {
  let now: Moment = { steady: 5000, wall };
  const clock = new IdleClock(limits, now);
  return {
    clock,
    /** Both clocks go on, looked at every second. */
    wait(minutes: number) {
      for (let second = 0; second < minutes * 60; second++) {
        now = { steady: now.steady + 1000, wall: now.wall + 1000 };
        clock.look(now);
      }
      return clock.look(now);
    },
    /** Only the wall clock goes on, and nobody looks: many devices stop the other while they sleep. */
    sleep(minutes: number) {
      now = { ...now, wall: now.wall + minutes * minute };
    },
    /** Somebody, or the network, sets the wall clock. */
    setBy(minutes: number) {
      now = { ...now, wall: now.wall + minutes * minute };
    },
    look: () => clock.look(now),
    touch: () => clock.touch(now),
    goOn: () => clock.goOn(now),
  };
}

describe("a talk that nobody touches", () => {
  it("is covered at ten minutes, warned of at 28 and wiped at 30", () => {
    const device = startDevice();
    expect(device.wait(9.9)).toBe("open");
    expect(device.wait(0.1)).toBe("covered");
    expect(device.wait(17.9)).toBe("covered");
    expect(device.wait(0.1)).toBe("warning");
    expect(device.clock.untilWipe).toBe(2 * minute);
    expect(device.wait(1.9)).toBe("warning");
    expect(device.wait(0.1)).toBe("wiped");
  });

  it("begins anew with every touch, until it is covered", () => {
    const device = startDevice();
    device.wait(9);
    expect(device.touch()).toBe("open");
    expect(device.wait(9.9)).toBe("open");
    device.wait(0.2);
    // A touch on what is covered shows nothing: only going on does.
    expect(device.touch()).toBe("covered");
    expect(device.wait(1)).toBe("covered");
    expect(device.goOn()).toBe("open");
    expect(device.wait(9.9)).toBe("open");
  });

  it("can be kept up to the last moment, and not after", () => {
    const device = startDevice();
    expect(device.wait(29.9)).toBe("warning");
    expect(device.goOn()).toBe("open");
    expect(device.wait(30)).toBe("wiped");
    expect(device.goOn()).toBe("wiped");
  });
});

describe("a device that slept", () => {
  it("is wiped on waking after an hour, before a touch can open anything", () => {
    const device = startDevice();
    device.wait(1);
    device.sleep(60);
    expect(device.touch()).toBe("wiped");
    expect(device.goOn()).toBe("wiped");
  });

  it("is covered on waking after a quarter of an hour, whatever woke it", () => {
    const device = startDevice();
    device.sleep(15);
    expect(device.touch()).toBe("covered");
  });

  it("adds up sleep and waking", () => {
    const device = startDevice();
    device.wait(5);
    device.sleep(20);
    expect(device.look()).toBe("covered");
    expect(device.wait(4.9)).toBe("warning");
    expect(device.wait(0.1)).toBe("wiped");
  });
});

describe("clocks that are set", () => {
  it("stay open no longer when set back, by an hour or a year", () => {
    for (const back of [60, 365 * 24 * 60]) {
      const device = startDevice();
      device.wait(5);
      device.setBy(-back);
      expect(device.look()).toBe("open");
      expect(device.wait(5)).toBe("covered");
      expect(device.wait(20)).toBe("wiped");
    }
  });

  it("are no way to keep it open for ever by setting them back again and again", () => {
    const device = startDevice();
    for (let minutes = 0; minutes < 30; minutes++) {
      device.setBy(-120);
      device.wait(1);
    }
    expect(device.look()).toBe("wiped");
  });

  it("are found out when the device slept after they were set back", () => {
    const device = startDevice();
    device.setBy(-600);
    device.look();
    device.sleep(60);
    expect(device.look()).toBe("wiped");
  });

  it("wipe when set forward: that cannot be told from sleep, and nothing private stays", () => {
    const device = startDevice();
    device.setBy(45);
    expect(device.look()).toBe("wiped");
  });

  it("count the same over midnight, a leap day, and the hour of the clocks going forward and back", () => {
    const nights = [
      "2026-12-31T23:55:00Z",
      "2028-02-28T23:55:00Z",
      "2028-02-29T23:55:00Z",
      "2026-03-29T00:55:00Z",
      "2026-10-25T00:55:00Z",
    ];
    for (const night of nights) {
      const device = startDevice(Date.parse(night));
      expect(device.wait(9.9), night).toBe("open");
      expect(device.wait(0.1), night).toBe("covered");
      expect(device.wait(20), night).toBe("wiped");
    }
  });
});

describe("a talk that was brought back", () => {
  it("has been idle for as long as its copy says", () => {
    const device = startDevice();
    device.clock.start({ steady: 5000, wall: Date.parse("2026-11-23T10:00:00Z") }, 12 * minute);
    expect(device.look()).toBe("covered");
    expect(device.wait(18)).toBe("wiped");
  });
});
