import { describe, expect, it } from "vitest";
import { firstLevelDutyChecker, type FirstLevelDutyViolation } from "../../../src/environment/first_level_idm/index.ts";
import { firstLevelPorts } from "../../../src/ports/first_level_idm.ts";
import { elementPlace, rowLayout, writeElement } from "../../../src/ports/row_layout.ts";
import { pools } from "./pools.ts";

/** Names of ports with value: `{ m_axi_rvalid_i: 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles whose other ports are 0, but `rst_ni`; it stops at the first violation. */
function check(...cycles: readonly Cycle[]): FirstLevelDutyViolation | undefined {
  const { ports } = firstLevelPorts(pools.tiny);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const checker = firstLevelDutyChecker(pools.tiny);
  for (const cycle of cycles) {
    const stimulus = new Uint32Array(inputs.words);
    const output = new Uint32Array(outputs.words);
    for (const [name, value] of Object.entries({ rst_ni: 1, ...cycle })) {
      const isOutput = name.endsWith("_o");
      writeElement(isOutput ? output : stimulus, 0, elementPlace(isOutput ? outputs : inputs, name), value);
    }
    const found = checker.check(stimulus, 0, output, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

const asked: Cycle = { m_axi_arvalid_o: 1, m_axi_arready_i: 1, m_axi_rready_o: 1 };
const beat: Cycle = { m_axi_rvalid_i: 1, m_axi_rready_o: 1 };
const last: Cycle = { ...beat, m_axi_rlast_i: 1 };

describe("the duty checker of the first level names", () => {
  it("A1 when the hypervisor takes back, or changes, what was not answered", () => {
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
      expect(check(valid, { ...taken, [`s_axi_${channel}${payload}_i`]: 8 })).toMatchObject({ duty: "A1", cycle: 1 });
      expect(check({ ...valid, rst_ni: 0 })).toMatchObject({ duty: "A1", cycle: 0 });
    }
  });

  it("A1 when data come without a burst, and takes any number of beats of one", () => {
    expect(check(asked, last, {}, asked, beat, beat, last)).toBeUndefined();
    const text = "R is valid without a burst; allowed is one whose address was taken.";
    expect(check(beat)).toEqual({ duty: "A1", cycle: 0, text });
    expect(check({ ...asked, ...beat })).toMatchObject({ text, cycle: 0 });
    expect(check(asked, beat, last, beat)).toMatchObject({ text, cycle: 3 });
    expect(check(asked, { rst_ni: 0 }, beat)).toMatchObject({ text, cycle: 2 });
  });

  it("A1 when data are taken back, change, or are valid in reset", () => {
    const waiting = { ...beat, m_axi_rready_o: 0 };
    expect(check(asked, waiting, waiting, beat)).toBeUndefined();
    expect(check(asked, waiting, {})?.text).toBe(
      "R is taken back before it was answered; allowed is a valid that stays.",
    );
    for (const [name, value] of [
      ["m_axi_rlast_i", 1],
      ["m_axi_rresp_i", 2],
      ["m_axi_rdata_i", 1],
    ] as const) {
      expect(check(asked, waiting, { ...beat, [name]: value })?.text).toBe(
        "R changes before it was answered; allowed is a payload that stays.",
      );
    }
    expect(check(asked, { ...beat, rst_ni: 0 })?.text).toBe("R is valid in reset; allowed is a valid of 0.");
  });

  it("nothing that the first level does", () => {
    expect(check({ m_axi_arvalid_o: 1 }, {}, { s_axi_bvalid_o: 1 }, { s_axi_rvalid_o: 1, rst_ni: 0 })).toBeUndefined();
  });
});
