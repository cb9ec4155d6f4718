import { NeuIsaError } from "../problem.ts";
import { LineError } from "./tokens.ts";

/** Problems that are shown of one file. */
export const problemsShown = 20;

/** Collects what is wrong with a source. */
export interface Report {
  add(line: number, column: number, sentence: string): void;
  /** Runs an action; what it throws about a line is collected. */
  attempt<T>(line: number, action: () => T): T | undefined;
  /** @throws {NeuIsaError} with the first problems by their place, when there are any. */
  finish(): void;
  readonly empty: () => boolean;
}

/** @param file As messages show it. */
export function reportOf(file: string): Report {
  const found: { readonly line: number; readonly column: number; readonly sentence: string }[] = [];
  const add: Report["add"] = (line, column, sentence) => void found.push({ line, column, sentence });
  return {
    add,
    attempt: (line, action) => {
      try {
        return action();
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        add(line, error.column, error.message);
        return undefined;
      }
    },
    empty: () => found.length === 0,
    finish: () => {
      if (found.length === 0) return;
      const sorted = found.sort((a, b) => a.line - b.line || a.column - b.column);
      const shown = sorted
        .slice(0, problemsShown)
        .map(({ line, column, sentence }) => `${file}:${line}:${column}: ${sentence}`);
      const more = found.length - shown.length;
      throw new NeuIsaError(more === 0 ? shown : [...shown, `${file}: ${more} more problems are not shown.`]);
    },
  };
}
