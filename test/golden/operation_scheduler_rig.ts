import { operationSchedulerGolden, type GoldenModel } from "../../src/golden/index.ts";
import { NamedRow, repeat } from "./rows.ts";

/** The front of a queue: a set of slots, and 1 with an ME operation. */
export interface Front {
  readonly ve?: number;
  readonly me?: number;
}

/** Events of one cycle. Fronts by queue; lists of queues to flush, of MEs held, of MEs that return a credit. */
export interface Events {
  readonly fronts?: Readonly<Record<number, Front>>;
  readonly hold?: readonly number[];
  readonly flush?: readonly number[];
  readonly credit?: readonly number[];
}

/** What one cycle shows. */
export interface Seen {
  /** Queues that take, MEs that get an operation, queues that retired. */
  readonly take: readonly number[];
  readonly issue: readonly number[];
  readonly retire: readonly number[];
  /** `queue.slot` of each VE in use, from VE 0 on; `-` for one that is not. */
  readonly ve: string;
  readonly todo: readonly number[];
  readonly meTodo: readonly number[];
  readonly valid: readonly number[];
  readonly credit: readonly number[];
  /** pm, pv, vf; 0 for a pointer that does not exist. */
  readonly turns: readonly [number, number, number];
}

/** A golden model with named inputs. Starts with one cycle of reset; every vNPU may issue, harvests and lends. */
export class OperationRig {
  readonly model: GoldenModel;
  readonly input: NamedRow;
  private readonly output: NamedRow;
  private readonly state: NamedRow;
  private readonly mes: number;
  private readonly queues: number;

  constructor(mes: number, ves: number, vnpus: number, reset: "async_low" | "sync" = "async_low") {
    this.model = operationSchedulerGolden({ matrixEngines: mes, vectorEngines: ves, vnpus }, reset);
    this.mes = mes;
    this.queues = mes + vnpus;
    this.input = new NamedRow(this.model.inputs);
    this.output = new NamedRow(this.model.outputs);
    this.state = new NamedRow(this.model.state);
    const all = repeat(vnpus, 1);
    this.set({ ve_allow_i: all, vnpu_harvest_i: all, vnpu_lend_i: all });
    this.cycle();
    this.set({ rst_ni: 1 });
  }

  /** Sets inputs by port name, from the next cycle on. */
  set(values: Readonly<Record<string, number | readonly number[]>>): this {
    for (const [name, value] of Object.entries(values)) {
      this.input.setAll(name, typeof value === "number" ? [value] : value);
    }
    return this;
  }

  /** One cycle with the given events. */
  cycle({ fronts = {}, hold = [], flush = [], credit = [] }: Events = {}): Seen {
    const flags = (count: number, set: readonly number[]): number[] =>
      Array.from({ length: count }, (_, index) => (set.includes(index) ? 1 : 0));
    const queues = Array.from({ length: this.queues }, (_, q) => fronts[q]);
    this.set({
      instr_valid_i: queues.map((front) => (front === undefined ? 0 : 1)),
      instr_me_i: queues.slice(0, this.mes).map((front) => front?.me ?? 0),
      instr_ve_i: queues.map((front) => front?.ve ?? 0),
      hold_i: flags(this.mes, hold),
      flush_i: flags(this.queues, flush),
      me_credit_i: flags(this.mes, credit),
    });
    // Words that a step forgets to write would show.
    const output = this.output.copy(0xdeadbeef);
    const state = this.state.copy(0xdeadbeef);
    this.model.step(this.input.words, 0, output.words, 0, state.words, 0);
    return describeCycle(output, state);
  }

  /** How often the model counted an event. */
  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }
}

function describeCycle(output: NamedRow, state: NamedRow): Seen {
  const set = (name: string): number[] => output.all(name).flatMap((bit, index) => (bit === 1 ? [index] : []));
  const slots = output.all("ve_slot_o");
  const queueOf = output.all("ve_queue_o");
  const ve = output.all("ve_valid_o").map((valid, k) => {
    if (valid === 0 && (slots[k] !== 0 || queueOf[k] !== 0)) throw new Error(`VE ${k} is idle and has a payload.`);
    return valid === 1 ? `${queueOf[k]}.${slots[k]}` : "-";
  });
  return {
    take: set("instr_take_o"),
    issue: set("me_issue_o"),
    retire: set("retire_o"),
    ve: ve.join(" "),
    todo: output.all("todo_o"),
    meTodo: output.all("me_todo_o"),
    valid: state.all("valid"),
    credit: state.all("credit"),
    turns: [state.all("pm")[0] ?? 0, state.all("pv")[0] ?? 0, state.all("vf")[0] ?? 0],
  };
}
