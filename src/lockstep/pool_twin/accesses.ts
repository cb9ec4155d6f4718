/** A write or read of a register that the hypervisor orders. */
export interface Access {
  readonly address: number;
  /** Absent for a read. */
  readonly data?: number;
}

/** Writes a register. */
export function write(address: number, data = 0): Access {
  return { address, data };
}

/** Reads a register. */
export function read(address: number): Access {
  return { address };
}

/** The two halves of an address of 40 bits: a write each. */
export function writeAddress(low: number, high: number, value: number): readonly Access[] {
  return [write(low, value % 2 ** 32), write(high, Math.floor(value / 2 ** 32))];
}
