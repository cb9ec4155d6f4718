import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TableRow } from "../../../../src/isa/index.ts";
import { packed } from "../part_rig.ts";
import { RowRig, group } from "./row_rig.ts";

const end: TableRow = { kind: "end" };
const sizes = [
  { name: "1 ME: a row of one beat", config: { matrixEngines: 1, reset: "sync" } },
  { name: "7 MEs: a row of three beats", config: { matrixEngines: 7, vectorEngines: 8 } },
] as const;

describe.each(sizes)("row unit of $name", ({ config }) => {
  let rig: RowRig;
  let row: TableRow;
  beforeAll(async () => {
    rig = await RowRig.open(config);
    row = group(rig.shape, [17, null, 0xfffffe, 30], 99);
  }, 60_000);
  beforeEach(() => {
    rig.reset();
  });
  const shows = (...names: string[]): Record<string, number> => rig.part.outs(...names);
  const rowText = (): string => (rig.shape.matrixEngines === 1 ? "me 1 ve 1" : "me 1101 ve 1");
  const step = (drive = {}): string | undefined => {
    rig.part.step(drive);
    return rig.answer();
  };
  /** Gives row 0 to the sequencer, which is in Run from the next cycle on. */
  const begin = (): void => {
    rig.ask(0);
    step();
    step();
    rig.serve(row);
    expect(step()).toBe(rowText());
    rig.run();
  };
  /** What runs names group `value` in queue `client`, with another one behind it. */
  const names = (client: number, value: number): object => ({
    next_valid_i: (1 << client) | (1 << (rig.shape.clients - 1)),
    next_group_i: packed(
      Array.from({ length: rig.shape.clients }, (_, one) => (one === client ? value : 44)),
      16,
    ),
  });

  it("fetches the row that is asked for and gives it when its data are there", () => {
    rig.ask(40).part.hold({ data_ready_i: 0 });
    expect([step(), rig.request(), step(), rig.request()]).toEqual([undefined, undefined, undefined, 40]);
    rig.serve(row);
    expect([rig.answer(), rig.request(), step(), step(), rig.request()]).toEqual([
      ...[undefined, 40, undefined, undefined, undefined],
    ]);
    expect(step({ data_ready_i: 1 })).toBe(rowText());
    rig.run();
    expect(step()).toBeUndefined();
    expect(rig.starts()).toEqual(
      Array.from({ length: rig.shape.clients }, (_, i) =>
        i === rig.shape.clients - 1 ? 99 : ([17, 0, 0xfffffe, 30][i] ?? 0),
      ),
    );
    expect(shows("fault", "fault_code")).toEqual({ fault: 0, fault_code: 0 });
  });

  it("fetches the following row ahead and has it at once; none behind the table", () => {
    begin();
    expect([step(), rig.request(), step(), rig.request()]).toEqual([undefined, undefined, undefined, 1]);
    rig.serve(group(rig.shape, [5], null));
    expect([step(), step(), rig.request()]).toEqual([undefined, undefined, undefined]);
    rig.ask(1);
    expect(step()).toBe("me 1 ve 0");
    rig.run().part.hold({ table_rows_i: 2 });
    expect([rig.starts()[0], step(), rig.starts()[0], step(), step(), rig.request()]).toEqual([
      ...[17, undefined, 5, undefined, undefined, undefined],
    ]);
  });

  it("knows no row behind row 65,535", () => {
    rig.part.hold({ table_rows_i: 65_535 });
    rig.ask(65_535);
    step();
    step();
    expect(rig.request()).toBe(65_535);
    rig.serve(row);
    expect(step()).toBe(rowText());
    rig.run();
    expect([step(), step(), rig.request()]).toEqual([undefined, undefined, undefined]);
  });

  it("follows the lowest queue that names the next group", () => {
    begin();
    step(names(0, 33));
    expect([step(), rig.request()]).toEqual([undefined, 1]);
    // What is fetched ahead comes first.
    rig.serve(end);
    step();
    expect([step(), rig.request()]).toEqual([undefined, 33]);
    rig.serve(row);
    step(names(rig.shape.clients - 1, 44));
    rig.ask(33);
    expect(step()).toBe(rowText());
  });

  it("drops what it fetches when another row is asked for, and takes nothing of it that comes late", () => {
    begin();
    step();
    step();
    expect(rig.request()).toBe(1);
    rig.ask(20);
    expect([step(), rig.request()]).toEqual([undefined, 1]);
    // Memory answers before it sees that nobody waits.
    expect([step({ ...rig.beat(end, 0), done_i: 1 }), rig.request()]).toEqual([undefined, undefined]);
    expect([step(), rig.request(), step(), rig.request()]).toEqual([undefined, 20, undefined, 20]);
    rig.serve(row);
    expect(step()).toBe(rowText());
  });

  it.each([0, 1])("answers an end row, whose heads are none; with bits of a uTop inverted: %i", (inject_i) => {
    rig.ask(0);
    step();
    step();
    rig.serve(end, {}, { inject_i });
    rig.part.hold({ data_ready_i: 0 });
    for (let cycle = 0; cycle < 20; cycle += 1) {
      step();
      expect(rig.head()).toBeUndefined();
    }
    expect(step({ data_ready_i: 1 })).toBe(inject_i === 0 ? "end" : undefined);
    expect(shows("fault")).toEqual({ fault: inject_i });
  });

  it("answers an error of the row that is asked for, data or not, and asks again for one that was ahead", () => {
    rig.ask(0).part.hold({ data_ready_i: 0 });
    step();
    step();
    rig.serve(row, { done_error_i: 1 });
    expect([rig.answer(), shows("fault")]).toEqual(["error", { fault: 0 }]);
    rig.part.hold({ data_ready_i: 1 });
    rig.reset();
    begin();
    step();
    step();
    rig.serve(row, { done_error_i: 1 });
    expect([rig.answer(), step(), step(), rig.request()]).toEqual([undefined, undefined, undefined, undefined]);
    rig.ask(1);
    expect([step(), step(), rig.request()]).toEqual([undefined, undefined, 1]);
    rig.serve(row);
    expect(step()).toBe(rowText());
  });

  it("faults with 8 when the row that is asked for is out of time, and refuses it in Stop", () => {
    rig.ask(7);
    step();
    step();
    rig.part.step({ done_i: 1, done_timeout_i: 1 });
    expect([rig.answer(), shows("fault", "fault_code")]).toEqual([undefined, { fault: 1, fault_code: 8 }]);
    rig.part.hold({ live_i: 0, stop_i: 1 });
    expect([step(), shows("fault")]).toEqual(["error", { fault: 0 }]);
    rig.part.hold({ row_req_i: 0 });
    expect(step()).toBeUndefined();
    rig.reset();
    begin();
    step();
    step();
    rig.part.step({ done_i: 1, done_timeout_i: 1 });
    expect([rig.answer(), shows("fault")]).toEqual([undefined, { fault: 0 }]);
    expect([step(), step(), rig.request()]).toEqual([undefined, undefined, undefined]);
  });

  it("finds a row whose bit was inverted when it is to be given", () => {
    rig.ask(0).part.hold({ data_ready_i: 0 });
    step();
    step({ inject_i: 1 });
    expect(shows("inject_done")).toEqual({ inject_done: 0 });
    rig.part.step({ ...rig.beat(row, 0), inject_i: 1, done_i: rig.shape.rowBeats === 1 });
    expect(shows("inject_done")).toEqual({ inject_done: 1 });
    for (let k = 1; k < rig.shape.rowBeats; k += 1) {
      rig.part.step({ ...rig.beat(row, k), inject_i: 1, done_i: k === rig.shape.rowBeats - 1 });
      expect(shows("inject_done")).toEqual({ inject_done: 0 });
    }
    expect([step(), shows("fault")]).toEqual([undefined, { fault: 0 }]);
    expect([step({ data_ready_i: 1 }), shows("fault", "fault_code")]).toEqual([undefined, { fault: 1, fault_code: 9 }]);
  });

  it("wants the first blocks of the row ahead, one after the other", () => {
    begin();
    step();
    step();
    const { blockLines, matrixEngines } = rig.shape;
    const blockOf = (line: number): number => Math.floor(line / blockLines);
    // The µTop of line 100 is not in the code, and line 70's block is there.
    rig.serve(group(rig.shape, [41, null, 100, 70], 99));
    const seen = Array.from({ length: 2 + matrixEngines + 3 }, (_, cycle) => {
      const start = cycle === 2 || cycle >= matrixEngines + 3;
      rig.part.step({ head_here_i: matrixEngines > 1 && cycle === 5, head_start_i: start });
      return rig.head();
    });
    const absent = (count: number): undefined[] => Array.from({ length: count }, () => undefined);
    const ve = blockOf(99);
    expect(seen).toEqual(
      matrixEngines === 1
        ? [blockOf(41), blockOf(41), blockOf(41), ve, ve, undefined]
        : [blockOf(41), blockOf(41), blockOf(41), ...absent(matrixEngines - 1), ve, ve, undefined],
    );
  });

  it("gives up the heads of a row that is given", () => {
    rig.ask(0).part.hold({ data_ready_i: 0 });
    step();
    step();
    rig.serve(row);
    expect([step(), rig.head() !== undefined, step({ data_ready_i: 1 }), rig.head() !== undefined]).toEqual([
      ...[undefined, true, rowText(), true],
    ]);
    rig.run();
    step();
    expect(rig.head()).toBeUndefined();
  });

  it("forgets all while the program does not run", () => {
    begin();
    step();
    step();
    expect([step({ live_i: 0 }), rig.request(), step(), rig.request()]).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ]);
    expect([step(), rig.request()]).toEqual([undefined, undefined]);
    rig.ask(1);
    step();
    step();
    rig.serve(row);
    rig.part.hold({ data_ready_i: 0 });
    step({ live_i: 0 });
    expect([step({ data_ready_i: 1 }), rig.head(), step(), rig.request()]).toEqual([
      undefined,
      undefined,
      undefined,
      1,
    ]);
  });
});
