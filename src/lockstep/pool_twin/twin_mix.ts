import type { AxiTempo } from "../../environment/control_registers/axi_master.ts";
import type { LoadMemoryPlan } from "../../environment/first_level_idm/memory/load_memory.ts";
import type { TaskImage } from "../../environment/first_level_idm/memory/task.ts";
import { idmPlan } from "../../environment/idm/plan.ts";
import { poolTask, type PoolTaskShape } from "../../environment/idm/programs/pool_task.ts";
import { seededRandom, type Random } from "../../environment/random.ts";
import { randomProgram } from "../../environment/second_level_idm/programs/index.ts";
import { wordParts } from "../../isa/idm/index.ts";
import type { IdmSizes } from "../../ports/idm.ts";
import type { Group } from "./own_view.ts";
import type { CoreManners } from "./world.ts";

/** What a run and its twin share. */
export interface TwinMix {
  /** Of the user who must not notice. */
  readonly own: Group;
  readonly others: readonly Group[];
  /** By core: words that are loaded. */
  readonly lengths: readonly number[];
  /** By core: of the user's own, else nothing. */
  readonly programs: readonly (Uint32Array | undefined)[];
  readonly manners: readonly (CoreManners | undefined)[];
  /** Loads are shared: behind the start either the user loads again, or the others do. */
  readonly isOwnReloading: boolean;
  readonly tempo: AxiTempo;
  readonly load: LoadMemoryPlan;
  /** Of the bus, of the programs' places, of the register accesses. */
  readonly seed: number;
}

/** What they do not share: programs and manners of all cores, the user's own included, and loads behind the start. */
export interface TwinSide {
  readonly programs: readonly Uint32Array[];
  readonly manners: readonly CoreManners[];
  readonly laterLoad: LoadMemoryPlan;
}

const ownTask: PoolTaskShape = { stepsMax: 12, wordsMax: 16, faultyShare: 0.05, crookedShare: 0.1 };
const hostileTask: PoolTaskShape = { stepsMax: 6, wordsMax: 16, faultyShare: 0.4, crookedShare: 0.4 };

function shuffled(count: number, random: Random): number[] {
  const list = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const one = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = one;
  }
  return list;
}

/** Cuts the pool into groups, at least two; their numbers are any. */
function drawGroups(cores: number, random: Random): Group[] {
  const left = shuffled(cores, random);
  const numbers = shuffled(cores, random);
  const groups: Group[] = [];
  while (left.length > 0) {
    const size = random.spread(groups.length === 0 ? left.length - 1 : left.length);
    groups.push({ number: numbers[groups.length] ?? 0, cores: left.splice(0, size) });
  }
  return groups;
}

/** The programs of the longest of some tasks. */
function longTask({ cores, instructionWords }: IdmSizes, { cores: own }: Group, random: Random): readonly TaskImage[] {
  const tasks = Array.from({ length: 5 }, () => poolTask(random, ownTask, instructionWords, cores).images(own));
  const words = (images: readonly TaskImage[]): number => images.reduce((sum, image) => sum + image.words.length, 0);
  return tasks.reduce((longest, each) => (words(each) > words(longest) ? each : longest));
}

/** Draws a mix. The pool has two cores at least. */
export function twinMix(sizes: IdmSizes, seed: number): TwinMix {
  const { cores, instructionWords } = sizes;
  const random = seededRandom(seed);
  const [own = { number: 0, cores: [0] }, ...others] = drawGroups(cores, random);
  const profile = (["sparse", "bursty", "saturated", "adversarial"] as const)[random.below(4)] ?? "sparse";
  const calm = idmPlan(profile, true, random, sizes);
  const { work, memory } = idmPlan(profile, random.chance(0.8), random, sizes);
  const programs: (Uint32Array | undefined)[] = Array.from({ length: cores }, () => undefined);
  const manners: (CoreManners | undefined)[] = Array.from({ length: cores }, () => undefined);
  const images = longTask(sizes, own, random);
  own.cores.forEach((core, member) => {
    programs[core] = images[member]?.words;
    manners[core] = { work: { ...work, isWild: false }, memory, seed: random.bits() };
  });
  const most = Math.min(instructionWords, 64);
  const lengths = programs.map((words) => (words === undefined ? random.between(2, most) : words.length / wordParts));
  const shared = { tempo: calm.tempo, load: calm.load, isOwnReloading: random.chance(0.5), seed: random.bits() };
  return { own, others, lengths, programs, manners, ...shared };
}

/** Cut to its length, or filled up with words that mean nothing. */
function fitted(words: Uint32Array, length: number, random: Random): Uint32Array {
  return Uint32Array.from({ length: wordParts * length }, (_, part) => words[part] ?? random.bits());
}

/** Draws what the neighbours do. */
export function twinSide(sizes: IdmSizes, mix: TwinMix, seed: number): TwinSide {
  const { cores, instructionWords } = sizes;
  const random = seededRandom(seed);
  const programs = [...mix.programs];
  const manners = [...mix.manners];
  for (const group of mix.others) {
    const images = poolTask(random, hostileTask, instructionWords, cores).images(group.cores);
    group.cores.forEach((core, member) => {
      const length = mix.lengths[core] ?? 1;
      const kind = random.below(4);
      const words =
        kind === 0
          ? new Uint32Array(0)
          : kind === 1
            ? randomProgram(random, { core, cores, length: Math.max(4, length), faultyShare: 1 }).words
            : (images[member]?.words ?? new Uint32Array(0));
      programs[core] = fitted(words, length, random);
      const { work, memory } = idmPlan(random.chance(0.4) ? "wild" : "adversarial", false, random, sizes);
      manners[core] = { work, memory, seed: random.bits() };
    });
  }
  return {
    programs: programs.map((words) => words ?? new Uint32Array(0)),
    manners: manners.filter((one) => one !== undefined),
    laterLoad: mix.isOwnReloading ? mix.load : idmPlan("adversarial", false, random, sizes).load,
  };
}
