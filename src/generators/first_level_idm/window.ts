import { concat, type Module, type Register, type Signal } from "../../hdl/index.ts";
import { clockedPart, type PoolShape } from "./sizes.ts";

/** The addresses that loads may read. */
export function window(shape: PoolShape): Module {
  const m = clockedPart("idm_window", "window.ts", "Addresses that loads may read.", shape);
  const line = (name: string): Signal<1> => m.input(`sets_${name}_i`, 1, "It is written.");
  const lines = ["base_lo", "base_hi", "limit_lo", "limit_hi"].map((name) => ({ name, sets: line(name) }));
  const data_i = m.input("data_i", 32, "What is written.");
  const [base_lo, base_hi, limit_lo, limit_hi] = lines.map(({ name, sets }) => {
    const bits: number = name.endsWith("hi") ? 8 : 32;
    const kept = m.register(`${name}_q`, bits, `LOAD_${name.toUpperCase()}.`);
    m.update(kept, { next: data_i.slice<number>(0, bits), enable: sets });
    return kept;
  }) as [Register, Register, Register, Register];
  m.drive(m.output("base_o", 40, "Lowest of them."), concat(base_hi, base_lo).sized(40));
  m.drive(m.output("limit_o", 40, "First address behind."), concat(limit_hi, limit_lo).sized(40));
  return m;
}
