import type { FpgaConfig } from "../config/types.ts";
import { generateTop } from "../generators/index.ts";
import { firstLevelPorts, portBits, type Port } from "../ports/index.ts";
import type { Problem } from "./problem.ts";

const top = "first_level_idm";

/** Parts in whose place come stand-ins without contents: both copies see the same at their outputs. */
const shared = { loader: "idm_loader", memory: "idm_ram" } as const;

const output: Port = {
  ...{ name: "bad_o", direction: "output", role: "command", elements: 1, elementBits: 1 },
  doc: "Core 0 of the two copies differs.",
};

/**
 * F3: two copies of the first level that get the same register writes, the same answers of memory to loads, and the same inputs of
 * core 0; the other cores' inputs are free in each. The bit is 1 when an output of core 0 differs. Groups are constant:
 * each core is in its own from reset on, for a write of GROUP is offered as one of no register. Isolation starts at Ready:
 * LOAD of other cores is offered likewise; what the loader tells the cores, and when, is free, and the same in both
 * copies. What core 0 reads of its instruction memory is free and the same; in return, what its memory is told counts
 * as an output.
 *
 * @param files Other Verilog than ours.
 */
export function isolationProblem(config: FpgaConfig, files?: Problem["files"]): Problem {
  const { cores, modulePrefix: prefix } = config;
  const table = firstLevelPorts(config);
  const own = files ?? generateTop(config, top);
  const parts = {
    loader: standIn(own, `${prefix}${shared.loader}`),
    memory: standIn(own, `${prefix}${shared.memory}`),
  };
  const inputs = table.ports.filter(({ direction }) => direction === "input");
  const ofCore = (port: Port): boolean => !isOfPool(port);
  const bits = (port: Port): number => portBits(port) / cores;
  const free: Port[] = [];
  const take = (name: string, width: number): string => {
    free.push({ name, direction: "input", role: "event", elements: 1, elementBits: width, doc: "Free." });
    return name;
  };
  const lines: string[] = [];
  for (const port of inputs.filter(ofCore)) {
    const first = take(`${port.name}_0`, bits(port));
    for (const copy of copies) {
      const others = cores > 1 ? [take(`${port.name}_others_${copy}`, bits(port) * (cores - 1))] : [];
      lines.push(`  wire ${range(portBits(port))}${port.name}_${copy} = {${[...others, first].join(", ")}};`);
    }
  }
  const outputs = table.ports.filter((port) => port.direction === "output" && ofCore(port));
  for (const copy of copies) {
    const pins = table.ports.map(({ name, direction }) => {
      if (direction === "output")
        return `.${name}(${outputs.some((one) => one.name === name) ? `${name}_${copy}` : ""})`;
      if (name === "s_axi_awaddr_i") return `.${name}(offered)`;
      return `.${name}(${inputs.some((one) => one.name === name && ofCore(one)) ? `${name}_${copy}` : name})`;
    });
    lines.push(
      ...outputs.map((port) => `  wire ${range(portBits(port))}${port.name}_${copy};`),
      `  ${prefix}${top} u_${copy} (${pins.join(", ")});`,
    );
  }
  const differs = outputs.map(({ name }, i) => {
    const last = bits(outputs[i] ?? output) - 1;
    return copies.map((copy) => `${name}_${copy}[${last}:0]`).join(" != ");
  });
  const net = (copy: string, path: string): string => `\\u_${copy}.${path} `;
  const wire = (copy: string, path: string, width: number): string =>
    `  (* hierconn *) wire ${range(width)}${net(copy, path)};`;
  for (const { name, width } of parts.loader.outputs) {
    const value = take(`loader_${name}`, width);
    for (const copy of copies) {
      lines.push(wire(copy, `u_loader.${name}`, width), `  assign ${net(copy, `u_loader.${name}`)}= ${value};`);
    }
  }
  for (const core of Array.from({ length: cores }, (_, c) => c)) {
    const path = (pin: string): string => `u_fetch_${core}.u_ram.${pin}`;
    for (const { name, width } of parts.memory.outputs) {
      for (const copy of copies) {
        const value = core === 0 && copy === "b" ? `memory_${name}_0_a` : take(`memory_${name}_${core}_${copy}`, width);
        lines.push(wire(copy, path(name), width), `  assign ${net(copy, path(name))}= ${value};`);
      }
    }
    if (core > 0) continue;
    for (const { name, width } of parts.memory.inputs) {
      lines.push(...copies.map((copy) => wire(copy, path(`seen_${name}`), width)));
      differs.push(copies.map((copy) => net(copy, path(`seen_${name}`))).join("!= "));
    }
  }
  const ports = [...inputs.filter(isOfPool), ...free, output];
  const name = `${prefix}isolation`;
  const text = [
    `module ${name} (`,
    ports.map((port) => `  ${port.direction} wire ${range(portBits(port))}${port.name}`).join(",\n"),
    ");",
    "  // Core registers lie at 16'h2000 + 16'h100 c: GROUP at 04, LOAD at 08. No register has an odd address.",
    "  wire of_core = s_axi_awaddr_i[15:13] == 3'd1;",
    "  wire is_group = of_core & (s_axi_awaddr_i[7:0] == 8'h04);",
    "  wire is_load = of_core & (s_axi_awaddr_i[7:0] == 8'h08) & (|s_axi_awaddr_i[12:8]);",
    "  wire [15:0] offered = (is_group | is_load) ? 16'd1 : s_axi_awaddr_i;",
    ...lines,
    `  assign bad_o = rst_ni & (${differs.map((one) => `(${one})`).join(" | ")});`,
    "endmodule",
    "",
  ].join("\n");
  const replaced = own.map((file) => {
    const part = Object.values(parts).find(({ module }) => file.name === `${module}.v`);
    return part === undefined ? file : { name: file.name, text: part.text };
  });
  return {
    ...{ top: name, files: [...replaced, { name: `${name}.v`, text }], ports, output: output.name, bit: 0, cuts: [] },
    undefinedBits: "free",
  };
}

