import { pixelWords, type FpgaCore } from "../../../../src/compilers/fpga/index.ts";
import {
  makeInstruction,
  moduleOf,
  unpackProgram,
  type Instruction,
  type InstructionOf,
} from "../../../../src/isa/idm/index.ts";

/** A memory of the chip, and words of it from one up to the one before another. */
export interface Span {
  readonly memory: "data" | "weights" | "biases";
  readonly from: number;
  readonly end: number;
}

/** Words of the chip that an instruction reads and writes. */
export interface Footprint {
  readonly reads: readonly Span[];
  readonly writes: readonly Span[];
}

/** The instructions of a package and the end of a program behind it. */
export function programOf(words: Uint32Array, core: FpgaCore): readonly Instruction[] {
  const instructions = unpackProgram(words, core.cores);
  return [...instructions, makeInstruction("system", {}, { end: true })];
}

/** The footprints of a package's instructions, by what each field means. */
export function footprints(instructions: readonly Instruction[], core: FpgaCore): readonly Footprint[] {
  let conv: InstructionOf<"convinit">["fields"] | undefined;
  let pool: InstructionOf<"poolinit">["fields"] | undefined;
  return instructions.map((instruction): Footprint => {
    if (instruction.opcode === "convinit") conv = instruction.fields;
    if (instruction.opcode === "poolinit") pool = instruction.fields;
    if (instruction.opcode === "conv" && conv !== undefined) return convFootprint(instruction.fields, conv, core);
    if (instruction.opcode === "pool" && pool !== undefined) return poolFootprint(instruction.fields, pool, core);
    if (instruction.opcode === "load") {
      const memory = (["data", "weights", "biases"] as const)[instruction.fields.mode];
      if (memory === undefined) throw new Error("mode of LOAD");
      return { reads: [], writes: [transferSpan(memory, instruction.fields, core)] };
    }
    if (instruction.opcode === "save") return { reads: [transferSpan("data", instruction.fields, core)], writes: [] };
    return { reads: [], writes: [] };
  });
}

type Transfer = InstructionOf<"load">["fields"];

function transferSpan(memory: Span["memory"], { bank, addr, len, lines }: Transfer, core: FpgaCore): Span {
  const from = (memory === "data" ? bank * core.memory.bankWords : 0) + addr;
  return { memory, from, end: from + len * lines };
}

function convFootprint(
  fields: InstructionOf<"conv">["fields"],
  init: InstructionOf<"convinit">["fields"],
  core: FpgaCore,
): Footprint {
  const { bankWords } = core.memory;
  const { rows, pad_top, pad_bot, addr_w, addr_b } = fields;
  const { kh, kw, sh, sw, pad_left, pad_right, cin_g, cout_g, wout, in_stride, out_stride } = init;
  const inputWords = pixelWords(core, cin_g * core.inputChannelParallelism);
  const channels = cout_g * core.outputChannelParallelism;
  const input = fields.bank_in * bankWords + fields.addr_in;
  const output = fields.bank_out * bankWords + fields.addr_out;
  const inputLine = ((wout - 1) * sw + kw - pad_left - pad_right) * inputWords;
  const lines = (rows - 1) * sh + kh - pad_top - pad_bot;
  const outputLine = wout * pixelWords(core, channels);
  return {
    reads: [
      ...lineSpans(input, lines, in_stride, inputLine),
      { memory: "weights", from: addr_w, end: addr_w + channels * kh * kw * inputWords },
      { memory: "biases", from: addr_b, end: addr_b + Math.ceil(channels / 4) },
    ],
    writes: lineSpans(output, rows, out_stride, outputLine),
  };
}

function poolFootprint(
  fields: InstructionOf<"pool">["fields"],
  { type, kh, kw, sw, pad_left, pad_right, cg, wout, in_stride }: InstructionOf<"poolinit">["fields"],
  core: FpgaCore,
): Footprint {
  const { bankWords } = core.memory;
  const input = fields.bank_in * bankWords + fields.addr_in;
  const second = fields.bank_in2 * bankWords + fields.addr_in2;
  const output = fields.bank_out * bankWords + fields.addr_out;
  const line = ((wout - 1) * sw + kw - pad_left - pad_right) * cg;
  const lines = kh - fields.pad_top - fields.pad_bot;
  const weights = (kh * kw + 32 / core.elementBits) * cg;
  return {
    reads: [
      ...lineSpans(input, lines, in_stride, line),
      ...(type === 3 ? lineSpans(second, 1, in_stride, line) : []),
      ...(type === 4 ? lineSpans(second, 1, 0, weights) : []),
    ],
    writes: lineSpans(output, 1, 0, wout * cg),
  };
}

