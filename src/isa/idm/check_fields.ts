import { wordFaults } from "./faults.ts";
import type { Instruction } from "./instruction.ts";
import { layoutOf, type PlacedField } from "./layout.ts";
import { loadMode, type CoreMemory } from "./memory.ts";

/** What an instruction is judged by. */
export interface FieldLimits {
  /** Cores of the pool. */
  readonly cores: number;
  /** Core that runs it. */
  readonly core: number;
  readonly memory: CoreMemory;
}

/**
 * Everything that is wrong with one instruction by itself: a value that its field cannot hold or that has no meaning, what
 * traps at decode, an address outside of its memory, another core's number.
 */
export function checkFields(instruction: Instruction, { cores, core, memory }: FieldLimits): readonly string[] {
  const { header, payloads } = layoutOf(cores);
  const ranges: string[] = [];
  const range = (field: PlacedField, value: number | undefined): void => {
    const { name, least, max } = field;
    if (value !== undefined && Number.isInteger(value) && value >= least && value <= max) return;
    ranges.push(`${name} is ${value}; allowed is an integer from ${least} to ${max}.`);
  };
  for (const field of header) if (isNumber(field.name)) range(field, instruction[field.name]);
  const values: Readonly<Record<string, number>> = instruction.fields;
  for (const field of payloads[instruction.opcode]) range(field, values[field.name]);
  if (ranges.length > 0) return ranges;
  const other = instruction.core === core ? [] : [`It is for core ${instruction.core}; allowed is ${core}.`];
  return [...other, ...wordFaults(instruction), ...addressFaults(instruction, memory)];
}

/** Parts of a header that are numbers of an instruction. */
function isNumber(name: string): name is "wait" | "post" | "core" | "layer" {
  return name === "wait" || name === "post" || name === "core" || name === "layer";
}

function addressFaults(instruction: Instruction, memory: CoreMemory): readonly string[] {
  const { banks, bankWords, weightWords, biasWords } = memory;
  switch (instruction.opcode) {
    case "load":
    case "save": {
      const { bank, addr, len, lines, ddr_addr, stride, mode } = instruction.fields;
      const inWeights = instruction.opcode === "load" && mode === loadMode.weights;
      const inBiases = instruction.opcode === "load" && mode === loadMode.biases;
      const inBanks = !inWeights && !inBiases;
      const size = inWeights ? weightWords : inBiases ? biasWords : banks * bankWords;
      const name = inWeights ? "memory of weights" : inBiases ? "memory of biases" : "last bank";
      const inside = [...below("bank", bank, inBanks ? banks : 1), ...below("addr", addr, inBanks ? bankWords : size)];
      const left = size - (bank * bankWords + addr);
      const leaves =
        inside.length === 0 && len * lines > left
          ? [`Its ${lines} lines of ${len} words leave the ${name}; allowed are ${left} words from there on.`]
          : [];
      const last = ddr_addr + (lines - 1) * stride + len - 1;
      return [...inside, ...leaves, ...below("The offset of its last word in the segment", last, 2 ** 32)];
    }
    case "conv": {
      const { bank_in, addr_in, bank_out, addr_out, addr_w, addr_b } = instruction.fields;
      return [
        ...[...below("bank_in", bank_in, banks), ...below("addr_in", addr_in, bankWords)],
        ...[...below("bank_out", bank_out, banks), ...below("addr_out", addr_out, bankWords)],
        ...[...below("addr_w", addr_w, weightWords), ...below("addr_b", addr_b, biasWords)],
      ];
    }
    case "pool": {
      const { bank_in, addr_in, bank_in2, addr_in2, bank_out, addr_out } = instruction.fields;
      return [
        ...[...below("bank_in", bank_in, banks), ...below("addr_in", addr_in, bankWords)],
        ...[...below("bank_in2", bank_in2, banks), ...below("addr_in2", addr_in2, bankWords)],
        ...[...below("bank_out", bank_out, banks), ...below("addr_out", addr_out, bankWords)],
      ];
    }
    case "poolinit":
    case "convinit":
    case "system":
      return [];
  }
}

function below(what: string, value: number, limit: number): readonly string[] {
  return value < limit ? [] : [`${what} is ${value}; allowed ${limit === 1 ? "is 0" : `are 0 to ${limit - 1}`}.`];
}
