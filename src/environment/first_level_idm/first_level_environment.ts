import type { FirstLevelSizes } from "../../ports/first_level_idm.ts";
import { AxiMaster } from "../control_registers/axi_master.ts";
import type { Environment } from "../environment.ts";
import { seededRandom } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import { LiteBus } from "./bus/lite_bus.ts";
import { CoreModel } from "./cores/core_model.ts";
import { coreWriter, quietCores } from "./cores/core_drive.ts";
import { coreObserver } from "./cores/core_view.ts";
import { Meetings } from "./cores/meetings.ts";
import { WildCores } from "./cores/wild_cores.ts";
import { Images } from "./memory/images.ts";
import { LoadMemory } from "./memory/load_memory.ts";
import { taggedTask } from "./memory/tagged_task.ts";
import type { TaskMaker } from "./memory/task.ts";
import { firstLevelPlan, type FirstLevelPlan } from "./plan.ts";
import { firstLevelRows, put, setReader } from "./rows.ts";
import { Software } from "./software/software.ts";
import { emptyAccount, nobody, type Desk } from "./software/thread.ts";
import { WildAccess } from "./software/wild_access.ts";

/** What the surroundings are made of. */
export interface FirstLevelEnvironmentOptions {
  readonly sizes: FirstLevelSizes;
  /** Integer 0 … 2⁵³ − 1. Same options and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/**
 * Random surroundings of a first level, from a seed: a hypervisor with users behind an AXI4-Lite master, memory with
 * programs, second levels. A run begins with 1–3 cycles of reset and is cut into segments with a new plan each. Every
 * profile keeps the duties of the contract; in `lawful` no program, core or memory errs. Throws where a bus breaks a rule
 * of AXI. `statistics()` is a `PoolAccount`.
 */
export function firstLevelEnvironment(options: FirstLevelEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed" } = options;
  const { cores, instructionWords } = sizes;
  const rows = firstLevelRows(sizes);
  const random = seededRandom(seed);
  const draw = (): number => random.bits();
  const images = new Images(4 * cores + 4, instructionWords, seededRandom(draw()));
  const memory = new LoadMemory(sizes, rows, images, seededRandom(draw()));
  const models = Array.from({ length: cores }, (_, core) => new CoreModel(core, cores, seededRandom(draw())));
  const wildCores = new WildCores(cores, seededRandom(draw()));
  const wildAccess = new WildAccess(sizes, images, seededRandom(draw()));
  const meetings = new Meetings(cores, sizes.barrierStages, seededRandom(draw()));
  const bus = new LiteBus(rows);
  const cycle = quietCores(sizes);
  const { view, observe } = coreObserver(rows);
  const writeCores = coreWriter(rows);
  const readIrq = setReader(rows, "irq_o");
  const running = rows.place("rst_ni");
  const { words } = rows.inputs;

  const isLawful = profile === "lawful";
  let segment: SegmentProfile = "idle";
  const drawPlan = (): FirstLevelPlan => {
    const isDrawn = profile === "mixed" || profile === "lawful";
    segment = isDrawn ? drawSegmentProfile(random, !isLawful) : profile;
    return firstLevelPlan(segment, isLawful, random, sizes);
  };
  let plan = drawPlan();
  const maker = (user: number): TaskMaker => {
    const own = seededRandom(draw());
    let made = user << 15;
    return () => {
      made += 1;
      return taggedTask(made, own, plan.tasks, instructionWords, cores);
    };
  };
  const desk: Desk = {
    ...{ sizes, images, account: emptyAccount(), plan: plan.software, now: 0, irq: 0, isOpen: false },
    makers: Array.from({ length: cores }, (_, user) => maker(user)),
    owner: new Int8Array(cores).fill(nobody),
    groupOf: new Uint8Array(cores),
    wanted: new Int8Array(cores).fill(nobody),
    hasSegments: new Uint8Array(cores),
  };
  const software = new Software(desk, draw());
  const master = new AxiMaster(seededRandom(draw()), (owner, data, refused) => software.answer(owner, data, refused));

  let segmentEndsAt = 0;
  let resetAt = 0;
  let resetLeft = 0;

  const beginSegment = (now: number): void => {
    const wasWild = segment === "wild";
    if (now > 0) plan = drawPlan();
    desk.plan = plan.software;
    segmentEndsAt = now + 511 + random.spread(segment === "idle" ? 1024 : 6144);
    memory.begin(plan.memory, now);
    master.tempo = plan.tempo;
    if (segment === "wild") {
      wildCores.begin(now);
      wildAccess.begin(now);
    } else if (wasWild || now === 0) {
      for (const model of models) model.reset();
      if (now > 0) software.begin();
    }
    if (now > 0) resetAt = now + random.gap(plan.resetGap);
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      const { now } = desk;
      const isWild = (): boolean => segment === "wild";
      if (now > 0) {
        bus.observe(previous, previousAt);
        memory.observe(previous, previousAt, now);
        observe(previous, previousAt);
        if (!isWild()) for (const model of models) model.observe(view, cycle, plan.cores, now);
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
      memory.drive(stimulus, at, now, !inReset);
      if (inReset) {
        for (const model of models) model.reset();
        bus.drive.running = 0;
        master.drive(bus.drive, now);
        master.reset(bus.drive);
        resetLeft -= 1;
        if (resetLeft === 0 && !isWild()) software.begin();
      } else {
        if (isWild()) wildAccess.drive(master, now);
        else software.drive(master);
        bus.drive.running = 1;
        master.drive(bus.drive, now);
      }
      put(stimulus, at, running, inReset ? 0 : 1);
      if (isWild()) {
        wildCores.drive(cycle, now);
      } else {
        clearSets(cycle);
        for (const model of models) model.drive(cycle, plan.cores, now);
      }
      meetings.drive(cycle, master.actingAddress(bus.drive), plan.meetShare);
      writeCores(cycle, stimulus, at);
      bus.write(stimulus, at);
      desk.now = now + 1;
    },
    statistics: () => desk.account,
  };
}

function clearSets(d: ReturnType<typeof quietCores>): void {
  d.instrReady = 0;
  d.syncLocal = 0;
  d.taskDone = 0;
  d.irq = 0;
  d.quiet = 0;
  d.trap = 0;
  d.guardTrap = 0;
}