function lineSpans(from: number, lines: number, stride: number, words: number): readonly Span[] {
  return Array.from({ length: lines }, (_, line) => ({
    memory: "data",
    from: from + line * stride,
    end: from + line * stride + words,
  }));
}

/**
 * For each instruction, how many of each module are complete before it issues, whatever the latencies: those before it in its
 * module, and by the tokens that it takes.
 */
function orders(
  instructions: readonly Instruction[],
): readonly { module: number; ordinal: number; before: readonly number[] }[] {
  const last: number[][] = [[], [], [], []].map(() => [0, 0, 0, 0]);
  const count = [0, 0, 0, 0];
  const tokens: number[][][] = Array.from({ length: 16 }, () => []);
  return instructions.map((instruction) => {
    const module = moduleOf(instruction);
    if (module < 0) return { module, ordinal: 0, before: [...count] };
    const before = [...(last[module] ?? [])];
    const ordinal = count[module] ?? 0;
    before[module] = ordinal;
    for (let source = 0; source < 4; source++) {
      if (((instruction.wait >> source) & 1) === 0) continue;
      const token = tokens[4 * source + module]?.shift();
      if (token === undefined) throw new Error("a token is taken that was not given");
      token.forEach((value, m) => (before[m] = Math.max(before[m] ?? 0, value)));
    }
    const after = before.map((value, m) => (m === module ? ordinal + 1 : value));
    for (let target = 0; target < 4; target++) {
      if (((instruction.post >> target) & 1) !== 0) tokens[4 * module + target]?.push(after);
    }
    last[module] = before;
    count[module] = ordinal + 1;
    return { module, ordinal, before };
  });
}

/**
 * The first hazard of a package, or none: a word that is read before anything writes it, and a word that is read or written while, for
 * some latencies, an instruction that stands before may still use it.
 */
export function firstHazard(instructions: readonly Instruction[], core: FpgaCore): string | undefined {
  const { banks, bankWords, weightWords, biasWords } = core.memory;
  const sizes = { data: banks * bankWords, weights: weightWords, biases: biasWords };
  // By word: last writer and, by module, last reader, as an index + 1.
  const users = Object.fromEntries(
    Object.entries(sizes).map(([name, words]) => [name, Array.from({ length: 5 }, () => new Int32Array(words))]),
  ) as Record<Span["memory"], Int32Array[]>;
  const order = orders(instructions);
  const prints = footprints(instructions, core);
  const isBefore = (user: number, index: number): boolean => {
    const [a, b] = [order[user - 1], order[index]];
    return user === 0 || (a !== undefined && b !== undefined && (b.before[a.module] ?? 0) > a.ordinal);
  };
  for (const [index, { reads, writes }] of prints.entries()) {
    const module = order[index]?.module ?? 0;
    for (const { memory, from, end } of [...reads, ...writes]) {
      if (from < 0 || end > sizes[memory]) return `${index} leaves ${memory}: ${from} to ${end}`;
    }
    for (const { memory, from, end } of reads) {
      const [writer, ...readers] = users[memory];
      for (let word = from; word < end; word++) {
        const last = writer?.[word] ?? 0;
        if (last === 0) return `${index} reads ${memory} ${word}, which nothing wrote`;
        if (!isBefore(last, index)) return `${index} reads ${memory} ${word} while ${last - 1} writes it`;
        (readers[module] as Int32Array)[word] = index + 1;
      }
    }
    for (const { memory, from, end } of writes) {
      for (let word = from; word < end; word++) {
        for (const user of users[memory]) {
          if (!isBefore(user[word] ?? 0, index))
            return `${index} writes ${memory} ${word} while ${(user[word] ?? 0) - 1} uses it`;
          user[word] = 0;
        }
        (users[memory][0] as Int32Array)[word] = index + 1;
      }
    }
  }
  return undefined;
}
