import { describe, expect, test } from "vitest";
import { utopSequencerGolden } from "../../src/golden/index.ts";
import { SequencerRig } from "./utop_sequencer_rig.ts";

describe("doorbell and table", () => {
  test("run asks for row 0 in the next cycle and holds the request until the answer", () => {
    const rig = new SequencerRig(2);
    expect(rig.cycle({ run: true })).toMatchObject({ state: "Idle", shows: "" });
    for (const seen of rig.cycles(3)) expect(seen).toMatchObject({ state: "Row", shows: "row 0", pending: 1 });
    expect(rig.cycle({ row: { me: [1] } })).toMatchObject({ state: "Row", shows: "row 0", pending: 1 });
    expect(rig.cycle()).toMatchObject({ state: "Run", shows: "ready 1", pending: 0, utops: "-F" });
    expect(rig.cycle()).toMatchObject({ state: "Run", shows: "" });
    expect(rig.count("row_at_once")).toBe(0);
  });

  test("with 0 rows it is Done at once, without a request, from Idle and from Done", () => {
    const rig = new SequencerRig(2, 0);
    rig.cycle({ run: true });
    expect(rig.cycle({ run: true })).toMatchObject({ state: "Done", shows: "done", group: 0 });
    expect(rig.cycle()).toMatchObject({ state: "Done", shows: "done" });
    expect(rig.cycle()).toMatchObject({ state: "Done", shows: "" });
    expect(rig.count("run_empty_table")).toBe(2);
  });

  test("from Done run begins with group 0 again", () => {
    const rig = new SequencerRig(1, 8);
    rig.begin({ ve: true });
    rig.cycle({ veFinish: true });
    rig.cycle();
    rig.cycle({ row: { end: true } });
    expect(rig.cycle({ run: true })).toMatchObject({ state: "Done", shows: "done", group: 1 });
    expect(rig.cycle()).toMatchObject({ state: "Row", shows: "row 0", group: 0 });
    rig.table(0);
    rig.cycle({ row: { end: true } });
    rig.cycle({ run: true });
    expect(rig.cycle()).toMatchObject({ state: "Done", shows: "done", group: 0 });
  });

  test("run is ignored elsewhere, and under stop; clear is ignored outside Fault", () => {
    const rig = new SequencerRig(1);
    rig.cycle({ run: true, stop: true });
    rig.cycle({ clear: true });
    expect(rig.cycle({ run: true })).toMatchObject({ state: "Idle" });
    expect(rig.cycle({ run: true, clear: true })).toMatchObject({ state: "Row" });
    rig.cycle({ run: true, row: { me: [0] } });
    expect(rig.cycle({ run: true, clear: true })).toMatchObject({ state: "Run", shows: "ready 1" });
    rig.cycle({ fault: 5 });
    rig.quiet = 0;
    rig.cycles(2, { run: true, clear: true });
    expect(rig.cycle()).toMatchObject({ state: "Stop" });
    rig.quiet = 1;
    rig.cycle();
    expect(rig.cycle({ run: true })).toMatchObject({ state: "Fault", code: 5 });
    expect(rig.cycle({ run: true, clear: true })).toMatchObject({ state: "Fault" });
    expect(rig.cycle()).toMatchObject({ state: "Idle", code: 0, shows: "" });
    // One in Row, two of it in Run, two in Stop, two in Fault.
    expect([rig.count("run_ignored"), rig.count("run_under_stop"), rig.count("clear")]).toEqual([7, 1, 1]);
  });

  test("run under stop in Done is ignored", () => {
    const rig = new SequencerRig(1, 0);
    rig.cycle({ run: true });
    rig.cycle();
    rig.cycle({ run: true, stop: true });
    expect(rig.cycle()).toMatchObject({ state: "Done", shows: "" });
  });
});

