import { beatWords } from "./line.ts";
import type { ProgramImage } from "./image.ts";

/**
 * An image as text that Verilog's `$readmemh` loads: a beat of 128 bits a line, from the start of the segment, byte 0 in
 * its lowest bits. A comment says where table and code lie.
 */
export function hexOfImage({ bytes, ...image }: ProgramImage): string {
  const { rows, tableAddress, instructions, codeAddress } = image;
  const beatBytes = 4 * beatWords;
  const beats = Array.from({ length: bytes.length / beatBytes }, (_, beat) =>
    Array.from(bytes.subarray(beatBytes * beat, beatBytes * (beat + 1)), (byte) => byte.toString(16).padStart(2, "0"))
      .reverse()
      .join(""),
  );
  const table = `table of ${rows} rows from byte ${tableAddress}`;
  return `// ${table}, code of ${instructions} instructions from byte ${codeAddress}\n${beats.join("\n")}\n`;
}
