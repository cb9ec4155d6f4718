import fc from "fast-check";
import { expect } from "vitest";
import { checkProgram } from "../../../../src/isa/idm/index.ts";
import {
  CompileError,
  compileStatic,
  type FpgaCore,
  type StaticNetwork,
} from "../../../../src/compilers/fpga/index.ts";
import type { Network } from "../../../../src/compilers/network/index.ts";
import { paperCore, smallCore } from "../cores.ts";
import { oneLayer } from "../layers.ts";
import { firstHazard, programOf } from "./footprint.ts";

/** The compiled network; none where a core's memories are too small for it. */
function compiled(network: Network, core: FpgaCore): StaticNetwork | undefined {
  try {
    return compileStatic(network, core);
  } catch (error) {
    if (error instanceof CompileError) return undefined;
    throw error;
  }
}

/** Words of a package. */
export function wordsOf({ words, ifpStart, ifpLength }: StaticNetwork, ifp: number): Uint32Array {
  const start = ifpStart[ifp] ?? 0;
  return words.subarray(4 * start, 4 * (start + (ifpLength[ifp] ?? 0)));
}

const anyCore: fc.Arbitrary<FpgaCore> = fc.constantFrom(
  paperCore,
  smallCore,
  { ...smallCore, elementBits: 16 as const, fifoDepth: 1, pixelParallelism: 3 },
  { ...smallCore, inputChannelParallelism: 6, outputChannelParallelism: 4, cores: 17 },
  { ...smallCore, memory: { banks: 4, bankWords: 40, weightWords: 150, biasWords: 20 } },
);

/** Checks so many random layers: the tiles of each tiling write every word of the output exactly once. @returns layers checked */
export function checkCoverage(numRuns: number): number {
  let layers = 0;
  fc.assert(
    fc.property(oneLayer, anyCore, (network, core) => {
      const result = compiled(network, core);
      if (result === undefined) return;
      for (const [index, layer] of result.layers.entries()) {
        layers += 1;
        const { height, width, pixelStride, offset, pixelWords } = layer.output;
        const expected = new Uint8Array(result.segmentWords[0]);
        for (let pixel = 0; pixel < height * width; pixel++) {
          expected.fill(1, offset + pixel * pixelStride, offset + pixel * pixelStride + pixelWords);
        }
        for (const { kind, tiles, firstIfp } of result.tilings[index] ?? []) {
          const written = new Uint8Array(result.segmentWords[0]);
          for (let ifp = firstIfp; ifp < firstIfp + tiles; ifp++) countSaves(wordsOf(result, ifp), core, written);
          expect(Buffer.compare(written, expected), `${layer.name} ${kind} ${tiles}`).toBe(0);
        }
      }
    }),
    { numRuns },
  );
  return layers;
}

/** Checks packages of so many random layers: legal, and without a hazard on chip whatever the latencies. @returns packages checked */
export function checkHazards(numRuns: number): number {
  let packages = 0;
  fc.assert(
    fc.property(oneLayer, anyCore, (network, core) => {
      const result = compiled(network, core);
      if (result === undefined) return;
      for (let ifp = 0; ifp < result.ifpStart.length; ifp += 1 + Math.floor(result.ifpStart.length / 12)) {
        packages += 1;
        const program = programOf(wordsOf(result, ifp), core);
        const report = checkProgram(program, { cores: core.cores, core: 0, memory: core.memory });
        expect([report.verdict, report.problems[0]?.sentence]).toEqual(["legal", undefined]);
        expect(firstHazard(program, core)).toBeUndefined();
      }
    }),
    { numRuns },
  );
  return packages;
}

function countSaves(words: Uint32Array, core: FpgaCore, written: Uint8Array): void {
  for (const instruction of programOf(words, core)) {
    if (instruction.opcode !== "save") continue;
    const { ddr_addr, base_sel, len, lines, stride } = instruction.fields;
    expect(base_sel).toBe(0);
    for (let line = 0; line < lines; line++) {
      for (let word = 0; word < len; word++) {
        const at = ddr_addr + line * stride + word;
        expect(at).toBeLessThan(written.length);
        written[at] = Math.min(255, (written[at] ?? 0) + 1);
      }
    }
  }
}