describe("row", () => {
  test("ready_add and ve_start show in the first cycle of Run alone", () => {
    const rig = new SequencerRig(4);
    expect(rig.begin({ me: [0, 1, 3], ve: true })).toMatchObject({ shows: "ready 3, ve start", ve: 1, utops: "FF-F" });
    expect(rig.cycle()).toMatchObject({ shows: "", ve: 1, utops: "FF-F" });
  });

  test("error counts before end, end before an empty row", () => {
    const after = (row: object): object => {
      const rig = new SequencerRig(2);
      rig.cycle({ run: true });
      rig.cycle({ row });
      const { state, shows, code } = rig.cycle();
      return { state, shows, code };
    };
    expect(after({ error: true })).toEqual({ state: "Stop", shows: "kill", code: 1 });
    expect(after({ error: true, end: true })).toEqual({ state: "Stop", shows: "kill", code: 1 });
    expect(after({ error: true, me: [0] })).toEqual({ state: "Stop", shows: "kill", code: 1 });
    expect(after({ end: true })).toEqual({ state: "Done", shows: "done", code: 0 });
    expect(after({ end: true, me: [1], ve: true })).toEqual({ state: "Done", shows: "done", code: 0 });
    expect(after({})).toEqual({ state: "Stop", shows: "kill", code: 2 });
  });

  test("nothing of an answer is taken with stop or fault; the lowest code counts, stop before all", () => {
    const after = (events: object): object => {
      const rig = new SequencerRig(2);
      rig.begin({ ve: true });
      rig.cycle({ next: { 2: 3 } });
      rig.cycle({ veFinish: true });
      rig.cycle();
      expect(rig.cycle(events)).toMatchObject({ state: "Row", shows: "row 3" });
      const { state, code, pending, next, utops } = rig.cycle();
      return { state, code, pending, next, utops };
    };
    const stopped = { state: "Stop", pending: 0, next: 3, utops: "--" };
    expect(after({ row: { me: [0] }, fault: 9 })).toEqual({ ...stopped, code: 9 });
    expect(after({ row: { end: true }, stop: true })).toEqual({ ...stopped, code: 0 });
    expect(after({ row: { error: true }, fault: 5 })).toEqual({ ...stopped, code: 1 });
    expect(after({ row: {}, fault: 5 })).toEqual({ ...stopped, code: 2 });
    expect(after({ row: {}, fault: 5, stop: true })).toEqual({ ...stopped, code: 0 });
    expect(after({ fault: 5 })).toEqual({ ...stopped, code: 5, pending: 1 });
  });
});

describe("starts", () => {
  test("take the lowest suspended µTop, one that is saved in this cycle too, else the lowest fresh one", () => {
    const rig = new SequencerRig(4);
    rig.begin({ me: [0, 1, 2] });
    rig.cycle({ start: 3 });
    expect(rig.cycle({ start: 1 })).toMatchObject({ shows: "uTop 0 on 3", utops: "LFF-", index: [0, 0, 0, 0] });
    expect(rig.cycle()).toMatchObject({ shows: "uTop 1 on 1", utops: "LLF-", index: [0, 1, 0, 0] });
    rig.cycle({ saved: [1] });
    expect(rig.cycle({ saved: [3], start: 2 })).toMatchObject({ shows: "", utops: "LSF-" });
    expect(rig.cycle({ start: 1 })).toMatchObject({ shows: "uTop 0 resumes on 2", utops: "LSF-", index: [0, 1, 0, 0] });
    expect(rig.cycle({ start: 3 })).toMatchObject({ shows: "uTop 1 resumes on 1", utops: "LLF-" });
    expect(rig.cycle()).toMatchObject({ shows: "uTop 2 on 3", utops: "LLL-", index: [0, 1, 0, 2] });
    expect(["start_fresh", "start_resume", "start_just_saved", "start_with_save"].map((e) => rig.count(e))).toEqual([
      3, 2, 1, 1,
    ]);
  });

  test("in the cycle of a fault show nothing, but move the index", () => {
    const rig = new SequencerRig(2);
    rig.begin({ me: [0, 1] });
    rig.cycle({ start: 0 });
    rig.cycle({ start: 1, fault: 7 });
    expect(rig.cycle()).toMatchObject({ state: "Stop", shows: "kill", utops: "--", index: [0, 1] });
    expect(rig.count("start_dropped")).toBe(1);
  });

  test("in the first cycle of Stop are ignored, and their ME is waited for", () => {
    const rig = new SequencerRig(2);
    rig.begin({ me: [0, 1] });
    rig.cycle({ fault: 7 });
    expect(rig.cycle({ start: 1 })).toMatchObject({ state: "Stop", shows: "kill" });
    expect(rig.cycle()).toMatchObject({ state: "Stop", shows: "kill", utops: "--", index: [0, 0] });
    rig.cycle({ finish: [1] });
    expect(rig.cycle()).toMatchObject({ state: "Stop" });
    expect(rig.cycle()).toMatchObject({ state: "Fault", shows: "", code: 7 });
    expect([rig.count("start_in_stop"), rig.count("waits_mine")]).toEqual([1, 3]);
  });
});

