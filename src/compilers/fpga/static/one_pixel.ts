import { biasesPerWord, channelUnit, wordElements } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import { emitBiases, emitChunk, emitConvInit, emitZeroBiases, outputGroups } from "./conv_operands.ts";
import type { WeightPlan } from "./plan.ts";
import { addressBase, convModule, loadModule, miscModule, saveModule, type Program } from "./program.ts";
import { saveMode, type IfpShape } from "./shape.ts";
import { emitBox } from "./transfer.ts";

const addType = 3;

/**
 * Emits a package of a convolution with one output pixel (a fully connected layer): its results lie one behind the other, and one
 * SAVE writes them. A kernel whose weights for one unit do not fit is taken some lines at a time; POOLs add the partial results.
 * @returns false when the plan does not fit the memories.
 */
export function emitOnePixel(program: Program, shape: IfpShape, core: FpgaCore, plan: WeightPlan): boolean {
  const { input, output, kernel, top, bottom } = shape;
  const unit = channelUnit(core);
  const chunkWords = (plan.chunkUnits * unit) / wordElements(core);
  const chunks = Math.ceil(output.words / chunkWords);
  const parts = Math.ceil(kernel[0] / plan.kernelLines);
  const lineWords = input.pixels * input.words;
  const results = input.lines * lineWords;
  const { banks, bankWords, biasWords } = core.memory;
  const sums = parts > 1 ? 1 : 0;
  if (results + (parts + sums) * output.words > banks * bankWords) return false;
  const zeroBiases = parts > 1 ? (plan.chunkUnits * unit) / biasesPerWord : 0;
  if (zeroBiases + (output.words * wordElements(core)) / biasesPerWord > biasWords) return false;

  if (parts > 1) emitZeroBiases(program, zeroBiases);
  emitBiases(program, shape, core, zeroBiases);
  const { lines, pixels, words, pixelPitch, linePitch } = input;
  const route = { isSave: false, base: addressBase.input, segment: 0, mode: 0 };
  emitBox(program, route, 0, 0, { lines, pixels, words, pixelPitch, linePitch });
  const count = parts * chunks;
  const convs: number[] = [];
  const loads: number[] = [];
  let init = "";
  for (let at = 0; at < count; at++) {
    for (let next = loads.length; next < Math.min(count, at + plan.slots); next++) {
      const first = program.length;
      const [part, chunk] = [Math.floor(next / chunks), next % chunks];
      emitChunk(program, shape, core, plan, { chunk, slot: next % plan.slots, line: part * plan.kernelLines });
      program.depend(convs[next - plan.slots] ?? -1, convModule, first, loadModule);
      loads.push(program.length - 1);
    }
    const [part, chunk] = [Math.floor(at / chunks), at % chunks];
    const first = chunk * chunkWords;
    const run = { first, words: Math.min(chunkWords, output.words - first) };
    const line = part * plan.kernelLines;
    const kernelLines = Math.min(plan.kernelLines, kernel[0] - line);
    const key = `${outputGroups(shape, core, run)},${kernelLines}`;
    if (init !== key) emitConvInit(program, shape, core, { run, lineWords, kernelLines });
    init = key;
    const weights = (at % plan.slots) * plan.chunkUnits * unit * ((plan.kernelLines * shape.channelWords) / kernel[0]);
    const biases = part > 0 ? 0 : zeroBiases + (chunk * chunkWords * wordElements(core)) / biasesPerWord;
    const place = results + part * output.words + chunk * chunkWords;
    const [above, below] = parts > 1 ? [0, 0] : [top, bottom];
    const conv = program.conv(line * lineWords, place, { weights, biases }, 1, above, below);
    program.depend(loads[at] ?? -1, loadModule, conv, convModule);
    convs.push(conv);
  }
  let last = convs.at(-1) ?? -1;
  let result = results;
  if (parts > 1) {
    program.poolInit(addType, 1, 1, 1, 1, 0, 0, 0, 0, output.words, 1, output.words, output.words);
    for (let part = 1; part < parts; part++) {
      // Sums go to a place of their own and to that of the first part by turns: no POOL writes what it reads.
      const target = part % 2 === 1 ? results + parts * output.words : results;
      const pool = program.pool(result, results + part * output.words, target, 0, 0);
      result = target;
      program.depend(convs[(part + 1) * chunks - 1] ?? -1, convModule, pool, miscModule);
      last = pool;
    }
  }
  const mode = parts > 1 ? saveMode(shape.activation) : 0;
  const save = { isSave: true, base: addressBase.output, segment: 0, mode };
  const box = { lines: 1, pixels: 1, words: output.words, pixelPitch: output.words, linePitch: output.words };
  const first = emitBox(program, save, 0, result, box);
  program.depend(last, parts > 1 ? miscModule : convModule, first, saveModule);
  return true;
}
