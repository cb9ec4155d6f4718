/**
 * A 64-bit hash of all output rows of a run, in order: two runs that show the same rows, on whatever engine, have the
 * same hash. Golden model, netlist engine and Verilator harness each compute it from their own rows.
 *
 * For every 32-bit word w, in the order of the row layout, all arithmetic modulo 2³²:
 *
 *     a = rotateLeft((a xor w) · 0x85ebca6b, 15)
 *     b = rotateLeft((b + w) · 0xc2b2ae35, 13)
 *
 * starting from a = 0x811c9dc5, b = 0x9e3779b9. Rows before `firstComparedCycle` are left out. The first row that
 * differs from the golden row is the last one that counts; nothing is defined after it. It finds differences; it does
 * not withstand somebody who wants two runs to collide.
 */
export interface RowHash {
  a: number;
  b: number;
}

/** The hash of no rows. */
export function newRowHash(): RowHash {
  return { a: 0x811c9dc5 | 0, b: 0x9e3779b9 | 0 };
}

/** Takes the words `from` ≤ i < `to` of `rows` into the hash: whole successive rows. */
export function hashRows(hash: RowHash, rows: Uint32Array, from: number, to: number): void {
  let { a, b } = hash;
  for (let i = from; i < to; i++) {
    const word = rows[i] ?? 0;
    a = Math.imul(a ^ word, 0x85ebca6b);
    a = (a << 15) | (a >>> 17);
    b = Math.imul((b + word) | 0, 0xc2b2ae35);
    b = (b << 13) | (b >>> 19);
  }
  hash.a = a;
  hash.b = b;
}

/** 16 hexadecimal digits, `a` first. */
export function rowHashText(hash: RowHash): string {
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
  return hex(hash.a) + hex(hash.b);
}

/**
 * First cycle of a run whose outputs are compared and hashed. A run begins with `rst_ni` low; an asynchronous reset
 * holds at once, a synchronous one from the next cycle on.
 */
export function firstComparedCycle(reset: "async_low" | "sync"): 0 | 1 {
  return reset === "sync" ? 1 : 0;
}
