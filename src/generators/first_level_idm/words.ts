import { concat, lit, mux, orAll, type Expr, type Memory, type Module, type Signal } from "../../hdl/index.ts";
import type { PoolRegister } from "../../isa/idm_registers/index.ts";
import { oneHotDecode } from "../prim/one_hot.ts";
import { pick } from "./pick.ts";
import { clockedPart, settingsOf, type PoolShape } from "./sizes.ts";

/**
 * The settings of all cores once more, in RAM, as software reads them: so their many flip-flops need no read multiplexer.
 * The RAM has no reset; the words of a core are cleared when the first write address of that core is taken, which is at
 * least a cycle before the write acts, and read as 0 before.
 */
export function wordStore(shape: PoolShape): Module {
  const { cores, index } = shape;
  const m = clockedPart("idm_words", "words.ts", "Settings of all cores, as software reads them.", shape);
  const registers = settingsOf(shape);
  const names = registers.map(({ name }) => name).join(", ");
  const takes_i = m.input("takes_i", 1, "A write address of a core is taken.");
  const takes_core_i = m.input("takes_core_i", index, "The core.");
  const sets_i = m.input("sets_i", registers.length, `Register that is written: ${names}.`);
  const sets_core_i = m.input("sets_core_i", index, "Its core, also when none is written.");
  const data_i = m.input("data_i", 32, "What is written.");
  const lines_i = m.input("lines_i", registers.length, "Register that is read.");
  const core_i = m.input("core_i", index, "Its core.");
  const load_core_i = m.input("load_core_i", index, "Core that is loaded next.");
  const word_o = m.output("word_o", 32, "The word that is read.");
  const check_address_o = m.output("check_address_o", addressBits, "LOAD_ADDRESS of the core that is written.");
  const load_address_o = m.output("load_address_o", addressBits, "LOAD_ADDRESS of the core that is loaded next.");

  m.section("Clear before the first write");
  const touched_q = m.register("touched_q", cores, "Its words were cleared.");
  const touched = pick(m, "touched", takes_core_i, touched_q.bits(), "The words of that core were cleared.");
  const clears = m.wire("clears", takes_i.and(touched.any().not()), "They are cleared.");
  const place = m.wire("place", mux(takes_i, takes_core_i, sets_core_i), "Core whose words are written.");
  const data = m.wire("data", data_i.and(clears.not().repeat(32)), "What is stored.");
  m.update(touched_q, { next: touched_q.or(oneHotDecode(takes_core_i, cores).and(clears.repeat(cores))) });

  m.section("Words");
  const writes = m.wire("writes", sets_i.or(clears.repeat(registers.length)), "Words that are stored.");
  const memories = registers.map((register, k) => {
    const { lsb, bits } = fieldOf(register);
    const name = register.name.toLowerCase();
    const memory = m.memory(name, { width: bits, depth: 2 ** index, doc: `${register.name} of each core.` });
    m.write(memory, { enable: writes.bit(k), address: place, data: data.slice<number>(lsb, bits) });
    return { name, register, memory, line: lines_i.bit(k) };
  });
  const shown = memories.map(({ name, register, memory, line }) => {
    const word = m.wire(`read_${name}`, memory.read(core_i), `${register.name} of the core that is read.`);
    return inWord(register, word.and(line.repeat(word.width)));
  });
  const known = pick(m, "known", core_i, touched_q.bits(), "The words of the core that is read were cleared.");
  m.drive(word_o, orAll(shown).and(known.any().repeat(32)).sized(32));

  m.section("Addresses of loads");
  const address = (stem: string, at: Signal): Expr => {
    const half = (end: "LO" | "HI"): Signal => {
      const found = memories.find(({ register }) => register.name === `LOAD_ADDRESS_${end}`)?.memory as Memory;
      return m.wire(`${stem}_${end.toLowerCase()}`, found.read(at), `LOAD_ADDRESS_${end} of that core.`);
    };
    return concat(half("HI"), half("LO"));
  };
  m.drive(check_address_o, address("check", sets_core_i).sized(addressBits));
  m.drive(load_address_o, address("load", load_core_i).sized(addressBits));
  return m;
}

/** Bits of an address. */
export const addressBits = 40;

function fieldOf({ fields }: PoolRegister): { readonly lsb: number; readonly bits: number } {
  const [field] = fields;
  if (field === undefined || fields.length !== 1) throw new RangeError("idm_words: a setting has one field.");
  return field;
}

/** The field at its place, zeros around it. */
function inWord(register: PoolRegister, value: Expr): Expr {
  const { lsb, bits } = fieldOf(register);
  const above = 32 - lsb - bits;
  return concat(...(above > 0 ? [lit(above, 0)] : []), value, ...(lsb > 0 ? [lit(lsb, 0)] : []));
}
