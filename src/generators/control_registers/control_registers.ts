import { orAll, pack, type Expr, type Module } from "../../hdl/index.ts";
import { controlRegistersPorts, sequencerState } from "../../ports/index.ts";
import { declarePorts } from "../prim/table_ports.ts";
import { writeCheck } from "./check.ts";
import { counters } from "./counters.ts";
import { instantiateBus, instantiateCore, instantiateDecoder, instantiateVnpus } from "./instances.ts";
import { interrupts } from "./interrupts.ts";
import { readMux } from "./read.ts";
import { clockedPart, decoded, lineOf, type RegistersShape } from "./sizes.ts";

/** What software sees of the front end: a bus slave, the registers of core and vNPUs, interrupts, counters. */
export function controlRegisters(shape: RegistersShape): Module {
  const { vnpus } = shape;
  const m = clockedPart(
    "control_registers",
    "control_registers.ts",
    `Registers of the core and of ${vnpus} vNPU${vnpus > 1 ? "s" : ""} behind an AXI4-Lite slave.`,
    shape,
  );
  const port = declarePorts(m, controlRegistersPorts(shape));
  const access = instantiateBus(m, shape, port);
  const write = instantiateDecoder(m, shape, "write", access.writeAddress);
  const read = instantiateDecoder(m, shape, "read", access.readAddress);
  m.drive(access.readError, read.hit.not());

  m.section("Writes");
  const data = access.writeData;
  const { core, hypervisor, guest } = {
    core: lineOf(shape.pages.core, "write", write.core),
    hypervisor: lineOf(shape.pages.hypervisor, "write", write.hypervisor),
    guest: lineOf(shape.pages.guest, "write", write.guest),
  };
  const idleOnly = decoded(shape.pages.hypervisor, "write").filter((register) => register.access === "idle");
  const idle_only = m.wire("idle_only", orAll(idleOnly.map(({ name }) => hypervisor(name))), "Its vNPU must not run.");
  m.instance("u_check", writeCheck(shape), {
    inputs: {
      hit_i: write.hit,
      idle_only_i: idle_only,
      injects_i: core("INJECT"),
      sets_me_quota_i: hypervisor("ME_QUOTA"),
      sets_ve_quota_i: hypervisor("VE_QUOTA"),
      sets_mode_i: core("MODE"),
      sets_online_i: core("ME_ONLINE"),
      vnpu_i: write.vnpu,
      data_i: data,
      strobe_i: access.writeStrobe,
      state_i: port("vnpu_state_i"),
      temporal_i: port("mode_o").bit(1),
      me_online_i: port("me_online_o"),
      me_quota_i: port("me_quota_o"),
      ve_quota_i: port("ve_quota_o"),
    },
    outputs: { refuse_o: access.writeError },
  });
  const takes = m.wire("takes", access.writes.and(access.writeError.not()), "A write is not refused.");
  const taken = (line: Expr<1>): Expr<1> => line.and(takes);
  const core_state = instantiateCore(m, shape, port, { data, taken: (register) => taken(core(register)) });
  const sets = m.wire(
    "sets",
    write.hypervisor.and(takes.repeat(write.hypervisor.width)),
    "Register of a hypervisor page that is written.",
  );
  const rings = m.wire("rings", taken(guest("DOORBELL")), "DOORBELL is written.");
  const vnpu_state = instantiateVnpus(m, shape, port, { data, sets, rings, vnpu: write.vnpu });

  m.section("Events");
  const states = port("vnpu_state_i").elements(vnpus);
  const fault = m.wire("fault", pack(states.map((state) => state.eq(sequencerState.fault))), "vNPUs in state Fault.");
  const irq = m.instance("u_interrupts", interrupts(shape), {
    inputs: {
      vnpu_i: write.vnpu,
      clears_i: taken(guest("IRQ_PENDING")),
      enables_i: taken(guest("IRQ_ENABLE")),
      clears_core_i: taken(core("IRQ_PENDING")),
      enables_core_i: taken(core("IRQ_ENABLE")),
      data_i: data.slice(0, 2),
      done_i: port("vnpu_done_i"),
      fault_i: fault,
      quarantine_i: port("me_quarantine_i"),
    },
    outputs: {
      pending_o: { name: "irq_pending", doc: "Interrupts that wait." },
      enable_o: { name: "irq_enable", doc: "Interrupts that are enabled." },
      core_pending_o: { name: "core_irq_pending", doc: "An engine was taken out of service." },
      core_enable_o: { name: "core_irq_enable", doc: "Enabled for the hypervisor." },
      irq_o: port("irq_o"),
      irq_hypervisor_o: port("irq_hypervisor_o"),
    },
  });
  const counts = m.instance("u_counters", counters(shape), {
    inputs: {
      me_busy_i: port("me_busy_i"),
      me_vnpu_i: port("me_vnpu_i"),
      ve_grants_i: port("ve_grants_i"),
      preempted_i: port("preempted_i"),
      trace_drop_i: port("trace_drop_i"),
    },
    outputs: {
      cycles_o: { name: "cycles", doc: "Cycles since reset." },
      trace_drops_o: { name: "trace_drops", doc: "Dropped trace records." },
      me_cycles_o: { name: "me_cycles", doc: "Engine cycles in Run of each vNPU." },
      ve_slots_o: { name: "ve_slots", doc: "VE slots issued by each vNPU." },
      preempts_o: { name: "preempts", doc: "uTops preempted of each vNPU." },
    },
  });

  m.section("Reads");
  m.instance("u_read", readMux(shape), {
    inputs: {
      read_i: access.reads,
      core_i: read.core,
      hypervisor_i: read.hypervisor,
      guest_i: read.guest,
      cycles_i: counts.cycles_o,
      mode_i: port("mode_o"),
      gang_i: port("gang_o"),
      slice_i: port("slice_cycles_o"),
      switch_i: port("switch_cycles_o"),
      online_i: port("me_online_o"),
      core_pending_i: irq.core_pending_o,
      core_enable_i: irq.core_enable_o,
      fault_i: fault,
      trace_drops_i: counts.trace_drops_o,
      inject_valid_i: port("inject_valid_o"),
      inject_row_i: core_state.injectRow,
      inject_vnpu_i: core_state.injectVnpu,
      vnpu_i: read.vnpu,
      ...vnpu_state,
      me_quota_i: port("me_quota_o"),
      ve_quota_i: port("ve_quota_o"),
      share_i: port("vnpu_priority_o"),
      table_rows_i: port("table_rows_o"),
      code_bytes_i: port("code_bytes_o"),
      context_bytes_i: port("context_bytes_o"),
      state_i: port("vnpu_state_i"),
      fault_code_i: port("vnpu_fault_code_i"),
      group_i: port("vnpu_group_i"),
      pending_i: irq.pending_o,
      enable_i: irq.enable_o,
      me_cycles_i: counts.me_cycles_o,
      ve_slots_i: counts.ve_slots_o,
      preempts_i: counts.preempts_o,
    },
    outputs: { data_o: access.readData },
  });
  return m;
}
