import { describe, expect, it } from "vitest";
import { utopSequencerDutyChecker, type UtopSequencerDutyViolation } from "../../src/environment/index.ts";
import { sequencerState, utopSequencerPorts } from "../../src/ports/utop_sequencer.ts";
import { elementPlace, rowLayout, writeElement } from "../../src/ports/row_layout.ts";

const sizes = { matrixEngines: 3 };
const limits = { answerLimitCycles: 4, saveLimitCycles: 2 };

/** Names of ports with element and value: `{ "mine_i.1": 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles whose other ports are 0, but `rst_ni`; it stops at the first violation. */
function check(...cycles: readonly Cycle[]): UtopSequencerDutyViolation | undefined {
  const { ports } = utopSequencerPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const checker = utopSequencerDutyChecker(sizes, limits);
  for (const cycle of cycles) {
    const stimulus = new Uint32Array(inputs.words);
    const output = new Uint32Array(outputs.words);
    for (const [key, value] of Object.entries({ rst_ni: 1, ...cycle })) {
      const [name = "", index = "0"] = key.split(".");
      const isInput = inputs.ports.some((port) => port.name === name);
      const place = elementPlace(isInput ? inputs : outputs, name, Number(index));
      writeElement(isInput ? stimulus : output, 0, place, value);
    }
    const found = checker.check(stimulus, 0, output, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

const times = (count: number, cycle: Cycle): Cycle[] => Array.from({ length: count }, () => cycle);
const ready: Cycle = { ready_add_o: 1, state_o: sequencerState.run };
const start: Cycle = { start_i: 1, start_me_i: 1, "mine_i.1": 1, state_o: sequencerState.run };
const busy: Cycle = { "mine_i.1": 1, state_o: sequencerState.run };
/** One µTop, on ME 1. */
const started: readonly Cycle[] = [ready, {}, start];
const stop: Cycle = { state_o: sequencerState.stop, kill_o: 1 };
const request: Cycle = { row_req_o: 1 };
const engineFault: Cycle = { fault_i: 1, fault_code_i: 10 };

describe("the duty checker of the uTop sequencer names", () => {
  it("an ME that does not exist, also in reset", () => {
    const text = "start_me_i is 3; allowed are 0 to 2.";
    expect(check({ start_me_i: 2 })).toBeUndefined();
    expect(check({}, { start_me_i: 3 })).toEqual({ duty: "index", cycle: 1, text });
    expect(check({ start_me_i: 3, rst_ni: 0 })).toEqual({ duty: "index", cycle: 0, text });
  });

  it("an ME that becomes mine without a start, or stays behind its finish", () => {
    expect(check(...started, busy, { ...busy, "me_finish_i.1": 1 }, {})).toBeUndefined();
    const found = check(...started, busy, { ...busy, "mine_i.2": 1 });
    const allowed = "allowed is the ME that starts.";
    expect(found).toEqual({ duty: "mine", cycle: 4, text: `mine_i gains ME 2 without a start; ${allowed}` });
    expect(check(...started, { ...busy, "me_finish_i.1": 1 }, busy)?.duty).toBe("mine");
    expect(check(...started, { ...busy, "me_saved_i.1": 1 }, busy)?.duty).toBe("mine");
  });

  it("a start on an ME that was mine in the cycle before", () => {
    const two: Cycle = { ...ready, ready_add_o: 2 };
    expect(check(two, {}, start, { ...busy, "me_finish_i.1": 1 }, {}, start)).toBeUndefined();
    expect(check(two, {}, start, { ...busy, "me_finish_i.1": 1 }, start)).toEqual({
      duty: "mine",
      cycle: 4,
      text: "ME 1 starts, mine in the cycle before; allowed is an ME that was idle there.",
    });
  });

  it("quiet in the cycle after ve_start_o, or missing in Stop", () => {
    expect(check({ ve_start_o: 1, ve_quiet_i: 1 }, {})).toBeUndefined();
    expect(check({ ve_start_o: 1 }, { ve_quiet_i: 1 })?.duty).toBe("quiet");
    expect(check(...times(5, stop), { ...stop, ve_quiet_i: 1 })).toBeUndefined();
    expect(check(...times(6, stop))).toEqual({
      duty: "quiet",
      cycle: 5,
      text: "The VE queue stays in cycle 6 of Stop; allowed are 5 cycles.",
    });
  });

  it("A1 when nothing waits as the scheduler counts it", () => {
    expect(check(...started)).toBeUndefined();
    expect(check(ready, start)?.duty).toBe("A1");
    expect(check(...started, { ...start, start_me_i: 2, "mine_i.2": 1 })?.duty).toBe("A1");
    const saved = { ...busy, "me_saved_i.1": 1 };
    expect(check(...started, saved, {}, start)).toBeUndefined();
    // In the first cycle of Stop a start may still arrive, in the second not.
    const late: Cycle = { ...stop, start_i: 1, start_me_i: 2, "mine_i.2": 1 };
    expect(check(ready, {}, late)).toBeUndefined();
    expect(check(ready, {}, stop, late)).toEqual({
      duty: "A1",
      cycle: 3,
      text: "ME 2 starts with no uTop waiting in the cycle before; allowed is one that waits.",
    });
  });

  it("A2 when a row is answered that is not asked for", () => {
    expect(check({ ...request, row_valid_i: 1 })).toBeUndefined();
    expect(check(request, { row_valid_i: 1 })?.duty).toBe("A2");
  });

  it("A3 when an ME is still there S + NX cycles after the first of Stop", () => {
    const held: Cycle = { ...stop, "mine_i.1": 1, ve_quiet_i: 1 };
    expect(check(...started, ...times(5, held), { ...stop, ...engineFault, ve_quiet_i: 1 })).toBeUndefined();
    expect(check(...started, ...times(6, held))).toEqual({
      duty: "A3",
      cycle: 8,
      text: "ME 1 stays in cycle 6 of Stop; allowed are 5 cycles.",
    });
  });

  it("A4 when a row is not answered in T cycles", () => {
    expect(check(...times(3, request), { ...request, row_valid_i: 1 }, ...times(3, request))).toBeUndefined();
    expect(check(...times(4, request))).toEqual({
      duty: "A4",
      cycle: 3,
      text: "A row is not answered in 4 cycles; allowed are 4.",
    });
  });

  it("A5 and A6 when an ME ends, or writes, in the cycle of its start", () => {
    expect(check(...started, { ...busy, "me_finish_i.1": 1, "next_valid_i.1": 1 })).toBeUndefined();
    for (const [event, duty] of [
      ["me_finish_i.1", "A5"],
      ["me_saved_i.1", "A5"],
      ["next_valid_i.1", "A6"],
    ] as const) {
      expect(check(ready, {}, { ...start, [event]: 1 })?.duty).toBe(duty);
      expect(check(ready, {}, { ...start, [event.replace("1", "2")]: 1 })).toBeUndefined();
    }
  });

  it("A6 when the VE queue writes in Run without an unfinished uTop", () => {
    const writes: Cycle = { state_o: sequencerState.run, "next_valid_i.3": 1 };
    expect(check({ ...writes, ve_active_o: 1 })).toBeUndefined();
    expect(check(writes)?.duty).toBe("A6");
  });

  it("A7 when a code is none of those that come from outside", () => {
    for (const code of [5, 10]) expect(check({ fault_i: 1, fault_code_i: code })).toBeUndefined();
    for (const code of [4, 11]) {
      const text = `Fault code ${code} comes from outside; allowed are 5 to 10.`;
      expect(check({ fault_i: 1, fault_code_i: code })).toEqual({ duty: "A7", cycle: 0, text });
    }
  });

  it("A8 when an ME is lost and no fault comes in that cycle or the next", () => {
    const lostAtStart: Cycle = { ...start, "mine_i.1": 0 };
    for (const loss of [
      [...started, {}],
      [ready, {}, lostAtStart],
    ]) {
      expect(check(...loss, engineFault)).toBeUndefined();
      expect(check(...loss.slice(0, -1), { ...loss.at(-1), ...engineFault }, {})).toBeUndefined();
      expect(check(...loss, {})?.duty).toBe("A8");
      expect(check(...loss, { fault_i: 1, fault_code_i: 9 })?.duty).toBe("A8");
    }
  });

  it("nothing in reset, after which counting begins anew", () => {
    expect(check(...times(3, request), { ...request, rst_ni: 0 }, ...times(3, request))).toBeUndefined();
    expect(check(...started, { rst_ni: 0 }, {}, {})).toBeUndefined();
    expect(check(ready, { rst_ni: 0 }, start)?.duty).toBe("A1");
  });
});
