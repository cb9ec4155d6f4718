import { describe, expect, it } from "vitest";
import {
  addressGuardDutyChecker,
  type AddressGuardDutyViolation,
} from "../../../src/environment/address_guard/index.ts";
import { addressGuardPorts } from "../../../src/ports/address_guard.ts";
import { elementPlace, rowLayout, writeElement } from "../../../src/ports/row_layout.ts";

/** Names of ports with element and value: `{ "guard_base_i.1": 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles whose other ports are 0, but `rst_ni`; it stops at the first violation. */
function check(...cycles: readonly Cycle[]): AddressGuardDutyViolation | undefined {
  const { ports } = addressGuardPorts();
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const checker = addressGuardDutyChecker();
  for (const cycle of cycles) {
    const stimulus = new Uint32Array(inputs.words);
    const output = new Uint32Array(outputs.words);
    for (const [key, value] of Object.entries({ rst_ni: 1, ...cycle })) {
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

/** Two beats from 256 bytes in segment 1 on. */
const read: Cycle = { s_arvalid_i: 1, s_arsel_i: 1, s_araddr_i: 16, s_arlen_i: 1 };
const write: Cycle = { s_awvalid_i: 1, s_awsel_i: 1, s_awaddr_i: 16, s_awlen_i: 1 };
const beat: Cycle = { s_wvalid_i: 1 };
const last: Cycle = { s_wvalid_i: 1, s_wlast_i: 1 };
const dataTaken: Cycle = { s_wready_o: 1 };

const asked: Cycle = { m_arvalid_o: 1, m_arlen_o: 1, m_arready_i: 1 };
const data: Cycle = { m_rvalid_i: 1, m_rready_o: 1 };
const lastData: Cycle = { ...data, m_rlast_i: 1 };

const address: Cycle = { m_awvalid_o: 1, m_awready_i: 1 };
const lastBeat: Cycle = { m_wvalid_o: 1, m_wlast_o: 1, m_wready_i: 1 };
const answer: Cycle = { m_bvalid_i: 1, m_bready_o: 1 };

describe("the duty checker of the address guard names", () => {
  it("A1 when a core takes back or changes an address", () => {
    expect(check(read, read, { ...read, s_arready_o: 1 }, {})).toBeUndefined();
    expect(check(read, {})).toEqual({
      ...{ duty: "A1", cycle: 1 },
      text: "AR is taken back before it was answered; allowed is a valid that stays.",
    });
    for (const change of [{ s_arsel_i: 2 }, { s_araddr_i: 17 }, { s_arlen_i: 2 }]) {
      expect(check(read, { ...read, ...change })?.duty).toBe("A1");
    }
    expect(check(write, write, { ...write, s_awready_o: 1 }, {})).toBeUndefined();
    expect(check(write, {})?.text).toBe("AW is taken back before it was answered; allowed is a valid that stays.");
    for (const change of [{ s_awsel_i: 2 }, { s_awaddr_i: 17 }, { s_awlen_i: 2 }]) {
      expect(check(write, { ...write, ...change })?.duty).toBe("A1");
    }
  });

  it("nothing of bursts of a core that cross 4 KiB or leave their segment: those are the guard's", () => {
    expect(check({ ...read, s_arsel_i: 7, s_araddr_i: 0xffff_ffff, s_arlen_i: 255 })).toBeUndefined();
  });

  it("A1 when data of a core are taken back, or wlast is not with the last beat alone", () => {
    expect(check({ ...write, ...beat, ...dataTaken }, { ...write, ...last, ...dataTaken })).toBeUndefined();
    expect(check(beat, {})?.text).toBe("W is taken back before it was answered; allowed is a valid that stays.");
    expect(check(beat, last)?.text).toBe("W changes before it was answered; allowed is a payload that stays.");
    const early = "Beat 1 of 2 has wlast 1; allowed is wlast with the last beat alone.";
    expect(check({ ...write, ...last })).toEqual({ duty: "A1", cycle: 0, text: early });
    const late = "Beat 2 of 2 has wlast 0; allowed is wlast with the last beat alone.";
    expect(check({ ...write, ...beat, ...dataTaken }, { ...write, ...beat })?.text).toBe(late);
  });

  it("A1 when data that come before their address are of another length", () => {
    const ahead = [{ ...beat, ...dataTaken }, { ...last, ...dataTaken }, {}];
    expect(check(...ahead, write)).toBeUndefined();
    const text = "A burst of 3 beats had 2 of data; allowed are as many.";
    expect(check(...ahead, { ...write, s_awlen_i: 2 })).toEqual({ duty: "A1", cycle: 3, text });
  });

  it("A1 when memory answers a read that it did not take, with too few or too many beats", () => {
    expect(check(asked, data, lastData, {})).toBeUndefined();
    expect(check({ ...asked, m_arready_i: 0 }, data)?.duty).toBe("A1");
    expect(check(asked, lastData)?.duty).toBe("A1");
    expect(check(asked, data, data)?.duty).toBe("A1");
    expect(check(asked, data, lastData, lastData)?.duty).toBe("A1");
    expect(check(asked, { ...data, m_rready_o: 0 }, {})?.duty).toBe("A1");
    expect(check(asked, { ...data, m_rready_o: 0 }, { ...data, m_rresp_i: 2 })?.duty).toBe("A1");
    expect(check(asked, { rst_ni: 0 }, data)?.duty).toBe("A1");
  });

  it("A1 when memory answers a write before its address and last data, or once more", () => {
    expect(check(address, lastBeat, answer)).toBeUndefined();
    expect(check(lastBeat, address, answer)).toBeUndefined();
    const text = "B comes without a burst; allowed is an answer behind address and last data.";
    expect(check(address, answer)).toEqual({ duty: "A1", cycle: 1, text });
    expect(check(lastBeat, answer)?.duty).toBe("A1");
    expect(check({ ...address, ...lastBeat, ...answer })?.duty).toBe("A1");
    expect(check(address, lastBeat, answer, answer)?.duty).toBe("A1");
    expect(check(address, lastBeat, { ...answer, m_bready_o: 0 }, {})?.duty).toBe("A1");
    expect(check(address, lastBeat, { rst_ni: 0 }, answer)?.duty).toBe("A1");
  });

  it("A2 when something is valid in reset", () => {
    for (const name of ["s_arvalid_i", "s_awvalid_i", "s_wvalid_i", "m_rvalid_i", "m_bvalid_i"]) {
      expect(check({ rst_ni: 0, [name]: 1 })?.duty).toBe("A2");
    }
    expect(check({ rst_ni: 0, s_rready_i: 1, m_awready_i: 1 })).toBeUndefined();
  });

  it("A3 when a segment is not aligned", () => {
    expect(check({ "guard_base_i.2": 0x3000, "guard_limit_i.2": 0x10 })).toBeUndefined();
    const base = "Base 1 ends in 2048; allowed are multiples of 4,096 bytes.";
    expect(check({ "guard_base_i.2": 0x3800 })).toEqual({ duty: "A3", cycle: 0, text: base });
    const limit = "Limit 3 ends in 8; allowed are multiples of 16 bytes.";
    expect(check({ "guard_limit_i.6": 0x3008, rst_ni: 0 })?.text).toBe(limit);
  });
});
