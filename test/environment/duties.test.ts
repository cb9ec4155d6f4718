import { describe, expect, it } from "vitest";
import { dutyChecker, type DutyViolation } from "../../src/environment/index.ts";
import { schedulerRows } from "../../src/environment/scheduler_rows.ts";
import { elementPlace, writeElement } from "../../src/ports/row_layout.ts";
import { cores } from "./cores.ts";

/** Names of ports with element and value: `{ "me_run_o.1": 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles of `duo` (2 MEs, 3 vNPUs, save limit 4) whose other ports are 0. */
function check(cycles: readonly Cycle[]): DutyViolation | undefined {
  const { inputs, outputs } = schedulerRows(cores.duo);
  const checker = dutyChecker(cores.duo);
  let last: DutyViolation | undefined;
  for (const cycle of cycles) {
    const stimulus = new Uint32Array(inputs.words);
    const output = new Uint32Array(outputs.words);
    const values = { rst_ni: 1, mode_i: 2, "me_online_i.0": 1, "me_online_i.1": 1, ...cycle };
    for (const [key, value] of Object.entries(values)) {
      const [name = "", index = "0"] = key.split(".");
      const isInput = inputs.ports.some((port) => port.name === name);
      const place = elementPlace(isInput ? inputs : outputs, name, Number(index));
      writeElement(isInput ? stimulus : output, 0, place, value);
    }
    last = checker.check(stimulus, 0, output, 0);
    if (last !== undefined) break;
  }
  return last;
}

const saving: Cycle = { "me_save_o.1": 1 };

describe("the duty checker names", () => {
  it("A1 when more uTops become ready than a vNPU may have", () => {
    const full = { "vnpu_ready_o.2": 1, "me_run_o.0": 1, "me_vnpu_o.0": 2 };
    expect(check([full])).toBeUndefined();
    expect(check([{ ...full, "ready_add_i.2": 1, "me_finish_i.0": 1 }])).toBeUndefined();
    expect(check([{ ...full, "ready_add_i.2": 1 }])).toEqual({
      duty: "A1",
      cycle: 0,
      text: "vNPU 2 has 3 uTops; allowed are 2.",
    });
  });

  it("A2 when a kill ends with a busy ME", () => {
    const killed = { ...saving, "me_vnpu_o.1": 1, "vnpu_kill_i.1": 1 };
    expect(check([killed, { "vnpu_kill_i.1": 0 }])).toBeUndefined();
    expect(check([killed, { ...killed, "vnpu_kill_i.1": 0 }])).toEqual({
      duty: "A2",
      cycle: 1,
      text: "Kill of vNPU 1 ends with 1 busy MEs; allowed are 0.",
    });
  });

  it("A3 when an ME is not answered in the last cycle of the limit", () => {
    for (const answer of [{ "me_saved_i.1": 1 }, { "me_finish_i.1": 1 }, { "me_online_i.1": 0 }]) {
      expect(check([saving, saving, saving, { ...saving, ...answer }])).toBeUndefined();
    }
    expect(check([saving, saving, saving, saving])).toEqual({
      duty: "A3",
      cycle: 3,
      text: "ME 1 stays in Save after 4 cycles; allowed are 4.",
    });
  });

  it("A4 when quotas exceed the MEs online in a spatial mode", () => {
    const quotas = { "vnpu_quota_i.0": 1, "vnpu_quota_i.1": 1, "me_online_i.0": 0 };
    expect(check([{ ...quotas, mode_i: 2 }])).toBeUndefined();
    expect(check([{ ...quotas, mode_i: 1 }])).toEqual({
      duty: "A4",
      cycle: 0,
      text: "Quotas add up to 2 MEs; allowed are the 1 online.",
    });
  });

  it("A5 when an ME finishes in the cycle that shows its start", () => {
    const start = { start_valid_o: 1, start_me_o: 1, "me_run_o.1": 1 };
    expect(check([{ ...start, "me_finish_i.0": 1 }])).toBeUndefined();
    expect(check([{ ...start, "me_finish_i.1": 1 }])).toEqual({
      duty: "A5",
      cycle: 0,
      text: "ME 1 finishes in the cycle that shows its start; allowed is any later cycle.",
    });
  });

  it("nothing in reset, after which counting begins anew", () => {
    expect(check([saving, saving, { ...saving, rst_ni: 0 }, saving, saving, saving])).toBeUndefined();
  });
});
