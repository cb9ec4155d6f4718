import { describe, expect, it } from "vitest";
import {
  axi4ReadChecker,
  axi4ReadLink,
  type Axi4ReadLink,
  type Axi4ReadPort,
  type Axi4ReadViolation,
} from "../../../src/environment/index.ts";

type Cycle = Partial<Omit<Axi4ReadLink, "rData">> & { readonly data?: number };

const thisPort: Axi4ReadPort = { beatBytes: 16, burstBeats: 16, burstsPerId: 1 };

/** What the checker says of these cycles; it stops at the first violation. */
function check(cycles: readonly Cycle[], port = thisPort): Axi4ReadViolation | undefined {
  const checker = axi4ReadChecker(port);
  for (const { data = 0, ...cycle } of cycles) {
    const link = Object.assign(axi4ReadLink(4), { running: 1, rReady: 1 }, cycle);
    link.rData[3] = data;
    const [found] = checker.check(link);
    if (found !== undefined) return found;
  }
  return undefined;
}

const rules = (cycles: readonly Cycle[], port = thisPort): string => {
  const found = check(cycles, port);
  return found === undefined ? "" : `${found.side} ${found.rule} ${found.cycle}`;
};

/** An address that waits, and one that is taken. */
const waits = (arId: number, arLength: number, arAddress = 0): Cycle => ({ arValid: 1, arId, arLength, arAddress });
const taken = (arId: number, arLength: number, arAddress = 0): Cycle => ({
  ...waits(arId, arLength, arAddress),
  arReady: 1,
});
const beat = (rId: number, rLast = 0, data = 0): Cycle => ({ rValid: 1, rId, rLast, data });

describe("the AXI4 read checker takes", () => {
  it("bursts in any order and mixed, the next of an ID behind the last beat, and long waits", () => {
    const mixed = [taken(1, 1), taken(0, 0), beat(1), beat(0, 1), {}, { ...beat(1, 1), ...waits(2, 15) }, taken(2, 15)];
    expect(check([...mixed, taken(1, 0), beat(1, 1), ...Array.from({ length: 15 }, () => beat(2)), beat(2, 1)])).toBe(
      undefined,
    );
  });

  it("bursts that end at a boundary, and several of an ID where the port allows it", () => {
    expect(check([taken(0, 0, 0xff0), taken(1, 15, 0xf00)])).toBeUndefined();
    expect(check([taken(0, 1), taken(0, 0), beat(0), beat(0, 1), beat(0, 1)], { beatBytes: 4 })).toBeUndefined();
    expect(rules([taken(0, 1), taken(0, 0), beat(0), beat(0)], { beatBytes: 4 })).toBe("slave last 3");
  });

  it("what was under way as gone in reset", () => {
    expect(check([waits(3, 4), { running: 0, arReady: 1 }, {}, waits(3, 4)])).toBeUndefined();
    expect(rules([taken(3, 4), { running: 0 }, beat(3)])).toBe("slave unasked 2");
  });
});

describe("the AXI4 read checker names", () => {
  it("an address that is taken back or changes before it was taken", () => {
    expect(check([waits(1, 2), {}])).toEqual({
      ...{ side: "master", rule: "held", cycle: 1 },
      text: "AR is taken back before it was answered; allowed is a valid that stays.",
    });
    expect(rules([waits(1, 2), waits(2, 2)])).toBe("master stable 1");
    expect(rules([waits(1, 2), waits(1, 3)])).toBe("master stable 1");
    expect(rules([waits(1, 2), waits(1, 2, 16)])).toBe("master stable 1");
    expect(rules([taken(1, 2), waits(2, 2)])).toBe("");
  });

  it("a burst over 4 KiB, one that is too long, and two of an ID", () => {
    expect(check([waits(0, 1, 0x1ff0)])).toEqual({
      ...{ side: "master", rule: "boundary", cycle: 0 },
      text: "2 beats from 0x1ff0 cross 4 KiB; allowed is a burst inside a page.",
    });
    expect(rules([waits(0, 1, 2 ** 48 - 16)])).toBe("master boundary 0");
    // A first beat that is not aligned is cut short.
    expect(rules([waits(0, 0, 0xff8)])).toBe("");
    expect(rules([waits(0, 16)])).toBe("master length 0");
    expect(rules([taken(0, 1), waits(0, 0)])).toBe("master id 1");
    expect(rules([taken(0, 0), { ...beat(0, 1), ...waits(0, 0) }])).toBe("master id 1");
    expect(rules([taken(0, 0), beat(0, 1), waits(0, 0)])).toBe("");
  });

  it("a valid in reset, of the master's from the second cycle on unless it promises more", () => {
    const reset: Cycle = { running: 0, ...waits(0, 0) };
    expect(rules([reset, reset])).toBe("master reset 1");
    expect(rules([reset], { ...thisPort, asynchronousReset: true })).toBe("master reset 0");
    expect(rules([{ running: 0, rValid: 1 }])).toBe("slave reset 0");
  });

  it("data that nobody asked for, or that come with their address", () => {
    expect(check([beat(5)])).toEqual({
      ...{ side: "slave", rule: "unasked", cycle: 0 },
      text: "Data of ID 5 come without a burst; allowed is one whose address was taken.",
    });
    expect(rules([waits(5, 0), beat(5, 1)].map((c) => ({ ...c, ...waits(5, 0) })))).toBe("slave unasked 1");
    expect(rules([{ ...taken(5, 0), ...beat(5, 1) }])).toBe("slave unasked 0");
    expect(rules([taken(5, 0), beat(5, 1), beat(5, 1)])).toBe("slave unasked 2");
  });

  it("a last beat too early, or missing", () => {
    expect(rules([taken(5, 1), beat(5, 1)])).toBe("slave last 1");
    expect(rules([taken(5, 1), beat(5), beat(5)])).toBe("slave last 2");
  });

  it("data that are taken back or change before they were taken", () => {
    const refused = { ...beat(5), rReady: 0 };
    expect(rules([taken(5, 1), refused, beat(5), beat(5, 1)])).toBe("");
    expect(rules([taken(5, 1), refused, {}])).toBe("slave held 2");
    expect(rules([taken(5, 1), refused, beat(5, 0, 1)])).toBe("slave stable 2");
    expect(rules([taken(5, 1), refused, { ...beat(5), rResponse: 1 }])).toBe("slave stable 2");
  });
});
