import { describe, expect, test } from "vitest";
import { SequencerRig } from "./utop_sequencer_rig.ts";

describe("from group to group", () => {
  test("it takes five cycles from the last finish to the first start, when rows are fetched ahead", () => {
    const rig = new SequencerRig(2);
    rig.begin({ me: [0] });
    rig.cycle();
    rig.cycle({ start: 0 });
    rig.cycle();
    // Cycle t of the last finish.
    expect(rig.cycle({ finish: [0] })).toMatchObject({ state: "Run", utops: "L-" });
    expect(rig.cycle()).toMatchObject({ state: "Run", utops: "--", group: 0, shows: "" });
    expect(rig.cycle({ row: { me: [0, 1] } })).toMatchObject({ state: "Row", group: 1, shows: "row 1" });
    expect(rig.cycle()).toMatchObject({ state: "Run", group: 1, shows: "ready 2" });
    // The scheduler counts them in t+4, decides there, and starts in t+5.
    rig.cycle();
    rig.cycle({ start: 1 });
    expect(rig.cycle()).toMatchObject({ shows: "uTop 0 on 1" });
    expect([rig.count("follow_row"), rig.count("row_at_once")]).toEqual([1, 1]);
  });

  test("all of fresh, live, suspended and VE must be gone", () => {
    const rig = new SequencerRig(2);
    rig.begin({ me: [0, 1], ve: true });
    rig.cycle({ veFinish: true });
    expect(rig.cycle()).toMatchObject({ state: "Run", utops: "FF", ve: 0 });
    rig.cycle({ start: 0 });
    rig.cycle({ finish: [0] });
    expect(rig.cycle()).toMatchObject({ state: "Run", utops: "-F" });
    rig.cycle({ start: 1 });
    rig.cycle({ saved: [1] });
    expect(rig.cycle()).toMatchObject({ state: "Run", utops: "-S" });
    rig.cycle({ start: 1 });
    rig.cycle({ finish: [1] });
    expect(rig.cycle()).toMatchObject({ state: "Run", utops: "--" });
    expect(rig.cycle()).toMatchObject({ state: "Row", shows: "row 1" });
  });

  test("the end of the table completes; group counts on", () => {
    const rig = new SequencerRig(1, 2);
    rig.begin({ ve: true });
    rig.cycle({ veFinish: true });
    rig.cycle();
    rig.cycle({ row: { ve: true } });
    rig.cycle({ veFinish: true });
    expect(rig.cycle()).toMatchObject({ state: "Run", group: 1 });
    expect(rig.cycle()).toMatchObject({ state: "Done", group: 2, shows: "done", code: 0 });
    expect(rig.cycle()).toMatchObject({ state: "Done", group: 2, shows: "" });
    expect([rig.count("end_of_table"), rig.count("group_ve")]).toEqual([1, 2]);
  });

  test("the end is judged on what the registers hold: a write in that cycle comes too late", () => {
    const rig = new SequencerRig(1);
    rig.begin({ ve: true });
    rig.cycle({ veFinish: true });
    rig.cycle({ next: { 1: 5 } });
    expect(rig.cycle()).toMatchObject({ shows: "row 1", next: 5 });
  });

  test("behind row 65,534 comes 65,535, behind that the end", () => {
    const rig = new SequencerRig(1, 65_535);
    rig.begin({ ve: true });
    rig.cycle({ next: { 1: 65_534 }, veFinish: true });
    rig.cycle();
    expect(rig.cycle({ row: { ve: true } })).toMatchObject({ shows: "row 65534" });
    rig.cycle({ veFinish: true });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ state: "Done", group: 65_535, shows: "done" });
  });
});

