import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate, tops } from "../../src/generators/index.ts";
import type { Module } from "../../src/hdl/index.ts";
import { fpgaConfig } from "./idm_rig.ts";
import { namedConfig } from "../cosim/named_config.ts";

/** Names that the author of a generator gave: ports, wires, registers, constants and instances of a module. */
function authoredNames(module: Module): Set<string> {
  const names = new Set(module.ports.map((port) => port.name));
  for (const item of module.items) {
    if ("signal" in item) names.add(item.signal.name);
    if (item.kind === "localparam" || item.kind === "instance") names.add(item.name);
    if (item.kind === "instance") item.outputs.forEach((wire) => names.add(wire.name));
    if (item.kind === "memory") names.add(item.memory.name);
    if (item.kind === "comb") item.defaults.forEach(({ signal }) => names.add(signal.name));
  }
  return names;
}

function modulesOf(top: Module): Map<string, Module> {
  const found = new Map([[top.name, top]]);
  for (const item of top.items) {
    if (item.kind === "instance") modulesOf(item.module).forEach((module, name) => found.set(name, module));
  }
  return found;
}

const declaration = /^\s*(?:(?:input|output)\s+)?(?:wire|reg|localparam)\s+(?:\[\d+:0\]\s*)?(\w+)/;

/** Checks each line of the text of these named configs. */
export function emittedTextOf(configs: readonly string[]): void {
  describe.each(configs)("emitted Verilog of %s", (name) => {
    const config = name.startsWith("fpga-") ? fpgaConfig(name) : namedConfig(name);
    const files = generate(config);
    const modules = new Map(tops(config).flatMap((top) => [...modulesOf(top.tree)]));

    it("is byte-identical on a second run", () => {
      expect(generate(config)).toEqual(files);
    });

    it("is ASCII in at most 100 columns, without tabs and trailing blanks", () => {
      // One expectation for all: there are a hundred thousand lines.
      const wrong = files.flatMap((file) =>
        file.text.split("\n").flatMap((line) => (/^[ -~]{0,100}$/.test(line) && !/\s$/.test(line) ? [] : [line])),
      );
      expect(wrong).toEqual([]);
    });

    it("has a comment on every port, wire and register, and no name that nobody gave", () => {
      const wrong: string[] = [];
      for (const file of files) {
        const module = modules.get(file.module.slice(config.modulePrefix.length));
        if (module === undefined) throw new Error(`${file.name}: no module of that name in the tree.`);
        const names = authoredNames(module);
        const lines = file.text.split("\n");
        let declared = 0;
        lines.forEach((line, number) => {
          const found = declaration.exec(line);
          if (found?.[1] === undefined) return;
          declared += 1;
          if (!names.has(found[1])) wrong.push(`${file.name}:${number + 1}: ${found[1]} has no author`);
          const commented = line.includes("//") || (lines[number - 1] ?? "").trimStart().startsWith("//");
          const sink = found[1].startsWith("unused_");
          if (!commented && !sink) wrong.push(`${file.name}:${number + 1}: ${line}`);
        });
        expect(declared, file.name).toBeGreaterThan(2);
      }
      expect(wrong).toEqual([]);
    });

    it("is what lies in generated/", () => {
      const folder = new URL(`../../generated/${name}/`, import.meta.url);
      const kept = readdirSync(folder).filter((file) => file.endsWith(".v"));
      expect(kept.sort()).toEqual(files.map((file) => file.name).sort());
      for (const file of files) expect(readFileSync(new URL(file.name, folder), "utf8")).toBe(file.text);
    });
  });
}
