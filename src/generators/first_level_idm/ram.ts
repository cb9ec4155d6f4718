import type { Module } from "../../hdl/index.ts";
import { part, type PoolShape } from "./sizes.ts";

/** Bits of a word of instruction memory: the instruction, and its parity above it. */
export const storedBits = 129;

/** Bits of an instruction. */
export const instructionBits = 128;

/** The instruction memory of a core: one write port and one registered read port, and nothing else, as a block RAM has. */
export function instructionRam({ instructionWords, wordIndex }: PoolShape): Module {
  const m = part(
    "idm_ram",
    "ram.ts",
    `RAM of ${instructionWords} words of ${storedBits} bits, the highest one parity.`,
  );
  m.clock("clk_i", "Clock.");
  const write_i = m.input("write_i", 1, "A word is written.");
  const write_place_i = m.input("write_place_i", wordIndex, "Its place.");
  const write_word_i = m.input("write_word_i", storedBits, "The word.");
  const read_i = m.input("read_i", 1, "A word is read.");
  const read_place_i = m.input("read_place_i", wordIndex, "Its place.");
  const word_o = m.output("word_o", storedBits, "The word that was read last.");
  const words = m.memory("words", { width: storedBits, depth: instructionWords, doc: "The words." });
  const word_q = m.register("word_q", storedBits, "The word that was read last.", { reset: "none" });
  const word = m.wire("word", words.read(read_place_i), "The word at the place.");
  m.write(words, { enable: write_i, address: write_place_i, data: write_word_i });
  m.update(word_q, { next: word, enable: read_i });
  m.drive(word_o, word_q);
  return m;
}
