/** What a thread of the hypervisor does next. */
export type Step =
  | { readonly kind: "write"; readonly address: number; readonly data: number }
  | { readonly kind: "read"; readonly address: number }
  /** Goes on in this cycle or behind it. */
  | { readonly kind: "until"; readonly cycle: number }
  /** Goes on when `irq_o` is 1 (answer 1), or in this cycle or behind it (answer 0). */
  | { readonly kind: "irq"; readonly cycle: number };

/** A part of a thread; it gets what a read finds, and 0 for a write. */
export type Part<T> = Generator<Step, T, number>;

/** Writes a register. */
export function write(address: number, data = 1): Step {
  return { kind: "write", address, data: data >>> 0 };
}

/** Reads a register. */
export function read(address: number): Step {
  return { kind: "read", address };
}

/** Writes an address of 40 bits into two registers, the lower one first. */
export function* writeAddress(low: number, address: number): Part<void> {
  yield write(low, address % 0x1_0000_0000);
  yield write(low + 4, Math.floor(address / 0x1_0000_0000));
}