/** Names of the two copies. */
export const copies = ["a", "b"] as const;

/** Ports that are not one per core. */
export function isOfPool({ name }: Port): boolean {
  return name === "clk_i" || name === "rst_ni" || name === "irq_o" || /^[sm]_axi_/.test(name);
}

/** A port in emitted Verilog. */
export interface Pin {
  readonly name: string;
  readonly width: number;
}

/** A module of the same ports with nothing inside: its outputs are driven by their paths, its inputs show at `seen_…`. */
export function standIn(
  files: Problem["files"],
  module: string,
): {
  readonly module: string;
  readonly text: string;
  readonly inputs: readonly Pin[];
  readonly outputs: readonly Pin[];
} {
  const text = files.find(({ name }) => name === `${module}.v`)?.text ?? "";
  const [head = ""] = new RegExp(`^module ${module} \\([^;]*\\);$`, "m").exec(text.replaceAll(/ *\/\/.*$/gm, "")) ?? [];
  if (head === "") throw new RangeError(`The Verilog has no module '${module}' with a list of ports.`);
  const pins = [...head.matchAll(/(input|output) +wire +(?:\[(\d+):0\] +)?(\w+)/g)].map(
    ([, direction, last = "0", name = ""]) => ({ direction, name, width: Number(last) + 1 }),
  );
  const clocked = ["clk_i", "rst_ni"];
  const inputs = pins.filter(({ direction, name }) => direction === "input" && !clocked.includes(name));
  const seen = inputs.map(({ name, width }) => `  wire ${range(width)}seen_${name} = ${name};\n`).join("");
  return {
    ...{ module, text: `${head}\n${seen}endmodule\n`, inputs },
    outputs: pins.filter(({ direction }) => direction === "output"),
  };
}

/** How a wire of so many bits is declared. */
export function range(bits: number): string {
  return bits === 1 ? "" : `[${bits - 1}:0] `;
}
