import { portBits, type Port, type PortTable } from "../../ports/port.ts";

/** What a replay bench is made for. */
export interface BenchShape {
  /** Module under test, prefix included. */
  readonly module: string;
  readonly ports: PortTable;
  readonly cycles: number;
  /** First cycle whose outputs are compared. */
  readonly firstCompared: number;
}

/** Names of the files that the bench reads, from the folder that it runs in. */
export const stimulusName = "stimulus.hex";
export const expectedName = "expected.hex";

/** Name of the bench's module and, with `.v`, of its file. */
export function benchName(module: string): string {
  return `${module}_replay`;
}

/** Inputs that a row holds, in the order of the ports. */
export function drivenPorts(ports: PortTable): readonly Port[] {
  return ports.ports.filter(({ direction, role }) => direction === "input" && role !== "clock");
}

/** Outputs that a row holds, in the order of the ports. */
export function comparedPorts(ports: PortTable): readonly Port[] {
  return ports.ports.filter(({ direction }) => direction === "output");
}

/**
 * A bench in Verilog-2001 that drives one row per cycle, compares every output just before the rising edge, and prints
 * `PASS <cycles> cycles`, or a line for each element that differs in the first cycle where any does.
 */
export function benchText(shape: BenchShape): string {
  const { module, ports, cycles, firstCompared } = shape;
  const clock = ports.ports.find(({ role }) => role === "clock")?.name ?? "clk_i";
  const inputs = drivenPorts(ports);
  const outputs = comparedPorts(ports);
  const text = [
    `// Replays ${stimulusName} against ${module} and compares with ${expectedName}; run it in the folder of these files.`,
    "// One line per cycle; all inputs (outputs) in port order without the clock, the first port and element 0 lowest.",
    `module ${benchName(module)};`,
    "",
    `  localparam CYCLES = ${cycles};`,
    ...(firstCompared > 0 ? ["  // A synchronous reset holds from the first edge on."] : []),
    `  localparam FIRST_COMPARED = ${firstCompared};`,
    "",
    `  reg [${totalBits(inputs) - 1}:0] stimulus [0:CYCLES-1];`,
    `  reg [${totalBits(outputs) - 1}:0] expected [0:CYCLES-1];`,
    `  reg [${totalBits(inputs) - 1}:0] row;`,
    `  reg [${totalBits(outputs) - 1}:0] want;`,
    `  reg ${clock};`,
    "  integer cycle;",
    "  integer element;",
    "  integer differences;",
    "",
    ...slices(inputs, "", "row"),
    "",
    ...outputs.map((port) => `  wire ${range(port)}${port.name};`),
    ...slices(outputs, "want_", "want"),
    "",
    `  ${module} dut (`,
    ports.ports.map(({ name }) => `    .${name}(${name})`).join(",\n"),
    "  );",
    "",
    "  initial begin",
    `    $readmemh("${stimulusName}", stimulus);`,
    `    $readmemh("${expectedName}", expected);`,
    `    ${clock} = 1'b0;`,
    "    differences = 0;",
    "    cycle = 0;",
    "    while (cycle < CYCLES && differences == 0) begin",
    "      row = stimulus[cycle];",
    "      want = expected[cycle];",
    "      #5;",
    "      if (cycle >= FIRST_COMPARED) begin",
    ...outputs.flatMap(comparison),
    "      end",
    `      ${clock} = 1'b1;`,
    "      #5;",
    `      ${clock} = 1'b0;`,
    "      cycle = cycle + 1;",
    "    end",
    '    if (differences == 0) $display("PASS %0d cycles", CYCLES);',
    "    $finish;",
    "  end",
    "",
    "endmodule",
    "",
  ];
  return text.join("\n");
}

function totalBits(ports: readonly Port[]): number {
  return ports.reduce((sum, port) => sum + portBits(port), 0);
}

function range(port: Port): string {
  return portBits(port) === 1 ? "" : `[${portBits(port) - 1}:0] `;
}

/** A wire per port that picks its bits out of a row. */
function slices(ports: readonly Port[], prefix: string, row: string): readonly string[] {
  let lsb = 0;
  return ports.map((port) => {
    const low = lsb;
    lsb += portBits(port);
    const place = portBits(port) === 1 ? `${low}` : `${lsb - 1}:${low}`;
    return `  wire ${range(port)}${prefix}${port.name} = ${row}[${place}];`;
  });
}

/** Compares a port element by element; an undefined bit is a difference. */
function comparison({ name, elements, elementBits, index }: Port): readonly string[] {
  if (elements === 1) return differs("        ", name, `want_${name}`, `MISMATCH cycle %0d: ${name}`, "cycle");
  const place = `[element*${elementBits} +: ${elementBits}]`;
  const label = `MISMATCH cycle %0d: ${name} ${index ?? "element"} %0d`;
  return [
    `        for (element = 0; element < ${elements}; element = element + 1) begin`,
    ...differs("          ", `${name}${place}`, `want_${name}${place}`, label, "cycle, element"),
    "        end",
  ];
}

function differs(pad: string, actual: string, expected: string, label: string, values: string): readonly string[] {
  return [
    `${pad}if (${actual} !== ${expected}) begin`,
    `${pad}  differences = differences + 1;`,
    `${pad}  $display("${label}: expected %0d, actual %0d",`,
    `${pad}           ${values}, ${expected}, ${actual});`,
    `${pad}end`,
  ];
}
