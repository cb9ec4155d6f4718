import { describe, expect, it } from "vitest";
import {
  axiLink,
  axiProtocolChecker,
  type AxiSlavePromises,
  type AxiViolation,
} from "../../../src/environment/index.ts";

type ChannelName = "aw" | "w" | "b" | "ar" | "r";
/** Channels that are valid in a cycle: `v` valid, `r` ready, and a payload where it matters. */
type Cycle = Partial<Readonly<Record<ChannelName, readonly ["v" | "r" | "vr", number?]>>> & { readonly reset?: true };

/** What the checker says of these cycles; it stops at the first violation. */
function check(cycles: readonly Cycle[], promises?: AxiSlavePromises): AxiViolation | undefined {
  const checker = axiProtocolChecker(promises);
  for (const cycle of cycles) {
    const link = axiLink();
    link.running = cycle.reset === true ? 0 : 1;
    for (const name of ["aw", "w", "b", "ar", "r"] as const) {
      const [handshake = "", payload = 0] = cycle[name] ?? [];
      link[name].valid = handshake.includes("v") ? 1 : 0;
      link[name].ready = handshake.includes("r") ? 1 : 0;
      link[name].payload.fill(payload);
    }
    const found = checker.check(link);
    if (found !== undefined) return found;
  }
  return undefined;
}

const asked: Cycle = { aw: ["vr"], w: ["vr"], ar: ["vr"] };
const masters = ["aw", "w", "ar"] as const;
const slaves = ["b", "r"] as const;

describe("the AXI4-Lite checker takes", () => {
  it("writes and reads whose channels come in any order and wait for each other", () => {
    const cycles: Cycle[] = [
      { w: ["v", 5] },
      { w: ["vr", 5] },
      {},
      { aw: ["v", 1], ar: ["vr", 7] },
      { aw: ["vr", 1], r: ["v", 9] },
      { r: ["v", 9], b: ["r"] },
      { r: ["vr", 9], b: ["v", 2] },
      { b: ["vr", 2] },
      { ar: ["v"] },
    ];
    expect(check(cycles)).toBeUndefined();
  });

  it("an answer in the cycle behind a handshake, and two in cycles that follow", () => {
    expect(check([asked, { ...asked, b: ["vr"], r: ["vr"] }, { b: ["vr"], r: ["vr"] }])).toBeUndefined();
  });
});

describe("the AXI4-Lite checker names", () => {
  it.each([...masters.map((name) => [name, "master"] as const), ...slaves.map((name) => [name, "slave"] as const)])(
    "%s of the %s that is taken back, or changes",
    (name, side) => {
      const channel = name.toUpperCase();
      expect(check([asked, { [name]: ["v", 3] }, { [name]: ["v", 3] }, { [name]: ["vr", 3] }])).toBeUndefined();
      expect(check([asked, { [name]: ["v", 3] }, {}])).toEqual({
        ...{ side, rule: "held", channel, cycle: 2 },
        text: `${channel} is taken back before it was answered; allowed is a valid that stays.`,
      });
      expect(check([asked, { [name]: ["v", 3] }, { [name]: ["vr", 2] }])).toMatchObject({
        ...{ side, rule: "stable", channel, cycle: 2 },
      });
    },
  );

  it("a valid in reset: of the master in every cycle, of the slave from the second on unless it is asynchronous", () => {
    for (const name of masters) {
      expect(check([{ reset: true, [name]: ["v"] }])).toMatchObject({ side: "master", rule: "reset", cycle: 0 });
    }
    for (const name of slaves) {
      const cycles: Cycle[] = [asked, { reset: true, [name]: ["v"] }];
      expect(check(cycles)).toBeUndefined();
      expect(check(cycles, { asynchronousReset: true })).toMatchObject({ side: "slave", rule: "reset", cycle: 1 });
      expect(check([...cycles, { reset: true, [name]: ["v"] }])).toMatchObject({ rule: "reset", cycle: 2 });
    }
  });

  it("nothing of what reset broke off", () => {
    expect(check([asked, { b: ["v"], aw: ["v", 4] }, { reset: true }, { aw: ["vr", 5] }])).toBeUndefined();
    expect(check([asked, { reset: true }, { b: ["v"] }])).toMatchObject({ rule: "unasked", channel: "B" });
  });

  it("an answer that nobody asked for, too early, or twice", () => {
    expect(check([{ b: ["v"] }])).toMatchObject({ side: "slave", rule: "unasked", channel: "B", cycle: 0 });
    expect(check([{ aw: ["vr"] }, { b: ["v"] }])).toMatchObject({ rule: "unasked" });
    expect(check([{ w: ["vr"] }, { w: ["vr"] }, { b: ["v"] }])).toMatchObject({ rule: "unasked" });
    expect(check([{ ar: ["vr"], r: ["v"] }])).toMatchObject({ rule: "unasked", channel: "R", cycle: 0 });
    expect(check([asked, { b: ["vr"] }, { b: ["v"] }])).toEqual({
      ...{ side: "slave", rule: "unasked", channel: "B", cycle: 2 },
      text: "B is valid with 1 of 1 requests answered; allowed is one answer to each.",
    });
  });

  it("an answer that comes too late, from the request or from the answer before", () => {
    const promises = { answerCycles: 2 };
    expect(check([asked, {}, { b: ["v"], r: ["v"] }], promises)).toBeUndefined();
    expect(check([{ aw: ["vr"] }, {}, {}, { w: ["vr"] }, {}, { b: ["v"] }], promises)).toBeUndefined();
    expect(check([asked, {}, { b: ["v"] }], promises)).toEqual({
      ...{ side: "slave", rule: "late", channel: "R", cycle: 2 },
      text: "R shows no answer 2 cycles after its request; allowed are 2.",
    });
    expect(check([asked, {}, {}])).toBeUndefined();
    const behind: Cycle[] = [asked, {}, { ...asked, b: ["v"], r: ["vr"] }, { b: ["v"] }, { b: ["vr"], r: ["vr"] }];
    expect(check([...behind, { b: ["v"] }], promises)).toBeUndefined();
    expect(check([...behind, {}], promises)).toMatchObject({ rule: "late", channel: "B", cycle: 5 });
  });
});
