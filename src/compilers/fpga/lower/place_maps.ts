import { channelUnit, pixelWords, wordElements } from "../channels.ts";
import type { FpgaCore } from "../core.ts";
import { refuseLayer } from "../error.ts";
import type { FeatureMap } from "../layer.ts";
import type { Draft, Value } from "./value.ts";

/** A buffer of segment 0 and the layers, by number, from the first that writes it to the last that reads it. */
interface Buffer {
  readonly words: number;
  first: number;
  last: number;
  offset: number;
}

/** Places of all maps, and the words that they take. */
export interface Places {
  readonly words: number;
  readonly map: (value: Value) => FeatureMap;
}

/**
 * Gives every map its place: first fit over the lifetimes. Layers are barriers, and the tiles of one run at the same time:
 * what a layer reads and what it writes do not overlap.
 */
export function placeMaps(
  drafts: readonly Draft[],
  outputOf: ReadonlyMap<Draft, Value>,
  inputs: readonly Value[],
  results: readonly Value[],
  core: FpgaCore,
): Places {
  const buffers = new Map<Value, Buffer>();
  const touch = (value: Value, layer: number): void => {
    const root = rootOf(value);
    const known = buffers.get(root);
    if (known === undefined) {
      const words = root.height * root.width * pixelWords(core, root.channels);
      buffers.set(root, { words, first: layer, last: layer, offset: 0 });
    } else known.last = Math.max(known.last, layer);
  };
  for (const value of inputs) touch(value, -1);
  for (const [layer, draft] of drafts.entries()) {
    touch(draft.input, layer);
    if (draft.second !== undefined) touch(draft.second, layer);
    const output = outputOf.get(draft);
    if (output !== undefined) touch(output, layer);
  }
  for (const value of results) touch(value, drafts.length);
  const words = firstFit([...buffers.values()]);
  return { words, map: (value) => mapOf(value, buffers.get(rootOf(value))?.offset ?? 0, core) };
}

/** First fit in the order of the first layers. @returns words in all */
function firstFit(buffers: readonly Buffer[]): number {
  const placed: Buffer[] = [];
  let words = 0;
  for (const buffer of [...buffers].sort((a, b) => a.first - b.first || b.words - a.words)) {
    const others = placed.filter(({ last }) => last >= buffer.first).sort((a, b) => a.offset - b.offset);
    for (const other of others) {
      if (other.offset >= buffer.offset + buffer.words) break;
      buffer.offset = Math.max(buffer.offset, other.offset + other.words);
    }
    placed.push(buffer);
    words = Math.max(words, buffer.offset + buffer.words);
  }
  return words;
}

function rootOf(value: Value): Value {
  return value.parent === undefined ? value : rootOf(value.parent.value);
}

function mapOf(value: Value, rootOffset: number, core: FpgaCore): FeatureMap {
  const { name, height, width, channels } = value;
  let offset = rootOffset;
  for (let { parent } = value; parent !== undefined; { parent } = parent.value) {
    if (parent.channel % channelUnit(core) !== 0) {
      const where = parent.value.name;
      refuseLayer(
        where,
        `its part ${JSON.stringify(name)} begins at channel ${parent.channel}; allowed are multiples of ${channelUnit(core)}.`,
      );
    }
    offset += parent.channel / wordElements(core);
  }
  const pixelStride = pixelWords(core, rootOf(value).channels);
  return { name, height, width, channels, pixelWords: pixelWords(core, channels), offset, pixelStride };
}
