import type { Batch } from "../../../src/dut/dut.ts";
import type { GoldenModel } from "../../../src/golden/golden_model.ts";
import type { Environment } from "../../../src/environment/environment.ts";
import { hashRows, newRowHash, rowHashText } from "../../../src/ports/row_hash.ts";

/** Successive batches of golden rows, each in arrays of its own. */
export function goldenBatches(golden: GoldenModel, environment: Environment, sizes: readonly number[]): Batch[] {
  const inputWords = golden.inputs.words;
  const outputWords = golden.outputs.words;
  let previous = new Uint32Array(outputWords);
  return sizes.map((cycles) => {
    const stimulus = new Uint32Array(cycles * inputWords);
    const expected = new Uint32Array(cycles * outputWords);
    for (let c = 0; c < cycles; c++) {
      environment.drive(stimulus, c * inputWords, previous, 0);
      golden.step(stimulus, c * inputWords, expected, c * outputWords);
      previous = expected.slice(c * outputWords, (c + 1) * outputWords);
    }
    return { stimulus, expected, cycles };
  });
}

/** Hash of all rows of the batches but the first `leftOut` ones. */
export function hashOfBatches(batches: readonly Batch[], outputWords: number, leftOut: number): string {
  const hash = newRowHash();
  batches.forEach((batch, i) =>
    hashRows(hash, batch.expected, i === 0 ? leftOut * outputWords : 0, batch.expected.length),
  );
  return rowHashText(hash);
}
