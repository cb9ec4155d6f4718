import { utopSequencerDutyChecker, type UtopSequencerLimits } from "../../environment/index.ts";
import { sequencerRows } from "../../environment/utop_sequencer/rows.ts";
import { writeElement } from "../../ports/row_layout.ts";
import type { UtopSequencerSizes } from "../../ports/utop_sequencer.ts";
import { keepsDuties, type Surroundings } from "./keeper.ts";

/** Rows of the table at rest: one to run, and one that may follow. */
const restingRows = 2;

/**
 * At rest the table has two rows, nothing runs, the VE queue is quiet. Most duties tie levels (`mine_i`, `ve_quiet_i`) to
 * pulses, so nothing is mended: a stimulus that breaks one is none.
 */
export function sequencerSurroundings(sizes: UtopSequencerSizes & UtopSequencerLimits): Surroundings {
  const rows = sequencerRows(sizes);
  const baseRow = new Uint32Array(rows.inputs.words);
  writeElement(baseRow, 0, rows.whole("rst_ni"), 1);
  writeElement(baseRow, 0, rows.whole("ve_quiet_i"), 1);
  writeElement(baseRow, 0, rows.whole("table_rows_i"), restingRows);
  return {
    baseRow,
    levelPorts: new Set(["mine_i", "ve_quiet_i", "stop_i"]),
    keeper: () => ({
      mend: () => undefined,
      lawful: (...run) => keepsDuties(utopSequencerDutyChecker(sizes, sizes), rows, ...run),
    }),
  };
}
