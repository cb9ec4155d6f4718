import { lit, mux, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { indexBits } from "../../ports/index.ts";
import { prefixSums } from "../prim/prefix_sums.ts";
import { sum } from "../prim/sum.ts";
import { clockedPart, type OperationShape } from "./sizes.ts";

/** Hands the VEs that nobody owns or uses to the queues that may borrow, in an order that turns with service. */
export function leftover(shape: OperationShape): Module {
  const { matrixEngines: mes, vectorEngines: ves, vnpus, queues, count, sumBits } = shape;
  const m = clockedPart("op_leftover", "leftover.ts", "Hands leftover VEs to the queues that may borrow.", shape);
  const quota_i = m.input("quota_i", vnpus * count, "VEs of each vNPU.");
  const lent_i = m.input("lent_i", vnpus * count, "VEs of its quota that each vNPU lends in this cycle.");
  const rest_i = m.input("rest_i", queues * count, "Slots of each queue that wait for a borrowed VE.");
  const borrowed_o = m.output("borrowed_o", queues * count, "Slots of each queue that get one.");

  const owned = m.wire("owned", sum(quota_i.elements(vnpus), count), "VEs that have an owner.");
  const lent = m.wire("lent", sum(lent_i.elements(vnpus), count), "Owned VEs that are lent.");
  const left = m.wire("left", lit(count, ves).minus(owned).plus(lent), "VEs to hand out.");
  const rests = rest_i.elements(queues);
  const vf_q = m.register("vf_q", 1, "VE queues go before ME queues.");
  const turns = m.wire("turns", left.any().and(rest_i.any()), "A borrowed VE is asked for and there is one.");
  m.update(vf_q, { next: vf_q.xor(turns) });

  const wide = sumBits;
  const me = ahead(m, "me", "ME", rests.slice(0, mes), wide, turns.and(vf_q.not()));
  const ve = ahead(m, "ve", "VE", rests.slice(mes), wide, turns.and(vf_q));
  const none = lit(wide, 0);
  const me_offset = m.wire("me_offset", mux(vf_q, ve.total, none), "Slots that go before all ME queues.");
  const ve_offset = m.wire("ve_offset", mux(vf_q, none, me.total), "Slots that go before all VE queues.");
  const places = [
    ...me.before.map((before) => before.plus(me_offset)),
    ...ve.before.map((before) => before.plus(ve_offset)),
  ];
  const borrowed = places.map((place, q) => {
    const remains = m.wire(
      `remains_${q}`,
      left.extend(wide + 1).minus(place.extend(wide + 1)),
      `VEs left for queue ${q}; negative when those before it ask for more.`,
    );
    const gone = m.wire(`gone_${q}`, remains.bit(wide).or(remains.any().not()), `Nothing is left for queue ${q}.`);
    const low = remains.slice(0, count);
    m.unused(`unused_remains_${q}`, remains.slice(count, wide - count));
    const rest = rests[q] ?? lit(count, 0);
    return mux(gone, lit(count, 0), mux(rest.lt(low), rest, low));
  });
  m.drive(borrowed_o, pack(borrowed));
  return m;
}

/** Slots that go before each queue of one class, by a pointer that moves on with each turn. */
function ahead(
  m: Module,
  name: string,
  label: string,
  rests: readonly Expr[],
  width: number,
  moves: Expr<1>,
): { readonly before: readonly Expr[]; readonly total: Expr } {
  const members = rests.length;
  const total = (list: readonly Signal[]): Expr => list[list.length - 1] ?? lit(width, 0);
  const wire = (stem: string, values: readonly Expr[], doc: string): Signal =>
    m.wire(`${name}_${stem}`, pack(values), doc);
  if (members === 1) {
    const [only = lit(width, 0)] = rests;
    m.unused(`unused_${name}_turn`, moves);
    return { before: [lit(width, 0)], total: only.extend(width) };
  }
  const bits = indexBits(members);
  const pointer = m.register(`p${name[0] ?? ""}_q`, bits, `${label} queue that is first.`);
  const last = pointer.eq(members - 1);
  m.update(pointer, { next: mux(last, lit(bits, 0), pointer.plus(1)), enable: moves });
  const from = Array.from({ length: members }, (_, i) => (i === 2 ** bits - 1 ? lit(1, 1) : pointer.le(lit(bits, i))));
  const head = wire("head", from, `${label} queues from the first one up.`);
  const masked = (inHead: boolean): Expr[] =>
    rests.map((rest, i) => rest.and((inHead ? head.bit(i) : head.bit(i).not()).repeat(rest.width)));
  const heads = prefixSums(m, `${name}_head`, masked(true), width, `Slots of ${label} queues from the first one up`);
  const tails = prefixSums(m, `${name}_tail`, masked(false), width, `Slots of ${label} queues below the first one`);
  const before = rests.map((_, i) => {
    const inHead = i === 0 ? lit(width, 0) : (heads[i - 1] ?? lit(width, 0));
    const inTail = i === 0 ? total(heads) : total(heads).plus(tails[i - 1] ?? lit(width, 0));
    return mux(head.bit(i), inHead, inTail);
  });
  return { before, total: total(heads).plus(total(tails)) };
}
