import { fetchBeats, type FetchMasterSizes } from "../../ports/fetch_master.ts";
import { readElement, type ElementPlace } from "../../ports/row_layout.ts";
import { axi4ReadChecker, axi4ReadLink } from "../axi/index.ts";
import { linkRows } from "./link_rows.ts";
import { fetchRows } from "./rows.ts";

/** The duties (A) of the fetch master's contract; `index` is that of all blocks: an ID names a requester. */
export const fetchMasterDuties = ["index", "A1", "A2"] as const;
export type FetchMasterDuty = (typeof fetchMasterDuties)[number];

/** A duty that the environment broke. */
export interface FetchMasterDutyViolation {
  readonly duty: FetchMasterDuty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface FetchMasterDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): FetchMasterDutyViolation | undefined;
}

/**
 * A checker of all duties. It reads the rows alone, apart from the environment's own books. With `rst_ni` low only
 * `index` counts, and that no data come.
 *
 * A request that is dropped in the cycle in which its answer shows breaks nothing: its requester gave up without having
 * seen the answer.
 */
export function fetchMasterDutyChecker(sizes: FetchMasterSizes): FetchMasterDutyChecker {
  const { requesters } = sizes;
  const rows = fetchRows(sizes);
  const port = linkRows(rows);
  const link = axi4ReadLink(4);
  const slave = axi4ReadChecker({ beatBytes: 16, burstsPerId: 1 });
  const valid = rows.elements("req_valid_i");
  const address = rows.elements("req_address_i");
  const beats = rows.elements("req_beats_i");
  const done = rows.elements("done_o");
  const read = (row: Uint32Array, at: number, place: ElementPlace | undefined): number =>
    place === undefined ? 0 : readElement(row, at, place);

  let cycle = -1;
  /** Per requester: its request has not been answered, up to the cycle before; what it asks for. */
  const asks = new Uint8Array(requesters);
  const answered = new Uint8Array(requesters);
  const asked = new Uint32Array(4 * requesters);

  const checkRequest = (r: number, stimulus: Uint32Array, at: number): string | undefined => {
    const found = [0, 1, 2].map((part) => read(stimulus, at, address[3 * r + part]));
    found.push(read(stimulus, at, beats[r]));
    const before = asked.subarray(4 * r, 4 * r + 4);
    if (asks[r] === 1) {
      if (found.every((value, index) => value === before[index])) return undefined;
      return `Request ${r} changes before its answer; allowed is an address and a number of beats that stand still.`;
    }
    asks[r] = 1;
    before.set(found);
    const [low = 0, , , count = 0] = found;
    if (count < 1 || count > fetchBeats) return `Request ${r} has ${count} beats; allowed are 1 to ${fetchBeats}.`;
    if (low % 16 === 0) return undefined;
    return `The address of request ${r} ends in 0x${(low % 16).toString(16)}; allowed are multiples of 16 bytes.`;
  };

  const requestsOf = (
    stimulus: Uint32Array,
    at: number,
    outputs: Uint32Array,
    outAt: number,
    report: (text: string) => void,
  ): void => {
    for (let r = 0; r < requesters; r += 1) {
      if (read(stimulus, at, valid[r]) === 0) {
        asks[r] = 0;
        answered[r] = 0;
        continue;
      }
      if (answered[r] === 1) continue;
      const text = checkRequest(r, stimulus, at);
      if (text !== undefined) report(text);
      if (read(outputs, outAt, done[r]) === 1) {
        answered[r] = 1;
        asks[r] = 0;
      }
    }
  };

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const broken: FetchMasterDutyViolation[] = [];
      port.readSlave(link, stimulus, at);
      port.readMaster(link, outputs, outAt);
      if (link.rId >= requesters) {
        const text = `m_axi_rid_i is ${link.rId}; allowed are 0 to ${requesters - 1}.`;
        broken.push({ duty: "index", cycle, text });
      }
      if (link.running === 0) {
        asks.fill(0);
        answered.fill(0);
      } else {
        requestsOf(stimulus, at, outputs, outAt, (text) => broken.push({ duty: "A1", cycle, text }));
      }
      for (const { side, text } of slave.check(link)) if (side === "slave") broken.push({ duty: "A2", cycle, text });
      return broken[0];
    },
  };
}
