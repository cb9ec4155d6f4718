import { concat, lit, mask, orAll, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { registerReset, type Register, type RegisterPage } from "../../isa/registers/index.ts";
import { oneHotSelect } from "../prim/one_hot.ts";
import { clockedPart, decoded, lineOf, type RegistersShape } from "./sizes.ts";
import { segmentAddressBits } from "./vnpu.ts";

/** Fields of a register that is read, in the order of the table; a narrower value has zeros above it. */
type Words = Readonly<Record<string, readonly Expr[]>>;

/** The word that a read sees: first those of its vNPU, then that of its register. */
export function readMux(shape: RegistersShape): Module {
  const { pages } = shape;
  const m = clockedPart("regs_read", "read.ts", "The word that a read sees.", shape);
  const read_i = m.input("read_i", 1, "A read acts in this cycle.");
  const lines = (page: RegisterPage): Signal => {
    const names = decoded(page, "read").map(({ name }) => name);
    return m.input(`${page.name}_i`, names.length, `Register that is read: ${names.join(", ")}.`);
  };
  const [core_i, hypervisor_i, guest_i] = [lines(pages.core), lines(pages.hypervisor), lines(pages.guest)];
  const core = coreWords(m, shape);
  const vnpu = vnpuWords(m, shape);
  const data_o = m.output("data_o", 32, "It; 0 when no register is read.");
  const latched_q = m.register("latched_q", 32, "High half of the counter that was read last.");

  m.section("Of the register");
  const known = [
    ...pageWords(m, pages.core, core_i, core.words),
    ...pageWords(m, pages.hypervisor, hypervisor_i, vnpu.hypervisor),
    ...pageWords(m, pages.guest, guest_i, vnpu.guest),
  ];
  const coreLine = lineOf(pages.core, "read", core_i);
  const guestLine = lineOf(pages.guest, "read", guest_i);
  const counters = [
    { name: "CYCLES", line: coreLine, count: core.cycles },
    { name: "ME_CYCLES", line: guestLine, count: vnpu.me_cycles },
    { name: "VE_SLOTS", line: guestLine, count: vnpu.ve_slots },
    { name: "PREEMPTS", line: guestLine, count: vnpu.preempts },
  ];
  const highs = m.wire("highs", orAll(counters.map(({ name, line }) => line(`${name}_HI`))), "A high half is read.");
  m.drive(data_o, orAll<number>([...known, latched_q.and(highs.repeat(32))]).sized(32));

  m.section("High halves");
  const lows = m.wire("lows", orAll(counters.map(({ name, line }) => line(`${name}_LO`))), "A low half is read.");
  const latches = m.wire("latches", read_i.and(lows), "Its high half is kept.");
  const halves = counters.map(({ name, line, count }) => count.slice(32, 32).and(line(`${name}_LO`).repeat(32)));
  m.update(latched_q, { next: orAll(halves), enable: latches });
  return m;
}

/** What the core's page shows. */
function coreWords(m: Module, shape: RegistersShape): { readonly words: Words; readonly cycles: Signal } {
  const input = (name: string, width: number, doc: string): Signal => m.input(`${name}_i`, width, doc);
  const cycles = input("cycles", 64, "Cycles since reset.");
  const words = {
    MODE: [input("mode", 2, "Scheduling mode."), input("gang", 1, "Mode 2: an operator takes all engines.")],
    SLICE: [input("slice", 24, "Time slice, cycles.")],
    SWITCH: [input("switch", 16, "Cost of a switch, cycles.")],
    ME_ONLINE: [input("online", shape.matrixEngines, "Engines in service.")],
    IRQ_PENDING: [input("core_pending", 1, "An engine was taken out of service.")],
    IRQ_ENABLE: input("core_enable", 2, "Enabled: quarantine, fault.").bits(),
    FAULTS: [input("fault", shape.vnpus, "vNPUs in state Fault.")],
    CYCLES_LO: [cycles.slice(0, 32)],
    TRACE_DROPS: [input("trace_drops", 32, "Dropped trace records.")],
    INJECT: [
      input("inject_valid", 1, "An error is to be injected."),
      input("inject_row", 1, "In a row."),
      input("inject_vnpu", shape.vnpuIndex, "For this vNPU."),
    ],
  };
  return { words, cycles };
}

interface VnpuWords {
  readonly hypervisor: Words;
  readonly guest: Words;
  readonly me_cycles: Signal;
  readonly ve_slots: Signal;
  readonly preempts: Signal;
}

/** What the pages of a vNPU show: of all vNPUs the one that is read. */
function vnpuWords(m: Module, { vnpus, meCount, veCount }: RegistersShape): VnpuWords {
  const vnpu_i = m.input("vnpu_i", vnpus, "Its vNPU, one-hot.");
  const all = (name: string, width: number, doc: string): (() => Signal) => {
    const input = m.input(`${name}_i`, vnpus * width, `${doc} Of each vNPU.`);
    return () => m.wire(name, oneHotSelect(vnpu_i, input.elements(vnpus)), doc);
  };
  const inputs = {
    control: all("control", 4, "Enable, harvest, lend, stop."),
    me_quota: all("me_quota", meCount, "MEs that it owns."),
    ve_quota: all("ve_quota", veCount, "VEs that it owns."),
    share: all("share", 7, "Share of service."),
    table_base: all("table_base", segmentAddressBits, "Address of the table, bits 47:4."),
    table_rows: all("table_rows", 16, "Rows of the table."),
    code_base: all("code_base", segmentAddressBits, "Address of the code, bits 47:4."),
    code_bytes: all("code_bytes", 32, "Bytes of the code."),
    context_base: all("context_base", segmentAddressBits, "Address of the contexts, bits 47:4."),
    context_bytes: all("context_bytes", 32, "Bytes of the contexts."),
    state: all("state", 3, "State."),
    fault_code: all("fault_code", 4, "Fault code."),
    group: all("group", 16, "Group that runs."),
    pending: all("pending", 2, "Interrupts that wait: done, fault."),
    enable: all("enable", 2, "Interrupts that are enabled: done, fault."),
    me_cycles: all("me_cycles", 64, "Engine cycles in Run."),
    ve_slots: all("ve_slots", 64, "VE slots issued."),
    preempts: all("preempts", 64, "uTops preempted."),
  };
  m.section("Of the vNPU that is read");
  const own = Object.fromEntries(Object.entries(inputs).map(([name, select]) => [name, select()])) as {
    readonly [K in keyof typeof inputs]: Signal;
  };
  const low = (address: Signal): readonly Expr[] => [address.slice(0, 28)];
  const high = (address: Signal): readonly Expr[] => [address.slice(28, 16)];
  return {
    hypervisor: {
      CONTROL: own.control.bits(),
      ME_QUOTA: [own.me_quota],
      VE_QUOTA: [own.ve_quota],
      PRIORITY: [own.share],
      TABLE_BASE_LO: low(own.table_base),
      TABLE_BASE_HI: high(own.table_base),
      TABLE_ROWS: [own.table_rows],
      CODE_BASE_LO: low(own.code_base),
      CODE_BASE_HI: high(own.code_base),
      CODE_BYTES: [own.code_bytes],
      CONTEXT_BASE_LO: low(own.context_base),
      CONTEXT_BASE_HI: high(own.context_base),
      CONTEXT_BYTES: [own.context_bytes],
    },
    guest: {
      STATUS: [own.state, own.fault_code, own.group],
      IRQ_PENDING: own.pending.bits(),
      IRQ_ENABLE: own.enable.bits(),
      ME_CYCLES_LO: [own.me_cycles.slice(0, 32)],
      VE_SLOTS_LO: [own.ve_slots.slice(0, 32)],
      PREEMPTS_LO: [own.preempts.slice(0, 32)],
    },
    ...{ me_cycles: own.me_cycles, ve_slots: own.ve_slots, preempts: own.preempts },
  };
}

/** Each word of a page where its line is 1, else 0; none for high halves of counters and for what reads as 0. */
function pageWords(m: Module, page: RegisterPage, lines: Signal, words: Words): Expr[] {
  const line = lineOf(page, "read", lines);
  return decoded(page, "read").flatMap((register) => {
    const { name, access, constant } = register;
    const fields = words[name];
    if (access === "wo") {
      m.unused(`unused_${name.toLowerCase()}`, line(name));
      return [];
    }
    if (fields === undefined && constant !== true) return [];
    const word = constant === true ? mask(32, registerReset(register)) : wordOf(register, fields ?? []);
    const doc = `${name} in a page of kind ${page.name}.`;
    return [m.wire(`${page.name}_${name.toLowerCase()}`, word.and(line(name).repeat(32)), doc)];
  });
}

/** The fields at their places, zeros between them. */
function wordOf({ name, fields }: Register, values: readonly Expr[]): Expr {
  const parts: Expr[] = [];
  let place = 0;
  fields.forEach(({ lsb, bits }, index) => {
    const value = values[index];
    if (value === undefined || value.width > bits) throw new RangeError(`regs_read: ${name} does not fit its fields.`);
    if (lsb > place) parts.unshift(lit(lsb - place, 0));
    parts.unshift(value);
    place = lsb + value.width;
  });
  if (place < 32) parts.unshift(lit(32 - place, 0));
  return concat(...parts);
}
