/** Distance in elements between neighbours along each axis, row-major. */
export function elementStrides(shape: readonly number[]): number[] {
  const strides = Array<number>(shape.length).fill(1);
  for (let axis = shape.length - 2; axis >= 0; axis--)
    strides[axis] = (strides[axis + 1] ?? 1) * (shape[axis + 1] ?? 1);
  return strides;
}

/** Calls `visit` for every element in row-major order. `index` is the same array every time. */
export function eachIndex(shape: readonly number[], visit: (flat: number, index: readonly number[]) => void): void {
  const index = Array<number>(shape.length).fill(0);
  const count = shape.reduce((product, size) => product * size, 1);
  for (let flat = 0; flat < count; flat++) {
    visit(flat, index);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const next = (index[axis] ?? 0) + 1;
      if (next < (shape[axis] ?? 1)) {
        index[axis] = next;
        break;
      }
      index[axis] = 0;
    }
  }
}

/** Reads a tensor by the flat index of the shape that it broadcasts to. */
export function broadcastReader(
  shape: readonly number[],
  target: readonly number[],
  read: (flat: number) => number,
): (flat: number) => number {
  const own = elementStrides(shape);
  const lead = target.length - shape.length;
  const strides = elementStrides(target);
  return (flat) => {
    let source = 0;
    for (const [axis, size] of shape.entries()) {
      if (size === 1) continue;
      const at = Math.floor(flat / (strides[axis + lead] ?? 1)) % size;
      source += at * (own[axis] ?? 0);
    }
    return read(source);
  };
}
