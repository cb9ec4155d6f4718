import type { FeatureMap } from "../layer.ts";

/** Writes a tensor [1, C, H, W], or [1, C], as a feature map; channels behind the last become 0. @throws {RangeError} for another count. */
export function placeInput(
  segment: Float64Array,
  map: FeatureMap,
  values: ArrayLike<number>,
  wordElements: number,
): void {
  const { height, width, channels, pixelWords } = map;
  const count = height * width * channels;
  if (values.length !== count) {
    throw new RangeError(`Map ${map.name} is given ${values.length} values; allowed are ${count}.`);
  }
  for (let pixel = 0; pixel < height * width; pixel += 1) {
    const at = pixelStart(map, pixel, wordElements);
    segment.fill(0, at, at + pixelWords * wordElements);
    for (let c = 0; c < channels; c += 1) segment[at + c] = values[c * height * width + pixel] ?? 0;
  }
}

/** A feature map as the values of a tensor [1, C, H, W]. */
export function readOutput(segment: Float64Array, map: FeatureMap, wordElements: number): Float64Array {
  const { height, width, channels } = map;
  const values = new Float64Array(height * width * channels);
  for (let pixel = 0; pixel < height * width; pixel += 1) {
    const at = pixelStart(map, pixel, wordElements);
    for (let c = 0; c < channels; c += 1) values[c * height * width + pixel] = segment[at + c] ?? 0;
  }
  return values;
}

/** The largest absolute value behind the last channel of a map's pixels: 0 in a map that is whole. */
export function gapLargest(segment: Float64Array, map: FeatureMap, wordElements: number): number {
  let largest = 0;
  for (let pixel = 0; pixel < map.height * map.width; pixel += 1) {
    const at = pixelStart(map, pixel, wordElements);
    for (let c = map.channels; c < map.pixelWords * wordElements; c += 1) {
      largest = Math.max(largest, Math.abs(segment[at + c] ?? 0));
    }
  }
  return largest;
}

/** First element of a pixel, counted line after line. */
function pixelStart({ offset, pixelStride }: FeatureMap, pixel: number, wordElements: number): number {
  return (offset + pixel * pixelStride) * wordElements;
}
