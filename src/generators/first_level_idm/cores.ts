import { lit, pack, type Module, type Signal } from "../../hdl/index.ts";
import { core } from "./core.ts";
import type { GroupNews } from "./groups.ts";
import type { SeenInputs } from "./sides.ts";
import { eachCore, type PoolShape } from "./sizes.ts";

/** What the cores are told: one bit, or one element, per core. */
export interface CoresInputs {
  readonly seen: SeenInputs;
  readonly news: GroupNews;
  readonly data: Signal;
  readonly goes: Signal;
  readonly stops: Signal;
  readonly loads: Signal;
  readonly regroups: Signal;
  readonly evicts: Signal;
  readonly injects: Signal;
  readonly loaded: Signal;
  readonly loadFails: Signal;
  readonly stored: Signal;
}

/** Outputs of a core, by the name of the vector of all, with the output and its meaning. */
const outputs = {
  state: "State",
  runs: "State Run",
  held: "State Held",
  halt: "State Halt",
  done: "State Done",
  load: "State Load",
  ready: "State Ready",
  traps: "Trapped, where that counts",
  stopsHere: "It is held now, or done and alone",
  moves: "An event moves it out of Held",
  comesToTrap: "It comes to state Trap",
  irq: "It asks for an interrupt, where that counts",
  group: "Its group",
  arrive: "It waits at a barrier",
  trapCode: "Why it trapped",
  words: "Words that it loads, or has loaded",
  whole: "They are all there",
  inject: "Its next word gets bad parity",
  syncGlobal: "It may pass the barrier",
  stop: "It is to stop",
  restart: "It is to begin",
  drop: "What is in its buffer is dropped",
} as const;

/** What the cores say, side by side. */
export type CoresOutputs = { readonly [K in keyof typeof outputs]: Signal };

/** The cores of the pool. */
export function instantiateCores(m: Module, shape: PoolShape, told: CoresInputs): CoresOutputs {
  const { seen } = told;
  const cell = core(shape);
  const dataBits = cell.ports.find(({ name }) => name === "data_i")?.width ?? 1;
  const names = Object.keys(outputs) as (keyof typeof outputs)[];
  const own = eachCore(shape).map((c) => {
    const news = Object.fromEntries(
      Object.entries<Signal>({ ...told.news }).map(([name, value]) => [`mates_${name}_i`, value.bit(c)]),
    );
    return m.instance(`u_core_${c}`, cell, {
      inputs: {
        ...{ number_i: lit(shape.index, c), data_i: told.data.slice(0, dataBits) },
        ...{ sync_local_i: seen.syncLocal.bit(c), task_done_i: seen.taskDone.bit(c), irq_i: seen.irq.bit(c) },
        ...{ quiet_i: seen.quiet.bit(c), trap_i: seen.trap.bit(c), guard_trap_i: seen.guardTrap.bit(c) },
        ...news,
        trap_code_i: seen.trapCode.slice(4 * c, 4),
        ...{
          go_i: told.goes.bit(c),
          stop_i: told.stops.bit(c),
          load_i: told.loads.bit(c),
          regroup_i: told.regroups.bit(c),
        },
        ...{ evict_i: told.evicts.bit(c), inject_i: told.injects.bit(c) },
        ...{ loaded_i: told.loaded.bit(c), load_fails_i: told.loadFails.bit(c), stored_i: told.stored.bit(c) },
      },
      outputs: Object.fromEntries(
        names.map((name) => [`${snake(name)}_o`, { name: `${snake(name)}_${c}`, doc: `${outputs[name]}: core ${c}.` }]),
      ),
    });
  });
  const together = names.map((name) => {
    const parts = own.map((one) => one[`${snake(name)}_o`] as Signal);
    return [name, m.wire(`all_${snake(name)}`, pack(parts), `${outputs[name]}, of each core.`)] as const;
  });
  return Object.fromEntries(together) as CoresOutputs;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
