/**
 * What the parent and the Verilated child say to each other: messages of 16 words of 32 bits in the machine's order. The
 * rows themselves lie in the ring. The other side is testbenches/verilator/lockstep_main.cpp.
 *
 * Request: magic, operation, slot, cycles, argument, first compared cycle.
 * Answer: magic, operation, sequence, mismatchAt, hash a, hash b, nanoseconds low, high, finished.
 * Operation `counts` puts the counts, 64 bits each, in the place of the expected rows of the slot.
 * Hello (first, unasked): magic, operation, the eight words of the port table's hash.
 */
export const messageBytes = 64;

export const operation = { hello: 0, begin: 1, run: 2, sample: 3, bare: 4, counts: 5 } as const;
export type Operation = keyof typeof operation;

const requestMagic = 0x51504e56;
const answerMagic = 0x41504e56;

export interface Request {
  readonly operation: Exclude<Operation, "hello">;
  readonly slot: number;
  readonly cycles: number;
  /** begin: seed of the registers' start values; bare: how often the slot is run. */
  readonly argument?: number;
  readonly firstCompared?: number;
}

export interface Answer {
  readonly mismatchAt: number;
  readonly hash: { readonly a: number; readonly b: number };
  /** Time of the operation inside the child, nanoseconds. */
  readonly nanoseconds: number;
  /** The design has called $finish. */
  readonly finished: boolean;
}

export function encodeRequest(request: Request): Uint8Array {
  const words = new Uint32Array(messageBytes / 4);
  words[0] = requestMagic;
  words[1] = operation[request.operation];
  words[2] = request.slot;
  words[3] = request.cycles;
  words[4] = request.argument ?? 0;
  words[5] = request.firstCompared ?? 0;
  return new Uint8Array(words.buffer);
}

/** The hash in a hello, 64 hexadecimal digits; undefined when this is no hello. */
export function decodeHello(message: Uint8Array): string | undefined {
  const words = toWords(message);
  if (words[0] !== answerMagic || words[1] !== operation.hello) return undefined;
  return [...words.subarray(2, 10)].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The answer to request number `sequence`; undefined when the message is anything else. */
export function decodeAnswer(message: Uint8Array, request: Request, sequence: number): Answer | undefined {
  const words = toWords(message);
  const mismatchAt = (words[3] ?? 0) | 0;
  if (words[0] !== answerMagic || words[1] !== operation[request.operation] || words[2] !== sequence) return undefined;
  if (mismatchAt < -1 || mismatchAt >= request.cycles) return undefined;
  return {
    mismatchAt,
    hash: { a: words[4] ?? 0, b: words[5] ?? 0 },
    nanoseconds: (words[7] ?? 0) * 2 ** 32 + (words[6] ?? 0),
    finished: words[8] === 1,
  };
}

function toWords(message: Uint8Array): Uint32Array {
  // A copy: a view into a stream's buffer may start at an odd byte.
  return new Uint32Array(new Uint8Array(message.subarray(0, messageBytes)).buffer);
}
