import { Module } from "../../../hdl/index.ts";
import { indexBits } from "../../../ports/index.ts";

/**
 * One bank of an instruction memory: a RAM with one write port and one registered read port, and nothing else, so that a
 * macro can take its place. A word that is read in the cycle in which it is written is the old one.
 */
export function instructionRam({ words, bits }: { readonly words: number; readonly bits: number }): Module {
  const m = new Module(`instruction_ram_w${bits}`, {
    summary: `RAM of ${words} words of ${bits} bits, the highest one parity.`,
    file: "src/generators/npu_frontend/memory/ram.ts",
  });
  const address = indexBits(words);
  m.clock("clk_i", "Clock.");
  const write_i = m.input("write_i", 1, "A word is written.");
  const write_line_i = m.input("write_line_i", address, "Its place.");
  const write_word_i = m.input("write_word_i", bits, "The word.");
  const read_i = m.input("read_i", 1, "A word is read.");
  const read_line_i = m.input("read_line_i", address, "Its place.");
  const word_o = m.output("word_o", bits, "The word that was read last.");
  const lines = m.memory("lines", { width: bits, depth: words, doc: "One beat of each line." });
  const word_q = m.register("word_q", bits, "The word that was read last.", { reset: "none" });
  const word = m.wire("word", lines.read(read_line_i), "The word at the place.");
  m.write(lines, { enable: write_i, address: write_line_i, data: write_word_i });
  m.update(word_q, { next: word, enable: read_i });
  m.drive(word_o, word_q);
  return m;
}
