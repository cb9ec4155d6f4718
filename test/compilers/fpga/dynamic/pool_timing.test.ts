import { describe, expect, it } from "vitest";
import { barrierCycles, endCycles, fenceCycles } from "../../../../src/compilers/fpga/dynamic/index.ts";
import { PoolRig, register } from "../../../golden/idm/rig.ts";
import { end, op, sync, system, type Fields } from "../../../golden/second_level_idm/rig.ts";

/** Two packages: one that waits for its modules, one that waits for the words. */
const few: readonly Fields[] = [
  { opcode: op.load, post: "C" },
  { opcode: op.conv, wait: "L", post: "S" },
  { opcode: op.save, wait: "C" },
];
const many: readonly Fields[] = Array.from({ length: 24 }, (_, at) => ({
  opcode: [op.load, op.save, op.conv, op.pool][at % 4] ?? op.load,
}));
const fence: Fields = { opcode: op.system };
const barrier: Fields = { opcode: op.system, flags: sync, payload: system(1) };
const last: Fields = { opcode: op.system, flags: end };

/** Cycles in which core 0 is in Run or Wait. */
function cyclesOf(barrierStages: number, program: readonly Fields[], other?: readonly Fields[]): number {
  const rig = new PoolRig({ barrierStages, fifoDepth: 8 });
  rig.latency = (_core, module) => 5 + module;
  if (other !== undefined) rig.write(register.group(1), 0);
  rig.load(0, program);
  if (other !== undefined) rig.load(1, other);
  let cycles = 0;
  rig.watch = () => {
    const state = rig.state("core_0_state");
    if (state === 1 || state === 2) cycles += 1;
  };
  rig.write(register.go(0), 0);
  rig.until(() => rig.state("state", 0) === 5);
  return cycles;
}

describe.each([0, 1, 2, 3])("a golden pool with %i stages", (barrierStages) => {
  const time = (program: readonly Fields[], other?: readonly Fields[]): number =>
    cyclesOf(barrierStages, program, other);
  // From Run to the first accept, and the end.
  const around = time([last]);
  const alone = (words: readonly Fields[]): number => time([...words, last]) - around;

  it.each([
    ["few", few, many],
    ["many", many, few],
  ])("takes the cycles of a fence between packages: %s first", (_name, a, b) => {
    expect(alone([...a, fence, ...b])).toBe(alone(a) + fenceCycles + alone(b));
  });

  it.each([
    ["few", few, many],
    ["many", many, few],
  ])("takes the cycles of a barrier between layers: %s first", (_name, a, b) => {
    expect(alone([...a, barrier, ...b])).toBe(alone(a) + barrierCycles(barrierStages) + alone(b));
  });

  it("begins the next layer of all cores when the last one is done", () => {
    const alike = time([...many, barrier, ...few, last]);
    expect(time([...many, barrier, ...few, last], [barrier, last])).toBe(alike);
    expect(time([barrier, ...few, last], [...many, barrier, last])).toBe(alike);
  });

  it("shows the end of the task in the cycle behind its SYSTEM", () => {
    const rig = new PoolRig({ barrierStages });
    rig.load(0, [...few, last]);
    rig.write(register.go(0), 0);
    rig.until(() => rig.taken.length === few.length);
    // SAVE takes 3 cycles; its done, the accept of the SYSTEM in the next cycle, the end in the one behind.
    rig.cycles(2 + fenceCycles + endCycles);
    expect(rig.state("core_0_state")).toBe(1);
    rig.cycle();
    expect(rig.state("core_0_state")).toBe(3);
  });
});
