import { channelUnit, wordElements } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import { dataLayout, type DataLayout } from "./data_layout.ts";
import { endLine, firstLine, padAbove, padBelow } from "./lines.ts";
import { emitDepthwiseWeights, emitPoolInit, poolWeightWords } from "./pool_operands.ts";
import { computeRatio, loadBlocks } from "./load_blocks.ts";
import { passesOf, type Pass } from "./passes.ts";
import type { Grain, WeightPlan } from "./plan.ts";
import { addressBase, convModule, loadModule, miscModule, saveModule, type Program } from "./program.ts";
import { emitBiases, emitChunk, emitConvInit, outputGroups } from "./conv_operands.ts";
import { saveMode, type IfpShape } from "./shape.ts";
import { emitBox } from "./transfer.ts";

/** Loads that may stand in the program before the step whose loads they are not. */
const aheadMost = 3;

/** Something to load. */
interface Item {
  /** First step that needs it, and the step behind which its place is free; −1: from the start. */
  readonly need: number;
  readonly free: number;
  readonly emit: () => void;
}

/**
 * Emits a package of lines: convolutions with more than one output pixel, and all pools. The steps go through data and weight buffers
 * in order; loads stand before the steps as early as their places are free. @param plan for a convolution.
 * @returns false when the plan does not fit the memories.
 */
export function emitLines(
  program: Program,
  shape: IfpShape,
  core: FpgaCore,
  plan: WeightPlan | undefined,
  grain: Grain,
): boolean {
  const isConv = plan !== undefined;
  const unitWords = channelUnit(core) / wordElements(core);
  const chunkWords = isConv ? plan.chunkUnits * unitWords : shape.output.words;
  const fixedWords = poolWeightWords(shape, core);
  let layout: DataLayout | undefined;
  for (
    let rows = isConv ? Math.min(core.pixelParallelism, shape.output.lines, 16) : 1;
    rows >= 1 && layout === undefined;
    rows--
  ) {
    layout = dataLayout(shape, core, { rows, pixelWords: chunkWords, fixedWords, saves: grain.saves });
  }
  if (layout === undefined) return false;
  new LineSchedule(program, shape, core, layout, plan, grain).emit();
  return true;
}

class LineSchedule {
  readonly #program: Program;
  readonly #shape: IfpShape;
  readonly #core: FpgaCore;
  readonly #layout: DataLayout;
  readonly #plan: WeightPlan | undefined;
  readonly #grain: Grain;
  /** Cycles that a step computes to those that its lines load. */
  readonly #ratio: number;
  readonly #module: number;
  /** Words of a pixel of a unit; chunks. */
  readonly #chunkWords: number;
  readonly #chunks: number;
  readonly #items: Item[] = [];
  readonly #passes: readonly Pass[];
  /** By pass: slot of the memory of weights in which its chunk lies. A chunk that comes again may lie in another. */
  readonly #passSlot: number[] = [];
  /** Instruction of the last step; of the last SAVE of each output slot. */
  #step = -1;
  readonly #slotSave: number[];
  #groups = 0;

  constructor(
    program: Program,
    shape: IfpShape,
    core: FpgaCore,
    layout: DataLayout,
    plan: WeightPlan | undefined,
    grain: Grain,
  ) {
    this.#grain = grain;
    this.#program = program;
    this.#shape = shape;
    this.#core = core;
    this.#layout = layout;
    this.#plan = plan;
    this.#module = plan === undefined ? miscModule : convModule;
    const unitWords = channelUnit(core) / wordElements(core);
    this.#chunkWords = plan === undefined ? shape.output.words : plan.chunkUnits * unitWords;
    this.#chunks = Math.ceil(shape.output.words / this.#chunkWords);
    this.#passes = passesOf(layout.strips, this.#chunks, plan?.chunksOutside === true);
    this.#slotSave = new Array<number>(layout.slots).fill(-1);
    const { lineWords, rows } = layout;
    this.#ratio = computeRatio(shape, core, { lineWords, rows, pixelWords: this.#chunkWords });
  }