describe("nextGroup", () => {
  /** A group with µTops on ME 0 and 1, and a VE µTop. */
  const running = (): SequencerRig => {
    const rig = new SequencerRig(3, 8);
    rig.begin({ me: [0, 1], ve: true });
    rig.cycle({ start: 0 });
    rig.cycle({ start: 1 });
    return rig;
  };
  const end = { finish: [0, 1], veFinish: true };

  test("is taken at the end of the group; one written in the cycle of the last finish too", () => {
    const rig = running();
    rig.cycle({ ...end, next: { 0: 5 } });
    expect(rig.cycle()).toMatchObject({ state: "Run", next: 5, group: 0 });
    expect(rig.cycle({ row: { ve: true } })).toMatchObject({ state: "Row", shows: "row 5", next: 5 });
    expect(rig.cycle({ veFinish: true })).toMatchObject({ state: "Run", next: null });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ shows: "row 6" });
    expect([rig.count("follow_next"), rig.count("next_at_finish")]).toEqual([1, 1]);
  });

  test("may be written again, and by several that agree", () => {
    const rig = running();
    rig.cycle({ next: { 0: 2, 1: 2, 3: 2 } });
    rig.cycle({ next: { 1: 2 } });
    expect(rig.cycle()).toMatchObject({ state: "Run", next: 2 });
    expect(["next_of_many", "next_repeated", "next_by_ve"].map((name) => rig.count(name))).toEqual([1, 1, 1]);
  });

  test("may lead back to the same group", () => {
    const rig = running();
    rig.cycle({ ...end, next: { 3: 0 } });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ shows: "row 0" });
  });

  test("of two writers that differ is code 3, and next stays", () => {
    const rig = running();
    rig.cycle({ next: { 0: 2, 3: 1 } });
    expect(rig.cycle()).toMatchObject({ state: "Stop", code: 3, next: null });
    const other = running();
    other.cycle({ next: { 0: 2 } });
    other.cycle({ next: { 0: 2, 1: 4 } });
    expect(other.cycle()).toMatchObject({ state: "Stop", code: 3, next: 2 });
  });

  test("that differs from the stored one is code 3, and next stays; also past the table", () => {
    for (const value of [1, 9]) {
      const rig = running();
      rig.cycle({ next: { 0: 2 } });
      rig.cycle({ next: { 1: value } });
      expect(rig.cycle()).toMatchObject({ state: "Stop", code: 3, next: 2 });
      expect([rig.count("conflict_with_stored"), rig.count("past_at_once")]).toEqual([1, 0]);
    }
  });

  test("past the table is code 4 at once, and next takes it", () => {
    for (const value of [8, 65_535]) {
      const rig = running();
      rig.cycle({ next: { 0: value } });
      expect(rig.cycle()).toMatchObject({ state: "Stop", code: 4, next: value });
    }
  });

  test("that is past the table when the group ends is code 4 there; group moves", () => {
    const rig = running();
    rig.cycle({ next: { 0: 7 } });
    rig.table(7);
    expect(rig.cycle(end)).toMatchObject({ state: "Run" });
    expect(rig.cycle()).toMatchObject({ state: "Run" });
    expect(rig.cycle()).toMatchObject({ state: "Stop", code: 4, group: 7, shows: "kill" });
    expect([rig.count("past_later"), rig.count("past_at_once")]).toEqual([1, 0]);
  });

  test("of an ME that is not mine changes nothing", () => {
    const rig = running();
    rig.cycle({ next: { 2: 9 } });
    rig.cycle({ next: { 2: 1, 0: 2 } });
    expect(rig.cycle()).toMatchObject({ state: "Run", next: 2 });
    expect(rig.count("next_foreign")).toBe(2);
  });
});

