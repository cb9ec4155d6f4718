import { describe, expect, it } from "vitest";
import { operationSchedulerDutyChecker, type OperationSchedulerDutyViolation } from "../../src/environment/index.ts";
import { operationSchedulerPorts } from "../../src/ports/operation_scheduler.ts";
import { elementPlace, rowLayout, writeElement } from "../../src/ports/row_layout.ts";

const sizes = { matrixEngines: 2, vectorEngines: 3, vnpus: 3 };

/** Names of ports with element and value: `{ "me_issue_o.1": 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles whose other ports are 0, but `rst_ni`; it stops at the first violation. */
function check(...cycles: readonly Cycle[]): OperationSchedulerDutyViolation | undefined {
  const { ports } = operationSchedulerPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const checker = operationSchedulerDutyChecker(sizes);
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

const shows: Cycle = { "me_issue_o.1": 1 };
const credit: Cycle = { "me_credit_i.1": 1 };
const flush: Cycle = { "flush_i.1": 1 };
const hold: Cycle = { "hold_i.1": 1 };

describe("the duty checker of the operation scheduler names", () => {
  it("a tenant that does not exist, also in reset", () => {
    const text = "Tenant of ME 1 is vNPU 3; allowed are 0 to 2.";
    expect(check({ "me_vnpu_i.1": 2 })).toBeUndefined();
    expect(check({ "me_vnpu_i.1": 3, rst_ni: 0 })).toEqual({ duty: "index", cycle: 0, text });
  });

  it("A1 when VE quotas exceed the VEs, also in reset", () => {
    const all = { "ve_quota_i.0": 2, "ve_quota_i.2": 1 };
    expect(check(all)).toBeUndefined();
    const text = "VE quotas add up to 4; allowed are 3.";
    expect(check(all, { ...all, "ve_quota_i.1": 1, rst_ni: 0 })).toEqual({ duty: "A1", cycle: 1, text });
  });

  it("A2 when the tenant changes while the queue holds an instruction", () => {
    const taken: Cycle = { "instr_take_o.1": 1, "me_vnpu_i.1": 1 };
    const stays: Cycle = { "me_vnpu_i.1": 1 };
    const other: Cycle = { "me_vnpu_i.1": 2 };
    const text = "Tenant of ME 1 goes from 1 to 2; its queue holds an instruction.";
    expect(check(taken, other)).toEqual({ duty: "A2", cycle: 1, text });
    expect(check(taken, stays, other)).toEqual({ duty: "A2", cycle: 2, text });
    expect(check(taken, stays, { ...other, "retire_o.1": 1 })).toBeUndefined();
    // Retired, but the next one was taken in that cycle.
    expect(check(taken, taken, { ...other, "retire_o.1": 1 })?.duty).toBe("A2");
    expect(check(taken, { ...stays, ...flush }, {}, other)).toBeUndefined();
    expect(check(other, taken, stays)).toBeUndefined();
  });

  it("A3 when a credit comes that no operation shown stands for", () => {
    const text = "ME 1 returns a credit; it has no operation shown and not returned.";
    expect(check({ ...shows, ...credit }, shows, shows, credit, credit)).toBeUndefined();
    expect(check(credit, shows)).toEqual({ duty: "A3", cycle: 0, text });
    expect(check(shows, credit, credit)).toEqual({ duty: "A3", cycle: 2, text });
  });

  it("A4 when a flush comes before all credits, or before the last operation shows", () => {
    expect(check(shows, credit, flush)).toBeUndefined();
    const text = "ME 1 is flushed with 1 operations not returned before; allowed are 0.";
    expect(check(shows, { ...credit, ...flush })).toEqual({ duty: "A4", cycle: 1, text });
    expect(check({ ...shows, ...flush })?.text).toBe(text);
    expect(check(flush, shows)?.text).toBe("ME 1 gets an operation in the cycle after its flush; allowed is none.");
  });

  it("A4 when tenant or hold are not 0 in the cycle after a flush, or a hold ends without one", () => {
    expect(check(hold, hold, { ...hold, ...flush }, {})).toBeUndefined();
    const held = "ME 1 is held in the cycle after its flush; allowed is no hold.";
    expect(check(hold, { ...hold, ...flush }, hold)).toEqual({ duty: "A4", cycle: 2, text: held });
    expect(check(flush, { "me_vnpu_i.1": 1 })?.text).toBe(
      "Tenant of ME 1 is 1 in the cycle after its flush; allowed is 0.",
    );
    expect(check(hold, {})?.text).toBe("The hold of ME 1 ends without a flush in the cycle before.");
  });

  it("nothing of the MEs in reset, after which all begins anew", () => {
    expect(check({ ...credit, ...hold, rst_ni: 0 }, {})).toBeUndefined();
    expect(check(shows, { rst_ni: 0 }, credit)?.duty).toBe("A3");
    expect(check({ "instr_take_o.1": 1 }, { rst_ni: 0 }, { "me_vnpu_i.1": 1 })).toBeUndefined();
  });
});
