import { AxiMaster, type Answered, type AxiTempo } from "../../environment/control_registers/axi_master.ts";
import { LiteBus } from "../../environment/first_level_idm/bus/lite_bus.ts";
import type { Images } from "../../environment/first_level_idm/memory/images.ts";
import { LoadMemory, type LoadMemoryPlan } from "../../environment/first_level_idm/memory/load_memory.ts";
import { poolRows, put, type PoolRows } from "../../environment/first_level_idm/rows.ts";
import { clearGuards, guardObserver, guardWriter, quietGuards } from "../../environment/idm/cores/guard_rows.ts";
import { MemoryPort, type MemoryPortPlan } from "../../environment/idm/cores/memory_port.ts";
import { CoreWork, type WorkPlan } from "../../environment/idm/cores/work.ts";
import { seededRandom } from "../../environment/random.ts";
import type { GoldenModel } from "../../golden/golden_model.ts";
import { idmPorts, type IdmSizes } from "../../ports/idm.ts";

/** A pool, cycle by cycle: the golden model, or anything that shows outputs and state as it does. */
export type PoolModel = Pick<GoldenModel, "inputs" | "outputs" | "state" | "step">;

/** How the modules and the memory of one core behave. */
export interface CoreManners {
  readonly work: WorkPlan;
  readonly memory: MemoryPortPlan;
  readonly seed: number;
}

/** What a world is made of. */
export interface WorldOptions {
  readonly sizes: IdmSizes;
  /** In reset. */
  readonly model: PoolModel;
  readonly images: Images;
  readonly cores: readonly CoreManners[];
  readonly tempo: AxiTempo;
  readonly load: LoadMemoryPlan;
  /** Of the bus and of the programs' memory. */
  readonly seed: number;
  /** Hears of each answer to the hypervisor. */
  readonly answered: Answered;
}

const resetCycles = 2;

/**
 * A pool in surroundings whose hypervisor is the caller: modules, memories and the programs' memory behave as told, each
 * core's with chance of its own. Its first two cycles are a reset. Throws where the pool breaks a rule of AXI towards
 * the hypervisor or the programs' memory.
 */
export class PoolWorld {
  readonly rows: PoolRows;
  readonly master: AxiMaster;
  readonly stimulus: Uint32Array;
  readonly outputs: Uint32Array;
  readonly state: Uint32Array;
  /** Cycles run. */
  now = 0;
  /** Lets the programs' memory behave otherwise from now on. */
  readonly changeLoad: (plan: LoadMemoryPlan) => void;
  private readonly takeCycle: (act: () => void) => void;

  constructor(options: WorldOptions) {
    const { sizes, model, images, load, cores, tempo } = options;
    const random = seededRandom(options.seed);
    this.rows = poolRows(idmPorts(sizes));
    this.stimulus = new Uint32Array(model.inputs.words);
    this.outputs = new Uint32Array(model.outputs.words);
    this.state = new Uint32Array(model.state.words);
    this.master = new AxiMaster(seededRandom(random.bits()), options.answered);
    this.master.tempo = tempo;
    const { rows, master, stimulus, outputs, state } = this;
    const memory = new LoadMemory(sizes, rows, images, seededRandom(random.bits()));
    memory.begin(load, 0);
    this.changeLoad = (plan) => memory.begin(plan, this.now);
    const works = cores.map(({ seed }, core) => new CoreWork(rows, core, seededRandom(seed)));
    const ports = cores.map(({ seed }, core) => new MemoryPort(core, seededRandom(seed + 1)));
    const bus = new LiteBus(rows);
    const guards = quietGuards(sizes);
    const { view, observe } = guardObserver(rows);
    const writeGuards = guardWriter(rows);
    const running = rows.place("rst_ni");

    const hear = (now: number): void => {
      bus.observe(outputs, 0);
      memory.observe(outputs, 0, now);
      observe(outputs, 0);
      cores.forEach((core, c) => {
        works[c]?.observe(guards, view, outputs, 0, core.work, now);
        ports[c]?.observe(guards, view, core.memory, now);
      });
      master.observe(bus.drive, bus.view, now);
    };
    this.takeCycle = (act) => {
      const { now } = this;
      if (now > 0) hear(now);
      const runs = now >= resetCycles;
      stimulus.fill(0);
      memory.drive(stimulus, 0, now, runs);
      clearGuards(guards);
      bus.drive.running = runs ? 1 : 0;
      if (runs) {
        cores.forEach((core, c) => {
          works[c]?.drive(guards, stimulus, 0, core.work, now);
          ports[c]?.drive(guards, core.memory, now);
        });
        act();
      }
      master.drive(bus.drive, now);
      if (!runs) master.reset(bus.drive);
      put(stimulus, 0, running, runs ? 1 : 0);
      writeGuards(guards, stimulus, 0);
      bus.write(stimulus, 0);
      model.step(stimulus, 0, outputs, 0, state, 0);
      this.now = now + 1;
    };
  }

  /** Runs a cycle; `act` orders the hypervisor's accesses in it, and still finds the rows of the cycle before in state and outputs. */
  cycle(act: () => void): void {
    this.takeCycle(act);
  }
}
