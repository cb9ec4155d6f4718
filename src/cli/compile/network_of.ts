import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CompileError as PoolCompileError } from "../../compilers/fpga/index.ts";
import { CompileError } from "../../compilers/neuisa/index.ts";
import { loadNetwork, NetworkError, parseShapeOption, type Network } from "../../compilers/network/index.ts";
import { UsageError } from "../errors.ts";
import { readUserFile } from "../isa/user_file.ts";
import type { Run } from "../run.ts";

/** A file of that name is read; else it is the name of a built-in network. */
export function networkOf(run: Run, model: string, texts: readonly string[]): Network {
  const shapes = Object.fromEntries(
    texts.map((text) => {
      const { name, shape } = parseShapeOption(text);
      return [name, shape];
    }),
  );
  const isFile = /\.onnx$/i.test(model) || existsSync(resolve(run.terminal.cwd, model));
  return loadNetwork(isFile ? readUserFile(run, model) : model, { file: model, shapes });
}

/** What is wrong with a network, or too large for the core, is the user's to correct. */
export function aboutNetworks<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw correctable(error);
  }
}

/** The error that a user sees: the sentence of a compiler is one for the user. */
export function correctable(error: unknown): unknown {
  const known = [NetworkError, CompileError, PoolCompileError].some((kind) => error instanceof kind);
  return known && error instanceof Error ? new UsageError(error.message) : error;
}
