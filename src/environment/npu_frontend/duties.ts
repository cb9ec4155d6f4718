import { fetchMasterSizes } from "../../ports/fetch_master.ts";
import type { NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { readElement } from "../../ports/row_layout.ts";
import { axi4ReadChecker, axi4ReadLink } from "../axi/index.ts";
import { axiProtocolChecker } from "../control_registers/axi_protocol.ts";
import { axiLinkReader } from "../control_registers/axi_rows.ts";
import { linkRows } from "../fetch_master/link_rows.ts";
import { EngineDuties, type EngineCycle } from "./engines/duties.ts";
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
  const read = (name: string): ((row: Uint32Array, at: number) => number) => {
    const place = rows.whole(name);
    return (row, at) => readElement(row, at, place);
  };
  const [restored, credit, popDone] = [read("me_restored_i"), read("me_credit_i"), read("me_pop_done_i")];
  const [saved, finish] = [read("me_saved_i"), read("me_finish_i")];
  const [online, run, save, kill] = [read("me_online_o"), read("me_run_o"), read("me_save_o"), read("me_kill_o")];
  const [restore, end, shown] = [read("me_restore_o"), read("me_end_o"), read("me_op_valid_o")];
  let cycle = -1;

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      const broken: NpuFrontendDutyViolation[] = [];
      const report = (duty: NpuFrontendDuty, text: string): void => {
        broken.push({ duty, cycle, text });
      };
      const found = bus.check(readLink(stimulus, at, outputs, outAt));
      if (found?.side === "master") report("bus", found.text);
      port.readSlave(link, stimulus, at);
      port.readMaster(link, outputs, outAt);
      for (const { side, text } of memory.check(link)) if (side === "slave") report("memory", text);
      if (link.rId >= ids) report("memory", `m_axi_rid_i is ${link.rId}; allowed are 0 to ${ids - 1}.`);
      const running = readElement(stimulus, at, reset) === 1;
      const told = {
        ...{ online: online(outputs, outAt), run: run(outputs, outAt), save: save(outputs, outAt) },
        ...{ kill: kill(outputs, outAt), restore: restore(outputs, outAt), end: end(outputs, outAt) },
        shown: shown(outputs, outAt),
      };
      const given = {
        ...{ restored: restored(stimulus, at), credit: credit(stimulus, at), popDone: popDone(stimulus, at) },
        ...{ saved: saved(stimulus, at), finish: finish(stimulus, at) },
      };
      for (const [m, engine] of engines.entries()) {
        const is = (set: number): boolean => ((set >>> m) & 1) === 1;
        const place = operations[m];
        const seen: EngineCycle = {
          running,
          word: place === undefined ? 0 : readElement(outputs, outAt, place),
          ...{ online: is(told.online), run: is(told.run), save: is(told.save), kill: is(told.kill) },
          ...{ restore: is(told.restore), end: is(told.end), shown: is(told.shown) },
          ...{ restored: is(given.restored), credit: is(given.credit), popDone: is(given.popDone) },
          ...{ saved: is(given.saved), finish: is(given.finish) },
        };
        engine.check(seen, report);
      }
      return broken[0];
    },
  };
}
