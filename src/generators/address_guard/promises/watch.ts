import { concat, lit, Module, mux, type Expr, type Signal } from "../../../hdl/index.ts";
import { addressGuardPorts } from "../../../ports/index.ts";
import type { DutySource as SourceOfDuty, PromiseSource as SourceOfPromise } from "../../promises/promise.ts";
import { BlockWatch } from "../../promises/watch.ts";
import { addressBits, lenBits, type GuardShape } from "../sizes.ts";

export { anyOf } from "../../promises/watch.ts";

/** One promise of docs/contracts/address_guard.md. */
export type PromiseSource = SourceOfPromise<GuardShape>;

/** A duty (A) of docs/contracts/address_guard.md. */
export type DutySource = SourceOfDuty<GuardShape>;

/** An address channel: of reads, of writes. */
export type Channel = "ar" | "aw";

/** Bits of an address with the carries of two sums. */
export const wideBits: number = addressBits + 2;
/** Bits of a burst's length in bytes. */
const spanBits = lenBits + 5;
const pageBytes = 4096;
const pageBits = 12;

/** A circuit that watches the guard from outside. */
export class Watch extends BlockWatch<GuardShape> {
  /** `memory`: "none" for a circuit that judges a cycle by itself, without a register. */
  constructor(
    shape: GuardShape,
    name: string,
    file: string,
    summary: string,
    memory: "registers" | "none" = "registers",
  ) {
    const path = `src/generators/address_guard/promises/${file}`;
    const source = "Cycles as in docs/contracts/address_guard.md";
    const m = new Module(`address_guard_${name}`, { summary, source, file: path });
    if (memory === "registers") {
      m.clock("clk_i", "Clock.");
      m.reset("rst_ni", shape.reset, "Reset, active low.");
    }
    super(shape, m, addressGuardPorts());
  }

  /** What is offered on a channel is taken: `side` is the core's (s) or memory's (m). */
  takes(side: "s" | "m", channel: string): Signal<1> {
    const own = side === "s" ? ["ar", "aw", "w"] : ["r", "b"];
    const [valid, ready] = own.includes(channel) ? ["i", "o"] : ["o", "i"];
    const name = `${side}_${channel}`;
    const both = (): Expr<1> => this.flag(`${name}valid_${valid}`).and(this.flag(`${name}ready_${ready}`));
    return this.once(`${name}_takes`, both, "Taken in this cycle.") as Signal<1>;
  }
}

/** Bytes of a burst of this length. */
export function spanOf(len: Signal): Expr {
  return concat(len.extend(lenBits + 1).plus(1), lit(spanBits - lenBits - 1, 0));
}

/** A burst from this address on crosses 4 KiB. */
export function crosses(address: Signal, span: Expr): Expr<1> {
  return address
    .slice<number>(0, pageBits)
    .extend(spanBits + 1)
    .plus(span.extend(spanBits + 1))
    .gt(pageBytes);
}

/** The burst that the core offers is bad, by the contract's sums over byte addresses. */
export function isBad(w: Watch, channel: Channel): Expr<1> {
  const m = w.module;
  const sel = w.port(`s_${channel}sel_i`);
  const chosen = (name: string): Expr => {
    const [first, second, third, fourth] = w.port(name).elements(4) as [Expr, Expr, Expr, Expr];
    return mux(sel.bit(1), mux(sel.bit(0), fourth, third), mux(sel.bit(0), second, first));
  };
  const offset = concat(w.port(`s_${channel}addr_i`), lit(4, 0));
  const first = m.wire(
    `${channel}_first`,
    chosen("guard_base_i").extend(wideBits).plus(offset.extend(wideBits)),
    "First byte of the burst, not wrapped.",
  );
  const span = m.wire(`${channel}_span`, spanOf(w.port(`s_${channel}len_i`)), "Its bytes.");
  const behind = m.wire(`${channel}_behind`, first.plus(span.extend(wideBits)), "First byte behind it.");
  return sel
    .bit(2)
    .or(behind.gt(chosen("guard_limit_i").extend(wideBits)))
    .or(crosses(first, span));
}
