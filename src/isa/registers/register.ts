/**
 * How software may use a register. `ro` refuses writes; `rw` reads as it was written; `w1c` is cleared by writing ones;
 * `wo` reads as 0; `idle` is `rw`, written only while its vNPU runs nothing.
 */
export type RegisterAccess = "ro" | "rw" | "w1c" | "wo" | "idle";

/** Some bits of a register; bits without a field read as 0 and ignore what is written. */
export interface RegisterField {
  /** Lower case, words joined with `_`. */
  readonly name: string;
  /** Lowest bit, 0–31. */
  readonly lsb: number;
  readonly bits: number;
  /** Value after reset; nothing for a field that shows an input of the block as it stands. */
  readonly reset?: number;
  /** Its value after reset is the number of the page or block that it stands in; `reset` is that of the first. */
  readonly resetsToNumber?: true;
  /** One sentence. */
  readonly doc: string;
}

/** A word of 32 bits. */
export interface Register {
  /** Upper case, words joined with `_`. */
  readonly name: string;
  /** In its page, bytes; a multiple of 4. */
  readonly offset: number;
  readonly access: RegisterAccess;
  /** It never changes: each field is its `reset`. */
  readonly constant?: true;
  /** One sentence. */
  readonly doc: string;
  /** Lowest bit first. */
  readonly fields: readonly RegisterField[];
}

/** A kind of page of 4 KiB. */
export interface RegisterPage {
  readonly name: "core" | "hypervisor" | "guest";
  /** Number of the first page of the kind: bits 19:12 of an address. */
  readonly firstPage: number;
  /** Pages of the kind, one behind the other: one, or one per vNPU. */
  readonly count: number;
  readonly doc: string;
  /** Lowest offset first. */
  readonly registers: readonly Register[];
}

/** Bytes of a page. */
export const pageBytes = 4096;

/** 1 in each bit of the field; below 2^32. */
export function fieldMask({ lsb, bits }: RegisterField): number {
  return (2 ** bits - 1) * 2 ** lsb;
}

/** The word after reset; fields that show inputs count as 0. */
export function registerReset({ fields }: Register): number {
  return fields.reduce((word, { lsb, reset }) => word + (reset ?? 0) * 2 ** lsb, 0);
}

/** `[7:4]`, or `[4]`. */
export function bitRange({ lsb, bits }: RegisterField): string {
  return bits === 1 ? `[${lsb}]` : `[${lsb + bits - 1}:${lsb}]`;
}

/** `0x014`: as many digits as the number has, and at least `digits`. */
export function hex(value: number, digits: number): string {
  return `0x${value.toString(16).toUpperCase().padStart(digits, "0")}`;
}
