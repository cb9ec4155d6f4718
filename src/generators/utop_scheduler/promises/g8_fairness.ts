import { lit, mux, type Expr } from "../../../hdl/index.ts";
import { schedulingMode } from "../../../ports/index.ts";
import type { PromiseSource } from "./promise.ts";
import { Watch } from "./watch.ts";

/** Cycles that the contract allows beside two slices. */
const slackCycles = 4096;
/** Counter width that the contract speaks of. */
const contractBits = 24;

/** G8: two vNPUs that share one engine in turns drift apart by little. */
export const g8Fairness: PromiseSource = {
  id: "G8",
  title: "Fairness in time",
  sentence:
    "Mode 2, one ME, C = 24, two vNPUs of equal priority enabled together, each always with a uTop: between two halvings " +
    "their served cycles grow apart by at most 2 * slice + 4,096 (largest minus smallest difference).",
  kind: "bound",
  duties: ["A1"],
  state: ["active", "total"],
  applies: ({ matrixEngines, vnpus, serviceCounterBits }) =>
    matrixEngines === 1 && vnpus === 2 && serviceCounterBits === contractBits,
  monitor: (shape) => {
    const w = new Watch(
      shape,
      "g8",
      "g8_fairness.ts",
      "Watches G8: two vNPUs of equal priority drift apart by little.",
    );
    const m = w.module;
    const enable = w.port("vnpu_enable_i");
    const together = enable.all().and(w.before("enabled", enable, "Enabled in the cycle before.").any().not());
    const [first, second] = w.elements("vnpu_priority_i");
    const equal = first === undefined || second === undefined ? lit(1, 0) : first.eq(second);
    const slice = w.port("slice_cycles_i");
    const rules = [
      w.port("mode_i").eq(schedulingMode.temporal),
      w.port("gang_i").any().not(),
      w.port("me_online_i").all(),
      w.eligible().all(),
      equal,
      allWork(w),
      slice.any(),
    ];
    const lawful = m.wire(
      "lawful",
      rules.reduce((all, one) => all.and(one)),
      "All that the promise asks for.",
    );
    const same = w.unchanged(["slice_cycles_i", "vnpu_priority_i"]);
    const since = m.register("since_q", 1, "So in every cycle since both were enabled together.");
    const holds = m.wire("holds", lawful.and(together.or(since.and(same))), "The same, this cycle included.");
    m.update(since, { next: holds });

    // Difference of the cycles in Run, and its extremes since the last halving; offset so that none is negative.
    const bits = contractBits + 3;
    const zero = 1n << BigInt(bits - 1);
    const difference = m.register("difference_q", bits, "Served cycles of vNPU 0 less those of vNPU 1.", {
      reset: zero,
    });
    const low = m.register("low_q", bits, "Smallest difference since the last halving.", { reset: zero });
    const high = m.register("high_q", bits, "Largest difference since the last halving.", { reset: zero });
    const counters = [...w.state("active").elements(2), ...w.state("total").elements(2)];
    const halves = counters.reduce<Expr<1>>((any, counter) => any.or(counter.ge(2 ** (contractBits - 1))), lit(1, 0));
    const fresh = m.wire("fresh", holds.not().or(halves), "Differences begin anew after this cycle.");
    const served = (v: number): Expr => w.runOf(v).any().extend(bits);
    const next = m.wire("next", difference.plus(served(0)).minus(served(1)), "Difference with this cycle.");
    m.update(difference, { next, clear: fresh });
    m.update(low, { next: mux(next.lt(low), next, low), clear: fresh });
    m.update(high, { next: mux(next.gt(high), next, high), clear: fresh });
    const bound = slice.extend(bits).shiftLeft(1).plus(slackCycles);
    return w.conclude(holds.and(high.minus(low).gt(bound)), holds.and(high.ne(low)));
  },
};

/** Each of the two has a µTop waiting or on the engine. */
function allWork(w: Watch): Expr<1> {
  const busy = [0, 1].map((v) => w.hasReady().bit(v).or(w.runOf(v).any()).or(w.saveOf(v).any()));
  return busy.reduce((all, one) => all.and(one));
}