  emit(): void {
    if (this.#plan === undefined) emitPoolInit(this.#program, this.#shape, this.#layout.lineWords);
    this.#listItems();
    let next = 0;
    let needed = 0;
    let step = 0;
    let groups = 0;
    const items = this.#items;
    const ahead = Math.min(aheadMost, this.#core.fifoDepth);
    for (const [index, pass] of this.#passes.entries()) {
      const words = this.#wordsOf(pass.chunk);
      if (this.#plan !== undefined) groups = this.#emitConvInit(pass.chunk, groups);
      const first = pass.strip * this.#layout.stripSteps;
      const end = Math.min(first + this.#layout.stripSteps, this.#steps);
      let group = first;
      let groupEnd = this.#groupEnd(group, end, index);
      for (let at = first; at < end; at++, step++) {
        while (needed < items.length && (items[needed] as Item).need <= step) needed += 1;
        while (next < items.length && next < needed + ahead && (items[next] as Item).free < step) {
          this.#emitItem(items[next] as Item);
          next += 1;
        }
        const source = { load: this.#itemEnds[needed - 1] ?? -1, weightSlot: this.#passSlot[index] ?? 0 };
        this.#emitStep(pass, at, group, words, source);
        if (at + 1 < groupEnd) continue;
        this.#emitSave(pass, group, groupEnd, words);
        group = groupEnd;
        groupEnd = this.#groupEnd(group, end, index);
      }
    }
  }

  /** Last instruction of each item, and instruction of each step, that is emitted. */
  readonly #itemEnds: number[] = [];
  readonly #stepAt: number[] = [];

  get #steps(): number {
    return Math.ceil(this.#shape.output.lines / this.#layout.rows);
  }

  #wordsOf(chunk: number): number {
    return Math.min(this.#chunkWords, this.#shape.output.words - chunk * this.#chunkWords);
  }

  /** Loads in the order in which they are needed. */
  #listItems(): void {
    const { buffers, stripSteps } = this.#layout;
    const [program, shape, core, plan] = [this.#program, this.#shape, this.#core, this.#plan];
    const bufferStrip: number[] = new Array<number>(buffers).fill(-1);
    const bufferLast: number[] = new Array<number>(buffers).fill(-1);
    const slots = plan?.slots ?? 1;
    const slotChunk: number[] = new Array<number>(slots).fill(-1);
    const slotLast: number[] = new Array<number>(slots).fill(-1);
    let loaded = 0;
    let base = 0;
    if (plan !== undefined) this.#items.push({ need: 0, free: -1, emit: () => emitBiases(program, shape, core, 0) });
    else if (shape.kind === "depthwise") {
      this.#items.push({ need: 0, free: -1, emit: () => emitDepthwiseWeights(program, shape, core) });
    }
    for (const { strip, chunk } of this.#passes) {
      const last = base + Math.min(stripSteps, this.#steps - strip * stripSteps) - 1;
      if (plan !== undefined) {
        let slot = slotChunk.indexOf(chunk);
        if (slot < 0) {
          slot = loaded % slots;
          loaded += 1;
          const place = slot;
          const need = base;
          this.#items.push({
            need,
            free: slotLast[slot] ?? -1,
            emit: () => emitChunk(program, shape, core, plan, { chunk, slot: place, line: 0 }),
          });
          slotChunk[slot] = chunk;
        }
        slotLast[slot] = last;
        this.#passSlot.push(slot);
      }
      const buffer = strip % buffers;
      if (bufferStrip[buffer] !== strip) {
        this.#listLines(strip, base, bufferLast[buffer] ?? -1);
        bufferStrip[buffer] = strip;
      }
      bufferLast[buffer] = last;
      base = last + 1;
    }
  }

  /** The lines of a strip, block by block. */
  #listLines(strip: number, base: number, free: number): void {
    const { stripSteps, rows } = this.#layout;
    const shape = this.#shape;
    const first = strip * stripSteps;
    const start = firstLine(shape, first * rows);
    let line = start;
    let at = 0;
    for (const size of loadBlocks(Math.min(stripSteps, this.#steps - first), base === 0, this.#ratio, this.#grain)) {
      const from = line;
      const end = endLine(shape, Math.min(shape.output.lines, (first + at + size) * rows) - 1);
      if (end > from) {
        this.#items.push({ need: base + at, free, emit: () => this.#emitInput(strip, start, from, end) });
        line = end;
      }
      at += size;
    }
  }

  #emitInput(strip: number, start: number, from: number, end: number): void {
    const { lineWords, buffers, bufferWords, inputAddress, secondOffset } = this.#layout;
    const { input, kind, secondPixelPitch, secondLinePitch } = this.#shape;
    const chip = inputAddress + (strip % buffers) * bufferWords + (from - start) * lineWords;
    const route = { isSave: false, base: addressBase.input, segment: 0, mode: 0 };
    const { pixels, words, pixelPitch, linePitch } = input;
    emitBox(this.#program, route, from * linePitch, chip, { lines: end - from, pixels, words, pixelPitch, linePitch });
    if (kind !== "add") return;
    const second = { lines: end - from, pixels, words, pixelPitch: secondPixelPitch, linePitch: secondLinePitch };
    emitBox(this.#program, { ...route, base: addressBase.second }, from * secondLinePitch, chip + secondOffset, second);
  }

  /** CONVINIT of a chunk where its groups of channels are not those of before. @returns its groups */
  #emitConvInit(chunk: number, before: number): number {
    const run = { first: chunk * this.#chunkWords, words: this.#wordsOf(chunk) };
    const groups = outputGroups(this.#shape, this.#core, run);
    const { lineWords } = this.#layout;
    if (groups !== before) emitConvInit(this.#program, this.#shape, this.#core, { run, lineWords });
    return groups;
  }

  #emitItem(item: Item): void {
    const first = this.#program.length;
    item.emit();
    if (item.free >= 0) this.#program.depend(this.#stepAt[item.free] ?? -1, this.#module, first, loadModule);
    this.#itemEnds.push(this.#program.length - 1);
  }

  #emitStep(
    { strip, chunk }: Pass,
    at: number,
    group: number,
    words: number,
    { load, weightSlot }: { readonly load: number; readonly weightSlot: number },
  ): void {
    const { rows, stripSteps, lineWords, buffers, bufferWords, inputAddress, secondOffset } = this.#layout;
    const [program, shape] = [this.#program, this.#shape];
    const row = at * rows;
    const last = Math.min(shape.output.lines, row + rows) - 1;
    const start = firstLine(shape, strip * stripSteps * rows);
    const input = inputAddress + (strip % buffers) * bufferWords + (firstLine(shape, row) - start) * lineWords;
    const slot = this.#groups % this.#layout.slots;
    const output = this.#slotAddress(slot) + (at - group) * rows * shape.output.pixels * words;
    const [above, below] = [padAbove(shape, row), padBelow(shape, last)];
    let index: number;
    if (this.#plan === undefined) {
      const second = shape.kind === "add" ? input + secondOffset : 0;
      index = program.pool(input, second, output, above, below);
    } else {
      const unit = channelUnit(this.#core);
      const weights = weightSlot * this.#plan.chunkUnits * unit * shape.channelWords;
      const biases = (chunk * this.#plan.chunkUnits * unit) / 4;
      index = program.conv(input, output, { weights, biases }, last - row + 1, above, below);
    }
    program.depend(load, loadModule, index, this.#module);
    if (at === group) program.depend(this.#slotSave[slot] ?? -1, saveModule, index, this.#module);
    this.#stepAt.push(index);
    this.#step = index;
  }

  #emitSave({ chunk }: Pass, group: number, end: number, words: number): void {
    const { rows } = this.#layout;
    const { output, kind, activation } = this.#shape;
    const { pixels, pixelPitch, linePitch } = output;
    const slot = this.#groups % this.#layout.slots;
    const row = group * rows;
    const lines = Math.min(output.lines, end * rows) - row;
    const mode = kind === "conv" ? 0 : saveMode(activation);
    const route = { isSave: true, base: addressBase.output, segment: 0, mode };
    const ddr = row * linePitch + chunk * this.#chunkWords;
    const box = { lines, pixels, words, pixelPitch, linePitch };
    const first = emitBox(this.#program, route, ddr, this.#slotAddress(slot), box);
    this.#program.depend(this.#step, this.#module, first, saveModule);
    this.#slotSave[slot] = this.#program.length - 1;
    this.#groups += 1;
  }

  #slotAddress(slot: number): number {
    return this.#layout.outputAddress + slot * this.#layout.slotWords;
  }

  /** The end of the group of steps that one SAVE writes: at the end of the package ever fewer, so that the last is short. */
  #groupEnd(group: number, end: number, pass: number): number {
    const left = end - group;
    const { slotSteps } = this.#layout;
    const isLast = pass === this.#passes.length - 1;
    return group + Math.min(slotSteps, isLast ? Math.max(1, Math.ceil(left / 2)) : left);
  }
}
