import { describe, expect, it } from "vitest";
import { fetchMasterDutyChecker, type FetchMasterDutyViolation } from "../../../src/environment/index.ts";
import { fetchMasterPorts } from "../../../src/ports/fetch_master.ts";
import { elementPlace, rowLayout, writeElement } from "../../../src/ports/row_layout.ts";

const sizes = { requesters: 5, answerLimitCycles: 8 };

/** Names of ports with element and value: `{ "req_valid_i.1": 1 }`. */
type Cycle = Readonly<Record<string, number>>;

/** What the checker says of cycles whose other ports are 0, but `rst_ni`; it stops at the first violation. */
function check(...cycles: readonly Cycle[]): FetchMasterDutyViolation | undefined {
  const { ports } = fetchMasterPorts(sizes);
  const inputs = rowLayout(ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.filter((port) => port.direction === "output"));
  const checker = fetchMasterDutyChecker(sizes);
  for (const cycle of cycles) {
    const stimulus = new Uint32Array(inputs.words);
    const output = new Uint32Array(outputs.words);
    for (const [key, value] of Object.entries({ rst_ni: 1, m_axi_rready_o: 1, ...cycle })) {
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

const request: Cycle = { "req_valid_i.4": 1, "req_beats_i.4": 3, "req_address_i.12": 0x20 };
const done: Cycle = { "done_o.4": 1 };
const address: Cycle = { m_axi_arvalid_o: 1, m_axi_arid_o: 4, m_axi_arlen_o: 1, m_axi_arready_i: 1 };
const beat: Cycle = { m_axi_rvalid_i: 1, m_axi_rid_i: 4 };
const last: Cycle = { ...beat, m_axi_rlast_i: 1 };

describe("the duty checker of the fetch master names", () => {
  it("an ID that names no requester, also in reset and without valid", () => {
    const text = "m_axi_rid_i is 5; allowed are 0 to 4.";
    expect(check({ m_axi_rid_i: 4 })).toBeUndefined();
    expect(check({}, { m_axi_rid_i: 5 })).toEqual({ duty: "index", cycle: 1, text });
    expect(check({ m_axi_rid_i: 5, rst_ni: 0 })?.duty).toBe("index");
  });

  it("A1 when address or beats change before the answer shows", () => {
    expect(check(request, request, { ...request, ...done }, { ...request, "req_beats_i.4": 0 }, {})).toBeUndefined();
    const text = "Request 4 changes before its answer; allowed is an address and a number of beats that stand still.";
    expect(check(request, { ...request, "req_beats_i.4": 2 })).toEqual({ duty: "A1", cycle: 1, text });
    for (const part of [12, 13, 14]) {
      expect(check(request, { ...request, [`req_address_i.${part}`]: 0x30 })?.text).toBe(text);
      expect(check(request, { ...request, ...done, [`req_address_i.${part}`]: 0x30 })?.text).toBe(text);
    }
    // Given up, and dropped with its answer: the next request is another.
    const other = { ...request, "req_beats_i.4": 2 };
    expect(check(request, {}, other, done, request, {})).toBeUndefined();
  });

  it("A1 when a request is not of 1 to 16 beats, or not aligned; not what stands without one", () => {
    expect(check({ "req_beats_i.4": 17, "req_address_i.12": 1 })).toBeUndefined();
    expect(check({ ...request, "req_beats_i.4": 16 })).toBeUndefined();
    expect(check({ ...request, "req_beats_i.4": 17 })?.text).toBe("Request 4 has 17 beats; allowed are 1 to 16.");
    expect(check({ ...request, "req_beats_i.4": 0 })?.duty).toBe("A1");
    const text = "The address of request 4 ends in 0x8; allowed are multiples of 16 bytes.";
    expect(check({ ...request, "req_address_i.12": 0x28 })).toEqual({ duty: "A1", cycle: 0, text });
  });

  it("A2 when data come without a burst, with too few or too many beats, or in reset", () => {
    expect(check(address, beat, last)).toBeUndefined();
    expect(check({ ...address, m_axi_arready_i: 0 }, beat)).toEqual({
      ...{ duty: "A2", cycle: 1 },
      text: "Data of ID 4 come without a burst; allowed is one whose address was taken.",
    });
    expect(check({ ...address, ...beat })?.duty).toBe("A2");
    expect(check(address, last)?.duty).toBe("A2");
    expect(check(address, beat, beat)?.duty).toBe("A2");
    expect(check(address, beat, last, last)?.duty).toBe("A2");
    expect(check(address, { ...beat, rst_ni: 0 })?.duty).toBe("A2");
    expect(check(address, { rst_ni: 0 }, beat)?.duty).toBe("A2");
  });

  it("nothing of requests in reset, behind which all are new", () => {
    const other = { ...request, "req_beats_i.4": 2 };
    expect(check(request, { ...other, rst_ni: 0 }, other)).toBeUndefined();
    expect(check(request, { ...request, ...done }, { ...request, rst_ni: 0 }, other, request)?.cycle).toBe(4);
  });

  it("nothing of the master", () => {
    expect(check({ ...address, m_axi_arready_i: 0 }, {})).toBeUndefined();
  });
});
