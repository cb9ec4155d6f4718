import { controlSlot } from "./control_slot.ts";
import { meSlot } from "./me_slot.ts";
import { packSlot, unpackSlot, type Operation } from "./slot.ts";
import { veSlot } from "./ve_slot.ts";

/** Engines of the core that a program is for. */
export interface CoreSize {
  /** NX, 1–16. */
  readonly matrixEngines: number;
  /** NY, 1–16. */
  readonly vectorEngines: number;
}

/** One VLIW instruction. In a VE µTop `me` is a nop. */
export interface Instruction {
  readonly control: Operation;
  readonly me: Operation;
  /** One per VE. */
  readonly ve: readonly Operation[];
}

/** A slot of an instruction. */
export type SlotPlace =
  { readonly slot: "control" } | { readonly slot: "me" } | { readonly slot: "ve"; readonly index: number };

/** What a line holds: an instruction, or the first of its slots that has an undefined opcode. */
export type DecodedLine =
  | { readonly kind: "instruction"; readonly instruction: Instruction }
  | { readonly kind: "undefined"; readonly place: SlotPlace; readonly word: number };

/** Words of a memory beat of 128 bits; lines and rows are whole beats. */
export const beatWords = 4;

/** Rounds up to whole beats. */
export function wholeBeats(words: number): number {
  return Math.ceil(words / beatWords) * beatWords;
}

/** Words of an instruction in memory: control, ME, NY VE slots, padding; the same for both kinds of µTop. */
export function lineWords(vectorEngines: number): number {
  return wholeBeats(2 + vectorEngines);
}

/** The words of an instruction. @throws {RangeError} when an operand does not fit, or the VE slots are not NY. */
export function encodeLine({ control, me, ve }: Instruction, vectorEngines: number): Uint32Array {
  if (ve.length !== vectorEngines) {
    throw new RangeError(`The instruction has ${ve.length} VE slots; allowed are ${vectorEngines}.`);
  }
  const words = new Uint32Array(lineWords(vectorEngines));
  words[0] = packSlot(controlSlot, control);
  words[1] = packSlot(meSlot, me);
  for (const [index, operation] of ve.entries()) words[2 + index] = packSlot(veSlot, operation);
  return words;
}

/** Decodes a line as hardware does: the padding is not looked at. */
export function decodeLine(words: Uint32Array, vectorEngines: number): DecodedLine {
  const control = unpackSlot(controlSlot, words[0] ?? 0);
  if (control === undefined) return { kind: "undefined", place: { slot: "control" }, word: words[0] ?? 0 };
  const me = unpackSlot(meSlot, words[1] ?? 0);
  if (me === undefined) return { kind: "undefined", place: { slot: "me" }, word: words[1] ?? 0 };
  const ve: Operation[] = [];
  for (let index = 0; index < vectorEngines; index += 1) {
    const word = words[2 + index] ?? 0;
    const operation = unpackSlot(veSlot, word);
    if (operation === undefined) return { kind: "undefined", place: { slot: "ve", index }, word };
    ve.push(operation);
  }
  return { kind: "instruction", instruction: { control, me, ve } };
}
