import fc from "fast-check";
import { expect, test } from "vitest";
import { firstLevelEnvironment } from "../../../src/environment/first_level_idm/index.ts";
import type { Profile } from "../../../src/environment/index.ts";
import { firstLevelGolden } from "../../../src/golden/first_level_idm/model.ts";
import { RowPorts } from "../rows.ts";
import { PoolRig, each, go, ofCore, ofGroup, startPc, type Inputs, type Seen } from "./rig.ts";

/** One cycle of a run by the names of ports and states. */
type Read = (name: string, index?: number) => number;

const anySizes = fc.record({
  cores: fc.integer({ min: 1, max: 5 }),
  barrierStages: fc.integer({ min: 0, max: 3 }),
  instructionWords: fc.constantFrom(64, 128),
  loadLimitCycles: fc.integer({ min: 16, max: 60 }),
  fifoDepth: fc.constant(2),
});
type Sizes = typeof anySizes extends fc.Arbitrary<infer T> ? T : never;

/** Calls a checker in every cycle of random runs, with as many cycles before it as `depth` says, latest first. */
function everywhere(depth: (sizes: Sizes) => number, check: (sizes: Sizes, cycles: readonly Read[]) => void): void {
  fc.assert(
    fc.property(
      anySizes,
      fc.nat(),
      fc.constantFrom<Profile>("bursty", "saturated", "adversarial", "wild", "lawful"),
      (sizes, seed, profile) => {
        const model = firstLevelGolden({ ...sizes, configHash: "01234567" }, "async_low");
        const environment = firstLevelEnvironment({ sizes, seed, profile });
        const ports = [model.inputs, model.outputs, model.state].map((layout) => new RowPorts(layout));
        const kinds = new Map(
          [model.inputs, model.outputs, model.state].flatMap((layout, kind) =>
            layout.ports.map(({ name }) => [name, kind]),
          ),
        );
        const history: { readonly rows: readonly Uint32Array[]; readonly read: Read }[] = [];
        let previous = new Uint32Array(model.outputs.words);
        for (let cycle = 0; cycle < 2000; cycle += 1) {
          const rows = [model.inputs, model.outputs, model.state].map(({ words }) => new Uint32Array(words));
          const [input, output, state] = rows;
          if (input === undefined || output === undefined) throw new Error("No rows.");
          environment.drive(input, 0, previous, 0);
          model.step(input, 0, output, 0, state, 0);
          previous = output;
          const read: Read = (name, index = 0) => {
            const kind = kinds.get(name) ?? -1;
            return ports[kind]?.get(rows[kind] ?? output, 0, name, index) ?? NaN;
          };
          history.unshift({ rows, read });
          history.length = Math.min(history.length, 1 + depth(sizes));
          const running = history.findIndex((past) => past.read("rst_ni") === 0);
          const known = running < 0 ? history : history.slice(0, running);
          if (known.length > 0)
            check(
              sizes,
              known.map((past) => past.read),
            );
        }
      },
    ),
    { numRuns: 12, seed: 20_261_121 },
  );
}

const run = 3;
const held = 4;

test("F1, F2: a barrier is passed by all Run cores of a group, after all of them arrived, or by Held ones", () => {
  let barriers = 0;
  let resumes = 0;
  everywhere(
    ({ barrierStages }) => barrierStages + 1,
    ({ cores, barrierStages }, [now, ...past]) => {
      const decided = past[barrierStages];
      if (now === undefined || decided === undefined) return;
      for (let c = 0; c < cores; c += 1) {
        if (now("sync_global_o", c) === 0) continue;
        const g = decided("group", c);
        const isHeld = decided("state", c) === held;
        if (isHeld) resumes += 1;
        else barriers += 1;
        if (decided("hold", g) === 1) throw new Error(`Core ${c} passes while its group is held.`);
        for (let mate = 0; mate < cores; mate += 1) {
          if (decided("group", mate) !== g) continue;
          const state = decided("state", mate);
          const passes = isHeld ? state === held : state === run;
          if (passes !== (now("sync_global_o", mate) === 1))
            throw new Error(`Mate ${mate} of core ${c} does not pass.`);
          if (!isHeld && passes && decided("arrive", mate) === 0) throw new Error(`Core ${mate} has not arrived.`);
        }
      }
    },
  );
  expect([Math.min(barriers, 100), Math.min(resumes, 3)]).toEqual([100, 3]);
});

test("F5: a restart is for a core that was Ready", () => {
  let restarts = 0;
  everywhere(
    ({ barrierStages }) => barrierStages + 1,
    ({ cores, barrierStages }, [now, ...past]) => {
      for (let c = 0; c < cores; c += 1) {
        if (now?.("restart_o", c) !== 1) continue;
        restarts += 1;
        const state = past[barrierStages]?.("state", c);
        if (state !== undefined && state !== 2) throw new Error(`Core ${c} is restarted in state ${state}.`);
      }
    },
  );
  expect(restarts > 50).toBe(true);
});

