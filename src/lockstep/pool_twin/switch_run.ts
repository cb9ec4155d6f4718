import { pool as poolRegister, segmentAddress } from "../../environment/first_level_idm/bus/registers.ts";
import { Images } from "../../environment/first_level_idm/memory/images.ts";
import { idmPlan } from "../../environment/idm/plan.ts";
import { seededRandom } from "../../environment/random.ts";
import type { IdmSizes } from "../../ports/idm.ts";
import { write, writeAddress } from "./accesses.ts";
import { LayerLog } from "./layer_log.ts";
import { SwitchUser, switchKinds, type UserCounts, type UserStep } from "./switch_user.ts";
import { PoolWorld, type PoolModel } from "./world.ts";

/** Users who run networks on a pool, and switch at layers. */
export interface SwitchOptions {
  readonly sizes: IdmSizes;
  /** In reset. */
  readonly model: PoolModel;
  readonly seed: number;
  readonly cycles: number;
  /** Share of looks at running cores with which a hold begins; 0 = never. */
  readonly holdShare: number;
}

/** What came of it. */
export interface SwitchResult {
  /** By user: the layers that it completed, in order. */
  readonly layers: readonly (readonly number[])[];
  readonly counts: UserCounts;
  /** What is not as it must be, with its cycle; the run ends with it. */
  readonly wrong: string | undefined;
}

const segments = 4;
const wideHigh = 0x40;

/** A user's turn at the hypervisor's port. */
interface Turn {
  readonly steps: Generator<UserStep, never, number>;
  next: UserStep;
  readyAt: number;
  /** An access of it is under way. */
  waits: boolean;
}

/** Cores of each user: neighbours in number, one to all. */
function drawUsers(cores: number, random: ReturnType<typeof seededRandom>): number[][] {
  const users: number[][] = [];
  for (let first = 0; first < cores;) {
    const size = random.between(1, Math.min(4, cores - first));
    users.push(Array.from({ length: size }, (_, index) => first + index));
    first += size;
  }
  return users;
}

/**
 * Runs a pool with lawful users, each of whom runs network behind network on cores of its own, and, where `holdShare`
 * says so, is held at a layer now and then, to go on as it was, or with the same or another program for the same layers
 * on the same or other cores. The networks of a seed are the same whatever `holdShare` is: so must be the layers.
 */
export function runSwitches({ sizes, model, seed, cycles, holdShare }: SwitchOptions): SwitchResult {
  const random = seededRandom(seed);
  const groups = drawUsers(sizes.cores, random);
  const networks = groups.map(() => seededRandom(random.bits()));
  const profile = (["sparse", "bursty", "saturated"] as const)[random.below(3)] ?? "sparse";
  const { work, memory, tempo, load } = idmPlan(profile, true, random, sizes);
  const images = new Images(4 * sizes.cores + 4, sizes.instructionWords, random);
  let answer: (owner: number, data: number, refused: boolean) => void = () => undefined;
  const world = new PoolWorld({
    ...{ sizes, model, images, tempo, load, seed: random.bits() },
    cores: Array.from({ length: sizes.cores }, () => ({ work, memory, seed: random.bits() })),
    answered: (owner, data, refused) => answer(owner, data, refused),
  });
  const logs = groups.map((cores, user) => new LayerLog(user, cores, world.rows));
  const users = groups.map(
    (cores, user) =>
      new SwitchUser({
        ...{ sizes, cores, images, holdShare, random: seededRandom(random.bits()) },
        ...{ log: logs[user] ?? new LayerLog(user, cores, world.rows), networks: networks[user] ?? random },
      }),
  );
  const setup = [
    ...writeAddress(poolRegister.loadLimitLow, poolRegister.loadLimitHigh, images.end),
    ...Array.from({ length: segments * sizes.cores }, (_, at) =>
      write(segmentAddress(Math.floor(at / segments), at % segments, 3), wideHigh),
    ),
  ];
  const turns: Turn[] = [];
  const beginTurns = (): void => {
    for (const user of users) {
      const steps = user.run();
      turns.push({ steps, next: steps.next().value, readyAt: 0, waits: false });
    }
  };
  const goOn = (turn: Turn, data: number): void => {
    turn.next = turn.steps.next(data).value;
    while (typeof turn.next === "number") {
      turn.readyAt = world.now + turn.next;
      turn.next = turn.steps.next(0).value;
    }
  };
  const beforeUsers = groups.length;
  answer = (owner, data, refused) => {
    if (refused) throw new Error(`An access of user ${owner} was refused; allowed is an OKAY.`);
    const turn = turns[owner];
    if (owner === beforeUsers || turn === undefined) return;
    turn.waits = false;
    goOn(turn, data);
  };
  const { master } = world;
  const act = (): void => {
    const [first] = setup;
    if (first !== undefined) {
      if (!master.writeRoom) return;
      master.write(world.now, beforeUsers, first.address, first.data ?? 0, 15);
      setup.shift();
      if (setup.length === 0) beginTurns();
      return;
    }
    turns.forEach((turn, owner) => {
      const { next } = turn;
      if (turn.waits || typeof next === "number" || world.now < turn.readyAt) return;
      if (next.data === undefined ? !master.readRoom : !master.writeRoom) return;
      turn.waits = true;
      if (next.data === undefined) master.read(world.now, owner, next.address);
      else master.write(world.now, owner, next.address, next.data >>> 0, 15);
    });
  };

  let wrong: string | undefined;
  try {
    for (let now = 0; now < cycles && wrong === undefined; now += 1) {
      world.cycle(act);
      for (const log of logs) wrong ??= log.check(world.stimulus, world.outputs);
    }
  } catch (error) {
    wrong = error instanceof Error ? error.message : String(error);
  }
  return {
    layers: logs.map(({ layers }) => layers),
    counts: totalOf(users.map(({ counts }) => counts)),
    wrong: wrong === undefined ? undefined : `Cycle ${world.now - 1}: ${wrong}`,
  };
}

function totalOf(counts: readonly UserCounts[]): UserCounts {
  const sum = (of: (each: UserCounts) => number): number => counts.reduce((total, each) => total + of(each), 0);
  const switched = { resume: 0, same: 0, other: 0, regrouped: 0 };
  for (const kind of switchKinds) switched[kind] = sum((each) => each.switched[kind]);
  return {
    requests: sum(({ requests }) => requests),
    switched,
    ended: sum(({ ended }) => ended),
    tasks: sum(({ tasks }) => tasks),
  };
}
