import type { FirstLevelSizes } from "../../ports/first_level_idm.ts";
import { readElement } from "../../ports/row_layout.ts";
import { axiProtocolChecker } from "../control_registers/axi_protocol.ts";
import { axiLinkReader } from "../control_registers/axi_rows.ts";
import { firstLevelRows, get, type PoolRows } from "./rows.ts";

/** A duty that the environment broke. */
export interface FirstLevelDutyViolation {
  readonly duty: "A1";
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface FirstLevelDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): FirstLevelDutyViolation | undefined;
}

/** A checker of the contract's duty A1. It reads the rows alone, apart from the environment's own books. */
export function firstLevelDutyChecker(sizes: FirstLevelSizes): FirstLevelDutyChecker {
  return poolBusDutyChecker(firstLevelRows(sizes));
}

/** A checker of the duties of a pool's hypervisor and of its memory: AXI4-Lite, and AXI4 but for `rlast` and the number of beats. */
export function poolBusDutyChecker(rows: PoolRows): FirstLevelDutyChecker {
  const readLink = axiLinkReader(rows);
  const lite = axiProtocolChecker();
  const checkBeat = beatChecker(rows);
  let cycle = -1;
  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const broken = lite.check(readLink(stimulus, at, outputs, outAt));
      const text = checkBeat(stimulus, at, outputs, outAt);
      if (broken?.side === "master") return { duty: "A1", cycle, text: broken.text };
      return text === undefined ? undefined : { duty: "A1", cycle, text };
    },
  };
}

/** What is wrong with the read data of a cycle: a burst ends with the beat that says so. */
function beatChecker(
  rows: PoolRows,
): (...rowsOfCycle: Parameters<FirstLevelDutyChecker["check"]>) => string | undefined {
  const running = rows.place("rst_ni");
  const arValid = rows.place("m_axi_arvalid_o");
  const arReady = rows.place("m_axi_arready_i");
  const rValid = rows.place("m_axi_rvalid_i");
  const rReady = rows.place("m_axi_rready_o");
  const rLast = rows.place("m_axi_rlast_i");
  const payload = [...rows.elements("m_axi_rdata_i"), rows.place("m_axi_rresp_i"), rLast];
  const before = new Uint32Array(payload.length);
  let waits = false;
  let open = 0;
  return (stimulus, at, outputs, outAt) => {
    const isValid = readElement(stimulus, at, rValid) === 1;
    if (readElement(stimulus, at, running) === 0) {
      waits = false;
      open = 0;
      return isValid ? "R is valid in reset; allowed is a valid of 0." : undefined;
    }
    let text: string | undefined;
    if (waits && !isValid) text = "R is taken back before it was answered; allowed is a valid that stays.";
    else if (waits && payload.some((place, part) => get(stimulus, at, place) !== before[part])) {
      text = "R changes before it was answered; allowed is a payload that stays.";
    } else if (isValid && open === 0) {
      text = "R is valid without a burst; allowed is one whose address was taken.";
    }
    const isTaken = isValid && readElement(outputs, outAt, rReady) === 1;
    waits = isValid && !isTaken;
    payload.forEach((place, part) => {
      before[part] = get(stimulus, at, place);
    });
    if (isTaken && readElement(stimulus, at, rLast) === 1) open = Math.max(0, open - 1);
    if (readElement(outputs, outAt, arValid) === 1 && readElement(stimulus, at, arReady) === 1) open += 1;
    return text;
  };
}
