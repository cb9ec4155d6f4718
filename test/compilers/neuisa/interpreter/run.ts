import {
  interpret,
  type InterpretOptions,
  type RunResult,
} from "../../../../src/compilers/neuisa/interpreter/index.ts";
import { assemble, type Program } from "../../../../src/isa/index.ts";

export const edge = 128;
export const blockElements = 1024;

/** A program of the source; `.core 2 2` unless it says otherwise. */
export function programOf(source: string): Program {
  const core = source.includes(".core") ? "" : ".core 2 2\n";
  return assemble(`.program test\n${core}${source}`, "test.nasm");
}

/** One µTop alone: its instructions, `utop.finish` added. */
export function single(kind: "me" | "ve", ...instructions: readonly string[]): string {
  const code = [...instructions, "{ utop.finish }"].join("\n");
  return `.group ${kind}(a)\n.${kind} a\n${code}\n`;
}

/** SRAM of so many blocks, filled by `fill` of block and element. */
export function sramOf(blocks: number, fill: (block: number, at: number) => number = () => 0): Float64Array {
  return Float64Array.from({ length: blocks * blockElements }, (_, i) => fill(i >> 10, i & 1023));
}

export function blockOf(sram: Float64Array, block: number): Float64Array {
  return sram.subarray(block * blockElements, (block + 1) * blockElements);
}

export function run(source: string, sram: Float64Array, options: InterpretOptions = {}): RunResult {
  return interpret(programOf(source), sram, options);
}

/** The message of the error of a run, or how it ended. */
export function messageOf(source: string, sram: Float64Array, options: InterpretOptions = {}): string {
  try {
    return run(source, sram, options).end.kind;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "";
  }
}
