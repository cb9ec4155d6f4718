import { decodeTrap } from "./core.ts";
import { wordFaults } from "./faults.ts";
import type { Instruction, InstructionHeader } from "./instruction.ts";
import { layoutOf, wordParts, type PlacedField } from "./layout.ts";
import { opcodeOfCode } from "./opcode.ts";

/** What a word says, or the trap of a core that decodes it. */
export type Unpacked =
  | { readonly kind: "instruction"; readonly instruction: Instruction }
  /** `code` is 1 or 3 (`decodeTrap`); `sentence` says what was found and what is allowed. */
  | { readonly kind: "fault"; readonly code: 1 | 3; readonly sentence: string };

/** Reads the word in four elements from `at` on, lowest 32 bits first. The core number is not judged. */
export function unpackInstruction(words: Uint32Array, cores: number, at = 0): Unpacked {
  const { header, payloads, reserved, zeroFlag } = layoutOf(cores);
  const values = valuesOf(header, words, at);
  const row = opcodeOfCode(values["opcode"] ?? 0);
  if (row === undefined) {
    const sentence = `The opcode is ${values["opcode"]}; allowed are 0, 4, 6, 7, 8, 9 and 12.`;
    return { kind: "fault", code: decodeTrap.opcode, sentence };
  }
  if (zeroFlag && ((words[at + 3] ?? 0) & 0x8000) !== 0) return reservedFault("Bit 3 of the flags");
  for (let part = 0; 32 * part < reserved[row.name]; part += 1) {
    const bits = Math.min(32, reserved[row.name] - 32 * part);
    if (((words[at + part] ?? 0) & mask(bits)) !== 0) return reservedFault("A reserved bit of the payload");
  }
  const { wait = 0, post = 0, core = 0, layer = 0 } = values;
  const instruction = {
    opcode: row.name,
    ...({
      ...{ wait, post, core, layer },
      ...{ sync: values["sync"] === 1, end: values["end"] === 1, first: values["first"] === 1 },
    } satisfies InstructionHeader),
    fields: valuesOf(payloads[row.name], words, at),
  } as unknown as Instruction;
  const [sentence] = wordFaults(instruction);
  return sentence === undefined
    ? { kind: "instruction", instruction }
    : { kind: "fault", code: decodeTrap.reserved, sentence };
}

function reservedFault(what: string): Unpacked {
  return { kind: "fault", code: decodeTrap.reserved, sentence: `${what} is 1; allowed is 0.` };
}

function valuesOf(fields: readonly PlacedField[], words: Uint32Array, at: number): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const field of fields) values[field.name] = valueOf(field, words, at);
  return values;
}

function valueOf({ lsb, bits, least }: PlacedField, words: Uint32Array, at: number): number {
  const element = at + (lsb >>> 5);
  const shift = lsb & 31;
  const low = (words[element] ?? 0) >>> shift;
  const high = shift + bits > 32 ? (words[element + 1] ?? 0) << (32 - shift) : 0;
  return (((low | high) & mask(bits)) >>> 0) + least;
}

function mask(bits: number): number {
  return bits === 32 ? 0xffffffff : 2 ** bits - 1;
}

/** Words of a program as instructions; the first word that traps is thrown. @throws {RangeError} with its index. */
export function unpackProgram(words: Uint32Array, cores: number): readonly Instruction[] {
  return Array.from({ length: words.length / wordParts }, (_, index) => {
    const unpacked = unpackInstruction(words, cores, wordParts * index);
    if (unpacked.kind === "instruction") return unpacked.instruction;
    throw new RangeError(`Word ${index}: ${unpacked.sentence}`);
  });
}
