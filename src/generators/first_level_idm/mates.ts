import { andAll, lit, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { layerBits } from "./group.ts";
import { eachCore, part, type PoolShape } from "./sizes.ts";

/**
 * What each core must know of the cores of its group. Every two cores are compared once, whether they are of one group
 * and whether they go on at one layer; that is smaller than to gather each group and to give every core its group's share.
 */
export function mates(shape: PoolShape): Module {
  const { cores, index } = shape;
  const m = part("idm_mates", "mates.ts", "What each core must know of the cores of its group.");
  const vector = (name: string, doc: string): Signal => m.input(`${name}_i`, cores, doc);
  const group_i = m.input("group_i", cores * index, "Group of each core.");
  const next_layer_i = m.input("next_layer_i", cores * layerBits, "Layer at which each core goes on.");
  const runs_i = vector("runs", "Cores in Run.");
  const arrive_i = vector("arrive", "Cores that wait at a barrier.");
  const traps_i = vector("traps", "Cores that trapped.");
  const done_i = vector("done", "Cores in Done.");
  const busy_i = vector("busy", "Cores in Run, Held or Halt.");
  const output = (name: string, doc: string): Signal => m.output(`${name}_o`, cores, doc);
  const traps_o = output("traps", "Cores of whose group one trapped.");
  const waits_o = output("waits", "Cores of whose group one has arrived.");
  const works_o = output("works", "Cores of whose group one in Run has not arrived.");
  const done_o = output("done", "Cores of whose group one is done.");
  const busy_o = output("busy", "Cores of whose group one is in Run, Held or Halt.");
  const differs_o = output("differs", "Cores than which one in Run of the same group goes on at another layer.");

  const groups = group_i.elements(cores);
  const layers = next_layer_i.elements(cores);
  const pairs = new Map<string, { readonly same: Signal<1>; readonly differ: Signal<1> }>();
  groups.forEach((own, c) =>
    groups.slice(c + 1).forEach((other, above) => {
      const d = c + 1 + above;
      const [layer, theirs] = [layers[c], layers[d]];
      if (layer === undefined || theirs === undefined) return;
      const same = m.wire(`same_${c}_${d}`, own.eq(other), `Cores ${c} and ${d} are of one group.`);
      const differ = m.wire(`differ_${c}_${d}`, same.and(layer.ne(theirs)), "And they go on at different layers.");
      pairs.set(`${c} ${d}`, { same, differ });
    }),
  );
  /** For each core: some core of its group, itself if `own`, is in the vector. */
  const some = (kind: "same" | "differ", cores_: Signal, own: boolean): Expr =>
    pack(
      eachCore(shape).map((c) => {
        const others = eachCore(shape).flatMap((d) => {
          const pair = pairs.get(`${Math.min(c, d)} ${Math.max(c, d)}`);
          return pair === undefined ? [] : [pair[kind].and(cores_.bit(d))];
        });
        const all = own ? [cores_.bit(c), ...others] : others;
        return all.length === 0 ? lit(1, 0) : orAll<1>(all);
      }),
    );
  const waiting = m.wire("waiting", andAll([runs_i, arrive_i]), "Cores in Run that have arrived.");
  const working = m.wire("working", runs_i.and(arrive_i.not()), "Cores in Run that have not.");
  m.drive(traps_o, some("same", traps_i, true));
  m.drive(waits_o, some("same", waiting, true));
  m.drive(works_o, some("same", working, true));
  m.drive(done_o, some("same", done_i, true));
  m.drive(busy_o, some("same", busy_i, true));
  m.drive(differs_o, some("differ", runs_i, false));
  if (cores === 1) m.unused("unused_alone", group_i, next_layer_i);
  return m;
}
