import type { InstructionOf } from "../../../isa/idm/index.ts";
import { biasesPerWord, dataWord, type CoreState } from "./core_state.ts";
import { windowPlace, type WindowPlace } from "./window.ts";

type PoolFields = InstructionOf<"pool">["fields"];
type PoolInit = InstructionOf<"poolinit">["fields"];

/** Values of `type` in POOLINIT. */
const poolType = { max: 0, average: 1, global: 2, add: 3, depthwise: 4 } as const;

/** One output line of what CONV does not do. */
export function executePool(state: CoreState, fields: PoolFields): void {
  const { access } = state;
  const init = state.poolInit ?? access.fail("there is no poolinit before it in its package; allowed is one.");
  if (init.shift !== 0) access.fail(`shift is ${init.shift}; allowed is 0: numbers are real.`);
  if (init.type > poolType.depthwise) access.fail(`type is ${init.type}; allowed are 0 to ${poolType.depthwise}.`);
  if (init.type === poolType.add) addLines(state, init, fields);
  else slideWindow(state, init, fields);
}

/** The sum of two lines; it may take the place of one of them. It has no window: one of more than 1 x 1, a stride of more than 1 or a pad is refused. */
function addLines(state: CoreState, init: PoolInit, fields: PoolFields): void {
  const { data, wordElements, access } = state;
  const { kh, kw, sh, sw, pad_left, pad_right, cg, wout } = init;
  const pads = [pad_left, pad_right, fields.pad_top, fields.pad_bot];
  if (Math.max(kh, kw, sh, sw) > 1 || Math.max(...pads) > 0) {
    access.fail(
      `an add has the window ${kh} x ${kw}, strides ${sh} and ${sw}, pads ${pads.join(", ")}; allowed are 1 x 1, strides of 1 and no pads.`,
    );
  }
  const words = wout * cg;
  const first = dataWord(state, "input", fields.bank_in, fields.addr_in);
  const second = dataWord(state, "second input", fields.bank_in2, fields.addr_in2);
  const result = dataWord(state, "output", fields.bank_out, fields.addr_out);
  const a = data.readWords(first, words, "input", access);
  const b = data.readWords(second, words, "second input", access);
  const inPlace = [first, second].every((input) => input === result || Math.abs(input - result) >= words);
  const out = data.writeWords(result, words, "output", access, inPlace);
  const { elements } = data;
  for (let at = 0; at < words * wordElements; at += 1) {
    elements[out + at] = (elements[a + at] ?? 0) + (elements[b + at] ?? 0);
  }
}

function slideWindow(state: CoreState, init: PoolInit, fields: PoolFields): void {
  const { data, wordElements, access, core } = state;
  const { type, cg, in_stride } = init;
  const place = windowPlace(init, { rows: 1, pad_top: fields.pad_top, pad_bot: fields.pad_bot }, access);
  const firstIn = dataWord(state, "input", fields.bank_in, fields.addr_in);
  for (let line = 0; line < place.inputLines; line += 1) {
    data.readWords(firstIn + line * in_stride, place.inputPixels * cg, `input line ${line}`, access);
  }
  let weightAt = 0;
  const taps = place.kernelHeight * place.kernelWidth;
  if (type === poolType.depthwise) {
    const words = taps * cg + (32 / core.elementBits) * cg;
    const first = dataWord(state, "weights", fields.bank_in2, fields.addr_in2);
    weightAt = data.readWords(first, words, "weights", access);
  }
  const firstOut = dataWord(state, "output", fields.bank_out, fields.addr_out);
  const outAt = data.writeWords(firstOut, place.width * cg, "output", access);
  const pixel = cg * wordElements;
  const line: Line = {
    ...{ place, elements: data.elements, pixel, outAt, weightAt, biasAt: weightAt + taps * pixel, wordElements },
    ...{ inAt: firstIn * wordElements, inLine: in_stride * wordElements },
  };
  for (let column = 0; column < place.width; column += 1) {
    if (type === poolType.depthwise) depthwisePixel(line, column);
    else if (!pooledPixel(line, column, type === poolType.max)) {
      access.fail(
        `the window of pixel ${column} lies in the pads alone; allowed are windows with an element of the map.`,
      );
    }
  }
}

/** Everything in elements. */
interface Line {
  readonly place: WindowPlace;
  readonly elements: Float64Array;
  readonly wordElements: number;
  /** Of a pixel, of input and output. */
  readonly pixel: number;
  readonly inAt: number;
  readonly inLine: number;
  readonly outAt: number;
  readonly weightAt: number;
  readonly biasAt: number;
}

/** The largest or the average element of a window in the map; false when it has none. */
function pooledPixel(line: Line, column: number, isMax: boolean): boolean {
  const { elements, pixel } = line;
  const out = line.outAt + column * pixel;
  let counted = 0;
  eachTap(line, column, (from) => {
    counted += 1;
    for (let c = 0; c < pixel; c += 1) {
      const value = elements[from + c] ?? 0;
      const before = elements[out + c] ?? 0;
      if (counted === 1) elements[out + c] = value;
      else elements[out + c] = isMax ? Math.max(before, value) : before + value;
    }
  });
  if (!isMax) for (let c = 0; c < pixel; c += 1) elements[out + c] = (elements[out + c] ?? 0) / counted;
  return counted > 0;
}

/** Each channel has a kernel of its own. */
function depthwisePixel(line: Line, column: number): void {
  const { elements, pixel, wordElements } = line;
  const out = line.outAt + column * pixel;
  for (let c = 0; c < pixel; c += 1) {
    const word = Math.floor(c / biasesPerWord);
    elements[out + c] = elements[line.biasAt + word * wordElements + (c % biasesPerWord)] ?? 0;
  }
  eachTap(line, column, (from, tap) => {
    const weight = line.weightAt + tap * pixel;
    for (let c = 0; c < pixel; c += 1) {
      elements[out + c] = (elements[out + c] ?? 0) + (elements[from + c] ?? 0) * (elements[weight + c] ?? 0);
    }
  });
}

/** Visits the taps of a window that lie in the map: first element of the pixel there, and number of the tap. */
function eachTap(
  { place, inAt, inLine, pixel }: Line,
  column: number,
  visit: (from: number, tap: number) => void,
): void {
  for (let i = 0; i < place.kernelHeight; i += 1) {
    const y = i - place.padTop;
    if (y < 0 || y >= place.inputLines) continue;
    for (let j = 0; j < place.kernelWidth; j += 1) {
      const x = column * place.strideAcross - place.padLeft + j;
      if (x < 0 || x >= place.inputPixels) continue;
      visit(inAt + y * inLine + x * pixel, i * place.kernelWidth + j);
    }
  }
}
