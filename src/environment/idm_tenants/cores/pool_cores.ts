import { coreModules } from "../../../ports/second_level_idm.ts";
import type { ElementPlace } from "../../../ports/row_layout.ts";
import { wordParts } from "../../../isa/idm/index.ts";
import { get, lowest, put, type PoolRows } from "../../first_level_idm/rows.ts";
import type { GuardDrive, GuardView } from "../../idm/cores/guard_rows.ts";
import type { TenantCore } from "../options.ts";
import { codeOf, OperationTimes } from "../times.ts";
import { CorePort } from "./core_port.ts";
import { CoreProgram } from "./core_program.ts";
import type { UserProgress } from "./user_progress.ts";

const modules = coreModules.length;
const [load, save] = [0, 1] as const;
/** Modules of this many cores lie in one word of a row. */
const coresPerWord = 8;

/** One core: what it has to do, how long that takes, its port. */
interface Core {
  readonly program: CoreProgram;
  readonly times: OperationTimes;
  readonly port: CorePort;
  /** Whose inference it works on. */
  progress: UserProgress | undefined;
}

/**
 * The modules of all cores: always ready, each operation complete after exactly its time. What a core issues must be the
 * next word of its program for that module.
 */
export class PoolCores {
  readonly cores: readonly Core[];
  /** By module of the pool: the cycle in which its operation is complete. */
  private readonly dueAt: Float64Array;
  private nextDueAt = Infinity;
  private readonly valid: readonly ElementPlace[];
  private readonly ready: readonly ElementPlace[];
  private readonly done: readonly ElementPlace[];
  private readonly init: readonly ElementPlace[];
  private readonly payload: readonly ElementPlace[];
  /** Ports in use: bit c for core c. */
  private activePorts = 0;

  constructor(rows: PoolRows, cores: number, core: TenantCore) {
    const numbers = Array.from({ length: cores }, (_, c) => c);
    this.cores = numbers.map((c) => ({
      ...{ program: new CoreProgram(), times: new OperationTimes(core), port: new CorePort(c) },
      progress: undefined,
    }));
    this.dueAt = new Float64Array(modules * cores).fill(Infinity);
    const sets = (name: string): ElementPlace[] =>
      numbers
        .filter((c) => c % coresPerWord === 0)
        .map((c) => {
          const bits = modules * Math.min(coresPerWord, cores - c);
          return { ...rows.place(name, modules * c), mask: bits === 32 ? 0xffffffff : 2 ** bits - 1 };
        });
    this.valid = sets("op_valid_o");
    this.ready = sets("op_ready_i");
    this.done = rows.elements("op_done_i");
    this.init = rows.elements("op_init_o");
    this.payload = rows.elements("op_payload_o");
  }

  /** Some core's port is in use. */
  get hasTraffic(): boolean {
    return this.activePorts !== 0;
  }

  /** Takes note of the cycle before `now`. @throws {Error} when an operation is not the next of its program. */
  observe(outputs: Uint32Array, at: number, now: number): void {
    for (let set = 0; set < this.valid.length; set += 1) {
      let left = get(outputs, at, this.valid[set]);
      for (; left !== 0; left &= left - 1) this.take(32 * set + lowest(left), outputs, at, now);
    }
  }

  /** Takes note of what passed through the ports that are in use in the cycle before `now`. */
  observePorts(d: GuardDrive, view: GuardView, now: number): void {
    for (let left = this.activePorts; left !== 0; left &= left - 1) {
      const core = this.cores[lowest(left)];
      if (core?.progress !== undefined) core.port.observe(d, view, core.progress.account, now);
    }
  }

  /** Writes the cores' side of cycle `now`. */
  drive(stimulus: Uint32Array, at: number, now: number): void {
    for (const place of this.ready) put(stimulus, at, place, -1);
    if (now < this.nextDueAt) return;
    const { dueAt } = this;
    let next = Infinity;
    for (let module = 0; module < dueAt.length; module += 1) {
      const due = dueAt[module] ?? Infinity;
      if (due === now) this.end(module, stimulus, at, now);
      else if (due < next) next = due;
    }
    this.nextDueAt = next;
  }

  /** Writes both sides of the guards whose ports are in use. */
  drivePorts(d: GuardDrive, now: number): void {
    let active = this.activePorts;
    for (let left = active; left !== 0; left &= left - 1) {
      const c = lowest(left);
      const port = this.cores[c]?.port;
      port?.drive(d, now);
      if (port?.isActive !== true) active &= ~(1 << c);
    }
    this.activePorts = active;
  }

  private take(module: number, outputs: Uint32Array, at: number, now: number): void {
    const c = Math.floor(module / modules);
    const m = module % modules;
    const core = this.cores[c];
    const word = core?.program.next(m) ?? -1;
    if (core?.progress === undefined || word < 0) throw wrong(c, m, "an operation behind the last; allowed is none");
    const { words } = core.program;
    const from = wordParts * word;
    const code = (words[from + 3] ?? 0) >>> 28;
    const isInit = code === codeOf.convinit || code === codeOf.poolinit;
    let differs = get(outputs, at, this.init[module]) !== (isInit ? 1 : 0);
    for (let part = 0; part < 3; part += 1) {
      if (get(outputs, at, this.payload[3 * module + part]) !== (words[from + part] ?? 0)) differs = true;
    }
    if (differs) throw wrong(c, m, `not the operation of its next word; allowed is that of word ${word}`);
    core.progress.take(core.program.step(word), c, m);
    const due = now - 1 + core.times.take(words, from);
    this.dueAt[module] = due;
    if (due < this.nextDueAt) this.nextDueAt = due;
    if (m > save) return;
    const transfer = m === load ? core.port.loads : core.port.saves;
    core.progress.account.transferWords += transfer.begin(words, from, due);
    this.activePorts |= 1 << c;
  }

  private end(module: number, stimulus: Uint32Array, at: number, now: number): void {
    put(stimulus, at, this.done[module], 1);
    this.dueAt[module] = Infinity;
    const core = this.cores[Math.floor(module / modules)];
    const m = module % modules;
    if (m === load) core?.port.loads.end();
    else if (m === save) core?.port.saves.end();
    core?.progress?.end(now);
  }
}

function wrong(core: number, module: number, text: string): Error {
  return new Error(`Core ${core}, module ${coreModules[module] ?? module}: ${text}.`);
}
