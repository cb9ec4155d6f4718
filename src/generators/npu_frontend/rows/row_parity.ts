import { Module, orAll, xorAll } from "../../../hdl/index.ts";
import { rowFormat } from "../../../isa/index.ts";
import { beatDataBits, type FrontendShape } from "../sizes.ts";

/** Parity of what a row store keeps of a beat. One for all vNPUs, for all see the same beat. */
export function rowParity({ matrixEngines, rowBeats }: FrontendShape): Module {
  const m = new Module("row_parity", {
    summary: "Parity of the fields of a row that a beat holds.",
    source: "Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in docs/contracts/npu_frontend.md",
    file: "src/generators/npu_frontend/rows/row_parity.ts",
  });
  const beat_number_i = m.input("beat_number_i", 4, "Place of the beat in the row.");
  const beat_data_i = m.input("beat_data_i", beatDataBits, "The beat.");
  const parity_o = m.output("parity_o", 1, "Parity of its fields.");
  const { fields } = rowFormat(matrixEngines);
  const kept = new Set<number>();
  const parities = Array.from({ length: rowBeats }, (_, beat) => {
    const here = fields.filter(({ lsb }) => Math.floor(lsb / beatDataBits) === beat);
    for (const { lsb, bits } of here) for (let i = 0; i < bits; i += 1) kept.add((lsb + i) % beatDataBits);
    const values = here.map(({ lsb, bits }) => beat_data_i.slice<number>(lsb % beatDataBits, bits));
    return xorAll(values.map((value) => value.parity())).and(beat_number_i.eq(beat));
  });
  const unread = beat_data_i.bits().filter((_, bit) => !kept.has(bit));
  if (unread.length > 0) m.unused("unused_data", ...unread);
  m.drive(parity_o, orAll(parities));
  return m;
}
