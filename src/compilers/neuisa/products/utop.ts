import type { Instruction, Operation } from "../../../isa/index.ts";
import { compress, type Repetition } from "../code/compress.ts";
import { bodyMax, control, instruction, looped, matrix, vector } from "../code/operations.ts";
import { constantRegisters, scheduleStage, type Lane } from "../code/schedule.ts";
import { allocate, type Stage } from "../code/stage.ts";
import { tileBlocks } from "./plan.ts";

/** Scalar registers of an ME µTop: what is pushed next, what is worked on; the others hold numbers. */
const registers = { activations: 0, weights: 1, full: 2, rows: 3, columns: 4 } as const;
const numberRegisters = [5, 6, 7];
type Pointer = keyof typeof registers;
const pointerNames = ["activations", "weights", "full", "rows", "columns"] as const;
/** Vector registers 0–15 take a tile of results; the others are for what follows. */
const firstLocal = 16;
const localRegisters = 16;

/** First blocks of what a µTop works on, per pointer. */
export type Starts = Readonly<Record<Pointer, number>>;

/** Work of one ME µTop on its part of a chunk, as plain data. Sizes as in `Chunk`. */
export interface UtopWork {
  readonly batch: number;
  readonly columnTiles: number;
  readonly innerTiles: number;
  readonly rowBlocks: number;
  /** Of the chunk that it is a part of: how its blocks lie. */
  readonly chunk: { readonly columnTiles: number; readonly innerTiles: number; readonly rowBlocks: number };
  /** The first inner tile begins a new sum; the last one completes it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Operands of `finish`: 0 is the result; offsets from the pointer of their spread. */
  readonly operands: readonly { readonly pointer: "full" | "rows" | "columns"; readonly offset: number }[];
  /** From slot 0, a block of the product, to the store of the result; `sum` adds what is there already. */
  readonly finish: { readonly first: Stage; readonly sum: Stage };
}

/** One push of at most a tile and what becomes of its results. */
interface Step extends Starts {
  readonly length: number;
  readonly loadsWeights: boolean;
  readonly mode: "first" | "sum" | "last" | "only";
}

/** Instructions of µTops with this work; the start of each is `starts` + its index · `perIndex`. */
export function utopCode(
  work: UtopWork,
  starts: Starts,
  perIndex: Starts | undefined,
  vectorEngines: number,
): readonly Instruction[] {
  const steps = stepsOf(work);
  const weights = steps.filter(({ loadsWeights }) => loadsWeights).map((step) => step.weights);
  const numbers = constantRegisters([work.finish.first, work.finish.sum], numberRegisters);
  const line = (me: Operation, then?: Operation): Instruction =>
    instruction(then === undefined ? { me } : { me, control: then }, vectorEngines);
  const move = (pointer: Pointer, from: number | undefined, to: number | undefined): Operation | undefined =>
    from === undefined || to === undefined || from === to ? undefined : control.add(registers[pointer], to - from);

  let pushed = 0;
  const pushWeights = (): Instruction => {
    pushed += 1;
    return line(matrix.pushWeights(registers.weights), move("weights", weights[pushed - 1], weights[pushed]));
  };
  /** Weights and activations of step `at`, and the weights after them. */
  const feed = (at: number): readonly Instruction[] => {
    const step = steps[at];
    if (step === undefined) return [];
    const push = line(
      matrix.push(registers.activations, step.length),
      move("activations", step.activations, steps[at + 1]?.activations),
    );
    if (!step.loadsWeights) return [push];
    return [line(matrix.loadWeights()), push, ...(pushed < weights.length ? [pushWeights()] : [])];
  };

  const pieces: (readonly Instruction[])[] = [];
  const numbersOf = new Map<string, number>();
  const number = (key: string, make: () => readonly Instruction[]): number => {
    const known = numbersOf.get(key);
    if (known !== undefined) return known;
    numbersOf.set(key, pieces.length);
    return pieces.push(make()) - 1;
  };
  // The array works on the next step while the results of this one are popped.
  const head = [pushWeights(), ...feed(0), ...feed(1)];
  const order = steps.map((step, at) => {
    const next = feed(at + 2);
    const following = steps[at + 1];
    const tail = (["full", "rows", "columns"] as const).flatMap(
      (pointer) => move(pointer, step[pointer], following?.[pointer]) ?? [],
    );
    const key = JSON.stringify([step.length, step.mode, next.map((each) => [each.me, each.control]), tail]);
    return number(key, () => [
      ...Array.from({ length: step.length }, (_, vd) => line(matrix.popVector(vd))),
      ...beside(next, resultCode(step, work, numbers, tail, vectorEngines)),
    ]);
  });
  const setup = [...startCode(starts, perIndex), ...numbers.setup];
  return [
    ...setup.map((operation) => instruction({ control: operation }, vectorEngines)),
    ...head,
    ...unfold(
      compress(order, 3, (piece) => pieces[piece]?.length ?? 0, bodyMax),
      pieces,
      vectorEngines,
    ),
    instruction({ control: control.finish() }, vectorEngines),
  ];
}

