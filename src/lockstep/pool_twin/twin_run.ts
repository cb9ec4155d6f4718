import { Images } from "../../environment/first_level_idm/memory/images.ts";
import { seededRandom } from "../../environment/random.ts";
import type { IdmSizes } from "../../ports/idm.ts";
import { AnswerLog } from "./answers.ts";
import { comparison, type PoolTwinDifference } from "./comparison.ts";
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
