import { andAll, concat, lit, mux, orAll, pack, type Expr, type Module } from "../../hdl/index.ts";
import { poolAddressBits } from "../../isa/idm_registers/index.ts";
import { firstLevelPorts } from "../../ports/index.ts";
import { declarePorts } from "../prim/table_ports.ts";
import { instantiateBus } from "./access.ts";
import { writeCheck } from "./check.ts";
import { instantiateCores } from "./cores.ts";
import { declareNews, instantiateGroups } from "./groups.ts";
import { interrupts } from "./interrupts.ts";
import { loader } from "./loader.ts";
import { pick } from "./pick.ts";
import { readMux } from "./read.ts";
import { seenInputs, sendToCores, storedWord } from "./sides.ts";
import { settings } from "./settings.ts";
import { clockedPart, eachCore, lineOf, settingsOf, type PoolShape } from "./sizes.ts";
import { window } from "./window.ts";
import { wordStore } from "./words.ts";

/** The first level of instruction dispatch: what the hypervisor sees of the pool, its loads, barriers and switches. */
export function firstLevelIdm(shape: PoolShape): Module {
  const { cores, index, blocks, wordCount } = shape;
  const all = eachCore(shape);
  const m = clockedPart(
    "first_level_idm",
    "first_level_idm.ts",
    `First level of instruction dispatch for ${cores} core${cores > 1 ? "s" : ""}.`,
    shape,
  );
  const port = declarePorts(m, firstLevelPorts(shape));
  const access = instantiateBus(m, shape, port);
  const { writeData: data, write, read } = access;
  const line = {
    pool: lineOf(blocks.pool, "write", write.pool),
    group: lineOf(blocks.group, "write", write.group),
    core: lineOf(blocks.core, "write", write.core),
  };
  const takes = m.wire("takes", access.writes.and(access.writeError.not()), "A write is not refused.");
  const taken = (one: Expr<1>): Expr<1> => one.and(takes);
  const seen = seenInputs(m, shape, port);

  m.section("Loader");
  const load = m.declare("load", cores, "Cores in Load.");
  const words = m.declare("words", cores * wordCount, "Words that each core loads, or has loaded.");
  const load_address = m.declare("load_address", 40, "LOAD_ADDRESS of the core that is loaded next.");
  const load_first = m.declare("load_first", index, "Core that is loaded next.");
  const load_words = pick(m, "load_words", load_first, words.elements(cores), "Words that it loads.");
  const loads = m.instance("u_loader", loader(shape), {
    inputs: {
      load_i: load,
      words_i: load_words,
      address_i: load_address.slice(4, 36),
      arready_i: port("m_axi_arready_i"),
      rvalid_i: port("m_axi_rvalid_i"),
      rresp_i: port("m_axi_rresp_i"),
      rlast_i: port("m_axi_rlast_i"),
    },
    outputs: {
      first_o: load_first,
      arvalid_o: port("m_axi_arvalid_o"),
      araddr_o: { name: "ar_address", doc: "Address of the burst, in beats." },
      arlen_o: port("m_axi_arlen_o"),
      store_o: { name: "load_store", doc: "The beat is a word." },
      core_o: { name: "load_core", doc: "Core that is loaded." },
      stored_o: { name: "load_stored", doc: "It, one-hot, where a word came." },
      place_o: { name: "load_place", doc: "Place of the word." },
      loaded_o: { name: "loaded", doc: "Core whose load is complete, one-hot." },
      fails_o: { name: "load_fails", doc: "Cores whose load failed." },
    },
  });
  m.unused("unused_address", load_address.slice(0, 4));
  m.drive(port("m_axi_araddr_o"), concat(loads.araddr_o, lit(4, 0)));
  const rready_q = m.register("rready_q", 1, "Beats are taken: always, but right after reset.");
  m.update(rready_q, { next: lit(1, 1) });
  m.drive(port("m_axi_rready_o"), rready_q);

  m.section("Who is meant");
  const groups = m.declare("groups", cores * index, "Group of each core.");
  const own_group = pick(
    m,
    "own_group",
    write.coreNumber,
    groups.elements(cores),
    "Group of the core that is written.",
  );
  const of_group = m.wire("of_group", write.group.any(), "A register of a group is written.");
  const meant = m.wire("meant", mux(of_group, write.groupNumber, own_group), "The group that is written, or that.");
  const named = m.wire("named", pack(groups.elements(cores).map((one) => one.eq(meant))), "Cores of it.");
  const goes = m.wire("goes", taken(line.group("GO")), "GO is written.");
  const target_held = m.declare("target_held", 1, "The core that is written is Held.");
  const assigns = m.wire("assigns", taken(line.core("LOAD").or(line.core("GROUP"))), "LOAD or GROUP is written.");
  const evicts = m.wire("evicts", assigns.and(target_held), "It is one of a Held core.");
  const mine = (one: Expr<1>): Expr => write.ofCore.and(one.repeat(cores));

  const whole = m.wire("whole", access.writeStrobe.all(), "All bytes are written.");

  m.section("Cores and groups");
  const news = declareNews(m, shape);
  // Nothing but its strobe refuses it; what it does tells whether another write is refused.
  const stops = m.wire("stops", andAll([access.writes, line.group("STOP"), whole]), "STOP is written.");
  const own = instantiateCores(m, shape, {
    ...{ seen, news, data, loaded: loads.loaded_o, loadFails: loads.fails_o, stored: loads.stored_o },
    stops: m.wire("core_stops", named.and(stops.repeat(cores)), "Cores whose group is stopped."),
    goes: m.wire("core_goes", named.and(goes.repeat(cores)), "Cores that begin."),
    loads: m.wire("core_loads", mine(taken(line.core("LOAD"))), "Core whose LOAD is written."),
    regroups: m.wire("core_regroups", mine(taken(line.core("GROUP"))), "Core whose GROUP is written."),
    evicts: m.wire("core_evicts", named.and(evicts.repeat(cores)), "Cores that lose what they hold, if they do."),
    injects: m.wire("core_injects", mine(taken(line.core("INJECT"))), "Core whose INJECT is written."),
  });
  m.drive(load, own.load);
  m.drive(words, own.words);
  m.drive(groups, own.group);
  const group = instantiateGroups(m, shape, {
    ...{ cores: own, nextLayer: seen.nextLayer, ofGroup: write.ofGroup, goes, data: data.slice(0, 1), news, stops },
    setsHold: m.wire("sets_hold", taken(line.group("HOLD")), "HOLD is written."),
  });

  m.section("Settings");
  const kept = settingsOf(shape);
  const sets = m.wire(
    "sets",
    pack(kept.map(({ name }) => taken(line.core(name)))),
    "Setting of a core that is written.",
  );
  const awaddr = port("s_axi_awaddr_i");
  const takes_address = m.wire(
    "takes_address",
    orAll([port("s_axi_awvalid_i")])
      .sized(1)
      .and(port("s_axi_awready_o").sized(1))
      .and(awaddr.slice(13, poolAddressBits - 13).eq(1)),
    "A write address of a core is taken.",
  );
  const stored = m.instance("u_words", wordStore(shape), {
    inputs: {
      takes_i: takes_address,
      takes_core_i: awaddr.slice(8, index),
      sets_i: sets,
      sets_core_i: write.coreNumber,
      data_i: data,
      lines_i: pack(kept.map(({ name }) => lineOf(blocks.core, "read", read.core)(name))),
      core_i: read.coreNumber,
      load_core_i: load_first,
    },
    outputs: {
      word_o: { name: "setting", doc: "Setting that is read." },
      check_address_o: { name: "check_address", doc: "LOAD_ADDRESS of the core that is written." },
      load_address_o: load_address,
    },
  });
  const told = all.map((c) => {
    const wire = (name: string, doc: string): { name: string; doc: string } => ({ name: `${name}_${c}`, doc });
    return m.instance(`u_settings_${c}`, settings(shape), {
      inputs: { sets_i: sets, mine_i: write.ofCore.bit(c), data_i: data },
      outputs: {
        start_pc_o: wire("start_pc", `START_PC of core ${c}.`),
        start_layer_o: wire("start_layer", `START_LAYER of core ${c}.`),
        watchdog_o: wire("watchdog", `WATCHDOG of core ${c}.`),
        guard_base_o: wire("guard_base", `First bytes of the segments of core ${c}.`),
        guard_limit_o: wire("guard_limit", `First bytes behind the segments of core ${c}.`),
      },
    });
  });
  m.drive(port("watchdog_o"), pack(told.map(({ watchdog_o }) => watchdog_o)));
  m.drive(port("guard_base_o"), pack(told.map(({ guard_base_o }) => guard_base_o)));
  m.drive(port("guard_limit_o"), pack(told.map(({ guard_limit_o }) => guard_limit_o)));
  const area = m.instance("u_window", window(shape), {
    inputs: {
      sets_base_lo_i: taken(line.pool("LOAD_BASE_LO")),
      sets_base_hi_i: taken(line.pool("LOAD_BASE_HI")),
      sets_limit_lo_i: taken(line.pool("LOAD_LIMIT_LO")),
      sets_limit_hi_i: taken(line.pool("LOAD_LIMIT_HI")),
      data_i: data,
    },
    outputs: {
      base_o: { name: "load_base", doc: "Lowest address that a load may read." },
      limit_o: { name: "load_limit", doc: "First address behind." },
    },
  });

  m.section("Refusal");
  const anyOf = (state: "load" | "run"): Expr<1> =>
    orAll(kept.filter(({ refusedIn }) => refusedIn === state).map(({ name }) => line.core(name)));
  m.instance("u_check", writeCheck(shape), {
    inputs: {
      ...{ hit_i: write.hit, strobe_i: access.writeStrobe, data_i: data },
      ...{ go_i: line.group("GO"), load_i: line.core("LOAD"), regroup_i: line.core("GROUP") },
      not_in_load_i: anyOf("load"),
      not_in_run_i: anyOf("run"),
      core_i: write.ofCore,
      ...{ state_i: own.state, named_i: named, ready_i: own.ready, moves_i: own.moves },
      busy_i: own.runs.or(own.held).or(own.halt),
      address_i: stored.check_address_o,
      ...{ load_base_i: area.base_o, load_limit_i: area.limit_o },
    },
    outputs: { refuse_o: access.writeError, held_o: target_held },
  });

  m.section("Interrupts");
  const irq = m.instance("u_interrupts", interrupts(shape), {
    inputs: {
      ...{ group_i: group.irq, task_i: own.irq, trap_i: own.comesToTrap },
      clears_group_i: taken(line.pool("IRQ_GROUP")),
      clears_task_i: taken(line.pool("IRQ_TASK")),
      clears_trap_i: taken(line.pool("IRQ_TRAP")),
      enables_group_i: taken(line.pool("IRQ_GROUP_ENABLE")),
      enables_task_i: taken(line.pool("IRQ_TASK_ENABLE")),
      enables_trap_i: taken(line.pool("IRQ_TRAP_ENABLE")),
      data_i: data.slice(0, cores),
    },
    outputs: {
      irq_group_o: { name: "irq_group", doc: "Interrupts of groups that wait." },
      irq_group_enable_o: { name: "irq_group_enable", doc: "Those that are enabled." },
      irq_task_o: { name: "irq_task", doc: "Interrupts of tasks that wait." },
      irq_task_enable_o: { name: "irq_task_enable", doc: "Those that are enabled." },
      irq_trap_o: { name: "irq_trap", doc: "Interrupts of traps that wait." },
      irq_trap_enable_o: { name: "irq_trap_enable", doc: "Those that are enabled." },
      irq_o: port("irq_o"),
    },
  });

  m.section("Reads");
  m.instance("u_read", readMux(shape), {
    inputs: {
      ...{ pool_lines_i: read.pool, group_lines_i: read.group, core_lines_i: read.core },
      ...{ group_number_i: read.groupNumber, core_number_i: read.coreNumber, word_i: stored.word_o },
      ...{ irq_group_i: irq.irq_group_o, irq_group_enable_i: irq.irq_group_enable_o },
      ...{ irq_task_i: irq.irq_task_o, irq_task_enable_i: irq.irq_task_enable_o },
      ...{ irq_trap_i: irq.irq_trap_o, irq_trap_enable_i: irq.irq_trap_enable_o },
      ...{ load_base_i: area.base_o, load_limit_i: area.limit_o },
      ...{ hold_i: group.hold, ctx_ended_i: group.ctxEnded },
      ...{ state_i: own.state, trap_code_i: own.trapCode, arrive_i: own.arrive, group_i: groups },
      ...{ inject_i: own.inject, quiet_i: seen.quiet, layer_i: seen.layer, next_layer_i: seen.nextLayer },
    },
    outputs: { data_o: access.readData },
  });

  const store = storedWord(m, shape, {
    store: loads.store_o.sized(1),
    core: loads.core_o,
    place: loads.place_o,
    data: port("m_axi_rdata_i"),
    bad: m.wire("inverts", loads.stored_o.and(own.inject).any(), "The word gets bad parity."),
  });
  sendToCores(m, shape, port, { cores: own, words, store, start: told });
  return m;
}
