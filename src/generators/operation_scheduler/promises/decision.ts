import { lit, mux, type Expr, type Signal } from "../../../hdl/index.ts";
import { countBits } from "../../../ports/index.ts";
import { sum } from "../../prim/sum.ts";
import { oneHotDecode } from "../../prim/one_hot.ts";
import type { Watch } from "./watch.ts";

/**
 * What was decided in the cycle before, t, from the ports of t and of this cycle: what was decided in t shows in `todo_o`
 * of t + 1. Numbers have `bits` bits: enough for any sum of them; what a broken block makes negative is a large number.
 */
export interface Decision {
  readonly bits: number;
  /** Per queue: slots that it asked for (d), and slots decided (g). */
  readonly asked: readonly Signal[];
  readonly granted: readonly Signal[];
  /** Slots decided of one queue. */
  grantedTo(queue: number): Signal;
  /** Per vNPU: its VE quota. */
  readonly quota: readonly Expr[];
  /** Per queue: the vNPU that it belonged to, one-hot. */
  readonly tenant: readonly Signal[];
}

/** Slots not yet issued of a queue, as it was in the cycle before, and as it is now. */
export function slotsOf(w: Watch, q: number): { readonly before: Expr; readonly now: Expr } {
  const ves = w.shape.vectorEngines;
  return { before: w.portBefore("todo_o").slice(q * ves, ves), now: w.port("todo_o").slice(q * ves, ves) };
}

/** d and g of the cycle before. Each number is made when it is first read. */
export function decision(w: Watch): Decision {
  const { vnpus, queues, vectorEngines: ves } = w.shape;
  const bits = countBits(queues * ves) + 1;
  const all = Array.from({ length: queues }, (_, q) => q);
  return {
    bits,
    get asked() {
      return all.map((q) => askedBy(w, q, bits));
    },
    get granted() {
      return all.map((q) => grantedTo(w, q, bits));
    },
    grantedTo: (queue) => grantedTo(w, queue, bits),
    get quota() {
      return w
        .portBefore("ve_quota_i")
        .elements(vnpus)
        .map((one) => one.extend(bits));
    },
    get tenant() {
      return tenantsBefore(w);
    },
  };
}

/** A queue asks when nothing stops it and its vNPU may issue. */
function askedBy(w: Watch, q: number, bits: number): Signal {
  return w.once(
    `asked_${q}`,
    () => {
      const { matrixEngines: mes, vnpus } = w.shape;
      const [hold, flush] = [w.portBefore("hold_i"), w.portBefore("flush_i")];
      const runs = q < mes ? flush.bit(q).or(hold.bit(q)).not() : flush.bit(q).not();
      const may = (tenantsBefore(w)[q] ?? lit(vnpus, 0)).and(w.portBefore("ve_allow_i")).any();
      return mux(runs.and(may), ones(w, `open_${q}`, slotsOf(w, q).before, bits), lit(bits, 0));
    },
    `Slots that queue ${q} asked for.`,
  );
}

/**
 * A queue that retired decided all that was left; one that was flushed, or took an instruction into an empty register,
 * decided nothing.
 */
function grantedTo(w: Watch, q: number, bits: number): Signal {
  return w.once(
    `granted_${q}`,
    () => {
      const { before, now } = slotsOf(w, q);
      const all = ones(w, `open_${q}`, before, bits);
      const left = ones(w, `left_${q}`, now, bits);
      const nothing = w.portBefore("flush_i").bit(q).or(w.portBefore("instr_take_o").bit(q));
      return mux(w.port("retire_o").bit(q), all, mux(nothing, lit(bits, 0), all.minus(left)));
    },
    `Slots of queue ${q} decided in the cycle before.`,
  );
}

/** The vNPU of each queue in the cycle before, one-hot; none where the index names none. */
export function tenantsBefore(w: Watch): Signal[] {
  const { matrixEngines: mes, vnpus, queues } = w.shape;
  const indices = w.portBefore("me_vnpu_i").elements(mes);
  return Array.from({ length: queues }, (_, q) => {
    const index = indices[q];
    if (index === undefined) return w.once(`tenant_${q}`, () => lit(vnpus, 1n << BigInt(q - mes)), "Its vNPU.");
    const named = w.once(`vnpu_${q}`, () => index, `Tenant of ME ${q} in the cycle before.`);
    return w.once(`tenant_${q}`, () => oneHotDecode(named, vnpus), "One-hot.");
  });
}

/** Number of ones. `name` is that of its wire, made once. */
function ones(w: Watch, name: string, vector: Expr, bits: number): Signal {
  return w.once(
    name,
    () => {
      const wire = w.module.wire(`${name}_slots`, vector, "Slots.");
      return sum(wire.bits(), bits);
    },
    "Slots of the queue not yet issued.",
  );
}

/** The numbers of those queues that belonged to vNPU v, 0 for the others. */
export function ofVnpu(numbers: readonly Signal[], { tenant, bits }: Decision, v: number): Expr[] {
  return numbers.map((number, q) => mux(tenant[q]?.bit(v) ?? lit(1, 0), number, lit(bits, 0)));
}

/** The lower of two numbers. */
export function least(a: Expr, b: Expr): Expr {
  return mux(a.lt(b), a, b);
}

/** a − b, or 0 where b is more. */
export function excess(a: Expr, b: Expr): Expr {
  return mux(a.gt(b), a.minus(b), lit(a.width, 0));
}

/** VEs handed out in the cycle before: own shares (g1), what still asked (rem), and how many VEs were left (rules 2, 3). */
export interface Shares {
  readonly own: readonly Signal[];
  readonly rest: readonly Signal[];
  readonly left: Signal;
}

/** Rules 2 and 3 of the contract, on the numbers of the cycle before. */
export function shares(w: Watch, d: Decision): Shares {
  const { matrixEngines: mes, vnpus, queues, vectorEngines: ves } = w.shape;
  const m = w.module;
  const { bits, asked, quota, tenant } = d;
  const zero = lit(bits, 0);
  const [harvest, lend] = [w.portBefore("vnpu_harvest_i"), w.portBefore("vnpu_lend_i")];
  const own = Array.from({ length: queues }, (_, q) => {
    const mine = tenant[q];
    if (mine === undefined) return m.wire(`own_${q}`, zero, "No queue.");
    const limit = quota.map((one, v) => mux(mine.bit(v), one, zero)).reduce((all, one) => all.or(one));
    const earlier = asked
      .slice(0, Math.min(q, mes))
      .map((number, k) => mux((tenant[k] ?? mine).and(mine).any(), number, zero))
      .reduce((all, one) => all.plus(one), zero);
    const room = m.wire(`room_${q}`, excess(limit, earlier), "Own VEs that earlier queues of its vNPU left.");
    return m.wire(`own_${q}`, least(asked[q] ?? zero, room), "Own share.");
  });
  const rest = own.map((share, q) => {
    const may = tenant[q]?.and(harvest).any() ?? lit(1, 0);
    return m.wire(`rest_${q}`, mux(may, (asked[q] ?? zero).minus(share), zero), "What it would borrow.");
  });
  const kept = quota.map((one, v) => {
    const all = m.wire(`all_${v}`, sum(ofVnpu(asked, d, v), bits), `Slots that vNPU ${v} asked for.`);
    return mux(lend.bit(v), least(all, one), one);
  });
  const taken = m.wire("taken", sum(kept, bits), "VEs that owners use or keep.");
  return { own, rest, left: m.wire("left", excess(lit(bits, ves), taken), `VEs left, of ${ves}, for ${vnpus} vNPUs.`) };
}
