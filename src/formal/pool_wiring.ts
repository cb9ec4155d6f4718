import type { FpgaConfig } from "../config/types.ts";
import { generateTop } from "../generators/index.ts";
import { firstLevelPorts, idmPorts, portBits, type Port } from "../ports/index.ts";
import { copies, isOfPool, range, standIn } from "./isolation.ts";
import type { Problem } from "./problem.ts";

const top = "idm";

/**
 * What is left of I1 when F3 is proved: the wires. Two copies of the pool whose parts have nothing inside. What the first
 * level tells core 0, what the second level and the guard of core 0 say, the pool's register writes and core 0's own ports
 * are free and the same in both; all else is free in each. The bit is 1 when an output of core 0 differs, or what one of
 * these parts is told for core 0. Where it never is 1, nothing of the other cores reaches core 0 but through the first
 * level, and a part that sees the same from reset on says the same.
 *
 * @param files Other Verilog than ours.
 */
export function poolWiringProblem(config: FpgaConfig, files?: Problem["files"]): Problem {
  const { cores, modulePrefix: prefix } = config;
  const own = files ?? generateTop(config, top);
  const firstLevel = standIn(own, `${prefix}first_level_idm`);
  const ofCoreZero = [
    { instance: "u_second_level", part: standIn(own, `${prefix}second_level_idm`) },
    { instance: "u_guard", part: standIn(own, `${prefix}address_guard`) },
  ];
  const table = idmPorts(config).ports;
  const inputs = table.filter(({ direction }) => direction === "input");
  const outputs = table.filter((port) => port.direction === "output" && !isOfPool(port));
  const free: Port[] = [];
  const lines: string[] = [];
  const differs: string[] = [];
  const take = (name: string, width: number): string => {
    free.push({ name, direction: "input", role: "event", elements: 1, elementBits: width, doc: "Free." });
    return name;
  };
  /** A value of which the lowest `same` bits are those of the other copy. */
  const half = (name: string, copy: string, width: number, same: number): string => {
    const others = width > same ? [take(`${name}_others_${copy}`, width - same)] : [];
    const first = same === 0 ? [] : copy === "a" ? [take(`${name}_same`, same)] : [`${name}_same`];
    return `{${[...others, ...first].join(", ")}}`;
  };
  const each = (act: (copy: string) => void): void => copies.forEach(act);
  const slice = (of: (copy: string) => string, bits: number): void => {
    differs.push(copies.map((copy) => `${of(copy)}[${bits - 1}:0]`).join(" != "));
  };

  each((copy) => {
    for (const port of inputs.filter((one) => !isOfPool(one))) {
      const value = half(port.name, copy, portBits(port), portBits(port) / cores);
      lines.push(`  wire ${range(portBits(port))}${port.name}_${copy} = ${value};`);
    }
    lines.push(...outputs.map((port) => `  wire ${range(portBits(port))}${port.name}_${copy};`));
    const pins = [...inputs, ...outputs].map(
      (port) => `.${port.name}(${port.name}${isOfPool(port) ? "" : `_${copy}`})`,
    );
    lines.push(`  ${prefix}${top} u_${copy} (${pins.join(", ")});`);
  });
  for (const port of outputs) slice((copy) => `${port.name}_${copy}`, portBits(port) / cores);

  /** Drives what a part says, and compares the lowest bits of what it is told. */
  const partAt = (
    path: string,
    { inputs: told, outputs: said }: typeof firstLevel,
    same: (name: string, width: number) => number,
  ): void => {
    const net = (copy: string, name: string): string => `\\u_${copy}.${path}.${name} `;
    for (const { name, width } of said) {
      each((copy) => {
        const value = half(`${path}_${name}`, copy, width, same(name, width));
        lines.push(
          `  (* hierconn *) wire ${range(width)}${net(copy, name)};`,
          `  assign ${net(copy, name)}= ${value};`,
        );
      });
    }
    for (const { name, width } of told) {
      const bits = same(name, width);
      if (bits === 0) continue;
      const local = `${path}_${name}`;
      each((copy) => {
        const seen = net(copy, `seen_${name}`);
        lines.push(
          `  (* hierconn *) wire ${range(width)}${seen};`,
          `  wire [${width - 1}:0] ${local}_${copy} = ${seen};`,
        );
      });
      slice((copy) => `${local}_${copy}`, bits);
    }
  };
  const ofPool = new Set(
    firstLevelPorts(config)
      .ports.filter(isOfPool)
      .map(({ name }) => name),
  );
  const told = new Set(inputs.map(({ name }) => name));
  partAt("u_first_level", firstLevel, (name, width) =>
    ofPool.has(name) ? (told.has(name) ? width : 0) : width / cores,
  );
  for (const { instance, part } of ofCoreZero) {
    for (let core = 0; core < cores; core += 1)
      partAt(`${instance}_${core}`, part, (_, width) => (core === 0 ? width : 0));
  }

  const output: Port = {
    ...{ name: "bad_o", direction: "output", role: "command", elements: 1, elementBits: 1 },
    doc: "Core 0 of the two copies differs.",
  };
  const ports = [...inputs.filter(isOfPool), ...free, output];
  const name = `${prefix}pool_wiring`;
  const text = [
    `module ${name} (`,
    ports.map((port) => `  ${port.direction} wire ${range(portBits(port))}${port.name}`).join(",\n"),
    ");",
    ...lines,
    `  assign bad_o = ${differs.map((one) => `(${one})`).join(" | ")};`,
    "endmodule",
    "",
  ].join("\n");
  const parts = [firstLevel, ...ofCoreZero.map(({ part }) => part)];
  const replaced = own.map((file) => {
    const part = parts.find(({ module }) => file.name === `${module}.v`);
    return part === undefined ? file : { name: file.name, text: part.text };
  });
  return { top: name, files: [...replaced, { name: `${name}.v`, text }], ports, output: output.name, bit: 0, cuts: [] };
}
