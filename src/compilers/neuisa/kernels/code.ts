import { vectorRegisters, type Instruction, type Operation } from "../../../isa/index.ts";
import { bodyMax, control, instruction, looped } from "../code/operations.ts";
import { constantRegisters, scheduleStage, type Lane } from "../code/schedule.ts";
import { allocate } from "../code/stage.ts";
import type { Kernel, Spread } from "./kernel.ts";

/** Scalar registers that point at the block in work, per spread; the others hold numbers. */
const pointers: Readonly<Record<Spread, number>> = { full: 0, rows: 1, columns: 2, one: 3 };
const numberRegisters = [4, 5, 6, 7];
/** Lanes beyond this gain nothing. */
const lanesMax = 16;

/** Blocks from one index to the next, per spread. */
type Strides = Readonly<Record<Spread, number>>;

/** Instructions of a VE µTop that runs a kernel: on as many lanes as its registers and the bodies of its loops allow. */
export function kernelCode(kernel: Kernel, vectorEngines: number): readonly Instruction[] {
  for (let lanes = lanesMax; ; lanes = Math.floor(lanes / 2)) {
    if (lanes === 0) throw new RangeError(`The kernel's loop has more than ${bodyMax} instructions.`);
    const code = codeOnLanes(kernel, vectorEngines, lanes);
    if (code.every(({ control: { operands } }) => (operands["body"] ?? 0) <= bodyMax)) return code;
  }
}

function codeOnLanes(kernel: Kernel, vectorEngines: number, limit: number): readonly Instruction[] {
  const { rowBlocks, panels, sections, slots, region } = kernel;
  const alongRows: Strides = { full: 1, rows: 0, columns: 1, one: 0 };
  const alongPanels: Strides = { full: rowBlocks, rows: 1, columns: 0, one: 0 };
  // Blocks of a row depend on each other when something is kept; else lanes may lie along either axis.
  const across = slots === 0 && rowBlocks < vectorEngines && panels > rowBlocks;
  const [lanes, inner] = across
    ? [
        { count: panels, strides: alongPanels },
        { count: rowBlocks, strides: alongRows },
      ]
    : [
        { count: rowBlocks, strides: alongRows },
        { count: panels, strides: alongPanels },
      ];
  const locals = Math.max(0, ...sections.map(({ stage }) => allocate(stage).locals));
  const most = Math.min(limit, Math.floor(vectorRegisters / Math.max(1, slots + locals)));
  if (most < 1)
    throw new RangeError(`The kernel needs ${slots + locals} vector registers; there are ${vectorRegisters}.`);
  const batches = Math.ceil(lanes.count / most);
  const width = Math.min(most, roundUp(Math.ceil(lanes.count / batches), vectorEngines));
  const numbers = constantRegisters(
    sections.map(({ stage }) => stage),
    numberRegisters,
  );
  const lane = (at: number): Lane => ({
    slotRegister: (slot) => at * slots + slot,
    localRegister: (index) => slots * width + at * locals + index,
    address: (operand) => {
      const { spread, block } = kernel.operands[operand] ?? { spread: "one", block: 0 };
      return { rs: pointers[spread], offset: block + at * lanes.strides[spread] };
    },
  });
  const used = new Set(kernel.operands.map(({ spread }) => spread));
  const advance = (steps: Strides, factor: number): Operation[] =>
    (["full", "rows", "columns"] as const).flatMap((spread) => {
      const addend = steps[spread] * factor;
      return used.has(spread) && addend !== 0 ? [control.add(pointers[spread], addend)] : [];
    });
  const batch = (count: number): readonly Instruction[] => {
    const active = Array.from({ length: count }, (_, at) => lane(at));
    return sections.flatMap(({ over, stage }, at) => {
      const last = at === sections.length - 1;
      if (over === "row") {
        const tail = last ? advance(lanes.strides, count) : [];
        return scheduleStage(stage, active, numbers, vectorEngines, tail);
      }
      const body = scheduleStage(stage, active, numbers, vectorEngines, advance(inner.strides, 1));
      const reset = advance(combine(inner.strides, -inner.count, lanes.strides, last ? count : 0), 1);
      return [
        ...looped(inner.count, body, vectorEngines),
        ...reset.map((operation) => instruction({ control: operation }, vectorEngines)),
      ];
    });
  };
  const rest = lanes.count % width;
  const setup = [...[...used].map((spread) => control.set(pointers[spread], region)), ...numbers.setup].map(
    (operation) => instruction({ control: operation }, vectorEngines),
  );
  return [
    ...setup,
    ...looped(Math.floor(lanes.count / width), batch(width), vectorEngines),
    ...(rest === 0 ? [] : batch(rest)),
    instruction({ control: control.finish() }, vectorEngines),
  ];
}

function combine(a: Strides, factorA: number, b: Strides, factorB: number): Strides {
  const each = (spread: Spread): number => a[spread] * factorA + b[spread] * factorB;
  return { full: each("full"), rows: each("rows"), columns: each("columns"), one: 0 };
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
