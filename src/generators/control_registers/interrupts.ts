import { pack, type Expr, type Module } from "../../hdl/index.ts";
import { clockedPart, type RegistersShape } from "./sizes.ts";

/** Interrupts of each vNPU and of the hypervisor: pending, enabled, asked for. */
export function interrupts(shape: RegistersShape): Module {
  const { matrixEngines: mes, vnpus } = shape;
  const m = clockedPart("regs_interrupts", "interrupts.ts", "Interrupts of each vNPU and of the hypervisor.", shape);
  const vnpu_i = m.input("vnpu_i", vnpus, "vNPU whose register is written, one-hot.");
  const clears_i = m.input("clears_i", 1, "IRQ_PENDING of a vNPU is written.");
  const enables_i = m.input("enables_i", 1, "IRQ_ENABLE of a vNPU is written.");
  const clears_core_i = m.input("clears_core_i", 1, "IRQ_PENDING of the core is written.");
  const enables_core_i = m.input("enables_core_i", 1, "IRQ_ENABLE of the core is written.");
  const data_i = m.input("data_i", 2, "What is written.");
  const done_i = m.input("done_i", vnpus, "The vNPU's program completed.");
  const fault_i = m.input("fault_i", vnpus, "The vNPU is in state Fault.");
  const quarantine_i = m.input("quarantine_i", mes, "The engine did not answer in time.");
  const waits = "Interrupts that wait; of each vNPU done, then fault.";
  const enabled = "Interrupts that are enabled, likewise.";
  const pending_o = m.output("pending_o", vnpus * 2, waits);
  const enable_o = m.output("enable_o", vnpus * 2, enabled);
  const core_pending_o = m.output("core_pending_o", 1, "An engine was taken out of service.");
  const core_enable_o = m.output("core_enable_o", 2, "Enabled for the hypervisor: quarantine, fault.");
  const irq_o = m.output("irq_o", vnpus, "An enabled interrupt of the vNPU waits.");
  const irq_hypervisor_o = m.output("irq_hypervisor_o", 1, "An enabled interrupt of the hypervisor waits.");
  const ofEach = (value: (v: number) => Expr): Expr => pack(Array.from({ length: vnpus }, (_, v) => value(v)));

  m.section("Of the vNPUs");
  const pending_q = m.register("pending_q", vnpus * 2, waits);
  const enable_q = m.register("enable_q", vnpus * 2, enabled);
  const fault_before_q = m.register("fault_before_q", vnpus, "In state Fault in the cycle before.");
  const enters = m.wire("enters", fault_i.and(fault_before_q.not()), "vNPUs that enter state Fault.");
  const comes = m.wire(
    "comes",
    ofEach((v) => pack([done_i.bit(v), enters.bit(v)])),
    "Interrupts that come.",
  );
  const chosen = m.wire(
    "chosen",
    ofEach((v) => vnpu_i.bit(v).repeat(2)),
    "Both of the vNPU that is written.",
  );
  const data = m.wire("data", data_i.repeat(vnpus), "What is written, for each of them.");
  const clears = m.wire("clears", chosen.and(data).and(clears_i.repeat(vnpus * 2)), "Interrupts that software clears.");
  const enables = m.wire("enables", chosen.and(enables_i.repeat(vnpus * 2)), "Those that it enables or not.");
  m.update(pending_q, { next: comes.or(pending_q.and(clears.not())) });
  m.update(enable_q, { next: enables.and(data).or(enables.not().and(enable_q)) });
  m.update(fault_before_q, { next: fault_i });
  m.drive(pending_o, pending_q);
  m.drive(enable_o, enable_q);
  const asks = m.wire("asks", pending_q.and(enable_q), "Enabled interrupts that wait.");
  m.drive(
    irq_o,
    ofEach((v) => asks.slice(v * 2, 2).any()),
  );

  m.section("Of the hypervisor");
  const core_pending_q = m.register("core_pending_q", 1, "An engine was taken out of service.");
  const core_enable_q = m.register("core_enable_q", 2, "Enabled: quarantine, fault.");
  const clears_core = m.wire("clears_core", clears_core_i.and(data_i.bit(0)), "Software clears it.");
  m.update(core_pending_q, { next: quarantine_i.any().or(core_pending_q.and(clears_core.not())) });
  m.update(core_enable_q, { next: data_i, enable: enables_core_i });
  m.drive(core_pending_o, core_pending_q);
  m.drive(core_enable_o, core_enable_q);
  const faulty = core_enable_q.bit(1).and(fault_before_q.any());
  m.drive(irq_hypervisor_o, core_pending_q.and(core_enable_q.bit(0)).or(faulty));
  return m;
}
