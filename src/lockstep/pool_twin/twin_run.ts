import { Images } from "../../environment/first_level_idm/memory/images.ts";
import { get } from "../../environment/first_level_idm/rows.ts";
import { seededRandom } from "../../environment/random.ts";
import { poolState } from "../../ports/first_level_idm.ts";
import type { IdmSizes } from "../../ports/idm.ts";
import { elementPlace, readElement } from "../../ports/row_layout.ts";
import { AnswerLog } from "./answers.ts";
import { isAlike, maskOf, ownPorts, ownState, type OwnPlace } from "./own_view.ts";
import { twinMix, twinSide, type TwinMix } from "./twin_mix.ts";
import { twinScript, type ScriptPlaces, type ScriptStep } from "./twin_script.ts";
import { PoolWorld, type PoolModel } from "./world.ts";

/** A run of a pool and its twin. */
export interface PoolTwinOptions {
  readonly sizes: IdmSizes;
  /** A new model in reset. */
  readonly model: () => PoolModel;
  /** Of what both share: groups, the user's programs, all register accesses. */
  readonly seed: number;
  /** Of what the neighbours do, in the run and in its twin. */
  readonly neighbours: readonly [number, number];
  /** Cycles to compare. */
  readonly cycles: number;
}

/** Something that the user sees, and that is not the same in both runs. */
export interface PoolTwinDifference {
  readonly cycle: number;
  /** A port, a piece of state, or `answer` of a register access. */
  readonly name: string;
  readonly element: number;
  readonly run: number;
  readonly twin: number;
}

/** What came of a run and its twin; all counts are of the cycles compared, and of both runs where they are the neighbours'. */
export interface PoolTwinResult {
  readonly cycles: number;
  readonly difference: PoolTwinDifference | undefined;
  /** Operations that the user's cores issued, barriers that they passed, answers compared. */
  readonly operations: number;
  readonly releases: number;
  readonly answers: number;
  /** Cycles in which the neighbours' outputs differ, and cores of theirs that came to Trap. */
  readonly apart: number;
  readonly traps: number;
}

const startLimit = 40_000;

interface Side {
  readonly world: PoolWorld;
  readonly model: PoolModel;
  readonly log: AnswerLog;
  readonly begin: () => void;
}

function sideOf(
  { sizes, model: make }: PoolTwinOptions,
  mix: TwinMix,
  seed: number,
): Side & { readonly places: ScriptPlaces } {
  const { programs, manners, laterLoad } = twinSide(sizes, mix, seed);
  const images = new Images(sizes.cores, sizes.instructionWords, seededRandom(mix.seed));
  const addresses = programs.map((words, core) => images.place(words, core));
  const log = new AnswerLog(mix.own);
  const { tempo, load } = mix;
  const model = make();
  const world = new PoolWorld({
    ...{ sizes, model, images, cores: manners, tempo, load, seed: mix.seed },
    answered: (owner, data, refused) => log.hear(owner, data, refused),
  });
  return { world, model, log, begin: () => world.changeLoad(laterLoad), places: { end: images.end, addresses } };
}

/**
 * Runs a pool in which a user works beside neighbours, and its twin: the same register accesses in the same cycles, the
 * same modules and memory for the user's cores, other neighbours: programs, latencies, bursts and answers. From the
 * cycle on in which all cores are Ready, what the user sees must be the same in each (promise I1). Ends with the first
 * difference. Throws when the cores never get Ready, or the user's surroundings differ before he does.
 */
export function runPoolTwin(options: PoolTwinOptions): PoolTwinResult {
  const { sizes, seed, neighbours, cycles } = options;
  const mix = twinMix(sizes, seed);
  const [run, twin] = [sideOf(options, mix, neighbours[0]), sideOf(options, mix, neighbours[1])];
  const compare = comparison(run.world, twin.world, run.model, sizes, mix);
  const script = twinScript(mix, run.places, seededRandom(mix.seed + 1));
  let next: ScriptStep = script.next().value;
  let waitsUntil = 0;
  let from = Infinity;
  const counts = { operations: 0, releases: 0, answers: 0, apart: 0, traps: 0 };

  /** The accesses of a cycle, as the run's script orders them. */
  const orders = (now: number): ScriptStep[] => {
    const list: ScriptStep[] = [];
    while (now >= waitsUntil) {
      if (next === "ready") {
        if (!compare.areReady()) return list;
        from = now;
        run.begin();
        twin.begin();
      } else if (typeof next === "number") {
        waitsUntil = now + next;
      } else {
        const { master } = run.world;
        // One access at a time: what a write changed is seen by the read behind it.
        if (list.length > 0 || master.waitingWrites + master.waitingReads > 0) return list;
        list.push(next);
      }
      next = script.next().value;
    }
    return list;
  };

  for (let now = 0; now < from + cycles; now += 1) {
    if (now > startLimit && from === Infinity)
      throw new Error(`Seed ${seed}: cores are not Ready in ${startLimit} cycles.`);
    let list: readonly ScriptStep[] = [];
    run.world.cycle(() => {
      list = orders(now);
      order(run, list, now);
    });
    twin.world.cycle(() => order(twin, list, now));
    if (now < from) continue;
    const difference = compare.find(now) ?? run.log.differs(twin.log, now);
    compare.count(counts);
    counts.answers = run.log.heard;
    if (difference !== undefined) return { cycles: now + 1 - from, difference, ...counts };
  }
  return { cycles, difference: undefined, ...counts };
}

