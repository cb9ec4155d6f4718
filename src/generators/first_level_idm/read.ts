import { concat, lit, mask, orAll, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { registerReset, type RegisterField } from "../../isa/registers/index.ts";
import { type PoolBlock } from "../../isa/idm_registers/index.ts";
import { layerBits } from "./group.ts";
import { pick } from "./pick.ts";
import { decoded, lineOf, part, settingsOf, type PoolShape } from "./sizes.ts";

/** The word that a read sees: first those of its group and core, then that of its register. */
export function readMux(shape: PoolShape): Module {
  const { cores, index, blocks } = shape;
  const m = part("idm_read", "read.ts", "The word that a read sees.");
  const lines = (block: PoolBlock): Signal => {
    const names = decoded(block, "read").map(({ name }) => name);
    return m.input(`${block.name}_lines_i`, names.length, `Register that is read: ${names.join(", ")}.`);
  };
  const [pool_i, group_i, core_i] = [lines(blocks.pool), lines(blocks.group), lines(blocks.core)];
  const group_number_i = m.input("group_number_i", index, "Its group.");
  const core_number_i = m.input("core_number_i", index, "Its core.");
  const one = (name: string, bits: number, doc: string): Signal => m.input(`${name}_i`, bits, doc);
  const all = (name: string, bits: number, doc: string): Signal =>
    m.input(`${name}_i`, cores * bits, `${doc} Of each, the lowest first.`);
  const pool = {
    IRQ_GROUP: [one("irq_group", cores, "Interrupts of groups.")],
    IRQ_TASK: [one("irq_task", cores, "Interrupts of tasks.")],
    IRQ_TRAP: [one("irq_trap", cores, "Interrupts of traps.")],
    IRQ_GROUP_ENABLE: [one("irq_group_enable", cores, "Those that are enabled.")],
    IRQ_TASK_ENABLE: [one("irq_task_enable", cores, "Those that are enabled.")],
    IRQ_TRAP_ENABLE: [one("irq_trap_enable", cores, "Those that are enabled.")],
  };
  const base_i = one("load_base", 40, "Lowest address that a load may read.");
  const limit_i = one("load_limit", 40, "First address behind.");
  const group = {
    hold: all("hold", 1, "It is to be held."),
    ctx_ended: all("ctx_ended", 1, "Its task ended under a hold."),
  };
  const core = {
    state: all("state", 3, "State."),
    trap_code: all("trap_code", 4, "Why it trapped."),
    arrive: all("arrive", 1, "It waits at a barrier."),
    quiet: all("quiet", 1, "None of its modules is busy."),
    layer: all("layer", layerBits, "Layer of its last barrier."),
    group: all("group", index, "Its group."),
    inject: all("inject", 1, "The next word gets bad parity."),
    next_layer: all("next_layer", layerBits, "Layer behind its last barrier."),
  };
  const word_i = one("word", 32, "A setting of a core, if one is read.");
  const data_o = m.output("data_o", 32, "The word; 0 when no register is read.");

  m.section("Of the group and of the core");
  const of = (number: Signal, name: string, values: Signal): Signal =>
    pick(m, `own_${name}`, number, values.elements(cores), `${name} of the one that is read.`);
  const [hold, ctxEnded] = Object.entries(group).map(([name, values]) => of(group_number_i, name, values));
  const [state, trapCode, arrive, quiet, layer, number, inject, nextLayer] = Object.entries(core).map(
    ([name, values]) => of(core_number_i, name === "group" ? "number" : name, values),
  );

  m.section("Of the register");
  const low = (address: Signal): Expr[] => [address.slice(0, 32)];
  const high = (address: Signal): Expr[] => [address.slice(32, 8)];
  const words = [
    ...wordsOf(m, blocks.pool, pool_i, {
      ...pool,
      ...{ LOAD_BASE_LO: low(base_i), LOAD_BASE_HI: high(base_i) },
      ...{ LOAD_LIMIT_LO: low(limit_i), LOAD_LIMIT_HI: high(limit_i) },
    }),
    ...wordsOf(m, blocks.group, group_i, { HOLD: [hold], CTX_ENDED: [ctxEnded] }),
    ...wordsOf(m, blocks.core, core_i, {
      STATUS: [state, trapCode, arrive, quiet, layer],
      GROUP: [number],
      INJECT: [inject],
      NEXT_LAYER: [nextLayer],
    }),
  ];
  const kept = settingsOf(shape).map(({ name }) => lineOf(blocks.core, "read", core_i)(name));
  m.unused("unused_kept", ...kept);
  m.drive(data_o, orAll([...words, word_i]).sized(32));
  return m;
}

/** Each word of a block where its line is 1, else 0; none for words that read as 0 and those that are kept elsewhere. */
function wordsOf(
  m: Module,
  block: PoolBlock,
  lines: Signal,
  values: Readonly<Record<string, readonly (Expr | undefined)[]>>,
): Expr[] {
  return decoded(block, "read").flatMap((register) => {
    const { name, access, constant, fields } = register;
    const line = lineOf(block, "read", lines)(name);
    if (access === "wo") {
      m.unused(`unused_${name.toLowerCase()}`, line);
      return [];
    }
    const own = values[name];
    if (own === undefined && constant !== true) return [];
    const reset = registerReset({ ...register, access });
    const word = constant === true ? mask(32, reset) : wordOf(name, fields, own ?? []);
    return [m.wire(`${block.name}_${name.toLowerCase()}`, word.and(line.repeat(32)), `${name} of a ${block.name}.`)];
  });
}

/** The fields at their places, zeros between them. */
function wordOf(name: string, fields: readonly RegisterField[], values: readonly (Expr | undefined)[]): Expr {
  const parts: Expr[] = [];
  let place = 0;
  fields.forEach(({ lsb, bits }, k) => {
    const value = values[k];
    if (value === undefined || value.width !== bits) throw new RangeError(`idm_read: ${name} does not fit its fields.`);
    if (lsb > place) parts.unshift(lit(lsb - place, 0));
    parts.unshift(value);
    place = lsb + bits;
  });
  if (place < 32) parts.unshift(lit(32 - place, 0));
  return concat(...parts);
}
