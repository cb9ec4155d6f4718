import {
  layoutOf,
  loadMode,
  makeInstruction,
  type Instruction,
  type InstructionHeader,
  type OpcodeName,
} from "../../../isa/idm/index.ts";
import type { Random } from "../../random.ts";

/** Opcodes of each module, 0 LOAD to 3 MISC. */
const opcodesOf: readonly (readonly OpcodeName[])[] = [["load"], ["save"], ["conv", "convinit"], ["pool", "poolinit"]];

/** An instruction of the module, with a random payload whose values all have a meaning. */
export function randomOperation(
  random: Random,
  cores: number,
  module: number,
  header: Partial<InstructionHeader>,
): Instruction {
  const names = opcodesOf[module] ?? [];
  const name = names[random.below(names.length)] ?? "load";
  return makeInstruction(name, randomFields(random, cores, name), header) as Instruction;
}

/** A SYSTEM with a random payload, but for what is given. */
export function randomSystem(
  random: Random,
  cores: number,
  fields: Readonly<Record<string, number>>,
  header: Partial<InstructionHeader>,
): Instruction {
  return makeInstruction("system", { ...randomFields(random, cores, "system"), ...fields }, header);
}

/** LOAD and SAVE stay inside the banks and the segment with these, whatever their other fields say. */
const transferMax: Readonly<Record<string, number>> = { bank: 31, ddr_addr: 0xf000_0000 };

function randomFields(random: Random, cores: number, name: OpcodeName): Readonly<Record<string, number>> {
  const fields: Record<string, number> = {};
  for (const { name: field, least, max } of layoutOf(cores).payloads[name]) {
    fields[field] = random.between(least, Math.min(max, transferMax[field] ?? max));
  }
  // The smaller memories are those of weights and biases: a random LOAD names the banks, or what is the module's own.
  const { mode } = fields;
  if (name === "load" && (mode === loadMode.weights || mode === loadMode.biases)) fields["mode"] = mode + 2;
  return fields;
}
