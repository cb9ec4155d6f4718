/** A combinational cell: its output pin and function, its input pins. */
interface GateCell {
  readonly output: string;
  readonly function: string;
  readonly inputs: readonly string[];
}

const gate = (output: string, fn: string, ...inputs: string[]): GateCell => ({ output, function: fn, inputs });

/**
 * Functions of the cells that mapping may use: one drive strength of each, since without timing a stronger cell only
 * costs area. Pin names are those of the NanGate FreePDK15 library.
 */
export const gateCells: Readonly<Record<string, GateCell>> = {
  INV_X1: gate("ZN", "!I", "I"),
  BUF_X1: gate("Z", "I", "I"),
  AND2_X1: gate("Z", "(A1 & A2)", "A1", "A2"),
  AND3_X1: gate("Z", "(A1 & A2 & A3)", "A1", "A2", "A3"),
  AND4_X1: gate("Z", "(A1 & A2 & A3 & A4)", "A1", "A2", "A3", "A4"),
  OR2_X1: gate("Z", "(A1 | A2)", "A1", "A2"),
  OR3_X1: gate("Z", "(A1 | A2 | A3)", "A1", "A2", "A3"),
  OR4_X1: gate("Z", "(A1 | A2 | A3 | A4)", "A1", "A2", "A3", "A4"),
  NAND2_X1: gate("ZN", "!(A1 & A2)", "A1", "A2"),
  NAND3_X1: gate("ZN", "!(A1 & A2 & A3)", "A1", "A2", "A3"),
  NAND4_X1: gate("ZN", "!(A1 & A2 & A3 & A4)", "A1", "A2", "A3", "A4"),
  NOR2_X1: gate("ZN", "!(A1 | A2)", "A1", "A2"),
  NOR3_X1: gate("ZN", "!(A1 | A2 | A3)", "A1", "A2", "A3"),
  NOR4_X1: gate("ZN", "!(A1 | A2 | A3 | A4)", "A1", "A2", "A3", "A4"),
  AOI21_X1: gate("ZN", "!((A1 & A2) | B)", "A1", "A2", "B"),
  AOI22_X1: gate("ZN", "!((A1 & A2) | (B1 & B2))", "A1", "A2", "B1", "B2"),
  OAI21_X1: gate("ZN", "!((A1 | A2) & B)", "A1", "A2", "B"),
  OAI22_X1: gate("ZN", "!((A1 | A2) & (B1 | B2))", "A1", "A2", "B1", "B2"),
  XOR2_X1: gate("Z", "(A1 ^ A2)", "A1", "A2"),
  XNOR2_X1: gate("ZN", "!(A1 ^ A2)", "A1", "A2"),
  MUX2_X1: gate("Z", "((S & I1) | (!S & I0))", "I0", "I1", "S"),
  TIEH: gate("Z", "1"),
  TIEL: gate("ZN", "0"),
};

/** Two-output adders: mapping by function cannot find them; a recipe that extracts adders instantiates them by name. */
export const adderCells: Readonly<
  Record<string, { readonly inputs: readonly string[]; readonly sum: string; readonly carry: string }>
> = {
  HA_X1: { inputs: ["A", "B"], sum: "(A ^ B)", carry: "(A & B)" },
  FA_X1: { inputs: ["A", "B", "CI"], sum: "(A ^ B ^ CI)", carry: "((A & B) | (A & CI) | (B & CI))" },
};

/** Flip-flops: an asynchronous, active-low reset or set. The library has no other kind. */
export const flipFlopCells: Readonly<Record<string, { readonly pin: string; readonly effect: "clear" | "preset" }>> = {
  DFFRNQ_X1: { pin: "RN", effect: "clear" },
  DFFSNQ_X1: { pin: "SN", effect: "preset" },
};

/** Area of NAND2_X1, µm²: one gate equivalent. */
export const gateEquivalentUm2 = 0.196608;

/** Reads `cell,width_um,height_um,area_um2,sites`: area in µm² by cell name. Throws RangeError on a line it can't read. */
export function cellAreas(csv: string): ReadonlyMap<string, number> {
  const lines = csv.trim().split("\n").slice(1);
  return new Map(
    lines.map((line) => {
      const [cell, , , area] = line.split(",");
      if (cell === undefined || area === undefined || !(Number(area) > 0)) {
        throw new RangeError(`Cell table: '${line}' is no line of cell, width, height, area and sites.`);
      }
      return [cell, Number(area)];
    }),
  );
}

/** The area-only Liberty text made from the cell table: names, functions and areas, no timing. */
export function areaLiberty(csv: string): string {
  const areas = cellAreas(csv);
  const cell = (name: string, body: readonly string[]): string => {
    const area = areas.get(name);
    if (area === undefined) throw new RangeError(`Cell table: it has no cell '${name}'.`);
    return [`  cell (${name}) {`, `    area : ${area.toFixed(6)};`, ...body.map((line) => `    ${line}`), "  }"].join(
      "\n",
    );
  };
  const input = (pin: string, extra = ""): string => `pin (${pin}) { direction : input;${extra} }`;
  const output = (pin: string, fn: string): string => `pin (${pin}) { direction : output; function : "${fn}"; }`;
  const cells = [
    ...Object.entries(gateCells).map(([name, g]) =>
      cell(name, [...g.inputs.map((pin) => input(pin)), output(g.output, g.function)]),
    ),
    ...Object.entries(adderCells).map(([name, adder]) =>
      cell(name, [...adder.inputs.map((pin) => input(pin)), output("CO", adder.carry), output("S", adder.sum)]),
    ),
    ...Object.entries(flipFlopCells).map(([name, flop]) =>
      cell(name, [
        `ff (IQ, IQN) { next_state : "D"; clocked_on : "CLK"; ${flop.effect} : "!${flop.pin}"; }`,
        input("D"),
        input("CLK", " clock : true;"),
        input(flop.pin),
        output("Q", "IQ"),
      ]),
    ),
  ];
  return [
    "/* Areas and functions of a 15 nm open cell library (NanGate FreePDK15), without timing.",
    "   Areas: width x height of each cell in the library's public layout abstracts; see nangate15_cells.csv.",
    "   Made by src/synthesis/area_liberty.ts; a test compares. No nanosecond can be had from this file. */",
    "library (nangate15_area) {",
    '  time_unit : "1ns";',
    '  voltage_unit : "1V";',
    '  current_unit : "1uA";',
    "  capacitive_load_unit (1, ff);",
    ...cells,
    "}",
    "",
  ].join("\n");
}
