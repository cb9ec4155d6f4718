import { orAll, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { clockedPart, type PoolShape } from "./sizes.ts";

/** The interrupts of groups and cores: what waits, and what reaches the hypervisor. */
export function interrupts(shape: PoolShape): Module {
  const { cores } = shape;
  const m = clockedPart("idm_interrupts", "interrupts.ts", "Interrupts of groups and cores.", shape);
  const kinds = ["group", "task", "trap"] as const;
  const inputs = kinds.map((kind) => ({
    kind,
    set_i: m.input(`${kind}_i`, cores, `Interrupts of kind ${kind} that come.`),
    clears_i: m.input(`clears_${kind}_i`, 1, "Those that wait are written."),
    enables_i: m.input(`enables_${kind}_i`, 1, "Those that are enabled are written."),
  }));
  const data_i = m.input("data_i", cores, "What is written.");
  const waiting = inputs.map(({ kind, set_i, clears_i, enables_i }): Signal => {
    const pending_q = m.register(`irq_${kind}_q`, cores, `Interrupts of kind ${kind} that wait.`);
    const enable_q = m.register(`irq_${kind}_enable_q`, cores, "Those that reach the hypervisor.");
    const cleared = m.wire(`cleared_${kind}`, data_i.and(clears_i.repeat(cores)), "Those that software clears.");
    m.update(pending_q, { next: set_i.or(pending_q.and(cleared.not())) });
    m.update(enable_q, { next: data_i, enable: enables_i });
    output(`irq_${kind}`, pending_q, `Interrupts of kind ${kind} that wait.`);
    output(`irq_${kind}_enable`, enable_q, "Those that reach the hypervisor.");
    return m.wire(`shows_${kind}`, pending_q.and(enable_q), "Those that wait and are enabled.");
  });
  output("irq", orAll(waiting.map((one) => one.any())), "An enabled interrupt waits.");
  return m;

  function output(name: string, value: Expr, doc: string): void {
    m.drive(m.output(`${name}_o`, value.width, doc), value);
  }
}
