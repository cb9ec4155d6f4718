import { lit, mux, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { indexBits } from "../../ports/index.ts";
import { sum } from "../prim/sum.ts";
import { clockedPart, type OperationShape } from "./sizes.ts";
import { thermometers } from "./thermometer.ts";
import { turnSums } from "./turn_sums.ts";

/** Hands the VEs that nobody owns or uses to the queues that may borrow, in an order that turns with service. */
export function leftover(shape: OperationShape): Module {
  const { matrixEngines: mes, vectorEngines: ves, vnpus, queues, count } = shape;
  const m = clockedPart(
    "op_leftover",
    "leftover.ts",
    "Hands leftover VEs to the queues that may borrow; numbers are thermometers.",
    shape,
  );
  const quota_i = m.input("quota_i", vnpus * count, "VEs of each vNPU, binary numbers.");
  const lent_i = m.input("lent_i", vnpus * ves, "VEs of its quota that each vNPU lends in this cycle.");
  const rest_i = m.input("rest_i", queues * ves, "Slots of each queue that wait for a borrowed VE.");
  const borrowed_o = m.output("borrowed_o", queues * ves, "Slots of each queue that get one.");

  const { plus, less, total } = thermometers(m, ves);
  // Quotas add up to NY at most.
  const owners = ves === 1 ? quota_i.any() : sum(quota_i.elements(vnpus), count);
  const owned = m.wire("owned", owners, "VEs that have an owner, a binary number.");
  const ownerless = pack(Array.from({ length: ves }, (_, k) => owned.lt(lit(count, ves - k))));
  const lenders = total("lenders", lent_i.elements(vnpus), "VEs that the vNPUs lend.");
  const lent = m.wire("lent", lenders, "Owned VEs that are lent.");
  const left = plus("left", m.wire("ownerless", ownerless, "VEs that have no owner."), lent, "VEs to hand out.");
  const rests = rest_i.elements(queues);
  const asking = orAll(Array.from({ length: queues }, (_, q) => rest_i.bit(q * ves)));
  const asks = m.wire("asks", asking, "A borrowed VE is asked for.");
  const vf_q = m.register("vf_q", 1, "VE queues go before ME queues.");
  const turns = m.wire("turns", left.bit(0).and(asks), "A borrowed VE is asked for and there is one.");
  m.update(vf_q, { next: vf_q.xor(turns) });

  const [me, ve] = [rests.slice(0, mes), rests.slice(mes)];
  const meTotal = total("me_rest", me, "Slots of all ME queues.");
  const veTotal = total("ve_rest", ve, "Slots of all VE queues.");
  const behind = (name: string, othersFirst: Expr<1>, others: Expr, doc: string): Signal =>
    less(name, left, others.and(othersFirst.repeat(ves)), doc);
  const meLeft = behind("me_left", vf_q, veTotal, "VEs for the ME queues.");
  const veLeft = behind("ve_left", vf_q.not(), meTotal, "VEs for the VE queues.");
  const given = [
    ...turn(m, "me", "ME", me, meLeft, turns.and(vf_q.not())),
    ...turn(m, "ve", "VE", ve, veLeft, turns.and(vf_q)),
  ];
  m.drive(borrowed_o, pack(given));
  return m;
}

/** What each queue of one class gets of `left`, from the queue on that a pointer names; it moves on with each turn. */
function turn(
  m: Module,
  name: "me" | "ve",
  label: string,
  rests: readonly Expr[],
  left: Signal,
  moves: Expr<1>,
): readonly Expr[] {
  const members = rests.length;
  if (members === 1) {
    m.unused(`unused_${name}_turn`, moves);
    return rests.map((rest) => rest.and(left));
  }
  const bits = indexBits(members);
  const pointer = m.register(`p${name[0] ?? ""}_q`, bits, `${label} queue that is first.`);
  const last = pointer.eq(members - 1);
  m.update(pointer, {
    next: mux(last, lit(bits, 0), pointer.plus(1)),
    enable: moves,
  });
  const before = turnSums(m, name, label, rests, pointer);
  const { less } = thermometers(m, left.width);
  return rests.map((rest, i) => {
    const remains = less(`${name}_remains_${i}`, left, before[i] ?? rest, `VEs left for ${label} queue ${i}.`);
    return rest.and(remains);
  });
}
