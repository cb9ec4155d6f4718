import type { PoolProgram } from "./program.ts";
import { instructionText } from "./text.ts";

/** The source of programs; of those without a problem it assembles to the same again. */
export function disassemblePool({ cores, programs }: PoolProgram): string {
  const lines = [`.cores ${cores}`];
  for (const { core, instructions } of programs) {
    const targets = new Set(
      instructions.flatMap((instruction) => {
        const next = instruction.opcode === "system" ? instruction.fields.next_pc : 0;
        return next > 0 && next < instructions.length ? [next] : [];
      }),
    );
    lines.push("", `.core ${core}`);
    for (const [index, instruction] of instructions.entries()) {
      if (targets.has(index)) lines.push(`l${index}:`);
      const next = instruction.opcode === "system" ? instruction.fields.next_pc : 0;
      lines.push(`  ${instructionText(instruction, targets.has(next) ? `l${next}` : undefined)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
