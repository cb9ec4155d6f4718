import { concat, lit, pack, type Expr, type Module, type Register } from "../../hdl/index.ts";
import { guardSegments } from "../../ports/index.ts";
import { clockedPart, settingsOf, type PoolShape } from "./sizes.ts";

/** Bits of an address. */
const addressBits = 40;

/** What the hypervisor tells one core, where the hardware needs it at all times: start, watchdog, segments. */
export function settings(shape: PoolShape): Module {
  const m = clockedPart("idm_settings", "settings.ts", "Start, watchdog and segments of a core.", shape);
  const all = settingsOf(shape);
  const sets_i = m.input("sets_i", all.length, `Register that is written: ${all.map(({ name }) => name).join(", ")}.`);
  const mine_i = m.input("mine_i", 1, "It is one of this core.");
  const data_i = m.input("data_i", 32, "What is written.");
  const line = (name: string): Expr<1> => sets_i.bit(all.findIndex((register) => register.name === name));
  const keep = (name: string): Register => {
    const fields = all.find((register) => register.name === name)?.fields ?? [];
    const [{ lsb, bits } = { lsb: 0, bits: 1 }] = fields;
    const kept = m.register(`${name.toLowerCase()}_q`, bits, `${name}.`);
    m.update(kept, { next: data_i.slice<number>(lsb, bits), enable: line(name).and(mine_i) });
    return kept;
  };
  const output = (name: string, value: Expr, doc: string): void =>
    m.drive(m.output(`${name}_o`, value.width, doc), value);
  const address = (name: string): Expr => {
    const [low, high] = [keep(`${name}_LO`), keep(`${name}_HI`)];
    return concat(high, low, lit(addressBits - high.width - low.width, 0));
  };
  output("start_pc", keep("START_PC"), "Word at which it begins.");
  output("start_layer", keep("START_LAYER"), "Layer at which it begins.");
  output("watchdog", keep("WATCHDOG"), "Limit of its watchdog.");
  const segments = Array.from({ length: guardSegments }, (_, s) => s);
  output("guard_base", pack(segments.map((s) => address(`SEG${s}_BASE`))), "First byte of each segment.");
  output("guard_limit", pack(segments.map((s) => address(`SEG${s}_LIMIT`))), "First byte behind each segment.");
  m.unused("unused_sets", line("LOAD_ADDRESS_LO"), line("LOAD_ADDRESS_HI"));
  return m;
}
