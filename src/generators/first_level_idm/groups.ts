import { pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { oneHotDecode } from "../prim/one_hot.ts";
import type { CoresOutputs } from "./cores.ts";
import { group } from "./group.ts";
import { layers } from "./layers.ts";
import { pick } from "./pick.ts";
import { eachCore, type PoolShape } from "./sizes.ts";

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
  /** To be driven: the event of each core's group. */
  readonly events: Signal;
}

/** What the groups say, side by side. */
export interface GroupsOutputs {
  readonly irq: Signal;
  readonly hold: Signal;
  readonly ctxLayer: Signal;
  readonly ctxEnded: Signal;
}

/** The groups of the pool. */
export function instantiateGroups(m: Module, shape: PoolShape, told: GroupsInputs): GroupsOutputs {
  const { cores: own, nextLayer, ofGroup } = told;
  const { cores } = shape;
  const numbers = own.group
    .elements(cores)
    .map((value, c) => m.wire(`group_number_${c}`, value, `Group of core ${c}.`));
  const homes = numbers.map((number, c) =>
    m.wire(`group_of_${c}`, oneHotDecode(number, cores), `Group of core ${c}, one-hot.`),
  );
  const works = m.wire("works", own.runs.and(own.arrive.not()), "Cores in Run that have not arrived.");
  const waits = m.wire("waits", own.runs.and(own.arrive), "Cores in Run that have arrived.");
  const { differs_o: differs } = m.instance("u_layers", layers(shape), {
    inputs: { runs_i: own.runs, group_i: own.group, next_layer_i: nextLayer },
    outputs: { differs_o: { name: "differs", doc: "Cores that go on at another layer than one of their group." } },
  });
  const cell = group(shape);
  const all = eachCore(shape).map((g) => {
    const wire = (name: string, doc: string): { name: string; doc: string } => ({ name: `${name}_${g}`, doc });
    const mine = (line: Expr<1>): Expr<1> => ofGroup.bit(g).and(line);
    return m.instance(`u_group_${g}`, cell, {
      inputs: {
        member_i: pack(homes.map((home) => home.bit(g))),
        ...{ traps_i: own.traps, works_i: works, waits_i: waits, held_i: own.held, halt_i: own.halt },
        ...{ done_i: own.done, differs_i: differs, next_layer_i: nextLayer },
        ...{ go_i: mine(told.goes), stop_i: mine(told.stops), sets_hold_i: mine(told.setsHold), data_i: told.data },
      },
      outputs: {
        event_o: wire("event", `What happens to the cores of group ${g}.`),
        irq_o: wire("group_irq", `Group ${g} stopped at a layer, or ended under a hold.`),
        hold_o: wire("hold", `Group ${g} is to be held.`),
        ctx_layer_o: wire("ctx_layer", `Layer at which group ${g} goes on.`),
        ctx_ended_o: wire("ctx_ended", `The task of group ${g} ended under a hold.`),
      },
    });
  });
  const events = numbers.map((number, c) =>
    pick(
      m,
      `event_of_${c}`,
      number,
      all.map(({ event_o }) => event_o),
      `Event of the group of core ${c}.`,
    ),
  );
  m.drive(told.events, pack(events));
  const together = (name: string, value: (one: (typeof all)[number]) => Signal, doc: string): Signal =>
    m.wire(name, pack(all.map(value)), doc);
  return {
    irq: together("group_irqs", ({ irq_o }) => irq_o, "Interrupts of groups that come."),
    hold: together("holds", ({ hold_o }) => hold_o, "Groups that are to be held."),
    ctxLayer: together("ctx_layers", ({ ctx_layer_o }) => ctx_layer_o, "Layer at which each group goes on."),
    ctxEnded: together("ctx_endeds", ({ ctx_ended_o }) => ctx_ended_o, "Groups whose task ended under a hold."),
  };
}