describe("stop and faults", () => {
  test("each code from outside shows in Stop and Fault; the first stays", () => {
    for (const fault of [5, 6, 7, 8, 9, 10]) {
      const rig = new SequencerRig(1);
      rig.begin({ me: [0], ve: true });
      rig.quiet = 0;
      expect(rig.cycle({ fault })).toMatchObject({ code: 0, state: "Run" });
      expect(rig.cycle({ fault: 5, stop: true })).toMatchObject({ code: fault, state: "Stop", shows: "kill", ve: 0 });
      rig.quiet = 1;
      expect(rig.cycle()).toMatchObject({ code: fault, state: "Stop", shows: "kill" });
      expect(rig.cycle({ fault: 5, stop: true })).toMatchObject({ code: fault, state: "Fault", shows: "" });
      expect(rig.cycle({ clear: true })).toMatchObject({ code: fault, state: "Fault" });
      expect(rig.cycle()).toMatchObject({ code: 0, state: "Idle" });
      expect([rig.count(`fault_${fault}`), rig.count("waits_ve"), rig.count("fault_unused")]).toEqual([1, 1, 2]);
    }
  });

  test("the lowest of several codes counts; stop makes it 0, and leads to Idle", () => {
    const codeOf = (events: object): number => {
      const rig = new SequencerRig(1);
      rig.begin({ ve: true });
      rig.cycle(events);
      return rig.cycle().code;
    };
    expect(codeOf({ fault: 6, next: { 1: 9 } })).toBe(4);
    const rig = new SequencerRig(1);
    rig.begin({ ve: true });
    rig.cycle({ fault: 6, next: { 1: 9 }, stop: true });
    expect(rig.cycle({ stop: true })).toMatchObject({ state: "Stop", code: 0 });
    // Stop that is still high holds nothing.
    expect(rig.cycle({ stop: true })).toMatchObject({ state: "Idle", code: 0 });
    expect([rig.count("stop_beats_fault"), rig.count("stop_in_run")]).toEqual([1, 1]);
  });

  test("in Idle, Done and Fault nothing stops", () => {
    const rig = new SequencerRig(1, 0);
    rig.cycle({ stop: true, fault: 5 });
    expect(rig.cycle({ run: true, fault: 5 })).toMatchObject({ state: "Idle" });
    expect(rig.cycle({ stop: true, fault: 5 })).toMatchObject({ state: "Done", shows: "done" });
    expect(rig.cycle()).toMatchObject({ state: "Done", code: 0 });
  });

  test("a fault in the cycle of the last finish wins; group stays", () => {
    const rig = new SequencerRig(1, 1);
    rig.begin({ me: [0] });
    rig.cycle({ start: 0 });
    rig.cycle({ finish: [0], fault: 8 });
    expect(rig.cycle()).toMatchObject({ state: "Stop", code: 8, group: 0, shows: "kill" });
    expect(rig.count("stop_at_last_finish")).toBe(1);
  });

  test("a fault in the cycle of the test for the end wins; group moves, done does not come", () => {
    for (const rows of [1, 5]) {
      const rig = new SequencerRig(1, rows);
      rig.begin({ ve: true });
      rig.cycle({ veFinish: true });
      rig.cycle({ fault: 8 });
      expect(rig.cycle()).toMatchObject({ state: "Stop", code: 8, group: 1, shows: "kill", pending: 0 });
      expect(rig.cycle()).toMatchObject({ state: "Fault", code: 8, group: 1, shows: "" });
      expect([rig.count("group_moves_to_stop"), rig.count("end_of_table")]).toEqual([1, 0]);
    }
  });

  test("ready_add, ve_start, utop_valid and done are 0 from the first cycle of Stop on", () => {
    const rig = new SequencerRig(1);
    rig.cycle({ run: true });
    rig.cycle({ row: { me: [0], ve: true }, stop: true });
    expect(rig.cycle()).toMatchObject({ state: "Stop", shows: "kill", ve: 0, utops: "-" });
    expect(rig.count("stop_in_row")).toBe(1);
  });

  test("a request stays until it is answered, whatever the answer; Stop is left in the cycle after", () => {
    for (const row of [{ error: true }, { end: true }, { me: [0], ve: true }, {}]) {
      const rig = new SequencerRig(1);
      rig.cycle({ run: true });
      rig.cycle({ fault: 9 });
      for (const seen of rig.cycles(3)) expect(seen).toMatchObject({ state: "Stop", shows: "row 0, kill" });
      expect(rig.cycle({ row })).toMatchObject({ state: "Stop", shows: "row 0, kill", pending: 1 });
      expect(rig.cycle()).toMatchObject({ state: "Stop", shows: "kill", pending: 0 });
      expect(rig.cycle()).toMatchObject({ state: "Fault", code: 9, shows: "", utops: "-" });
      expect(["stop_pending", "row_in_stop", "waits_row"].map((name) => rig.count(name))).toEqual([1, 1, 4]);
    }
  });

  test("next_valid stays in Stop until the next row", () => {
    const rig = new SequencerRig(1);
    rig.begin({ ve: true });
    rig.cycle({ next: { 1: 5 }, stop: true });
    rig.cycle();
    expect(rig.cycle({ run: true })).toMatchObject({ state: "Idle", next: 5 });
    expect(rig.cycle({ row: { ve: true } })).toMatchObject({ state: "Row", next: 5, shows: "row 0" });
    expect(rig.cycle()).toMatchObject({ state: "Run", next: null });
  });
});
