import { mux, type Module } from "../../hdl/index.ts";
import { clockedPart, type RegistersShape } from "./sizes.ts";

/** Highest bit of a field of this part, SLICE, and one. */
export const coreDataBits = 24;

/** What the core is told: mode, slice, switch, engines in service, the error to be injected. */
export function coreRegisters(shape: RegistersShape): Module {
  const { matrixEngines: mes, vnpuIndex } = shape;
  const m = clockedPart("regs_core", "core.ts", "Registers of the core.", shape);
  const writes = (name: string, register: string): ReturnType<typeof m.input<1>> =>
    m.input(`sets_${name}_i`, 1, `${register} is written.`);
  const sets_mode_i = writes("mode", "MODE");
  const sets_slice_i = writes("slice", "SLICE");
  const sets_switch_i = writes("switch", "SWITCH");
  const sets_online_i = writes("online", "ME_ONLINE");
  const injects_i = m.input("injects_i", 1, "INJECT is written.");
  const data_i = m.input("data_i", coreDataBits, "What is written.");
  const quarantine_i = m.input("quarantine_i", mes, "The engine did not answer in time.");
  const inject_done_i = m.input("inject_done_i", 1, "The injected error has been stored.");

  const shown = (name: string, width: number, doc: string, reset = 0) => {
    const output = m.output(`${name}_o`, width, doc);
    const register = m.register(`${name}_q`, width, doc, { reset });
    m.drive(output, register);
    return register;
  };
  const mode_q = shown("mode", 2, "Scheduling mode.");
  const gang_q = shown("gang", 1, "Mode 2: an operator takes all engines.");
  const slice_q = shown("slice", 24, "Time slice, cycles.");
  const switch_q = shown("switch", 16, "Cost of a switch, cycles.");
  const online_q = shown("online", mes, "Engines in service.", 2 ** mes - 1);
  const inject_valid_q = shown("inject_valid", 1, "An error is to be injected.");
  const inject_row_q = shown("inject_row", 1, "In a row.");
  const inject_vnpu_q = shown("inject_vnpu", vnpuIndex, "For this vNPU.");

  m.section("Edge");
  m.update(mode_q, { next: data_i.slice(0, 2), enable: sets_mode_i });
  m.update(gang_q, { next: data_i.slice(8, 1), enable: sets_mode_i });
  m.update(slice_q, { next: data_i, enable: sets_slice_i });
  m.update(switch_q, { next: data_i.slice(0, 16), enable: sets_switch_i });
  const online = m.wire(
    "online",
    mux<number>(sets_online_i, data_i.slice(0, mes), online_q),
    "Engines left in service.",
  );
  m.update(online_q, { next: online.and(quarantine_i.not()) });
  m.update(inject_valid_q, { next: mux(injects_i, data_i.bit(0), inject_valid_q.sized(1).and(inject_done_i.not())) });
  m.update(inject_row_q, { next: data_i.slice(1, 1), enable: injects_i });
  m.update(inject_vnpu_q, { next: data_i.slice(8, vnpuIndex), enable: injects_i });
  return m;
}
