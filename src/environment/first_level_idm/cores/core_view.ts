import type { ElementPlace } from "../../../ports/row_layout.ts";
import { wordParts } from "../memory/images.ts";
import { get, setReader, type PoolRows } from "../rows.ts";

/** What the second levels saw of the cycle before. Sets have bit c for core c. */
export interface CoreView {
  instrValid: number;
  restart: number;
  halt: number;
  syncGlobal: number;
  /** Of core c: error bits of its word. */
  error(core: number): number;
  restartLayer(core: number): number;
  /** The four parts of the word of core c, lowest first; the same array every time. */
  word(core: number): Uint32Array;
}

/** A view, and what takes an output row into it. */
export interface CoreObserver {
  readonly view: CoreView;
  readonly observe: (outputs: Uint32Array, at: number) => void;
}

/** An observer of output rows. The row is read as long as nothing else is observed. */
export function coreObserver(rows: PoolRows): CoreObserver {
  const instrValid = setReader(rows, "instr_valid_o");
  const restart = setReader(rows, "restart_o");
  const halt = setReader(rows, "halt_o");
  const syncGlobal = setReader(rows, "sync_global_o");
  const words = rows.elements("instr_o");
  const errors = rows.elements("instr_error_o");
  const layers = rows.elements("restart_layer_o");
  const word = new Uint32Array(wordParts);
  let row: Uint32Array = new Uint32Array(rows.outputs.words);
  let rowAt = 0;
  const part = (place: ElementPlace | undefined): number => get(row, rowAt, place);
  const view: CoreView = {
    ...{ instrValid: 0, restart: 0, halt: 0, syncGlobal: 0 },
    error: (core) => part(errors[core]),
    restartLayer: (core) => part(layers[core]),
    word: (core) => {
      for (let index = 0; index < wordParts; index += 1) word[index] = part(words[wordParts * core + index]);
      return word;
    },
  };
  return {
    view,
    observe: (outputs, at) => {
      row = outputs;
      rowAt = at;
      view.instrValid = instrValid(outputs, at);
      view.restart = restart(outputs, at);
      view.halt = halt(outputs, at);
      view.syncGlobal = syncGlobal(outputs, at);
    },
  };
}
