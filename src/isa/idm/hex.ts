import type { CoreProgram } from "./check_group.ts";
import { wordParts } from "./layout.ts";
import { packProgram } from "./pack.ts";

/** A core's program as text that Verilog's `$readmemh` loads: a word of 128 bits a line, from word 0 on. */
export function hexOfProgram({ core, instructions }: CoreProgram, cores: number): string {
  const words = packProgram(instructions, cores);
  const lines = Array.from({ length: instructions.length }, (_, index) =>
    Array.from(words.subarray(wordParts * index, wordParts * (index + 1)), (part) => part.toString(16).padStart(8, "0"))
      .reverse()
      .join(""),
  );
  return `// core ${core} of ${cores}: ${instructions.length} instructions\n${lines.join("\n")}\n`;
}
