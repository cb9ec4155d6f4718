import type { ProgramImage } from "../../isa/index.ts";
import { instructionShape, type NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { AxiMaster } from "../control_registers/axi_master.ts";
import { WildAccess } from "../control_registers/wild_access.ts";
import type { Environment } from "../environment.ts";
import type { OccupancyTimeline } from "../occupancy_timeline.ts";
import { seededRandom } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import { MatrixEngines } from "./engines/matrix_engines.ts";
import { DataReady, VectorResults } from "./engines/vector_results.ts";
import { EngineOccupancy, type EngineWork } from "./ideal/engine_occupancy.ts";
import { idealPlan } from "./ideal/plan.ts";
import { RunTimes } from "./ideal/run_times.ts";
import type { IdealSettings } from "./ideal/settings.ts";
import { IdealDataReady } from "./ideal/transfers.ts";
import { FrontendMemory } from "./memory/memory.ts";
import { Segments } from "./memory/segments.ts";
import { frontendPlan, type FrontendPlan } from "./plan.ts";
import { ProgramLibrary, programOfImage } from "./programs/index.ts";
import { frontendRows } from "./rows.ts";
import { softwareRegisters } from "./software/register_map.ts";
import { RegisterBus } from "./software/register_bus.ts";
import { Software } from "./software/software.ts";
import type { Account, Desk } from "./software/thread.ts";
import { emptyFrontendView, frontendObserver } from "./view.ts";

/** What the surroundings are made of. */
export interface NpuFrontendEnvironmentOptions {
  readonly sizes: NpuFrontendSizes;
  /** Integer 0 … 2⁵³ − 1. Same options and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
  /** Programs in place of random ones: vNPU v runs program v again and again; one without a program runs nothing. */
  readonly programs?: readonly ProgramImage[];
  /** Nothing random around the programs: memory and software answer at once, engines take exactly the times of NeuISA. */
  readonly ideal?: IdealSettings;
  /**
   * A vNPU whose CONTROL is written all the time with what it holds: in a copy of the stimulus, a stop bit in the one
   * write that acts in the cycle before a fault of this vNPU makes the twin of the run in which it is stopped instead.
   */
  readonly twin?: number;
}

/** What the tenants saw of a run: `statistics()` of the environment. */
export type NpuFrontendStatistics = Account & {
  /** With ideal memory: what the engines did for each vNPU, and who held which ME. */
  readonly engines?: readonly EngineWork[];
  readonly timeline?: OccupancyTimeline;
};

/**
 * Random surroundings of a front end, from a seed: memory with programs, software behind an AXI4-Lite master, engines.
 * A run begins with 1–3 cycles of reset and is cut into segments with a new plan each, longer ones where the answer limit
 * is high. Every profile keeps the duties of the contract; `lawful` and its programs make no fault. Throws where a bus
 * breaks a rule of AXI.
 */
export function npuFrontendEnvironment(options: NpuFrontendEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed", programs, ideal, twin } = options;
  const { matrixEngines, vnpus } = sizes;
  const rows = frontendRows(sizes);
  const random = seededRandom(seed);
  const draw = (): number => random.bits();
  const segments = new Segments(2 * vnpus);
  const memory = new FrontendMemory(sizes, rows, segments, seededRandom(draw()));
  const engines = new MatrixEngines(sizes, rows, seededRandom(draw()));
  const vectors = new VectorResults(rows, seededRandom(draw()));
  const dataReady = new DataReady(rows, vnpus, seededRandom(draw()));
  const account = emptyAccount(vnpus);
  const idealReady = ideal === undefined ? undefined : new IdealDataReady(sizes, rows, ideal.transfers, account.rows);
  const bus = new RegisterBus(sizes, rows);
  const view = emptyFrontendView(sizes);
  const observe = frontendObserver(rows);
  const wild = new WildAccess(sizes, seededRandom(draw()));
  const registers = softwareRegisters(sizes);
  const onlineAddress = registers.online.at(0);
  const running = rows.place("rst_ni");
  const { words } = rows.inputs;
  const rowBytes = 16 * instructionShape(sizes).rowBeats;

  const isLawful = profile === "lawful";
  const drawSegment = (): SegmentProfile => {
    if (profile !== "mixed" && profile !== "lawful") return profile;
    const segment = drawSegmentProfile(random, !isLawful);
    return isLawful && segment === "adversarial" ? "saturated" : segment;
  };
  const drawPlan = (): FrontendPlan => {
    if (ideal !== undefined) return idealPlan();
    const plan = frontendPlan(drawSegment(), isLawful, random, sizes);
    // Programs that are given run in the times of NeuISA.
    return programs === undefined ? plan : { ...plan, engine: { ...plan.engine, scale: 1, beginMax: 1 } };
  };
  const desk: Desk = {
    ...{ sizes, registers, segments, view, plan: drawPlan(), now: 0, live: 0 },
    library: new ProgramLibrary(sizes, instructionShape(sizes), draw()),
    given: programs?.map(programOfImage),
    account,
    twin,
    control: new Uint32Array(vnpus),
    partitioned: false,
  };
  const software = new Software(desk, draw(), ideal, (vnpu) => idealReady?.begin(vnpu));
  const runTimes = ideal === undefined ? undefined : new RunTimes(registers, desk.account.runCycles);
  const occupancy = ideal === undefined ? undefined : new EngineOccupancy(matrixEngines, vnpus);
  const master = new AxiMaster(seededRandom(draw()), (owner, data, refused) => software.answer(owner, data, refused));
  const segmentMax = Math.max(3_585, 2 * sizes.answerLimitCycles);

  let segmentEndsAt = 0;
  let resetAt = 0;
  let resetLeft = 0;
  /** A write of ME_ONLINE acted in the cycle before: engines may be out of service from this one on. */
  let onlineWritten = false;

  const beginSegment = (now: number): void => {
    if (now > 0) desk.plan = drawPlan();
    segmentEndsAt = now + 511 + random.spread(segmentMax);
    memory.begin(desk.plan.memory, now);
    master.tempo = desk.plan.tempo;
    if (desk.plan.hypervisor.wild) wild.begin(now);
    if (now > 0) resetAt = now + random.gap(desk.plan.resetGap);
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      const { now } = desk;
      if (now > 0) {
        observe(view, previous, previousAt);
        bus.observe(previous, previousAt);
        memory.observe(previous, previousAt, now);
        if (idealReady !== undefined && memory.rowAsked >= 0) {
          const asked = segments.offset(2 * memory.rowAsked, memory.rowAddress) / rowBytes;
          idealReady.asked(memory.rowAsked, asked);
        }
        master.observe(bus.drive, bus.view, now);
      }
      if (now >= segmentEndsAt) beginSegment(now);
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(desk.plan.resetGap);
      }
      const inReset = resetLeft > 0;
      for (let word = 0; word < words; word += 1) stimulus[at + word] = 0;
      memory.drive(stimulus, at, now, !inReset);
      if (idealReady === undefined) {
        dataReady.drive(stimulus, at, now, desk.plan.lateDataGap, desk.plan.lateDataMax);
      } else {
        idealReady.drive(stimulus, at, view, engines.finished);
        runTimes?.observe(view.irq, now);
        if (now > 0) occupancy?.observe(view, now);
      }
      vectors.drive(stimulus, at, view, desk.plan.junk);
      if (inReset) {
        engines.reset();
        onlineWritten = false;
        bus.drive.running = 0;
        master.drive(bus.drive, now);
        master.reset(bus.drive);
        resetLeft -= 1;
        if (resetLeft === 0) software.begin();
      } else {
        engines.drive(stimulus, at, now, view, desk.plan.engine, onlineWritten ? 2 ** matrixEngines - 1 : 0);
        if (desk.plan.hypervisor.wild) wild.drive(master, now);
        software.drive(master);
        bus.drive.running = 1;
        master.drive(bus.drive, now);
        const acting = master.actingAddress(bus.drive);
        onlineWritten = acting === onlineAddress;
        runTimes?.written(acting, now);
      }
      stimulus[at + running.word] = (stimulus[at + running.word] ?? 0) | ((inReset ? 0 : 1) << running.shift);
      bus.write(stimulus, at);
      desk.now = now + 1;
    },
    statistics: (): NpuFrontendStatistics =>
      occupancy === undefined ? account : { ...account, engines: occupancy.total(), timeline: occupancy.timeline() },
  };
}

function emptyAccount(vnpus: number): Account {
  const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
  return {
    ...{ started: zeros(vnpus), completed: zeros(vnpus), stopped: zeros(vnpus) },
    faults: Array.from({ length: vnpus }, () => zeros(11)),
    rows: zeros(vnpus),
    runCycles: Array.from({ length: vnpus }, () => []),
  };
}
