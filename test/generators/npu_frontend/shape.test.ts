import { describe, expect, it } from "vitest";
import { enginePort } from "../../../src/generators/npu_frontend/engines/engine_port.ts";
import { instructionMemory } from "../../../src/generators/npu_frontend/memory/instruction_memory.ts";
import { rowUnit } from "../../../src/generators/npu_frontend/rows/row_unit.ts";
import { tracePort } from "../../../src/generators/npu_frontend/trace/trace_port.ts";
import { emit } from "../../../src/hdl/index.ts";
import { smallShape } from "./part_rig.ts";

describe("shapes of the front end's parts", () => {
  it("names sizes that are out of range", () => {
    const of = (sizes: object) => () => smallShape(sizes);
    expect(of({ saveLimitCycles: 3 })).toThrow("saveLimitCycles is 3, allowed are the integers 4 to 65535");
    expect(of({ instructionLines: 8 })).toThrow("instructionLines is 8, allowed are the integers 16 to 1024");
    expect(of({ instructionLines: 2048 })).toThrow("instructionLines is 2048, allowed are the integers 16 to 1024");
    expect(of({ instructionLines: 48 })).toThrow("instructionLines is 48, allowed are the powers of two");
    expect(of({ matrixEngines: 17 })).toThrow(RangeError);
    expect(of({ vectorEngines: 0 })).toThrow(RangeError);
    expect(of({ vnpus: 33 })).toThrow(RangeError);
    expect(of({ answerLimitCycles: 0 })).toThrow(RangeError);
  });

  it("derives tags, frames and entries", () => {
    expect(smallShape({ vectorEngines: 16, matrixEngines: 16, vnpus: 32, instructionLines: 1024 })).toMatchObject({
      ...{
        lineBeats: 5,
        blockLines: 2,
        frames: 512,
        rowBeats: 5,
        queues: 48,
        clients: 17,
        queueIndex: 6,
        vnpuIndex: 5,
      },
      ...{ withinBits: 1, blockBits: 23, frameBits: 9, tagBits: 14, lineBits: 576 },
    });
  });

  it.each([
    [1, 1, 1, 16, "sync"],
    [3, 9, 5, 16, "sync"],
    [16, 16, 32, 1024, "async_low"],
  ] as const)("emits clean text for %i MEs, %i VEs, %i vNPUs and %i lines, reset %s", (...of) => {
    const [matrixEngines, vectorEngines, vnpus, instructionLines, reset] = of;
    const shape = smallShape({ matrixEngines, vectorEngines, vnpus, instructionLines, reset });
    const parts = [instructionMemory(shape), rowUnit(shape), enginePort(shape), tracePort(shape)];
    for (const part of parts) {
      const files = emit(part, { prefix: "", licenseHeader: "" });
      for (const line of files
        .map(({ text }) => text)
        .join("\n")
        .split("\n"))
        expect(line).toMatch(/^[ -~]{0,100}$/);
    }
  });
});
