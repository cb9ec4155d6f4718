import type { InstructionOf } from "../../../isa/idm/index.ts";
import { dataWord, type CoreState } from "./core_state.ts";
import type { OnChipMemory } from "./on_chip_memory.ts";

/** Lines of memory to words one behind the other on the chip. */
export function executeLoad(state: CoreState, fields: InstructionOf<"load">["fields"]): void {
  const { segments, access, wordElements } = state;
  const { base_sel, ddr_addr, len, lines, stride } = fields;
  const { memory, first } = target(state, fields);
  const from = segments.segment(base_sel, access);
  const to = memory.writeWords(first, len * lines, "to", access);
  for (let line = 0; line < lines; line += 1) {
    const source = segments.readWords(base_sel, ddr_addr + line * stride, len, access);
    memory.elements.set(from.subarray(source, source + len * wordElements), to + line * len * wordElements);
    for (let word = 0; word < len; word += 1) {
      if (Number.isNaN(from[source + word * wordElements])) memory.markHollow(first + line * len + word);
    }
  }
}

/** The banks, or a word of the memory of weights or biases, which have no banks. */
function target(
  state: CoreState,
  { mode, bank, addr }: InstructionOf<"load">["fields"],
): { readonly memory: OnChipMemory; readonly first: number } {
  if (mode === 0) return { memory: state.data, first: dataWord(state, "to", bank, addr) };
  if (mode > 2) state.access.fail(`mode is ${mode}; allowed are 0 data, 1 weights and 2 biases.`);
  if (bank > 0) state.access.fail(`the bank is ${bank}; allowed in mode ${mode} is 0.`);
  return { memory: mode === 1 ? state.weights : state.biases, first: addr };
}

/** Words one behind the other on the chip to lines of memory. */
export function executeSave(state: CoreState, fields: InstructionOf<"save">["fields"]): void {
  const { segments, access, data, wordElements } = state;
  const { mode, base_sel, ddr_addr, bank, addr, len, lines, stride } = fields;
  if (mode > 2) access.fail(`mode is ${mode}; allowed are 0 as it is, 1 relu and 2 relu6.`);
  const to = segments.segment(base_sel, access);
  let from = data.readWords(dataWord(state, "from", bank, addr), len * lines, "from", access);
  for (let line = 0; line < lines; line += 1) {
    const target = segments.writeWords(base_sel, ddr_addr + line * stride, len, access);
    for (let at = 0; at < len * wordElements; at += 1) to[target + at] = activated(data.elements[from + at] ?? 0, mode);
    from += len * wordElements;
  }
}

/** 0 as it is, 1 relu, 2 relu6. */
export function activated(value: number, activation: number): number {
  if (activation === 0) return value;
  // A NaN stays one.
  const positive = value < 0 ? 0 : value;
  return activation === 2 && positive > 6 ? 6 : positive;
}
