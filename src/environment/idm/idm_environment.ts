import { idmPorts, type IdmSizes } from "../../ports/idm.ts";
import { AxiMaster } from "../control_registers/axi_master.ts";
import type { Environment } from "../environment.ts";
import { LiteBus } from "../first_level_idm/bus/lite_bus.ts";
import { Images } from "../first_level_idm/memory/images.ts";
import { LoadMemory } from "../first_level_idm/memory/load_memory.ts";
import { poolRows, put, setReader } from "../first_level_idm/rows.ts";
import { Software } from "../first_level_idm/software/software.ts";
import { emptyAccount, nobody, type Desk } from "../first_level_idm/software/thread.ts";
import { WildAccess } from "../first_level_idm/software/wild_access.ts";
import { seededRandom, type Random } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import { clearGuards, guardObserver, guardWriter, quietGuards } from "./cores/guard_rows.ts";
import { MemoryPort } from "./cores/memory_port.ts";
import { CoreWork } from "./cores/work.ts";
import { idmPlan, type IdmPlan } from "./plan.ts";
import { poolTask } from "./programs/pool_task.ts";

/** What the surroundings are made of. */
export interface IdmEnvironmentOptions {
  readonly sizes: IdmSizes;
  /** Integer 0 … 2⁵³ − 1. Same options and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/** Bytes that the addresses of programs reach, and more: a segment of this size refuses nothing. */
const wideBytes = 2 ** 37;
const pageBytes = 4096;

/**
 * Random surroundings of a pool, from a seed: a hypervisor with users behind an AXI4-Lite master, memory with programs,
 * the modules of all cores with the bursts of their LOADs and SAVEs, the cores' memories. A run begins with 1–3 cycles of
 * reset and is cut into segments with a new plan each. Every profile keeps the duties of the contract; in `lawful`
 * nothing errs. Each core, its memory, each user and the hypervisor have chance of their own. Throws where the pool
 * breaks a rule of AXI towards the hypervisor or the programs' memory. `statistics()` is a `PoolAccount`.
 */
export function idmEnvironment(options: IdmEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed" } = options;
  const { cores, instructionWords } = sizes;
  const rows = poolRows(idmPorts(sizes));
  const random = seededRandom(seed);
  const chance = (): Random => seededRandom(random.bits());
  const perCore = <T>(make: (core: number) => T): T[] => Array.from({ length: cores }, (_, core) => make(core));
  const images = new Images(4 * cores + 4, instructionWords, chance());
  const load = new LoadMemory(sizes, rows, images, chance());
  const works = perCore((core) => new CoreWork(rows, core, chance()));
  const memories = perCore((core) => new MemoryPort(core, chance()));
  const wildAccess = new WildAccess(sizes, images, chance());
  const bus = new LiteBus(rows);
  const guards = quietGuards(sizes);
  const { view, observe } = guardObserver(rows);
  const writeGuards = guardWriter(rows);
  const readIrq = setReader(rows, "irq_o");
  const running = rows.place("rst_ni");
  const { words } = rows.inputs;

  const isLawful = profile === "lawful";
  let segment: SegmentProfile = "idle";
  const drawPlan = (): IdmPlan => {
    const isDrawn = profile === "mixed" || profile === "lawful";
    segment = isDrawn ? drawSegmentProfile(random, !isLawful) : profile;
    return idmPlan(segment, isLawful, random, sizes);
  };
  let plan = drawPlan();
  const desk: Desk = {
    ...{ sizes, images, account: emptyAccount(), plan: plan.software, now: 0, irq: 0, isOpen: false },
    makers: perCore(() => {
      const own = chance();
      return () => poolTask(own, plan.tasks, instructionWords, cores);
    }),
    owner: new Int8Array(cores).fill(nobody),
    groupOf: new Uint8Array(cores),
    wanted: new Int8Array(cores).fill(nobody),
    hasSegments: new Uint8Array(cores),
    drawSegment: (own) => {
      const base = own.below(2 ** 27) * pageBytes;
      return { base, bytes: own.chance(plan.narrowShare) ? 16 * own.spread(2 ** 32) : wideBytes };
    },
  };
  const software = new Software(desk, random.bits());
  const master = new AxiMaster(chance(), (owner, data, refused) => software.answer(owner, data, refused));
  // Programs for those who load without asking.
  const early = chance();
  for (let core = 0; core < 2 * cores; core += 1) {
    const task = poolTask(early, plan.tasks, instructionWords, cores);
    images.place(task.images([core % cores])[0]?.words ?? new Uint32Array(4), core % cores);
  }

  let segmentEndsAt = 0;
  let resetAt = 0;
  let resetLeft = 0;

  const beginSegment = (now: number): void => {
    const wasWild = segment === "wild";
    if (now > 0) plan = drawPlan();
    desk.plan = plan.software;
    segmentEndsAt = now + 511 + random.spread(segment === "idle" ? 1024 : 6144);
    load.begin(plan.load, now);
    master.tempo = plan.tempo;
    if (segment === "wild") wildAccess.begin(now);
    else if (wasWild && now > 0) software.begin();
    if (now > 0) resetAt = now + random.gap(plan.resetGap);
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      const { now } = desk;
      const isWild = (): boolean => segment === "wild";
      if (now > 0) {
        bus.observe(previous, previousAt);
        load.observe(previous, previousAt, now);
        observe(previous, previousAt);
        for (const work of works) work.observe(guards, view, previous, previousAt, plan.work, now);
        for (const memory of memories) memory.observe(guards, view, plan.memory, now);
        desk.irq = readIrq(previous, previousAt);
        master.observe(bus.drive, bus.view, now);
      }
      if (now >= segmentEndsAt) beginSegment(now);
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(plan.resetGap);
      }
      const inReset = resetLeft > 0;
      for (let word = 0; word < words; word += 1) stimulus[at + word] = 0;
      load.drive(stimulus, at, now, !inReset);
      clearGuards(guards);
      if (inReset) {
        for (const work of works) work.reset();
        for (const memory of memories) memory.reset();
        bus.drive.running = 0;
        master.drive(bus.drive, now);
        master.reset(bus.drive);
        resetLeft -= 1;
        if (resetLeft === 0 && !isWild()) software.begin();
      } else {
        for (const work of works) work.drive(guards, stimulus, at, plan.work, now);
        for (const memory of memories) memory.drive(guards, plan.memory, now);
        if (isWild()) wildAccess.drive(master, now);
        else software.drive(master);
        bus.drive.running = 1;
        master.drive(bus.drive, now);
      }
      put(stimulus, at, running, inReset ? 0 : 1);
      writeGuards(guards, stimulus, at);
      bus.write(stimulus, at);
      desk.now = now + 1;
    },
    statistics: () => desk.account,
  };
}
