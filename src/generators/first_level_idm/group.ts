import { andAll, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { oneHotSelect } from "../prim/one_hot.ts";
import { groupEventBits, groupEvents } from "./group_event.ts";
import { clockedPart, type PoolShape } from "./sizes.ts";

/** Bits of a number of a layer. */
export const layerBits = 12;

/** A group: what happens to its cores in this cycle, and at which layer it was held. */
export function group(shape: PoolShape): Module {
  const { cores } = shape;
  const m = clockedPart("idm_group", "group.ts", "What happens to the cores of a group.", shape);
  const vector = (name: string, doc: string): Signal => m.input(`${name}_i`, cores, doc);
  const member_i = vector("member", "Cores of the group.");
  const traps_i = vector("traps", "Cores that trapped.");
  const works_i = vector("works", "Cores in Run that have not arrived.");
  const waits_i = vector("waits", "Cores in Run that have arrived.");
  const held_i = vector("held", "Cores in Held.");
  const halt_i = vector("halt", "Cores in Halt.");
  const done_i = vector("done", "Cores in Done.");
  const differs_i = vector("differs", "Cores in Run that go on at another layer than one in Run of the same group.");
  const next_layer_i = m.input("next_layer_i", cores * layerBits, "Layer at which each core goes on.");
  const go_i = m.input("go_i", 1, "GO is written.");
  const stop_i = m.input("stop_i", 1, "STOP is written.");
  const sets_hold_i = m.input("sets_hold_i", 1, "HOLD is written.");
  const data_i = m.input("data_i", 1, "What is written.");
  const event_o = m.output("event_o", groupEventBits, "What happens to its cores.");
  const irq_o = m.output("irq_o", 1, "It stopped at a layer, or ended under a hold (pulse).");
  const hold_o = m.output("hold_o", 1, "It is to be held.");
  const ctx_layer_o = m.output("ctx_layer_o", layerBits, "Layer at which it goes on.");
  const ctx_ended_o = m.output("ctx_ended_o", 1, "Its task ended under a hold.");

  const hold_q = m.register("hold_q", 1, "It is to be held.");
  const ctx_layer_q = m.register("ctx_layer_q", layerBits, "Layer at which it goes on.");
  const ctx_ended_q = m.register("ctx_ended_q", 1, "Its task ended under a hold.");
  const some = (name: string, cores_: Signal, doc: string): Signal<1> => m.wire(name, member_i.and(cores_).any(), doc);
  const traps = some("traps", traps_i, "A core of it trapped.");
  const works = some("works", works_i, "A core of it has not arrived.");
  const waits = some("waits", waits_i, "A core of it has arrived.");
  const held = some("held", held_i, "A core of it is held.");
  const halt = some("halt", halt_i, "A core of it is in Halt.");
  const done = some("done", done_i, "A core of it is done.");
  const differs = some("differs", differs_i, "Its cores go on at different layers.");

  m.section("Event");
  const event = groupEvents(m, ["none", "trap", "stop", "fail", "pass", "park", "resume"]);
  const arrived = m.wire("arrived", andAll([waits, works.not()]), "All have arrived.");
  const { now } = m.comb(
    "The first that applies.",
    { now: { value: event.none, doc: "What happens to its cores." } },
    (comb, to) => {
      const set = (name: keyof typeof event): void => {
        comb.set(to.now, event[name]);
      };
      const rest = (condition: Expr<1>, name: keyof typeof event, otherwise: () => void) => (): void =>
        comb.when(condition, () => set(name), otherwise);
      const resume = (): void => comb.when(held.and(hold_q.not()), () => set("resume"));
      const meet = rest(
        hold_q.not(),
        "pass",
        rest(differs, "fail", () => set("park")),
      );
      const barrier = (): void => comb.when(arrived, meet, resume);
      rest(traps, "trap", rest(stop_i, "stop", rest(waits.and(done), "fail", barrier)))();
    },
  );
  const parks = m.wire("parks", now.eq(event.park), "It is held.");
  const active = m.wire("active", works.or(waits).or(held).or(halt), "A core of it is in Run, Held or Halt.");
  const ends = m.wire(
    "ends",
    andAll([hold_q, done, active.not(), ctx_ended_q.not(), stop_i.not()]),
    "It ended under a hold.",
  );
  m.drive(event_o, now);
  m.drive(irq_o, parks.or(ends));

  m.section("Registers");
  const layers = next_layer_i.elements(cores);
  const meeting = m.wire("meeting", member_i.and(waits_i), "Cores that have arrived.");
  const layer = m.wire("layer", oneHotSelect(meeting, layers).sized(layerBits), "Their layer, if they agree.");
  m.update(hold_q, { next: data_i, enable: sets_hold_i });
  m.update(ctx_layer_q, { next: layer, enable: parks });
  const lets_go = m.wire("lets_go", go_i.or(sets_hold_i.and(data_i.not())), "What has ended is forgotten.");
  m.update(ctx_ended_q, { next: lets_go.not().and(ctx_ended_q.or(ends)) });
  m.drive(hold_o, hold_q);
  m.drive(ctx_layer_o, ctx_layer_q);
  m.drive(ctx_ended_o, ctx_ended_q);
  return m;
}