function order({ world, log }: Side, list: readonly ScriptStep[], now: number): void {
  for (const step of list) {
    if (typeof step !== "object") continue;
    const owner = log.ownerOf(step.address);
    if (step.data === undefined) world.master.read(now, owner, step.address);
    else world.master.write(now, owner, step.address, step.data >>> 0, 15);
  }
}

interface Comparison {
  areReady(): boolean;
  /** What differs first in the cycle that was run last. */
  find(cycle: number): PoolTwinDifference | undefined;
  count(counts: { operations: number; releases: number; apart: number; traps: number }): void;
}

function comparison(
  run: PoolWorld,
  twin: PoolWorld,
  { inputs, outputs, state }: PoolModel,
  { cores }: IdmSizes,
  { own }: TwinMix,
): Comparison {
  const inputPlaces = ownPorts(inputs, cores, own);
  const outputPlaces = ownPorts(outputs, cores, own);
  const statePlaces = ownState(state, cores, own);
  const inputMask = maskOf(inputs.words, inputPlaces);
  const outputMask = maskOf(outputs.words, outputPlaces);
  const stateMask = maskOf(state.words, statePlaces);
  const otherOutputs = outputMask.map((word) => ~word);
  const states = Array.from({ length: cores }, (_, core) => elementPlace(state, "state", core));
  const operations = outputPlaces.filter(({ name }) => name === "op_valid_o");
  const ready = operations.map(({ element }) => elementPlace(inputs, "op_ready_i", element));
  const arrived = own.cores.map((core) => elementPlace(state, "arrive", core));
  const before = { run: new Uint32Array(state.words), twin: new Uint32Array(state.words) };
  const others = states.filter((_, core) => !own.cores.includes(core));
  const stateOf = (row: Uint32Array, place: (typeof states)[number]): number => readElement(row, 0, place);
  const first = (cycle: number, places: readonly OwnPlace[], a: Uint32Array, b: Uint32Array): PoolTwinDifference => {
    const found = places.find(({ place }) => readElement(a, 0, place) !== readElement(b, 0, place));
    return {
      ...{ cycle, name: found?.name ?? "", element: found?.element ?? 0 },
      ...{ run: get(a, 0, found?.place), twin: get(b, 0, found?.place) },
    };
  };
  return {
    areReady: () =>
      [run, twin].every((world) => states.every((place) => stateOf(world.state, place) === poolState.ready)),
    find: (cycle) => {
      if (!isAlike(run.stimulus, twin.stimulus, inputMask)) {
        const { name } = first(cycle, inputPlaces, run.stimulus, twin.stimulus);
        throw new Error(`Cycle ${cycle}: input ${name} of the user is not the same in both runs.`);
      }
      if (!isAlike(run.outputs, twin.outputs, outputMask)) {
        return first(cycle, outputPlaces, run.outputs, twin.outputs);
      }
      return isAlike(run.state, twin.state, stateMask) ? undefined : first(cycle, statePlaces, run.state, twin.state);
    },
    count: (counts) => {
      operations.forEach(({ place }, index) => {
        counts.operations += readElement(run.outputs, 0, place) & get(run.stimulus, 0, ready[index]);
      });
      if (!isAlike(run.outputs, twin.outputs, otherOutputs)) counts.apart += 1;
      for (const [was, world] of [
        [before.run, run],
        [before.twin, twin],
      ] as const) {
        for (const place of others) {
          const traps = stateOf(world.state, place) === poolState.trap && stateOf(was, place) !== poolState.trap;
          counts.traps += traps ? 1 : 0;
        }
      }
      for (const place of arrived) counts.releases += readElement(before.run, 0, place) & ~stateOf(run.state, place);
      before.run.set(run.state);
      before.twin.set(twin.state);
    },
  };
}
