import { pairIndex } from "../../src/ports/port.ts";
import { utopSchedulerGolden, type GoldenModel } from "../../src/golden/index.ts";
import { NamedRow, repeat } from "./rows.ts";

/** Events of one cycle. Lists of numbers name vNPUs or MEs; `ready` gives uTops per vNPU. */
export interface Events {
  readonly ready?: readonly number[];
  readonly finish?: readonly number[];
  readonly saved?: readonly number[];
  readonly veActive?: readonly number[];
  readonly taskDone?: readonly number[];
}

/** What one cycle shows, in a form that a test can state in a line. */
export interface Seen {
  /** `start ME<-vNPU`, `preempt ME`, `kill ME`, in this order; "" for none. */
  readonly command: string;
  /** One word per ME: `-` idle, `R0` runs vNPU 0, `S0` saves it. */
  readonly mes: string;
  readonly ready: readonly number[];
  readonly held: readonly number[];
  readonly veAllow: readonly number[];
  /** vNPUs, first to last. */
  readonly turn: readonly number[];
  readonly order: readonly number[];
  readonly output: (name: string, index?: number) => number;
  readonly state: (name: string, index?: number) => number;
}

/** A golden model with named inputs. Starts with one cycle of reset; all MEs online, all vNPUs enabled, quotas 0. */
export class Rig {
  readonly model: GoldenModel;
  readonly input: NamedRow;
  private readonly output: NamedRow;
  private readonly state: NamedRow;
  private readonly mes: number;
  private readonly vnpus: number;

  constructor(mes: number, vnpus: number, counterBits = 12, reset: "async_low" | "sync" = "async_low") {
    this.mes = mes;
    this.vnpus = vnpus;
    this.model = utopSchedulerGolden({ matrixEngines: mes, vnpus, serviceCounterBits: counterBits }, reset);
    this.input = new NamedRow(this.model.inputs);
    this.output = new NamedRow(this.model.outputs);
    this.state = new NamedRow(this.model.state);
    this.set({ me_online_i: repeat(mes, 1), vnpu_enable_i: repeat(vnpus, 1) });
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
  cycle(events: Events = {}): Seen {
    const flags = (count: number, set: readonly number[] = []): number[] =>
      Array.from({ length: count }, (_, index) => (set.includes(index) ? 1 : 0));
    this.set({
      ready_add_i: events.ready ?? repeat(this.vnpus, 0),
      ve_active_i: flags(this.vnpus, events.veActive),
      task_done_i: flags(this.vnpus, events.taskDone),
      me_finish_i: flags(this.mes, events.finish),
      me_saved_i: flags(this.mes, events.saved),
    });
    // Words that a step forgets to write would show.
    const output = this.output.copy(0xdeadbeef);
    const state = this.state.copy(0xdeadbeef);
    this.model.step(this.input.words, 0, output.words, 0, state.words, 0);
    return this.describe(output, state);
  }

  /** The same events in each of several cycles; what the last shows. */
  cycles(count: number, events: Events = {}): Seen {
    for (let index = 1; index < count; index++) this.cycle(events);
    return this.cycle(events);
  }

  /** How often the model counted an event. */
  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }

  private describe(output: NamedRow, state: NamedRow): Seen {
    const commands: string[] = [];
    if (output.get("start_valid_o")) commands.push(`start ${output.get("start_me_o")}<-${output.get("start_vnpu_o")}`);
    if (output.get("preempt_valid_o")) {
      commands.push(`${output.get("preempt_kill_o") ? "kill" : "preempt"} ${output.get("preempt_me_o")}`);
    }
    const mes = Array.from({ length: this.mes }, (_, m) => {
      const letter = (output.get("me_run_o", m) ? "R" : "") + (output.get("me_save_o", m) ? "S" : "");
      return letter === "" ? "-" : letter + output.get("me_vnpu_o", m);
    });
    return {
      command: commands.join(" "),
      mes: mes.join(" "),
      ready: output.all("vnpu_ready_o"),
      held: output.all("vnpu_held_o"),
      veAllow: output.all("ve_allow_o"),
      turn: listOfPairs(state, "turn", this.vnpus),
      order: listOfPairs(state, "order", this.vnpus),
      output: (name, index = 0) => output.get(name, index),
      state: (name, index = 0) => state.get(name, index),
    };
  }
}

/** The list that a pair vector stands for: bit (i, j), i < j, is 1 where j comes before i. */
function listOfPairs(state: NamedRow, name: string, n: number): number[] {
  const list = repeat(n, -1);
  for (let v = 0; v < n; v++) {
    let before = 0;
    for (let other = 0; other < n; other++) {
      if (other < v && state.get(name, pairIndex(n, other, v)) === 0) before++;
      if (other > v && state.get(name, pairIndex(n, v, other)) === 1) before++;
    }
    list[before] = v;
  }
  return list;
}
