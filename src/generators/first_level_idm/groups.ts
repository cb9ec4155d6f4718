import { pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import type { CoresOutputs } from "./cores.ts";
import { group } from "./group.ts";
import { mates } from "./mates.ts";
import { pick } from "./pick.ts";
import { eachCore, type PoolShape } from "./sizes.ts";

/** What a core must know of its group: one bit per core. */
export interface GroupNews {
  readonly traps: Signal;
  readonly waits: Signal;
  readonly works: Signal;
  readonly done: Signal;
  readonly busy: Signal;
  readonly differs: Signal;
  readonly hold: Signal;
}

const news = {
  traps: "A core of its group trapped",
  waits: "A core of its group has arrived",
  works: "A core of its group in Run has not arrived",
  done: "A core of its group is done",
  busy: "A core of its group is in Run, Held or Halt",
  differs: "A core in Run of its group goes on at another layer",
  hold: "Its group is to be held",
} as const;

/** Declares what each core will be told of its group. */
export function declareNews(m: Module, { cores }: PoolShape): GroupNews {
  const entries = Object.entries(news).map(([name, doc]) => [name, m.declare(`mates_${name}`, cores, `${doc}.`)]);
  return Object.fromEntries(entries) as GroupNews;
}

/** What the groups are told. */
export interface GroupsInputs {
  readonly cores: CoresOutputs;
  readonly nextLayer: Signal;
  /** Group whose register is written, one-hot. */
  readonly ofGroup: Signal;
  readonly goes: Expr<1>;
  readonly stops: Expr<1>;
  readonly setsHold: Expr<1>;
  /** Lowest bit of what is written. */
  readonly data: Expr;
  /** To be driven. */
  readonly news: GroupNews;
}

/** What the groups say, side by side. */
export interface GroupsOutputs {
  readonly irq: Signal;
  readonly hold: Signal;
  readonly ctxEnded: Signal;
}

/** The groups of the pool, and what the cores must know of theirs. */
export function instantiateGroups(m: Module, shape: PoolShape, told: GroupsInputs): GroupsOutputs {
  const { cores: own, nextLayer, ofGroup } = told;
  const { cores } = shape;
  const numbers = own.group
    .elements(cores)
    .map((value, c) => m.wire(`group_number_${c}`, value, `Group of core ${c}.`));
  const { traps, waits, works, done, busy, differs } = told.news;
  m.instance("u_mates", mates(shape), {
    inputs: {
      ...{ group_i: own.group, next_layer_i: nextLayer, runs_i: own.runs, arrive_i: own.arrive },
      ...{ traps_i: own.traps, done_i: own.done, busy_i: own.runs.or(own.held).or(own.halt) },
    },
    outputs: {
      ...{ traps_o: traps, waits_o: waits, works_o: works, done_o: done, busy_o: busy, differs_o: differs },
    },
  });
  const cell = group(shape);
  const all = eachCore(shape).map((g) => {
    const wire = (name: string, doc: string): { name: string; doc: string } => ({ name: `${name}_${g}`, doc });
    const mine = (line: Expr<1>): Expr<1> => ofGroup.bit(g).and(line);
    return m.instance(`u_group_${g}`, cell, {
      inputs: {
        stopped_i: pack(numbers.map((number, c) => own.stopsHere.bit(c).and(number.eq(g)))),
        done_i: own.done,
        ...{ go_i: mine(told.goes), stop_i: mine(told.stops), sets_hold_i: mine(told.setsHold), data_i: told.data },
      },
      outputs: {
        irq_o: wire("group_irq", `Group ${g} stopped at a layer, or ended under a hold.`),
        hold_o: wire("hold", `Group ${g} is to be held.`),
        ctx_ended_o: wire("ctx_ended", `The task of group ${g} ended under a hold.`),
      },
    });
  });
  const holds = all.map(({ hold_o }) => hold_o);
  m.drive(
    told.news.hold,
    pack(numbers.map((number, c) => pick(m, `hold_of_${c}`, number, holds, `Core ${c} is to be held.`))),
  );
  const together = (name: string, value: (one: (typeof all)[number]) => Signal, doc: string): Signal =>
    m.wire(name, pack(all.map(value)), doc);
  return {
    irq: together("group_irqs", ({ irq_o }) => irq_o, "Interrupts of groups that come."),
    hold: together("holds", ({ hold_o }) => hold_o, "Groups that are to be held."),
    ctxEnded: together("ctx_endeds", ({ ctx_ended_o }) => ctx_ended_o, "Groups whose task ended under a hold."),
  };
}
