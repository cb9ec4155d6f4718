import { describe, expect, it } from "vitest";
import { controlRegistersDutyChecker, type ControlRegistersDutyViolation } from "../../../src/environment/index.ts";
import { controlRegistersPorts } from "../../../src/ports/control_registers.ts";
import { elementPlace, rowLayout, writeElement } from "../../../src/ports/row_layout.ts";

const sizes = { matrixEngines: 2, vectorEngines: 2, vnpus: 3 };

/** Names of ports with element and value: `{ "me_vnpu_i.1": 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles whose other ports are 0, but `rst_ni`; it stops at the first violation. */
function check(...cycles: readonly Cycle[]): ControlRegistersDutyViolation | undefined {
  const { ports } = controlRegistersPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const checker = controlRegistersDutyChecker(sizes);
  for (const cycle of cycles) {
    const stimulus = new Uint32Array(inputs.words);
    const output = new Uint32Array(outputs.words);
    for (const [key, value] of Object.entries({ rst_ni: 1, ...cycle })) {
      const [name = "", index = "0"] = key.split(".");
      const isInput = !name.endsWith("_o");
      const place = elementPlace(isInput ? inputs : outputs, name, Number(index));
      writeElement(isInput ? stimulus : output, 0, place, value);
    }
    const found = checker.check(stimulus, 0, output, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe("the duty checker of the control registers names", () => {
  it("A1 when a valid or its payload changes before it is answered", () => {
    for (const [channel, payload] of [
      ["aw", "addr"],
      ["w", "data"],
      ["w", "strb"],
      ["ar", "addr"],
    ] as const) {
      const valid = { [`s_axi_${channel}valid_i`]: 1, [`s_axi_${channel}${payload}_i`]: 9 };
      const taken = { ...valid, [`s_axi_${channel}ready_o`]: 1 };
      expect(check(valid, valid, taken, {}, valid)).toBeUndefined();
      expect(check(valid, {})).toMatchObject({ duty: "A1", cycle: 1 });
      const changed = { ...taken, [`s_axi_${channel}${payload}_i`]: 8 };
      expect(check(valid, changed)).toMatchObject({ duty: "A1", cycle: 1 });
      expect(check({ ...valid, rst_ni: 0 })).toMatchObject({ duty: "A1", cycle: 0 });
      expect(check(valid, { rst_ni: 0 }, {})).toBeUndefined();
    }
  });

  it("nothing that the slave does", () => {
    expect(check({ s_axi_bvalid_o: 1 }, {}, { s_axi_rvalid_o: 1, rst_ni: 0 })).toBeUndefined();
  });

  it("A2 when an error is said to be stored that is not asked for", () => {
    expect(check({ inject_done_i: 1, inject_valid_o: 1 }, { inject_done_i: 1, rst_ni: 0 })).toBeUndefined();
    const text = "inject_done_i is 1 without inject_valid_o; allowed is 0.";
    expect(check({ inject_done_i: 1, inject_valid_o: 1 }, { inject_done_i: 1 })).toEqual({
      ...{ duty: "A2", cycle: 1, text },
    });
  });

  it("A3 when a tenant does not exist, also in reset and of an ME that is not busy", () => {
    expect(check({ "me_vnpu_i.1": 2 })).toBeUndefined();
    const text = "ME 1 is vNPU 3's; allowed are 0 to 2.";
    expect(check({ "me_vnpu_i.1": 3 })).toEqual({ duty: "A3", cycle: 0, text });
    expect(check({}, { "me_vnpu_i.1": 3, rst_ni: 0 })).toEqual({ duty: "A3", cycle: 1, text });
  });
});
