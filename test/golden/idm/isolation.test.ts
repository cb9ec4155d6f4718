import fc from "fast-check";
import { expect, test } from "vitest";
import { end, op, sync, system, type Fields } from "../second_level_idm/rig.ts";
import { PoolRig, register } from "./rig.ts";

/** What the others do: words of their programs, latencies, bursts to their memory ports. */
interface Behaviour {
  readonly words: readonly Fields[];
  readonly latency: number;
  readonly burst: number;
}

const anyWord: fc.Arbitrary<Fields> = fc.record({
  opcode: fc.oneof(fc.constantFrom(0, 4, 6, 8, 9, 12), fc.constant(7), fc.integer({ min: 0, max: 15 })),
  wait: fc.constantFrom("", "", "L", "C", "M"),
  post: fc.constantFrom("", "", "S", "C", "LM"),
  flags: fc.constantFrom(0, 0, 0, 1, 2, 8),
  core: fc.constantFrom(1, 1, 1, 1, 0),
});
const anyBehaviour: fc.Arbitrary<Behaviour> = fc.record({
  words: fc.array(anyWord, { minLength: 1, maxLength: 12 }),
  latency: fc.integer({ min: 1, max: 9 }),
  burst: fc.integer({ min: 0, max: 5 }),
});

/** Core 0's program: layers that use all modules and end at barriers. */
const own: Fields[] = [
  ...[0, 1, 2].flatMap((layer): Fields[] => [
    { opcode: op.load, post: "CM", payload: 5n },
    { opcode: op.convinit },
    { opcode: op.conv, wait: "L", post: "S" },
    { opcode: op.pool, wait: "L", post: "S" },
    { opcode: op.save, wait: "CM" },
    { opcode: op.system, flags: sync, layer, payload: system(layer + 1) },
  ]),
  { opcode: op.system, flags: end, payload: system(0, 1) },
];

/** Everything that core 0's outputs and state show, cycle by cycle. */
function shown(others: Behaviour, stages: number): { lines: string[]; trapped: boolean; ended: boolean } {
  const rig = new PoolRig({ cores: 2, barrierStages: stages, fifoDepth: 2 });
  rig.write(register.limit(0, 0), 0x1000);
  rig.load(0, own);
  const padded = Array.from({ length: 12 }, (_, n) => others.words[n] ?? { opcode: 13 });
  rig.load(1, padded);
  rig.latency = (core, module) => (core === 0 ? 2 + module : others.latency);
  rig.write(register.go(0), 0);
  rig.write(register.go(1), 0);
  const lines: string[] = [];
  const outputs = rig.model.outputs.ports.filter(({ name }) => /^(op|core|mem)_/.test(name));
  const states = rig.model.state.ports.filter(({ name }) => /^(core|guard)_0_/.test(name));
  rig.set("core_rready_i", 1, 1);
  for (let cycle = 0; cycle < 170; cycle++) {
    // Reads of core 0 come and go; core 1 asks now and then for what it may not have.
    rig.set("core_arvalid_i", 1, 0);
    rig.set("mem_arready_i", cycle % 3 === 0 ? 1 : 0, 0);
    rig.set("core_arvalid_i", others.burst > 0 && cycle % (7 * others.burst) === 0 ? 1 : 0, 1);
    rig.set("core_arsel_i", others.burst, 1);
    rig.cycle();
    const line = outputs.map(({ name, elements }) => {
      const each = elements / 2;
      return Array.from({ length: each }, (_, e) => rig.get(name, e)).join(",");
    });
    line.push(
      ...states.map(({ name, elements }) => Array.from({ length: elements }, (_, e) => rig.state(name, e)).join()),
    );
    line.push(["state", "arrive", "pc", "fill"].map((name) => rig.state(name, 0)).join());
    lines.push(line.join("|"));
  }
  return { lines, trapped: rig.state("state", 1) === 6, ended: rig.state("state", 0) === 5 };
}

test("I1: a core is cycle-identical for any behaviour of another group", () => {
  const references = [0, 2].map((stages) => shown({ words: [], latency: 1, burst: 0 }, stages));
  let traps = 0;
  fc.assert(
    fc.property(anyBehaviour, fc.constantFrom(0, 1), (others, which) => {
      const seen = shown(others, 2 * which);
      const reference = references[which];
      if (seen.trapped) traps++;
      const first = seen.lines.findIndex((line, cycle) => line !== reference?.lines[cycle]);
      if (first >= 0) throw new Error(`Core 0 differs in cycle ${first}: ${seen.lines[first]}`);
    }),
    { numRuns: 16, seed: 20_241_001 },
  );
  expect(references.map(({ ended }) => ended)).toEqual([true, true]);
  expect(traps).toBeGreaterThan(3);
});
