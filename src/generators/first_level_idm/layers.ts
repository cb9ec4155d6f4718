import { andAll, lit, orAll, pack, type Expr, type Module } from "../../hdl/index.ts";
import { layerBits } from "./group.ts";
import { eachCore, part, type PoolShape } from "./sizes.ts";

/** Which cores go on at another layer than one of their group: every two of them are compared once. */
export function layers(shape: PoolShape): Module {
  const { cores, index } = shape;
  const m = part("idm_layers", "layers.ts", "Cores that go on at another layer than one of their group.");
  const runs_i = m.input("runs_i", cores, "Cores in Run.");
  const group_i = m.input("group_i", cores * index, "Group of each core.");
  const next_layer_i = m.input("next_layer_i", cores * layerBits, "Layer at which each core goes on.");
  const differs_o = m.output("differs_o", cores, "Cores that differ from a core of a higher number.");
  const groups = group_i.elements(cores);
  const nexts = next_layer_i.elements(cores);
  const pair = (c: number, d: number): Expr<1> => {
    const [group, other, next, theirs] = [groups[c], groups[d], nexts[c], nexts[d]];
    if (group === undefined || other === undefined || next === undefined || theirs === undefined) return lit(1, 0);
    return m.wire(
      `differ_${c}_${d}`,
      andAll([runs_i.bit(d), group.eq(other), next.ne(theirs)]),
      `Core ${d} is in the group of core ${c} and goes on at another layer.`,
    );
  };
  const differs = eachCore(shape).map((c) => {
    const above = eachCore(shape).filter((d) => d > c);
    return above.length === 0 ? lit(1, 0) : runs_i.bit(c).and(orAll(above.map((d) => pair(c, d))));
  });
  if (cores === 1) m.unused("unused_core", runs_i, group_i, next_layer_i);
  m.drive(differs_o, pack(differs));
  return m;
}
