import { blockElements, edge } from "./sizes.ts";

/** Names of this file: an import may be looked up at every use. */
const length: number = blockElements;
const width: number = edge;

/** Of two registers, each named by its first element in the file. */
type Binary = (file: Float64Array, d: number, a: number, b: number) => void;
/** Of a register and a number. */
type Scalar = (file: Float64Array, d: number, a: number, s: number) => void;
type Unary = (file: Float64Array, d: number, a: number) => void;

type ElementOperations = Record<"add" | "sub" | "mul" | "max", Binary> &
  Record<"add.s" | "sub.s" | "mul.s" | "max.s" | "copy.s", Scalar> &
  Record<"relu" | "exp" | "rsqrt", Unary>;

/** VE operations on each element by their id. One loop each: a loop that calls back is several times slower. */
export const element: ElementOperations = {
  add: (file, d, a, b) => {
    for (let i = 0; i < length; i += 1) file[d + i] = (file[a + i] ?? 0) + (file[b + i] ?? 0);
  },
  sub: (file, d, a, b) => {
    for (let i = 0; i < length; i += 1) file[d + i] = (file[a + i] ?? 0) - (file[b + i] ?? 0);
  },
  mul: (file, d, a, b) => {
    for (let i = 0; i < length; i += 1) file[d + i] = (file[a + i] ?? 0) * (file[b + i] ?? 0);
  },
  max: (file, d, a, b) => {
    for (let i = 0; i < length; i += 1) file[d + i] = Math.max(file[a + i] ?? 0, file[b + i] ?? 0);
  },
  "add.s": (file, d, a, s) => {
    for (let i = 0; i < length; i += 1) file[d + i] = (file[a + i] ?? 0) + s;
  },
  "sub.s": (file, d, a, s) => {
    for (let i = 0; i < length; i += 1) file[d + i] = (file[a + i] ?? 0) - s;
  },
  "mul.s": (file, d, a, s) => {
    for (let i = 0; i < length; i += 1) file[d + i] = (file[a + i] ?? 0) * s;
  },
  "max.s": (file, d, a, s) => {
    for (let i = 0; i < length; i += 1) file[d + i] = Math.max(file[a + i] ?? 0, s);
  },
  "copy.s": (file, d, _a, s) => {
    file.fill(s, d, d + length);
  },
  relu: (file, d, a) => {
    for (let i = 0; i < length; i += 1) file[d + i] = Math.max(file[a + i] ?? 0, 0);
  },
  exp: (file, d, a) => {
    for (let i = 0; i < length; i += 1) file[d + i] = Math.exp(file[a + i] ?? 0);
  },
  rsqrt: (file, d, a) => {
    for (let i = 0; i < length; i += 1) file[d + i] = 1 / Math.sqrt(file[a + i] ?? 0);
  },
};

/** VE operations on each of the 8 vectors of a register. */
export const rows: Record<"rowsum" | "rowmax", Unary> = {
  rowsum: (file, d, a) => {
    for (let row = 0; row < length; row += width) {
      let sum = 0;
      for (let i = row; i < row + width; i += 1) sum += file[a + i] ?? 0;
      file.fill(sum, d + row, d + row + width);
    }
  },
  rowmax: (file, d, a) => {
    for (let row = 0; row < length; row += width) {
      let largest = -Infinity;
      for (let i = row; i < row + width; i += 1) largest = Math.max(largest, file[a + i] ?? 0);
      file.fill(largest, d + row, d + row + width);
    }
  },
};
