import { fetchMasterSizes } from "../../ports/fetch_master.ts";
import type { NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { readElement, type ElementPlace } from "../../ports/row_layout.ts";
import { axi4ReadChecker, axi4ReadLink } from "../axi/index.ts";
import { axiProtocolChecker } from "../control_registers/axi_protocol.ts";
import { axiLinkReader } from "../control_registers/axi_rows.ts";
import { linkRows } from "../fetch_master/link_rows.ts";
import { EngineDuties, type EngineCycle, type EngineDuty } from "./engines/duties.ts";
import { frontendRows } from "./rows.ts";

/** The duties of the front end's contract: A1 of control_registers (`bus`), A2 of fetch_master (`memory`), its own. */
export const npuFrontendDuties = ["bus", "memory", "F1", "F2", "F3", "F4"] as const;
export type NpuFrontendDuty = (typeof npuFrontendDuties)[number];

/** A duty that the environment broke. */
export interface NpuFrontendDutyViolation {
  readonly duty: NpuFrontendDuty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface NpuFrontendDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): NpuFrontendDutyViolation | undefined;
}

/** A checker of all duties. It reads the rows alone, apart from the environment's own books. */
export function npuFrontendDutyChecker(sizes: NpuFrontendSizes): NpuFrontendDutyChecker {
  const rows = frontendRows(sizes);
  const readLink = axiLinkReader(rows);
  const bus = axiProtocolChecker();
  const port = linkRows(rows);
  const link = axi4ReadLink(4);
  const memory = axi4ReadChecker({ beatBytes: 16, burstBeats: 16, burstsPerId: 1 });
  const ids = fetchMasterSizes(sizes).requesters;
  const engines = Array.from({ length: sizes.matrixEngines }, (_, m) => new EngineDuties(m));
  const reset = rows.place("rst_ni");
  const operations = rows.elements("me_op_o");
  const inputs = ["me_restored_i", "me_credit_i", "me_pop_done_i", "me_saved_i", "me_finish_i"] as const;
  const outputNames = [
    "me_online_o",
    "me_run_o",
    "me_save_o",
    "me_kill_o",
    "me_restore_o",
    "me_end_o",
    "me_op_valid_o",
  ];
  const inputPlaces = inputs.map((name) => rows.whole(name));
  const outputPlaces = outputNames.map((name) => rows.whole(name));
  const bit = (row: Uint32Array, at: number, place: ElementPlace | undefined, m: number): boolean =>
    place !== undefined && ((readElement(row, at, place) >>> m) & 1) === 1;
  let cycle = -1;

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const broken: NpuFrontendDutyViolation[] = [];
      const report = (duty: NpuFrontendDuty, text: string): number => broken.push({ duty, cycle, text });
      const found = bus.check(readLink(stimulus, at, outputs, outAt));
      if (found?.side === "master") report("bus", found.text);
      port.readSlave(link, stimulus, at);
      port.readMaster(link, outputs, outAt);
      for (const { side, text } of memory.check(link)) if (side === "slave") report("memory", text);
      if (link.rId >= ids) report("memory", `m_axi_rid_i is ${link.rId}; allowed are 0 to ${ids - 1}.`);
      const running = readElement(stimulus, at, reset) === 1;
      for (const [m, engine] of engines.entries()) {
        const [restored, credit, popDone, saved, finish] = inputPlaces.map((place) => bit(stimulus, at, place, m));
        const [online, run, save, kill, restore, end, shown] = outputPlaces.map((place) =>
          bit(outputs, outAt, place, m),
        );
        const seen = { restored, credit, popDone, saved, finish, online, run, save, kill, restore, end, shown };
        const word = operations[m] === undefined ? 0 : readElement(outputs, outAt, operations[m]);
        const cycleOf = { running, word, ...seen } as EngineCycle;
        engine.check(cycleOf, (duty: EngineDuty, text: string) => report(duty, text));
      }
      return broken[0];
    },
  };
}
