import { HdlError } from "./error.ts";
import { requireCondition, type Expr } from "./expr.ts";
import type { Statement } from "./item.ts";
import type { Signal } from "./signal.ts";
import { describe, requireSameWidth } from "./width.ts";

/** Records the statements of one `always @*`, in order; a later `set` of a signal wins. */
export class Comb {
  readonly #moduleName: string;
  readonly #signals: ReadonlySet<Signal>;
  #statements: Statement[] = [];

  constructor(moduleName: string, signals: readonly Signal[]) {
    this.#moduleName = moduleName;
    this.#signals = new Set(signals);
  }

  /** Gives a signal of this block a value in place of its default. */
  set<W extends number>(signal: Signal<W>, value: Expr<NoInfer<W>>): void {
    if (!this.#signals.has(signal)) {
      throw new HdlError(
        `module ${this.#moduleName}, signal ${signal.name}: set() in a comb block that does not declare it; ` +
          `a block sets the signals among its defaults only.`,
      );
    }
    requireSameWidth("set()", signal, value);
    this.#statements.push({ kind: "set", signal, value });
  }

  /** `if (condition) … else …`. */
  when(condition: Expr<1>, then: () => void, otherwise?: () => void): void {
    requireCondition("when()", condition);
    const body = this.record(then);
    const otherwiseBody = otherwise === undefined ? [] : this.record(otherwise);
    this.#statements.push({ kind: "when", condition, body, otherwise: otherwiseBody });
  }

  /** `case (selector)`; labels are distinct literals or localparams of the selector's width. */
  switch(selector: Expr, cases: readonly (readonly [label: Expr, body: () => void])[], fallback: () => void): void {
    const labels = new Set<bigint>();
    for (const [label] of cases) {
      requireSameWidth("switch()", selector, label);
      const value = label.node.kind === "literal" || label.node.kind === "localparam" ? label.node.value : undefined;
      if (value === undefined || labels.has(value)) {
        throw new HdlError(
          `module ${this.#moduleName}: switch() on ${describe(selector)} has the label ${describe(label)} ` +
            `${value === undefined ? "that is no constant" : "twice"}; labels are distinct literals or localparams.`,
        );
      }
      labels.add(value);
    }
    this.#statements.push({
      kind: "switch",
      selector,
      cases: cases.map(([label, body]) => ({ label, body: this.record(body) })),
      fallback: this.record(fallback),
    });
  }

  /** The statements that `body` makes. */
  record(body: () => void): readonly Statement[] {
    const outer = this.#statements;
    this.#statements = [];
    body();
    const inner = this.#statements;
    this.#statements = outer;
    return inner;
  }
}