test("F6, F7: bursts keep to their pages and stand until they are taken; each access is answered once", () => {
  let [bursts, writes, reads] = [0, 0, 0];
  everywhere(
    () => 1,
    (_, [now, before]) => {
      if (now === undefined) return;
      const address = now("m_axi_araddr_o", 1) * 2 ** 20 + now("m_axi_araddr_o");
      const bytes = 16 * (now("m_axi_arlen_o") + 1);
      if (now("m_axi_arvalid_o") === 1) {
        bursts += 1;
        if (address % 16 !== 0 || (address % 4096) + bytes > 4096)
          throw new Error(`A burst of ${bytes} at ${address}.`);
      }
      if (before === undefined) {
        [writes, reads] = [0, 0];
        return;
      }
      if (before("m_axi_arvalid_o") === 1 && before("m_axi_arready_i") === 0) {
        for (const name of ["m_axi_arvalid_o", "m_axi_araddr_o", "m_axi_arlen_o"]) {
          if (now(name) !== before(name)) throw new Error(`${name} does not stand.`);
        }
      }
      writes += before("s_axi_awvalid_i") & before("s_axi_awready_o");
      writes -= before("s_axi_bvalid_o") & before("s_axi_bready_i");
      reads += before("s_axi_arvalid_i") & before("s_axi_arready_o");
      reads -= before("s_axi_rvalid_o") & before("s_axi_rready_i");
      if (writes < 0 || writes > 2 || reads < 0 || reads > 2)
        throw new Error(`${writes} writes, ${reads} reads are open.`);
      if (now("s_axi_bvalid_o") === 1 && writes === 0) throw new Error("An answer without a write.");
    },
  );
  expect(bursts > 100).toBe(true);
});

test("what the contract says of each state holds in every cycle", () => {
  everywhere(
    () => 0,
    ({ cores, barrierStages, instructionWords }, [now]) => {
      if (now === undefined) return;
      for (let c = 0; c < cores; c += 1) {
        const state = now("state", c);
        if (state !== 7 && now("reason", c) !== 0) throw new Error("A reason outside Halt.");
        if (state !== 6 && now("trap_code", c) !== 0) throw new Error("A trap code outside Trap.");
        if (state !== run && now("arrive", c) !== 0) throw new Error("An arrival outside Run.");
        if (now("age", c) > 2 * barrierStages + 1) throw new Error("Too old.");
        if (now("fill", c) + now("due", c) > 2) throw new Error("Too many words.");
        if (now("fill", c) > 0 !== (now("instr_valid_o", c) === 1)) throw new Error("Valid is not fill > 0.");
      }
      if (now("phase") === 0 && now("timer") !== 0) throw new Error("A timer in Idle.");
      if (now("left") > instructionWords) throw new Error("More words are left than the memory has.");
      if ((now("phase") === 1) !== (now("m_axi_arvalid_o") === 1)) throw new Error("An address outside of its phase.");
    },
  );
});

test("F3: what a group shows does not depend on the cores of another", () => {
  const pulses = ["sync_local_i", "task_done_i", "irq_i", "trap_i", "guard_trap_i", "quiet_i", "instr_ready_i"];
  const values = fc.record(Object.fromEntries(pulses.map((name) => [name, fc.nat({ max: 15 })])));
  const shown = ({ out, state }: Seen): number[] =>
    [0, 2].flatMap((c) => [
      ...["instr_valid_o", "instr_error_o", "restart_o", "halt_o", "sync_global_o"].map((name) => out.get(name, c)),
      out.get("instr_o", 4 * c),
      ...["state", "arrive", "reason", "trap_code", "fill", "pc"].map((name) => state.get(name, c)),
    ]);
  const drive = (
    rig: PoolRig,
    own: Readonly<Record<string, number>>,
    other: Readonly<Record<string, number>>,
  ): Seen => {
    const bit = (name: string, c: number): number => (((c === 1 ? other : own)[name] ?? 0) >>> c) & 1;
    // Faults are rare, or nothing runs for long.
    const isRare = (name: string, c: number): boolean =>
      !/trap|done/.test(name) || (c === 1 ? other : own)["irq_i"] === 3;
    const inputs: Inputs = Object.fromEntries(
      pulses.map((name) => [name, Object.fromEntries([0, 1, 2].map((c) => [c, isRare(name, c) ? bit(name, c) : 0]))]),
    );
    return rig.cycle(inputs);
  };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(values, values, values), { minLength: 20, maxLength: 60 }),
      fc.constantFrom(0, 1, 3),
      (cycles, barrierStages) => {
        const rigs = [0, 1].map(() => {
          const rig = new PoolRig({ barrierStages });
          rig.ready([1]);
          rig.ready([0, 2]);
          rig.set(ofGroup(1, go), 0);
          rig.set(ofGroup(0, go), 0);
          return rig;
        });
        for (const [own, one, two] of cycles) {
          const [a, b] = rigs.map((rig, n) => shown(drive(rig, own, n === 0 ? one : two)));
          if (a?.join() !== b?.join()) throw new Error(`${a?.join()} is not ${b?.join()}.`);
        }
      },
    ),
    { numRuns: 25, seed: 20_261_121 },
  );
});

test("words come in order, each once, from START_PC on, however they are taken", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }), fc.nat({ max: 9 }), (ready, from) => {
      const rig = new PoolRig();
      rig.ready([1]);
      rig.set(ofCore(1, startPc), from);
      rig.set(ofGroup(1, go), 0);
      let next = from;
      for (const takes of ready) {
        const { fronts } = rig.cycle({ instr_ready_i: each(takes ? 1 : 0, 1) });
        const front = fronts.split(" ")[1];
        if (front === "-" || !takes) continue;
        expect(front).toBe(next < 8 ? (0x100 + next).toString(16) : "!2");
        next += 1;
      }
    }),
    { numRuns: 40, seed: 20_261_121 },
  );
});