/** ME operations in the first instructions of vector code; one whose control slot is taken comes before. */
function beside(feed: readonly Instruction[], vectors: readonly Instruction[]): readonly Instruction[] {
  const waiting = [...feed];
  const joined = vectors.flatMap((each): Instruction[] => {
    const first = waiting.shift();
    if (first === undefined) return [each];
    if (first.control.id !== "nop" && each.control.id !== "nop") return [first, each];
    return [{ ...each, me: first.me, control: first.control.id === "nop" ? each.control : first.control }];
  });
  return [...joined, ...waiting];
}

/** Sets the pointers; the µTop's index, times what an index adds, is added in a loop. */
function startCode(starts: Starts, perIndex: Starts | undefined): readonly Operation[] {
  const sets = pointerNames.map((pointer) => control.set(registers[pointer], starts[pointer]));
  const adds = pointerNames.flatMap((pointer) => {
    const addend = perIndex?.[pointer] ?? 0;
    return addend === 0 ? [] : [control.add(registers[pointer], addend)];
  });
  const index = numberRegisters[0] ?? 0;
  return adds.length === 0 ? sets : [...sets, control.index(index), control.loopRegister(index, adds.length), ...adds];
}

function unfold(
  nodes: readonly Repetition[],
  pieces: readonly (readonly Instruction[])[],
  vectorEngines: number,
): readonly Instruction[] {
  return nodes.flatMap((node) =>
    node.kind === "piece"
      ? (pieces[node.piece] ?? [])
      : looped(node.count, unfold(node.body, pieces, vectorEngines), vectorEngines),
  );
}

/** The steps of a µTop in order: the weights stay while all its rows go through them. */
function stepsOf(work: UtopWork): readonly Step[] {
  const { chunk } = work;
  const lengths = cut(work.rowBlocks, Math.ceil(work.rowBlocks / tileBlocks));
  const steps: Step[] = [];
  for (let batch = 0; batch < work.batch; batch += 1) {
    for (let column = 0; column < work.columnTiles; column += 1) {
      for (let inner = 0; inner < work.innerTiles; inner += 1) {
        const begins = work.begins && inner === 0;
        const ends = work.ends && inner === work.innerTiles - 1;
        const mode = begins ? (ends ? "only" : "first") : ends ? "last" : "sum";
        let row = 0;
        for (const length of lengths) {
          const tile = batch * chunk.columnTiles + column;
          steps.push({
            ...{ length, mode, loadsWeights: row === 0 },
            activations: (batch * chunk.innerTiles + inner) * chunk.rowBlocks + row,
            weights: (tile * chunk.innerTiles + inner) * tileBlocks,
            full: tile * chunk.rowBlocks + row,
            rows: tile,
            columns: batch * chunk.rowBlocks + row,
          });
          row += length;
        }
      }
    }
  }
  return steps;
}

/** Cuts a size into parts that differ by at most one, the larger first. */
export function cut(size: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, at) => Math.floor(size / parts) + (at < size % parts ? 1 : 0));
}

function resultCode(
  { length, mode }: Step,
  { operands, finish }: UtopWork,
  numbers: ReturnType<typeof constantRegisters>,
  tail: readonly Operation[],
  vectorEngines: number,
): readonly Instruction[] {
  const each = (make: (at: number) => Operation): readonly Instruction[] =>
    groups(
      Array.from({ length }, (_, at) => make(at)),
      tail,
      vectorEngines,
    );
  if (mode === "first") return each((at) => vector.store(registers.full, at, at));
  if (mode === "sum") return each((at) => vector.accumulate(registers.full, at, at));
  const stage = mode === "only" ? finish.first : finish.sum;
  const { locals } = allocate(stage);
  if (locals > localRegisters)
    throw new RangeError(`What follows a product needs ${locals} vector registers; there are ${localRegisters}.`);
  const width = Math.min(length, locals === 0 ? length : Math.floor(localRegisters / locals));
  const batches = cut(length, Math.ceil(length / width));
  let first = 0;
  return batches.flatMap((count, batch) => {
    const begin = first;
    first += count;
    const lanes = Array.from({ length: count }, (_, at): Lane => ({
      slotRegister: () => begin + at,
      localRegister: (index) => firstLocal + at * locals + index,
      address: (operand) => {
        const { pointer, offset } = operands[operand] ?? { pointer: "full", offset: 0 };
        return { rs: registers[pointer], offset: offset + (pointer === "rows" ? 0 : begin + at) };
      },
    }));
    return scheduleStage(stage, lanes, numbers, vectorEngines, batch === batches.length - 1 ? tail : []);
  });
}

/** Operations that do not depend on each other, with control operations behind them. */
function groups(
  operations: readonly Operation[],
  tail: readonly Operation[],
  vectorEngines: number,
): readonly Instruction[] {
  const count = Math.ceil(operations.length / vectorEngines);
  return Array.from({ length: count - 1 + Math.max(1, tail.length) }, (_, at) => {
    const ve = operations.slice(at * vectorEngines, (at + 1) * vectorEngines);
    const then = tail[at - count + 1];
    return instruction(then === undefined ? { ve } : { ve, control: then }, vectorEngines);
  });
}
