import { idmPorts } from "../../ports/idm.ts";
import { AxiMaster } from "../control_registers/axi_master.ts";
import type { Environment } from "../environment.ts";
import { LiteBus } from "../first_level_idm/bus/lite_bus.ts";
import { Images, wordBytes } from "../first_level_idm/memory/images.ts";
import { LoadMemory, type LoadMemoryPlan } from "../first_level_idm/memory/load_memory.ts";
import { poolRows, put, setReader } from "../first_level_idm/rows.ts";
import { clearGuards, guardObserver, guardWriter, quietGuards } from "../idm/cores/guard_rows.ts";
import { seededRandom } from "../random.ts";
import { emptyUserAccount, type IdmTenantsAccount } from "./account.ts";
import { PoolCores } from "./cores/pool_cores.ts";
import { UserProgress } from "./cores/user_progress.ts";
import { begin } from "./hypervisor/begin.ts";
import { nobody, type Desk } from "./hypervisor/desk.ts";
import { Slots } from "./hypervisor/slots.ts";
import { UserThread } from "./hypervisor/user.ts";
import type { IdmTenantsOptions, UserPlan } from "./options.ts";

const resetCycles = 2;
const pageBytes = 4096;
/** Segments of a core. Those that a user does not name refuse every burst. */
const segmentCount = 4;

/** Memory for programs: a word a cycle, the first in the cycle behind its address. */
const idealLoad: LoadMemoryPlan = {
  ...{ latencyMax: 1, lateShare: 0, mixShare: 0, beatShare: 1, errorShare: 0 },
  ...{ stallShare: 0, stallMax: 1, silenceGap: 0, noise: false, shortShare: 0, longShare: 0, deadShare: 0 },
};

/** Surroundings that keep account of their users. */
export interface IdmTenantsEnvironment extends Environment {
  statistics(): IdmTenantsAccount;
}

/**
 * Surroundings in which users run real programs on a pool, and a hypervisor gives them more cores or fewer at the ends of
 * layers, as each user's script says. Modules are always ready, and each operation takes exactly the time that follows
 * from it (`OperationTimes`); LOADs and SAVEs go through their core's port as bursts, as many as their time allows;
 * memory is always ready. Users' register accesses do not meet: nothing that a user sees depends on another but the
 * loader, which loads one core after the other. A run begins with two cycles of reset.
 *
 * `statistics()` is an `IdmTenantsAccount`. Throws RangeError for a plan that the pool has no room for, and Error where
 * the pool traps, refuses an access, or does anything but the next operation of a program.
 */
export function idmTenantsEnvironment(options: IdmTenantsOptions): IdmTenantsEnvironment {
  const { sizes, seed, core, users } = options;
  const { cores, instructionWords } = sizes;
  checkUsers(users, cores);
  const rows = poolRows(idmPorts(sizes));
  const random = seededRandom(seed);
  const images = new Images(Math.max(1, imagesOf(users)), instructionWords, random);
  const memory = new LoadMemory(sizes, rows, images, seededRandom(random.bits()));
  memory.begin(idealLoad, 0);
  const pool = new PoolCores(rows, cores, core);
  const accounts = users.map(({ name }) => emptyUserAccount(name));
  const desk: Desk = {
    ...{ sizes, users, images, pool, accounts, segments: segmentsOf(users), now: 0, orderedAt: 0, irq: 0 },
    progress: users.map(({ layers, name }, user) => new UserProgress(layers, accounts[user] ?? emptyUserAccount(name))),
    owner: new Int8Array(cores).fill(nobody),
    segmentsOf: new Int8Array(cores).fill(nobody),
    spareGroup: users.length < cores ? users.length : nobody,
  };
  const slots = new Slots(desk);
  const master = new AxiMaster(random, (owner, data, refused) => slots.answer(owner, data, refused));
  const bus = new LiteBus(rows);
  const guards = quietGuards(sizes);
  const { view, observe } = guardObserver(rows);
  const writeGuards = guardWriter(rows);
  const readIrq = setReader(rows, "irq_o");
  const running = rows.place("rst_ni");
  const { words } = rows.inputs;
  const all = cores === 32 ? -1 : 2 ** cores - 1;
  slots.begin([begin(desk)]);
  let isPrepared = false;

  const hear = (previous: Uint32Array, at: number, now: number): void => {
    bus.observe(previous, at);
    memory.observe(previous, at, now);
    if (pool.hasTraffic) {
      observe(previous, at);
      pool.observePorts(guards, view, now);
    }
    pool.observe(previous, at, now);
    desk.irq = readIrq(previous, at);
    master.observe(bus.drive, bus.view, now);
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      const { now } = desk;
      const runs = now >= resetCycles;
      if (now > resetCycles) hear(previous, previousAt, now);
      stimulus.fill(0, at, at + words);
      memory.drive(stimulus, at, now, runs);
      clearGuards(guards);
      bus.drive.running = runs ? 1 : 0;
      if (runs) {
        pool.drive(stimulus, at, now);
        guards.rReady = all;
        guards.bReady = all;
        guards.memArReady = all;
        guards.memAwReady = all;
        guards.memWReady = all;
        pool.drivePorts(guards, now);
        if (!isPrepared && slots.isOver) {
          isPrepared = true;
          slots.begin(users.map((_, user) => new UserThread(desk, user).run()));
        }
        slots.drive(master);
      }
      master.drive(bus.drive, now);
      if (!runs) master.reset(bus.drive);
      put(stimulus, at, running, runs ? 1 : 0);
      writeGuards(guards, stimulus, at);
      bus.write(stimulus, at);
      desk.now = now + 1;
    },
    statistics: () => ({ cycles: desk.now, users: accounts }),
  };
}

function checkUsers(users: readonly UserPlan[], cores: number): void {
  if (users.length === 0 || users.length > cores) {
    throw new RangeError(`There are ${users.length} users; allowed are 1 to ${cores}, as many as cores.`);
  }
  for (const { name, layers, script, segmentWords } of users) {
    if (segmentWords.length > segmentCount) {
      throw new RangeError(`User ${name} has ${segmentWords.length} segments; allowed are ${segmentCount}.`);
    }
    if (layers.length === 0 || layers.some((layer) => !Number.isInteger(layer) || layer < 0 || layer > 4095)) {
      throw new RangeError(`User ${name}: allowed are layers 0 to 4095, one at least.`);
    }
    for (const action of script) {
      if (action.kind !== "start" && action.kind !== "regroup") continue;
      const isOdd = action.cores.some(
        (c, at) => !Number.isInteger(c) || c < 0 || c >= cores || action.cores.indexOf(c) !== at,
      );
      if (action.cores.length > 0 && !isOdd) continue;
      throw new RangeError(
        `User ${name}, ${action.kind}: cores are ${JSON.stringify(action.cores)}; allowed are different ones from 0 to ${cores - 1}.`,
      );
    }
  }
}

/** Programs that the scripts lay down in memory. */
function imagesOf(users: readonly UserPlan[]): number {
  return users
    .flatMap(({ script }) => script)
    .reduce((sum, action) => sum + (action.kind === "start" || action.kind === "regroup" ? action.cores.length : 0), 0);
}

/** Ranges of memory, one behind the other: no two users share a byte. */
function segmentsOf(users: readonly UserPlan[]): Desk["segments"] {
  let next = 0;
  return users.map(({ segmentWords }) =>
    Array.from({ length: segmentCount }, (_, segment): readonly [number, number] => {
      const base = next;
      const limit = base + wordBytes * (segmentWords[segment] ?? 0);
      next = pageBytes * Math.ceil(limit / pageBytes);
      return [base, limit];
    }),
  );
}