describe("finish and saved", () => {
  test("of several MEs come in one cycle, with a start", () => {
    const rig = new SequencerRig(4);
    rig.begin({ me: [0, 1, 2, 3] });
    for (const start of [0, 1, 2]) rig.cycle({ start });
    rig.cycle({ finish: [0, 1], saved: [2], start: 3 });
    expect(rig.cycle()).toMatchObject({ shows: "uTop 2 resumes on 3", utops: "--LF" });
    const events = ["finish", "finish_several", "finish_with_save", "start_with_finish"];
    expect(events.map((name) => rig.count(name))).toEqual([2, 1, 1, 1]);
  });

  test("finish goes before saved of one ME; MEs that are not mine change nothing", () => {
    const rig = new SequencerRig(2);
    rig.begin({ me: [0, 1] });
    rig.cycle({ start: 0 });
    rig.cycle({ finish: [1], saved: [1] });
    expect(rig.cycle({ finish: [0], saved: [0] })).toMatchObject({ utops: "LF" });
    expect(rig.cycle()).toMatchObject({ utops: "-F" });
    expect([rig.count("foreign_event"), rig.count("finish_before_saved")]).toEqual([1, 1]);
  });

  test("of an ME that is lost does not count", () => {
    const rig = new SequencerRig(1);
    rig.begin({ me: [0] });
    rig.cycle({ start: 0 });
    rig.cycle({ lost: [0], finish: [0] });
    expect(rig.cycle({ fault: 10 })).toMatchObject({ state: "Run", utops: "L" });
    expect(rig.cycle()).toMatchObject({ state: "Stop", code: 10 });
    expect(rig.cycle()).toMatchObject({ state: "Fault", code: 10 });
    expect(rig.count("left_at_once")).toBe(1);
  });

  test("of the VE: ve_active falls; without a VE µTop it is ignored", () => {
    const rig = new SequencerRig(1);
    rig.begin({ me: [0], ve: true });
    expect(rig.cycle({ veFinish: true })).toMatchObject({ ve: 1 });
    expect(rig.cycle({ veFinish: true })).toMatchObject({ ve: 0, state: "Run" });
    expect([rig.count("ve_finish"), rig.count("ve_finish_ignored")]).toEqual([1, 1]);
  });
});

test("sizes outside 1 to 16 MEs are refused", () => {
  for (const matrixEngines of [0, 17, 1.5]) {
    expect(() => utopSequencerGolden({ matrixEngines }, "sync")).toThrow(
      `Golden model of utop_sequencer: matrixEngines is ${matrixEngines}, allowed are 1 to 16.`,
    );
  }
});

test("reset puts 0 everywhere: at once if asynchronous, else from the next cycle on; its events have no effect", () => {
  for (const reset of ["async_low", "sync"] as const) {
    const rig = new SequencerRig(2, 8, reset);
    rig.begin({ me: [0, 1] });
    rig.cycle({ start: 0 });
    rig.cycle({ start: 1, next: { 0: 4 } });
    const seen = rig.reset({ run: true, fault: 5 });
    if (reset === "sync") expect(seen).toMatchObject({ state: "Run", shows: "uTop 1 on 1", next: 4, index: [0, 1] });
    const zero = { state: "Idle", group: 0, shows: "", utops: "--", next: null, index: [0, 0], code: 0 };
    expect(reset === "sync" ? rig.cycle() : seen).toMatchObject(zero);
    expect(rig.cycle()).toMatchObject(zero);
    expect(rig.count("fault_unused")).toBe(0);
  }
});
