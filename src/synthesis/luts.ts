import type { JsonBit, JsonCell, JsonModule } from "../yosys/netlist_json.ts";

/** LUTs of a mapped design. */
export interface LutCounts {
  /** All that it takes, as logic or as memory. */
  readonly luts: number;
  /** Those among them that are memory: RAM and shift registers. */
  readonly lutRams: number;
}

const logicTypes = /^(SB_LUT4|LUT\d|TRELLIS_COMB)$/;
/** Pins of flip-flops that a slice can invert: clock, set and reset. In front of D an inverter is a LUT. */
const flipFlopTypes = /^FD[RSCP]E$/;
const invertiblePins: ReadonlySet<string> = new Set(["C", "R", "S", "CLR", "PRE"]);

/**
 * LUTs that a cell of memory takes, by its name: UltraScale+ after its libraries guide (UG974; 8 LUTs share a slice and
 * one write port), ECP5 after its family data sheet (two slices of data, one for the write port, 2 LUTs each).
 */
const memoryTypes: readonly (readonly [RegExp, number])[] = [
  [/^(SRL16E|SRLC16E|SRLC32E|RAM(32|64)X1S)$/, 1],
  [/^(RAM(32|64)X1D|RAM128X1S|RAM32X2S)$/, 2],
  [/^(RAM32M|RAM64M|RAM128X1D|RAM256X1S)$/, 4],
  [/^TRELLIS_DPR16X4$/, 6],
  [/^(RAM32M16|RAM64M8|RAM32X16DR8|RAM64X8SW|RAM256X1D|RAM512X1S)$/, 8],
];

/** Counts the LUTs among cells of a module, those of its children left out. Throws RangeError for a cell of memory whose size is not known. */
export function lutCounts(module: JsonModule, cells: readonly JsonCell[]): LutCounts {
  const lutRams = cells.reduce((sum, { type }) => sum + memoryLuts(type), 0);
  const logic = cells.filter(({ type }) => logicTypes.test(type)).length;
  return { luts: logic + inverters(module, cells) + lutRams, lutRams };
}

/** Inverters that are a LUT of their own: all but those of clocks, sets and resets of flip-flops alone. */
function inverters(module: JsonModule, cells: readonly JsonCell[]): number {
  const found = cells.filter(({ type }) => type === "INV");
  if (found.length === 0) return 0;
  const needed = new Set<JsonBit>(Object.values(module.ports).flatMap(({ bits }) => bits));
  for (const { type, connections } of Object.values(module.cells))
    for (const [pin, bits] of Object.entries(connections))
      if (!(flipFlopTypes.test(type) && invertiblePins.has(pin)) && !(type === "INV" && pin === "O"))
        for (const bit of bits) needed.add(bit);
  return found.filter(({ connections }) => connections["O"]?.some((bit) => needed.has(bit))).length;
}

/** Whether a cell is RAM made of LUTs, whose reads need no clock. */
export function isLutRam(type: string): boolean {
  return /^(RAM\d|TRELLIS_DPR)/.test(type);
}

function memoryLuts(type: string): number {
  const found = memoryTypes.find(([pattern]) => pattern.test(type));
  if (found !== undefined) return found[1];
  if (isLutRam(type) || type.startsWith("SRL")) {
    throw new RangeError(`Cell '${type}' is memory made of LUTs; how many is not known.`);
  }
  return 0;
}
