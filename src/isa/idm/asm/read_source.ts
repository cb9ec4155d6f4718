import { LineError } from "../../neuisa/asm/tokens.ts";
import type { Report } from "../../neuisa/asm/report.ts";
import { coresMax } from "../core.ts";
import { parseInstruction, type WrittenInstruction } from "./parse_instruction.ts";
import { integerOf, scanLine, type Item } from "./scan.ts";

/** The code of one core as written. */
export interface SourceProgram {
  readonly core: number;
  readonly line: number;
  readonly column: number;
  readonly code: readonly (WrittenInstruction & { readonly line: number })[];
  /** Index of the instruction that each label stands before. */
  readonly labels: ReadonlyMap<string, number>;
}

export interface PoolSource {
  readonly cores: number;
  readonly programs: readonly SourceProgram[];
}

interface OpenProgram extends SourceProgram {
  readonly code: (WrittenInstruction & { readonly line: number })[];
  readonly labels: Map<string, number>;
  /** Labels behind which no instruction has come yet. */
  readonly waiting: { readonly label: Item; readonly line: number }[];
}

/**
 * Reads a source line by line; what cannot be read goes to the report.
 *
 * @param cores Of the pool; where the source says it too, it must agree.
 */
export function readSource(text: string, report: Report, cores: number | undefined): PoolSource {
  const source = new SourceReader(report, cores);
  for (const [at, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    report.attempt(at + 1, () => {
      source.read(line, at + 1);
    });
  }
  return source.close();
}

class SourceReader {
  readonly #report: Report;
  #cores: number | undefined;
  readonly #programs: OpenProgram[] = [];

  constructor(report: Report, cores: number | undefined) {
    this.#report = report;
    this.#cores = cores;
  }

  /** @throws {LineError} */
  read(line: string, number: number): void {
    const { label, items } = scanLine(line);
    const [head] = items;
    if (label !== undefined) this.#label(label, number);
    if (head === undefined) return;
    if (!head.text.startsWith(".")) this.#instruction(items, number);
    else if (label === undefined) this.#directive(items, number, line.length + 1);
    else throw new LineError(head.column, "A directive stands behind a label; allowed is an instruction, or nothing.");
  }

  close(): PoolSource {
    if (this.#programs.length === 0) this.#report.add(1, 1, "The source has no core; allowed is .core and its number.");
    for (const { core, line, column, code, waiting } of this.#programs) {
      if (code.length === 0)
        this.#report.add(line, column, `Core ${core} has no instruction; allowed is one at least.`);
      for (const { label, line: at } of waiting) {
        this.#report.add(
          at,
          label.column,
          `Label ${label.text} stands before no instruction; allowed is one behind it.`,
        );
      }
    }
    return { cores: this.#cores ?? 1, programs: this.#programs };
  }

  #directive(items: readonly Item[], line: number, endColumn: number): void {
    const [{ text, column } = { text: "", column: 1 }, number, more] = items;
    if (text !== ".cores" && text !== ".core") {
      throw new LineError(column, `${text} is no directive; allowed are .cores, .core.`);
    }
    if (more !== undefined)
      throw new LineError(more.column, `${more.text} stands here; allowed is the end of the line.`);
    if (text === ".cores") {
      const cores = integerOf(number, "The number of cores", 1, coresMax, endColumn);
      if (this.#programs.length > 0)
        throw new LineError(column, ".cores stands behind .core; allowed is a place before it.");
      if (this.#cores !== undefined && this.#cores !== cores) {
        throw new LineError(
          column,
          `The program is for a pool of ${cores}; allowed is ${this.#cores}, as the config or another .cores says.`,
        );
      }
      this.#cores = cores;
      return;
    }
    if (this.#cores === undefined) {
      this.#cores = coresMax;
      this.#report.add(
        line,
        column,
        "The cores of the pool are not said; allowed is .cores before .core, or a config.",
      );
    }
    const core = integerOf(number, "The core", 0, this.#cores - 1, endColumn);
    if (this.#programs.some((program) => program.core === core)) {
      this.#report.add(line, number?.column ?? column, `Core ${core} is there already; allowed is each core once.`);
    }
    this.#programs.push({ core, line, column, code: [], labels: new Map<string, number>(), waiting: [] });
  }

  #label(label: Item, line: number): void {
    const program = this.#programs.at(-1);
    if (program === undefined)
      throw new LineError(label.column, "The label belongs to no core; allowed is a place behind .core.");
    if (program.labels.has(label.text)) {
      throw new LineError(label.column, `Label ${label.text} is there already; allowed is each label of a core once.`);
    }
    program.labels.set(label.text, program.code.length);
    program.waiting.push({ label, line });
  }

  #instruction(items: readonly Item[], line: number): void {
    const program = this.#programs.at(-1);
    if (program === undefined) {
      throw new LineError(
        items[0]?.column ?? 1,
        "The instruction belongs to no core; allowed is a place behind .core.",
      );
    }
    program.waiting.length = 0;
    program.code.push({ ...parseInstruction(items, this.#cores ?? coresMax, program.core), line });
  }
}
