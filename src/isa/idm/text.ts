import { coreModules } from "./core.ts";
import type { Instruction } from "./instruction.ts";
import { layoutOf } from "./layout.ts";

/** The modules of a set, as programs write them: `load,conv`. */
export function modulesText(bits: number): string {
  return coreModules.filter((_, module) => (bits & (1 << module)) !== 0).join(",");
}

/** An instruction without its payload: `conv wait=load post=save layer=3`. The core is not written: `.core` says it. */
export function headText({ opcode, wait, post, layer, sync, end, first }: Instruction): string {
  return [
    opcode,
    ...(wait === 0 ? [] : [`wait=${modulesText(wait)}`]),
    ...(post === 0 ? [] : [`post=${modulesText(post)}`]),
    ...(sync ? ["sync"] : []),
    ...(end ? ["end"] : []),
    ...(first ? ["first"] : []),
    ...(layer === 0 ? [] : [`layer=${layer}`]),
  ].join(" ");
}

/**
 * An instruction as programs write it; a field that is left out holds its least value.
 *
 * @param label Stands in place of `next_pc`.
 */
export function instructionText(instruction: Instruction, label?: string): string {
  const values: Readonly<Record<string, number>> = instruction.fields;
  // Names and least values of fields are the same in every pool.
  const fields = layoutOf(1).payloads[instruction.opcode].flatMap(({ name, least }) => {
    const value = values[name] ?? least;
    if (value === least) return [];
    return [`${name}=${name === "next_pc" && label !== undefined ? label : value}`];
  });
  return [headText(instruction), ...fields].join(" ");
}
