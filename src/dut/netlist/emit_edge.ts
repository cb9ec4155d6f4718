import type { ValueEmitter } from "./emit_values.ts";
import type { Program } from "./program.ts";
import { op, type WasmWriter } from "./wasm_writer.ts";

/** What the emission of resets and of the clock edge needs. */
export interface EdgeContext {
  readonly w: WasmWriter;
  readonly program: Program;
  readonly values: ValueEmitter;
  /** Local of the first register word. */
  readonly firstState: number;
  /** Byte address of the memories. */
  readonly memory: number;
}

/** An asynchronous reset shows in the same cycle, before anything is computed from the registers. */
export function applyResets({ w, program, values, firstState }: EdgeContext): void {
  program.resets.forEach((reset, place) => {
    values.keepBelow(reset.active);
    values.push(reset.active);
    w.byte(op.if, op.void);
    program.stateWords.forEach((word, at) => {
      if (word.reset !== place) return;
      w.constant(word.resetValue);
      w.set(firstState + at);
    });
    w.byte(op.end);
  });
}

/**
 * All next values are computed before any register takes its own. The registers of the first reset are skipped while
 * it is active, in one branch; those of other resets choose one by one.
 */
export function takeEdge(context: EdgeContext): void {
  const { w, program, values, firstState } = context;
  const main = program.resets[0];
  const numbered = program.stateWords.map((word, at) => ({ word, local: firstState + at }));
  const guarded = numbered.filter(({ word }) => word.reset === 0);
  const others = numbered.filter(({ word }) => word.reset !== 0);
  for (const write of program.writes) takeWrite(write, context);
  for (const { word } of others) {
    const reset = program.resets[word.reset];
    if (reset === undefined) values.push(word.next);
    else {
      w.constant(word.resetValue);
      values.push(word.next);
      values.push(reset.active);
      w.byte(op.select);
    }
  }
  if (main !== undefined) {
    values.push(main.active);
    w.byte(op.i32Eqz, op.if, op.void);
    for (const { word } of guarded) values.push(word.next);
    for (const { local } of guarded.toReversed()) w.set(local);
    w.byte(op.end);
  }
  for (const { local } of others.toReversed()) w.set(local);
}

function takeWrite(write: Program["writes"][number], { w, values, memory }: EdgeContext): void {
  values.push(write.enable);
  w.byte(op.if, op.void);
  const address = (): void => {
    values.push(write.address);
    w.constant(4 * write.stride);
    w.byte(op.i32Mul);
  };
  const offset = memory + 4 * write.base;
  address();
  // old ^ ((old ^ data) & mask)
  address();
  w.load(offset);
  address();
  w.load(offset);
  values.push(write.data);
  w.byte(op.i32Xor);
  values.push(write.mask);
  w.byte(op.i32And, op.i32Xor);
  w.store(offset);
  w.byte(op.end);
}
