import { coreModules } from "./core.ts";
import { moduleOf, type Instruction } from "./instruction.ts";

/** Why a core traps on this instruction with code 3, though every bit of it has a name: one sentence each. */
export function wordFaults(
  instruction: Pick<Instruction, "opcode" | "wait" | "post" | "sync" | "end">,
): readonly string[] {
  const { opcode, wait, post, sync, end } = instruction;
  const module = moduleOf(instruction);
  const faults: string[] = [];
  if (module === -1) {
    if (wait !== 0) faults.push("system waits for a module; allowed is no wait.");
    if (post !== 0) faults.push("system posts to a module; allowed is no post.");
    if (sync && end) faults.push("system has both sync and end; allowed is one of them, or none.");
    return faults;
  }
  const own = coreModules[module];
  if ((wait & (1 << module)) !== 0) faults.push(`${opcode} waits for its own module, ${own}; allowed are the others.`);
  if ((post & (1 << module)) !== 0) faults.push(`${opcode} posts to its own module, ${own}; allowed are the others.`);
  if (sync) faults.push(`${opcode} has sync; allowed is sync on system alone.`);
  if (end) faults.push(`${opcode} has end; allowed is end on system alone.`);
  return faults;
}
