import { andAll, concat, type Expr, type Module, type Register } from "../../hdl/index.ts";
import { decoded, clockedPart, lineOf, type RegistersShape } from "./sizes.ts";

/** Bits of an address that may be 1: it has 48 and is a multiple of 16. */
export const segmentAddressBits = 44;

/** What the hypervisor tells one vNPU, and its doorbell. */
export function vnpuRegisters(shape: RegistersShape): Module {
  const { meCount, veCount, pages } = shape;
  const m = clockedPart("regs_vnpu", "vnpu.ts", "Registers of one vNPU.", shape);
  const lines = decoded(pages.hypervisor, "write");
  const names = lines.map(({ name }) => name).join(", ");
  const mine_i = m.input("mine_i", 1, "A register of this vNPU is written, if any.");
  const hypervisor_i = m.input("hypervisor_i", lines.length, `Register that is written: ${names}.`);
  const doorbell_i = m.input("doorbell_i", 1, "DOORBELL is written.");
  const data_i = m.input("data_i", 32, "What is written.");
  const line = lineOf(pages.hypervisor, "write", hypervisor_i);
  const sets = (register: string): Expr<1> =>
    m.wire(`sets_${register.toLowerCase()}`, line(register).and(mine_i), `${register} is written.`);
  const register = (name: string, width: number, doc: string): Register => m.register(`${name}_q`, width, doc);
  const output = (name: string, value: Expr, doc: string): void =>
    m.drive(m.output(`${name}_o`, value.width, doc), value);

  m.section("Control and shares");
  const keep = (name: string, from: string, lsb: number, width: number, doc: string): Register => {
    const kept = register(name, width, doc);
    m.update(kept, { next: data_i.slice<number>(lsb, width), enable: sets(from) });
    return kept;
  };
  const control_q = keep("control", "CONTROL", 0, 4, "Enable, harvest, lend, stop; the first lowest.");
  const me_quota_q = keep("me_quota", "ME_QUOTA", 0, meCount, "MEs that it owns.");
  const ve_quota_q = keep("ve_quota", "VE_QUOTA", 0, veCount, "VEs that it owns.");
  const share_q = keep("share", "PRIORITY", 0, 7, "Share of service.");
  output("control", control_q, "Enable, harvest, lend, stop; the first lowest.");
  output("me_quota", me_quota_q, "MEs that it owns.");
  output("ve_quota", ve_quota_q, "VEs that it owns.");
  output("share", share_q, "Share of service.");

  m.section("Pulses");
  const run_q = register("run", 1, "The program is to run.");
  const clear_q = register("clear", 1, "Fault is to be left.");
  m.update(run_q, { next: andAll<number>([doorbell_i, mine_i, data_i.bit(0)]) });
  m.update(clear_q, { next: sets("CLEAR").and(data_i.bit(0)) });
  output("run", run_q, "The program is to run (pulse).");
  output("clear", clear_q, "Fault is to be left (pulse).");

  m.section("Segments");
  const segment = (name: string, title: string): void => {
    const stem = name.toUpperCase();
    const low = keep(`${name}_lo`, `${stem}_LO`, 4, 28, `${title}, bits 31:4.`);
    const high = keep(`${name}_hi`, `${stem}_HI`, 0, 16, `${title}, bits 47:32.`);
    output(name, concat(high, low), `${title}, bits 47:4.`);
  };
  segment("table_base", "Address of the table");
  output("table_rows", keep("table_rows", "TABLE_ROWS", 0, 16, "Rows of the table."), "Rows of the table.");
  segment("code_base", "Address of the code");
  output("code_bytes", keep("code_bytes", "CODE_BYTES", 0, 32, "Bytes of the code."), "Bytes of the code.");
  segment("context_base", "Address of the contexts");
  output(
    "context_bytes",
    keep("context_bytes", "CONTEXT_BYTES", 0, 32, "Bytes of the contexts."),
    "Bytes of the contexts.",
  );
  return m;
}
