import { andAll, concat, lit, mux, pack, type Expr, type Module } from "../../hdl/index.ts";
import { pairCount, rankPassCycles, rankStepCycles } from "../../ports/index.ts";
import { oneHotSelect } from "../prim/one_hot.ts";
import { firstOf, others, standsBefore } from "../prim/permutation.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";
import { pairsOf } from "./start_order.ts";

/** Bits of a service counter that are compared. */
const comparedBits = 16;
const priorityBits = 7;
/** Bits of a counter that one multiplication takes: 16 in three steps. */
const digitBits = 7;

/**
 * Keeps `order`, the vNPUs from least to most served, by comparing two neighbours every eight cycles, from the back.
 *
 * front is at least as well served as back when A_f·T_b·P_b > A_b·T_f·P_f. One multiplier of 23 × 7 bits makes, in
 * phases 0 and 1, the products T·P of both, and then A·(T·P) of both, seven bits of A at a time from the lowest. The
 * accumulator is inverted at each step, which turns its additions into the alternating sum of the two sides, and is
 * shifted down by a digit after each pair of steps: an arithmetic shift rounds down, which never changes the sign.
 */
export function serviceRank(shape: SchedulerShape): Module {
  const { vnpus, serviceCounterBits } = shape;
  const bits = Math.min(comparedBits, serviceCounterBits);
  const factorBits = bits + priorityBits;
  const sumBits = factorBits + digitBits + 2;
  const m = clockedPart("utop_service_rank", "service_rank.ts", "Orders the vNPUs from least to most served.", shape);
  const active_i = m.input("active_i", vnpus * serviceCounterBits, "Engine cycles served to each vNPU.");
  const total_i = m.input("total_i", vnpus * serviceCounterBits, "Cycles in which each vNPU had work.");
  const priority_i = m.input("priority_i", vnpus * priorityBits, "Priority of each vNPU; 0 counts as 1.");
  const order_o = m.output("order_o", pairCount(vnpus), "Bit (i, j), i < j: j comes before i.");

  const order_q = m.register("order_q", pairCount(vnpus), "Bit (i, j), i < j: j comes before i.");
  const rank_phase_q = m.register("rank_phase_q", 8, "Cycle within the pass.");
  const front_q = m.register("front_q", vnpus, "Neighbour nearer the front, one-hot.", {
    reset: 1n << BigInt(vnpus - 2),
  });
  const back_q = m.register("back_q", vnpus, "Neighbour behind it, one-hot.", { reset: 1n << BigInt(vnpus - 1) });
  const front_active_q = m.register("front_active_q", bits, "Compared bits of active, front.");
  const back_active_q = m.register("back_active_q", bits, "Compared bits of active, back.");
  const front_factor_q = m.register("front_factor_q", factorBits, "Front: {T, P}, then T * P.");
  const back_factor_q = m.register("back_factor_q", factorBits, "Back: T * P.");
  const sum_q = m.register("sum_q", sumBits, "Alternating sum of the two sides, signed.");
  m.drive(order_o, order_q);

  m.update(rank_phase_q, { next: rank_phase_q.plus(1) });
  const step = m.wire("step", rank_phase_q.slice(0, 3), "Cycle within the comparison.");
  const compares = m.wire(
    "compares",
    rank_phase_q.lt(rankStepCycles * (vnpus - 1)),
    "Two neighbours are being compared; the rest of the pass is idle.",
  );

  m.section("The pair at hand");
  const top = (vector: typeof active_i): Expr[] =>
    Array.from({ length: vnpus }, (_, v) => vector.slice((v + 1) * serviceCounterBits - bits, bits));
  const priorities = priority_i.elements(vnpus);
  if (bits < serviceCounterBits) m.unused("unused_low_bits", ...lowBits(active_i, total_i));
  const side = (name: "front" | "back", who: typeof front_q): Record<"active" | "total" | "priority", Expr> => {
    const chosen = m.wire(`${name}_given`, oneHotSelect(who, priorities), `Priority of the ${name} as configured.`);
    const priority = concat(chosen.slice(1, priorityBits - 1), chosen.bit(0).or(chosen.any().not()));
    return {
      active: m.wire(`${name}_active`, oneHotSelect(who, top(active_i)), `Compared bits of active, ${name}.`),
      total: m.wire(`${name}_total`, oneHotSelect(who, top(total_i)), `Compared bits of total, ${name}.`),
      priority: m.wire(`${name}_priority`, priority, `Priority of the ${name}, at least 1.`),
    };
  };
  const front = side("front", front_q);
  const back = side("back", back_q);

  m.section("One multiplier, eight steps");
  const digit = (register: typeof front_active_q, number: number): Expr => {
    const width = Math.max(0, Math.min(digitBits, bits - number * digitBits));
    return width === 0 ? lit(digitBits, 0) : register.slice(number * digitBits, width).extend(digitBits);
  };
  const { multiplicand, multiplier } = m.comb(
    "Operands of each step.",
    {
      multiplicand: { value: back_factor_q, doc: "T, then T * P." },
      multiplier: { value: digit(front_active_q, 2), doc: "P, then a digit of A." },
    },
    (c, operand) => {
      const take = (a: Expr, b: Expr): void => {
        c.set(operand.multiplicand, a);
        c.set(operand.multiplier, b);
      };
      const t = front_factor_q.slice(priorityBits, bits).extend(factorBits);
      c.switch(
        step,
        [
          [lit(3, 0), () => take(back.total.extend(factorBits), back.priority)],
          [lit(3, 1), () => take(t, front_factor_q.slice(0, priorityBits))],
          [lit(3, 2), () => take(front_factor_q, digit(back_active_q, 0))],
          [lit(3, 3), () => take(back_factor_q, digit(front_active_q, 0))],
          [lit(3, 4), () => take(front_factor_q, digit(back_active_q, 1))],
          [lit(3, 5), () => take(back_factor_q, digit(front_active_q, 1))],
          [lit(3, 6), () => take(front_factor_q, digit(back_active_q, 2))],
        ],
        () => take(back_factor_q, digit(front_active_q, 2)),
      );
    },
  );
  const product = m.wire("product", multiplicand.times(multiplier, factorBits + digitBits), "Product of the step.");
  const product_low = product.slice(0, factorBits);
  const sign = sum_q.bit(sumBits - 1);
  const shifted = concat(sign.repeat(digitBits), sum_q.slice(digitBits, sumBits - digitBits));
  const carried = m.wire("carried", mux(step.bit(0), sum_q, shifted), "Sum at the weight of this step's digit.");
  const total = m.wire("sum", carried.plus(product.extend(sumBits)).not(), "Sum with this step's product.");
  const first = m.wire("first", step.eq(0), "Step 0: the pair is taken.");
  const second = m.wire("second", step.eq(1), "Step 1.");
  m.update(front_active_q, { next: front.active, enable: first });
  m.update(back_active_q, { next: back.active, enable: first });
  m.update(front_factor_q, {
    next: mux(first, concat(front.total, front.priority), product_low),
    enable: first.or(second),
  });
  m.update(back_factor_q, { next: product_low, enable: first });
  m.update(sum_q, { next: mux(second, lit(sumBits, 0), total) });

  m.section("The order");
  const last = m.wire("last", step.eq(7), "Step 7: the comparison ends.");
  const swap = m.wire("swap", compares.and(last).and(total.bit(sumBits - 1)), "The front was served more.");
  const toggles = pairsOf(vnpus).map(([i, j], pair) => {
    const forward = swap.and(front_q.bit(i)).and(back_q.bit(j));
    const backward = swap.and(front_q.bit(j)).and(back_q.bit(i));
    return order_q.bit(pair).and(backward.not()).or(forward);
  });
  m.update(order_q, { next: pack(toggles) });

  m.section("The next pair");
  const ahead = Array.from({ length: vnpus }, (_, v) => {
    const before = others(vnpus, v).map((u) =>
      front_q
        .bit(u)
        .not()
        .or(standsBefore(order_q, vnpus, v, u)),
    );
    return andAll([front_q.bit(v).not(), ...before]);
  });
  const next_front = firstOf(m, {
    instance: "u_next_front",
    request: m.wire("ahead", pack(ahead), "Stands before the front; all of them when there is none."),
    pairs: order_q.not(),
    name: "next_front",
    doc: "The neighbour before the front; the last of all when there is none.",
  });
  // After the last comparison nobody stands before the front: the two last cycles of the pass find the last pair anew.
  const rewinds = m.wire("rewinds", rank_phase_q.ge(rankPassCycles - 2), "The last two cycles of the pass.");
  const moves = m.wire("moves", compares.and(last).or(rewinds), "The pair moves on towards the front.");
  m.update(front_q, { next: next_front, enable: moves });
  m.update(back_q, { next: mux(swap, back_q, front_q), enable: moves });
  return m;

  function lowBits(...vectors: (typeof active_i)[]): Expr[] {
    const dropped = serviceCounterBits - bits;
    return vectors.flatMap((vector) =>
      Array.from({ length: vnpus }, (_, v) => vector.slice(v * serviceCounterBits, dropped)),
    );
  }
}
