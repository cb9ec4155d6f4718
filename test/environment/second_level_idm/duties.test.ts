import { describe, expect, it } from "vitest";
import {
  secondLevelDutyChecker,
  type SecondLevelDutyViolation,
} from "../../../src/environment/second_level_idm/index.ts";
import { elementPlace, rowLayout, writeElement } from "../../../src/ports/row_layout.ts";
import { secondLevelPorts } from "../../../src/ports/second_level_idm.ts";

const sizes = { cores: 5, fifoDepth: 3 };

/** Names of ports with element and value: `{ "op_done_i.1": 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles whose other ports are 0, but `rst_ni` and `quiet_o`; it stops at the first violation. */
function check(...cycles: readonly Cycle[]): SecondLevelDutyViolation | undefined {
  const { ports } = secondLevelPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const checker = secondLevelDutyChecker(sizes);
  for (const cycle of cycles) {
    const stimulus = new Uint32Array(inputs.words);
    const output = new Uint32Array(outputs.words);
    for (const [key, value] of Object.entries({ rst_ni: 1, quiet_o: 1, ...cycle })) {
      const [name = "", index = "0"] = key.split(".");
      const isInput = inputs.ports.some((port) => port.name === name);
      writeElement(
        isInput ? stimulus : output,
        0,
        elementPlace(isInput ? inputs : outputs, name, Number(index)),
        value,
      );
    }
    const found = checker.check(stimulus, 0, output, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

const restart: Cycle = { restart_i: 1 };
const taken: Cycle = { "op_valid_o.1": 1, "op_ready_i.1": 1 };
const busy: Cycle = { quiet_o: 0 };
const done: Cycle = { ...busy, "op_done_i.1": 1 };

describe("the duty checker of the second level names", () => {
  it("a number of the core that names none of the pool", () => {
    expect(check({ core_id_i: 4 })).toBeUndefined();
    const text = "core_id_i is 5; allowed are 0 to 4.";
    expect(check({}, { core_id_i: 5, rst_ni: 0 })).toEqual({ duty: "index", cycle: 1, text });
  });

  it("A1 when a module is done that is not busy", () => {
    expect(check(restart, taken, busy, done, {})).toBeUndefined();
    const text = "op_done_i of save is 1 while it is not busy; allowed is a done of what was taken.";
    expect(check(restart, { "op_done_i.1": 1 })).toEqual({ duty: "A1", cycle: 1, text });
    expect(check(restart, { ...taken, ...done })?.duty).toBe("A1");
    expect(check(restart, { "op_valid_o.1": 1 }, done)?.duty).toBe("A1");
    expect(check(restart, taken, { ...busy, "op_done_i.2": 1 })?.duty).toBe("A1");
    expect(check(restart, taken, done, done)?.cycle).toBe(3);
    expect(check(restart, taken, { rst_ni: 0 }, done)?.duty).toBe("A1");
    expect(check(restart, taken, { ...done, rst_ni: 0 })?.duty).toBe("A1");
    // Halted, it is busy all the same.
    expect(check(restart, { ...taken, halt_i: 1 }, busy, done)).toBeUndefined();
  });

  it("A2 when a core restarts that is not quiet", () => {
    const text = "restart_i is 1 while quiet_o is 0; allowed is a restart of a quiet core.";
    expect(check(restart, { ...taken, halt_i: 1 }, { ...restart, ...busy })).toEqual({ duty: "A2", cycle: 2, text });
    expect(check(restart, { ...taken, halt_i: 1 }, done, restart)).toBeUndefined();
  });

  it("A2 when a core restarts in Run", () => {
    const text = "restart_i is 1 in Run; allowed is a restart in another state.";
    expect(check(restart, restart)).toEqual({ duty: "A2", cycle: 1, text });
    expect(check(restart, { halt_i: 1 }, restart)).toBeUndefined();
    expect(check(restart, { halt_i: 1, restart_i: 0 }, {}, restart, restart)?.cycle).toBe(4);
    expect(check(restart, {}, { trap_o: 1, ...restart })).toBeUndefined();
    expect(check(restart, {}, { task_done_o: 1, ...restart })).toBeUndefined();
    expect(check(restart, {}, { sync_local_o: 1 }, {}, restart)).toBeUndefined();
    expect(check(restart, {}, { sync_local_o: 1 }, { sync_global_i: 1 }, restart)?.cycle).toBe(4);
    expect(check(restart, {}, { sync_local_o: 1, sync_global_i: 1 }, restart)?.cycle).toBe(3);
    expect(check(restart, {}, { sync_local_o: 1 }, { sync_global_i: 1, halt_i: 1 }, restart)).toBeUndefined();
    expect(check(restart, {}, { task_done_o: 1 }, { sync_global_i: 1 }, restart)).toBeUndefined();
    expect(check(restart, { rst_ni: 0 }, restart)).toBeUndefined();
    expect(check(restart, { ...restart, rst_ni: 0 }, restart)).toBeUndefined();
  });
});
