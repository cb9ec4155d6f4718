import { concat, lit, mux, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import type { PortFinder } from "../prim/table_ports.ts";
import type { CoresOutputs } from "./cores.ts";
import { fetch } from "./fetch.ts";
import { layerBits } from "./group.ts";
import { passAll } from "./stages.ts";
import { eachCore, type PoolShape } from "./sizes.ts";

/** What the cores say, behind the registers between the levels: one element per core. */
export interface SeenInputs {
  readonly syncLocal: Signal;
  readonly taskDone: Signal;
  readonly irq: Signal;
  readonly quiet: Signal;
  readonly trap: Signal;
  readonly trapCode: Signal;
  readonly nextLayer: Signal;
  readonly layer: Signal;
  readonly guardTrap: Signal;
}

/** The inputs of the cores, behind their registers. */
export function seenInputs(m: Module, shape: PoolShape, port: PortFinder): SeenInputs {
  m.section("From the cores");
  const names = ["sync_local", "task_done", "irq", "quiet", "trap", "trap_code", "next_layer", "layer", "guard_trap"];
  const values = names.map((name) => ({
    name: `seen_${name}`,
    value: port(`${name}_i`),
    doc: `${name}_i of each core, behind the registers between the levels.`,
  }));
  const [syncLocal, taskDone, irq, quiet, trap, trapCode, nextLayer, layer, guardTrap] = passAll(
    m,
    shape,
    "u_from_cores",
    values,
  );
  return { syncLocal, taskDone, irq, quiet, trap, trapCode, nextLayer, layer, guardTrap } as SeenInputs;
}

/** A word on its way to the instruction memory of a core. */
export interface StoredWord {
  readonly valid: Expr<1>;
  readonly core: Signal;
  readonly place: Signal;
  /** With its parity. */
  readonly word: Signal;
}

/** The word that came in the cycle before, with its parity. */
export function storedWord(
  m: Module,
  shape: PoolShape,
  come: {
    readonly store: Expr<1>;
    readonly core: Signal;
    readonly place: Signal;
    readonly data: Signal;
    readonly bad: Expr<1>;
  },
): StoredWord {
  m.section("Words on their way to memory");
  const store_q = m.register("store_q", 1, "A word came.");
  const core_q = m.register("store_core_q", shape.index, "Its core.");
  const place_q = m.register("store_place_q", shape.wordIndex, "Its place.");
  const data_q = m.register("store_data_q", come.data.width, "The word.");
  const bad_q = m.register("store_bad_q", 1, "It gets bad parity.");
  m.update(store_q, { next: come.store });
  m.update(core_q, { next: come.core });
  m.update(place_q, { next: come.place });
  m.update(data_q, { next: come.data });
  m.update(bad_q, { next: come.bad });
  const parity = m.wire("store_parity", data_q.parity().xor(bad_q), "Its parity bit: the number of ones is even.");
  const [valid, core, place, word] = passAll(m, shape, "u_to_memories", [
    { name: "storing", value: store_q, doc: "A word is stored." },
    { name: "storing_core", value: core_q, doc: "Its core." },
    { name: "storing_place", value: place_q, doc: "Its place." },
    { name: "storing_word", value: concat(parity, data_q), doc: "The word with its parity." },
  ]) as [Signal, Signal, Signal, Signal];
  return { valid: valid.sized(1), core, place, word };
}

/** Commands to the cores, behind their registers, and what then happens on the core's side. */
export function sendToCores(
  m: Module,
  shape: PoolShape,
  port: PortFinder,
  sent: {
    readonly cores: CoresOutputs;
    readonly words: Signal;
    readonly store: StoredWord;
    readonly start: readonly { readonly start_pc_o: Signal; readonly start_layer_o: Signal }[];
  },
): void {
  m.section("To the cores");
  const { cores: own, store, words, start } = sent;
  const cell = fetch(shape);
  const told = eachCore(shape).map((c) => {
    const { start_pc_o: startPc, start_layer_o: startLayer } = start[c] ?? {};
    if (startPc === undefined || startLayer === undefined) throw new RangeError(`first_level_idm: no core ${c}.`);
    const restart = own.restart.bit(c);
    const layer = restartLayer(m, shape, { core: c, restart, startLayer });
    const [restarts, pc, halts, drops, passes] = passAll(m, shape, `u_to_core_${c}`, [
      { name: `restart_${c}_out`, value: restart, doc: `Core ${c} begins.` },
      { name: `restart_pc_${c}`, value: startPc, doc: `At this word.` },
      { name: `halt_${c}_out`, value: own.stop.bit(c), doc: `Core ${c} stops.` },
      { name: `drop_${c}_out`, value: own.drop.bit(c), doc: `A load of core ${c} begins.` },
      { name: `pass_${c}_out`, value: own.syncGlobal.bit(c), doc: `Core ${c} passes its barrier.` },
    ]) as [Signal<1>, Signal, Signal<1>, Signal<1>, Signal<1>];
    const instruction = m.instance(`u_fetch_${c}`, cell, {
      inputs: {
        ...{ restart_i: restarts, start_pc_i: pc, empty_i: halts.or(drops) },
        ...{ words_i: words.slice(shape.wordCount * c, shape.wordCount), whole_i: own.whole.bit(c) },
        store_i: store.valid.and(store.core.eq(c)),
        ...{ store_place_i: store.place, store_word_i: store.word },
        ready_i: port("instr_ready_i").bit(c),
      },
      outputs: {
        valid_o: { name: `instr_valid_${c}`, doc: `Core ${c} has a word.` },
        word_o: { name: `instr_${c}`, doc: `Front word of core ${c}.` },
        error_o: { name: `instr_error_${c}`, doc: "Its errors." },
      },
    });
    return { restarts, layer, halts, passes, ...instruction };
  });
  const drive = (name: string, value: (one: (typeof told)[number]) => Expr): void =>
    m.drive(port(name), pack(told.map(value)));
  drive("instr_valid_o", ({ valid_o }) => valid_o);
  drive("instr_o", ({ word_o }) => word_o);
  drive("instr_error_o", ({ error_o }) => error_o);
  drive("restart_o", ({ restarts }) => restarts);
  drive("restart_layer_o", ({ layer }) => layer);
  drive("halt_o", ({ halts }) => halts);
  drive("sync_global_o", ({ passes }) => passes);
}

/**
 * Layer at which a core begins, behind the registers between the levels; 0 where it does not begin: by the clear of the
 * first of them, which costs no gates.
 */
function restartLayer(
  m: Module,
  shape: PoolShape,
  { core, restart, startLayer }: { readonly core: number; readonly restart: Expr<1>; readonly startLayer: Signal },
): Signal {
  const name = `restart_layer_${core}`;
  const doc = `Layer at which core ${core} begins; 0 where it does not.`;
  const { barrierStages } = shape;
  if (barrierStages === 0) return m.wire(name, mux(restart, startLayer, lit(layerBits, 0)), doc);
  const first_q = m.register(`${name}_q`, layerBits, `${doc} First stage.`);
  m.update(first_q, { next: startLayer.sized(layerBits), clear: restart.not() });
  const later = { ...shape, barrierStages: barrierStages - 1 };
  return passAll(m, later, `u_layer_${core}`, [{ name, value: first_q, doc }])[0] ?? first_q;
}
