import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { readElement } from "../../ports/row_layout.ts";
import { axiProtocolChecker, type AxiLink } from "./axi_protocol.ts";
import { axiLinkReader } from "./axi_rows.ts";
import { registersRows } from "./rows.ts";

/** The duties (A) of the control registers' contract. */
export const controlRegistersDuties = ["A1", "A2", "A3"] as const;
export type ControlRegistersDuty = (typeof controlRegistersDuties)[number];

/** A duty that the environment broke. */
export interface ControlRegistersDutyViolation {
  readonly duty: ControlRegistersDuty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface ControlRegistersDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(
    stimulus: Uint32Array,
    at: number,
    outputs: Uint32Array,
    outAt: number,
  ): ControlRegistersDutyViolation | undefined;
}

/**
 * A checker of all duties. It reads the rows alone, apart from the environment's own books. With `rst_ni` low A1 says
 * that nothing is valid, A3 counts, and A2 does not.
 */
export function controlRegistersDutyChecker(sizes: ControlRegistersSizes): ControlRegistersDutyChecker {
  const { vnpus } = sizes;
  const rows = registersRows(sizes);
  const readLink = axiLinkReader(rows);
  const protocol = axiProtocolChecker();
  const injectDone = rows.whole("inject_done_i");
  const injectValid = rows.whole("inject_valid_o");
  const tenants = rows.elements("me_vnpu_i");
  let cycle = -1;

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const link: AxiLink = readLink(stimulus, at, outputs, outAt);
      const broken = protocol.check(link);
      if (broken?.side === "master") return { duty: "A1", cycle, text: broken.text };
      const done = readElement(stimulus, at, injectDone);
      if (link.running === 1 && done > readElement(outputs, outAt, injectValid)) {
        return { duty: "A2", cycle, text: "inject_done_i is 1 without inject_valid_o; allowed is 0." };
      }
      for (let engine = 0; engine < tenants.length; engine += 1) {
        const place = tenants[engine];
        const vnpu = place === undefined ? 0 : readElement(stimulus, at, place);
        if (vnpu < vnpus) continue;
        return { duty: "A3", cycle, text: `ME ${engine} is vNPU ${vnpu}'s; allowed are 0 to ${vnpus - 1}.` };
      }
      return undefined;
    },
  };
}
