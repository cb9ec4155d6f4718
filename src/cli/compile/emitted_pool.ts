import { poolProgramOf, type DynamicCompiler } from "../../compilers/fpga/index.ts";
import { disassemblePool, writePool } from "../../isa/idm/index.ts";
import type { EmittedForm } from "./emitted.ts";

/**
 * What was compiled last as a file: its source, its container, or everything (layers with their places in memory, tilings, cycles, first
 * words, and the container in base64) as JSON.
 */
export function emittedPool(dynamic: DynamicCompiler, form: EmittedForm): string | Uint8Array {
  const program = poolProgramOf(dynamic);
  switch (form) {
    case "asm":
      return disassemblePool(program);
    case "binary":
      return writePool(program);
    case "json": {
      const { network, count, core, tiling, starts, predictedCycles } = dynamic;
      const { name, segmentWords, inputs, outputs, host } = network;
      const layers = network.layers.map((layer, at) => ({
        ...layer,
        tiling: network.tilings[at]?.[tiling[at] ?? 0],
        cycles: predictedCycles[at],
        starts: Array.from({ length: count }, (_, slot) => starts[slot * network.layers.length + at]),
      }));
      const cores = Array.from(core.subarray(0, count));
      const all = { schemaVersion: 1, name, core: network.core, cores, segmentWords, inputs, outputs, host, layers };
      const container = Buffer.from(writePool(program)).toString("base64");
      return `${JSON.stringify({ ...all, container }, undefined, 1)}\n`;
    }
  }
}
