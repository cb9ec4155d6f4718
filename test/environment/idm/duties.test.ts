import { describe, expect, it } from "vitest";
import { idmDutyChecker, type IdmDutyViolation } from "../../../src/environment/idm/index.ts";
import { idmPorts } from "../../../src/ports/idm.ts";
import { elementPlace, rowLayout, writeElement } from "../../../src/ports/row_layout.ts";
import { pools } from "../first_level_idm/pools.ts";

/** Names of ports with value: `{ core_arvalid_i: 1 }`; of element 1 of each, or of another: `{ "op_done_i.5": 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles whose other ports are 0, but `rst_ni`; it stops at the first violation. */
function check(...cycles: readonly Cycle[]): IdmDutyViolation | undefined {
  const { ports } = idmPorts(pools.tiny);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const checker = idmDutyChecker(pools.tiny);
  for (const cycle of cycles) {
    const stimulus = new Uint32Array(inputs.words);
    const output = new Uint32Array(outputs.words);
    for (const [key, value] of Object.entries({ rst_ni: 1, ...cycle })) {
      const [name = "", index] = key.split(".");
      const isOutput = name.endsWith("_o");
      const last = (ports.find((port) => port.name === name)?.elements ?? 1) - 1;
      const element = index === undefined ? Math.min(1, last) : Number(index);
      writeElement(isOutput ? output : stimulus, 0, elementPlace(isOutput ? outputs : inputs, name, element), value);
    }
    const found = checker.check(stimulus, 0, output, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

const coreChannels = [
  ["ar", ["sel", "addr", "len"]],
  ["aw", ["sel", "addr", "len"]],
  ["w", ["last"]],
] as const;
const aw: Cycle = { core_awvalid_i: 1, core_awready_o: 1, core_awlen_i: 1 };
const w: Cycle = { core_wvalid_i: 1, core_wready_o: 1 };
const wLast: Cycle = { ...w, core_wlast_i: 1 };
const memAr: Cycle = { mem_arvalid_o: 1, mem_arready_i: 1, mem_arlen_o: 1 };
const memR: Cycle = { mem_rvalid_i: 1, mem_rready_o: 1 };
const memLast: Cycle = { ...memR, mem_rlast_i: 1 };
const memAw: Cycle = { mem_awvalid_o: 1, mem_awready_i: 1 };
const memW: Cycle = { mem_wvalid_o: 1, mem_wready_i: 1, mem_wlast_o: 1 };
const memB: Cycle = { mem_bvalid_i: 1, mem_bready_o: 1 };

describe("the duty checker of the pool names", () => {
  it("A1 when a module is done without an operation", () => {
    const taken = { "op_valid_o.5": 1, "op_ready_i.5": 1 };
    const done = { "op_done_i.5": 1 };
    expect(check(taken, done, taken, {}, done)).toBeUndefined();
    const text = "Core 1, save: op_done_i without an operation; allowed is one under way.";
    expect(check(taken, done, done)).toEqual({ duty: "A1", cycle: 2, text });
    expect(check({ ...taken, ...done })).toMatchObject({ duty: "A1", cycle: 0 });
    expect(check({ "op_valid_o.5": 1 }, done)).toMatchObject({ duty: "A1", cycle: 1 });
    expect(check(taken, { rst_ni: 0 }, done)).toMatchObject({ duty: "A1", cycle: 2 });
  });

  it("A2 when a core takes back, or changes, what was not taken", () => {
    for (const [channel, parts] of coreChannels) {
      const valid = { [`core_${channel}valid_i`]: 1 };
      const taken = { ...valid, [`core_${channel}ready_o`]: 1 };
      expect(check(valid, taken, {})).toBeUndefined();
      const text = `core 1, ${channel} is taken back before it was answered; allowed is a valid that stays.`;
      expect(check(valid, {})).toEqual({ duty: "A2", cycle: 1, text });
      expect(check({ ...valid, rst_ni: 0 })).toMatchObject({ duty: "A2", cycle: 0 });
      for (const part of parts) {
        expect(check(valid, { ...taken, [`core_${channel}${part}_i`]: 1 })).toMatchObject({ duty: "A2", cycle: 1 });
      }
    }
  });

  it("A2 when data of a write do not end where their burst does, which may be told before or behind", () => {
    expect(check(aw, w, wLast, w, aw, wLast)).toBeUndefined();
    const few = "core 1, w: a burst ends with 1 beats; allowed are its 2.";
    expect(check(aw, wLast)).toEqual({ duty: "A2", cycle: 1, text: few });
    expect(check(wLast, aw)).toMatchObject({ cycle: 1, text: few });
    expect(check(aw, w, w)?.text).toBe("core 1, w: no end with 2 beats; allowed are 2.");
  });

  it("A2 when memory answers what it did not take, or not as asked", () => {
    expect(check(memAr, memR, memLast, memW, memAw, memB)).toBeUndefined();
    expect(check(memR)?.text).toBe("mem 1, r: data without a burst; allowed is one whose address was taken.");
    expect(check({ ...memAr, ...memLast })).toMatchObject({ cycle: 0 });
    expect(check(memAr, memLast)?.text).toBe("mem 1, r: rlast is wrong with 2 beats left; allowed is 1.");
    expect(check(memAr, memR, memR)?.text).toBe("mem 1, r: rlast is wrong with 1 beats left; allowed is 1.");
    for (const early of [[memB], [memAw, memB], [memW, memB], [memAw, memW, memB, memB]]) {
      expect(check(...early)?.text).toBe("mem 1, b: an answer to no burst; allowed is one behind its last data.");
    }
    expect(check(memAr, { ...memR, mem_rready_o: 0 }, {})).toMatchObject({ cycle: 2 });
    expect(check(memAr, { ...memR, mem_rready_o: 0 }, { ...memR, mem_rresp_i: 2 })).toMatchObject({ cycle: 2 });
    expect(check(memAw, memW, { mem_bvalid_i: 1 }, {})).toMatchObject({ cycle: 3 });
  });

  it("A2 of the hypervisor's bus, and of the memory of programs", () => {
    expect(check({ s_axi_awvalid_i: 1 }, {})).toMatchObject({ duty: "A2", cycle: 1 });
    expect(check({ m_axi_rvalid_i: 1 })).toMatchObject({ duty: "A2", cycle: 0 });
  });
});
