import type { Register, RegisterAccess } from "./register.ts";

/** What a file about registers is made from. */
export interface RegisterText {
  /** Name of the config. */
  readonly name: string;
  /** Comment lines, without comment signs. */
  readonly head: readonly string[];
  /** What every name of the C header (in upper case) and of the SystemRDL description begins with; lower case. */
  readonly prefix: string;
  /** What the map calls a block, in lower case. */
  readonly unit: "page" | "block";
  /** Bits of an address. */
  readonly addressBits: number;
  /** Kinds of refusal that the document explains. */
  readonly refusals: readonly WriteRefusal[];
  readonly blocks: readonly RegisterBlock[];
  /** Fields that software writes and hardware changes: `REGISTER.field`. */
  readonly hardwareWrites: ReadonlySet<string>;
}

/** When writes of a register are refused, as each of the files says it. */
export interface WriteRefusal {
  /** Document: behind `rw, `. */
  readonly mark: string;
  /** Document: the rule, behind "writes are refused". */
  readonly rule: string;
  /** C header: behind `rw `. */
  readonly remark: string;
  /** SystemRDL: a sentence. */
  readonly note: string;
}

/** A register as the files show it. */
export interface RegisterWord extends Omit<Register, "access"> {
  readonly access: Exclude<RegisterAccess, "idle">;
  readonly refusal?: WriteRefusal;
}

/** Registers that stand once, or several times one behind the other. */
export interface RegisterBlock {
  /** Lower case. */
  readonly name: string;
  /** Heading of the document. */
  readonly title: string;
  /** First address of the first. */
  readonly base: number;
  /** Bytes from one to the next. */
  readonly stride: number;
  readonly count: number;
  /** What there is one block for each of; nothing for a block that stands once in every config. */
  readonly each?: BlockIndex;
  /** One sentence. */
  readonly doc: string;
  /** Lowest offset first. */
  readonly registers: readonly RegisterWord[];
}

/** How the files number blocks of one kind. */
export interface BlockIndex {
  /** In sentences: `vNPU`. */
  readonly noun: string;
  /** In C: `vnpu`. */
  readonly parameter: string;
  /** In formulas: `v`. */
  readonly letter: string;
}

/** Hexadecimal digits of an address. */
export function addressDigits({ addressBits }: Pick<RegisterText, "addressBits">): number {
  return Math.ceil(addressBits / 4);
}
