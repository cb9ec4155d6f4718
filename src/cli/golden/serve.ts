import { once } from "node:events";
import { endianness } from "node:os";
import type { Readable, Writable } from "node:stream";
import type { GoldenModel } from "../../golden/index.ts";
import { UsageError } from "../errors.ts";

/** Bytes of a word in the protocol. */
const wordBytes = 4;

/**
 * Answers each input row with its output row, little-endian, as soon as it is whole; reads no further while the reader
 * of the output is behind. Resolves to the number of rows at the end of the input.
 *
 * @throws {UsageError} when the input ends inside a row; the rows before it are answered.
 */
export async function serveGolden(
  golden: GoldenModel,
  { input, output, signal }: { readonly input: Readable; readonly output: Writable; readonly signal: AbortSignal },
): Promise<number> {
  const rowBytes = golden.inputs.words * wordBytes;
  const stop = (): void => void input.destroy();
  signal.throwIfAborted();
  signal.addEventListener("abort", stop, { once: true });
  let rest: Buffer = Buffer.alloc(0);
  let rows = 0;
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const count = Math.floor(bytes.length / rowBytes);
      rest = bytes.subarray(count * rowBytes);
      if (count === 0) continue;
      rows += count;
      const free = output.write(answers(golden, bytes.subarray(0, count * rowBytes), count));
      if (!free) await once(output, "drain", { signal });
    }
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener("abort", stop);
  }
  if (rest.length === 0) return rows;
  throw new UsageError(
    `stdin: ends ${rest.length} bytes into row ${rows}; allowed are whole rows of ${rowBytes} bytes.`,
  );
}

function answers(golden: GoldenModel, bytes: Buffer, count: number): Buffer {
  const { inputs, outputs } = golden;
  const stimulus = new Uint32Array(count * inputs.words);
  littleEndian(Buffer.from(stimulus.buffer).fill(bytes));
  const rows = new Uint32Array(count * outputs.words);
  for (let row = 0; row < count; row++) golden.step(stimulus, row * inputs.words, rows, row * outputs.words);
  return littleEndian(Buffer.from(rows.buffer));
}

/** Turns words in place between this machine's order of bytes and the protocol's. */
function littleEndian(words: Buffer): Buffer {
  return endianness() === "LE" ? words : words.swap32();
}
