import type { Port, PortTable } from "../../../src/ports/port.ts";

/** A design that shows every input at an output of the same shape in the same cycle, in ports of all kinds of widths. */
const shapes: readonly (readonly [elements: number, bits: number])[] = [
  ...([1, 2, 5, 7, 8, 9, 13, 16, 17, 24, 31, 32] as const).map((bits) => [1, bits] as const),
  ...([2, 3, 4, 6, 9, 32, 33, 40, 64, 65, 100] as const).map((elements) => [elements, 1] as const),
  ...([2, 3, 5, 7] as const).flatMap((elements) =>
    ([3, 5, 7, 11, 20, 31, 32] as const).map((b) => [elements, b] as const),
  ),
];

export const echoPorts: PortTable = {
  block: "echo",
  ports: [
    { name: "clk_i", direction: "input", role: "clock", elements: 1, elementBits: 1, doc: "" },
    { name: "rst_ni", direction: "input", role: "reset", elements: 1, elementBits: 1, doc: "" },
    ...shapes.map(([elements, elementBits], i): Port => {
      const role = i % 3 === 0 ? "configuration" : "event";
      return { name: `p${i}_i`, direction: "input", role, elements, elementBits, doc: "" };
    }),
    ...shapes.map(([elements, elementBits], i): Port => {
      return { name: `p${i}_o`, direction: "output", role: "command", elements, elementBits, doc: "" };
    }),
  ],
  state: [],
};

export function echoVerilog(): string {
  const range = ([elements, bits]: readonly [number, number]): string => `[${elements * bits - 1}:0]`;
  const inputs = shapes.map((shape, i) => `  input wire ${range(shape)} p${i}_i,`);
  const outputs = shapes.map((shape, i) => `  output wire ${range(shape)} p${i}_o`);
  return `module echo (
  input wire clk_i,
  input wire rst_ni,
${inputs.join("\n")}
${outputs.join(",\n")}
);
${shapes.map((_, i) => `  assign p${i}_o = p${i}_i;`).join("\n")}
  wire unused = clk_i & rst_ni;
endmodule
`;
}
