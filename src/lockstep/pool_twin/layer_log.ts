import { get, type PoolRows } from "../../environment/first_level_idm/rows.ts";
import type { ElementPlace } from "../../ports/row_layout.ts";
import type { ShownOperation, Version } from "./network.ts";

const modules = 4;
const payloadParts = 3;

/** The operations of one core that are to come, by module and oldest first, and those that are under way. */
interface Expected {
  readonly queues: readonly ShownOperation[][];
  readonly running: (ShownOperation | undefined)[];
}

interface Progress {
  readonly version: Version;
  step: number;
  /** By step: operations of all cores that are not complete, and those that were not begun. */
  readonly left: number[];
  readonly waiting: number[];
}

/** What a user's cores do, as the ports of their modules show it: which layers they complete. */
export class LayerLog {
  /** Layers in the order in which the last operation of their last core was complete. */
  readonly layers: number[] = [];
  private progress: Progress | undefined;
  private readonly expected = new Map<number, Expected>();
  private readonly user: string;
  private readonly ports: ReadonlyMap<number, CorePorts>;

  constructor(user: number, cores: readonly number[], rows: PoolRows) {
    this.user = `User ${user}`;
    this.ports = new Map(cores.map((core) => [core, new CorePorts(rows, core)]));
  }

  /** Step that is under way; as many as the network has where all are complete. */
  get step(): number {
    return this.progress?.step ?? 0;
  }

  /** The user's cores begin with a step of a version. */
  begin(version: Version, from: number): void {
    const steps = version.network.layers.length;
    const left = Array.from({ length: steps }, () => 0);
    this.expected.clear();
    version.cores.forEach((core, member) => {
      const queues: ShownOperation[][] = Array.from({ length: modules }, () => []);
      for (const operation of version.programs[member]?.operations ?? []) {
        if (operation.step < from) continue;
        queues[operation.module]?.push(operation);
        left[operation.step] = (left[operation.step] ?? 0) + 1;
      }
      this.expected.set(core, { queues, running: [] });
    });
    this.progress = { version, step: from, left, waiting: [...left] };
  }

  /** What is wrong with a stop behind the steps that are complete: nothing of the next may have begun. */
  atRest(): string | undefined {
    const { progress } = this;
    if (progress === undefined) return undefined;
    const { step, left, waiting } = progress;
    if (left[step] === waiting[step] && left[step] !== 0) return undefined;
    return `${this.user}: stopped in step ${step}, of which operations were begun; allowed is a stop between steps.`;
  }

  /** Takes a cycle; says what breaks the order of the layers, if anything does. */
  check(stimulus: Uint32Array, outputs: Uint32Array): string | undefined {
    let found: string | undefined;
    for (const [core, ports] of this.ports) {
      for (let module = 0; module < modules; module += 1) {
        if (ports.isDone(module, stimulus)) this.end(core, module);
        if (ports.isTaken(module, stimulus, outputs)) found ??= this.take(core, module, ports, outputs);
      }
    }
    return found;
  }

  private take(core: number, module: number, ports: CorePorts, outputs: Uint32Array): string | undefined {
    const { progress } = this;
    const expected = this.expected.get(core);
    const who = `${this.user}, core ${core}, module ${module}`;
    const next = expected?.queues[module]?.shift();
    if (next === undefined || expected === undefined || progress === undefined) {
      return `${who}: an operation behind the last; allowed is none.`;
    }
    if (!ports.shows(next, outputs))
      return `${who}: not the next operation of its program, which is in step ${next.step}.`;
    expected.running[module] = next;
    progress.waiting[next.step] = (progress.waiting[next.step] ?? 0) - 1;
    if (next.step === progress.step) return undefined;
    return `${who}: an operation of step ${next.step}; allowed are those of step ${progress.step}, which is not complete.`;
  }

  private end(core: number, module: number): void {
    const { progress } = this;
    const running = this.expected.get(core)?.running;
    const operation = running?.[module];
    if (running === undefined || operation === undefined || progress === undefined) return;
    running[module] = undefined;
    const left = (progress.left[operation.step] ?? 0) - 1;
    progress.left[operation.step] = left;
    if (left > 0) return;
    this.layers.push(progress.version.network.layers[operation.step] ?? -1);
    progress.step = operation.step + 1;
  }
}

/** Ports of the modules of one core. */
class CorePorts {
  private readonly valid: readonly ElementPlace[];
  private readonly ready: readonly ElementPlace[];
  private readonly done: readonly ElementPlace[];
  private readonly init: readonly ElementPlace[];
  private readonly payload: readonly ElementPlace[];

  constructor({ place }: PoolRows, core: number) {
    const list = (name: string, each: number): ElementPlace[] =>
      Array.from({ length: each }, (_, part) => place(name, each * core + part));
    this.valid = list("op_valid_o", modules);
    this.ready = list("op_ready_i", modules);
    this.done = list("op_done_i", modules);
    this.init = list("op_init_o", modules);
    this.payload = list("op_payload_o", modules * payloadParts);
  }

  isDone(module: number, stimulus: Uint32Array): boolean {
    return get(stimulus, 0, this.done[module]) === 1;
  }

  isTaken(module: number, stimulus: Uint32Array, outputs: Uint32Array): boolean {
    return (get(outputs, 0, this.valid[module]) & get(stimulus, 0, this.ready[module])) === 1;
  }

  shows({ module, init, payload }: ShownOperation, outputs: Uint32Array): boolean {
    const isSame = (part: number, index: number): boolean =>
      get(outputs, 0, this.payload[payloadParts * module + index]) === part;
    return get(outputs, 0, this.init[module]) === init && payload.every(isSame);
  }
}
