import type { Program, Route } from "./program.ts";

/** A box of words in memory; on chip it lies line by line, pixel by pixel, without gaps. */
export interface Box {
  readonly lines: number;
  readonly pixels: number;
  /** Words of a pixel. */
  readonly words: number;
  /** From pixel to pixel and from line to line in memory. */
  readonly pixelPitch: number;
  readonly linePitch: number;
}

const lenMax = 1024;
const linesMax = 512;
const strideMax = 65_535;
/** Divisions of a run into equal lines that are tried. */
const linesTried = 64;

/** Emits the fewest LOADs or SAVEs that it finds for a box. @returns the first of them; the last is the program's last. */
export function emitBox(program: Program, route: Route, ddr: number, chip: number, box: Box): number {
  const first = program.length;
  const { lines, pixels, words, pixelPitch, linePitch } = box;
  const run = pixels * words;
  const isDense = pixels === 1 || pixelPitch === words;
  if (isDense && (lines === 1 || linePitch === run)) emitRun(program, route, ddr, chip, lines * run);
  else if (isDense) emitLines(program, route, ddr, chip, run, lines, linePitch);
  else if (lines === 1 || linePitch === pixels * pixelPitch) {
    emitLines(program, route, ddr, chip, words, lines * pixels, pixelPitch);
  } else {
    for (let line = 0; line < lines; line++) {
      emitLines(program, route, ddr + line * linePitch, chip + line * run, words, pixels, pixelPitch);
    }
  }
  return first;
}

/** Lines of `len` words, `stride` apart. */
function emitLines(
  program: Program,
  route: Route,
  ddr: number,
  chip: number,
  len: number,
  lines: number,
  stride: number,
): void {
  if (len > lenMax || (lines > 1 && stride > strideMax)) {
    for (let line = 0; line < lines; line++) emitRun(program, route, ddr + line * stride, chip + line * len, len);
    return;
  }
  for (let line = 0; line < lines; line += linesMax) {
    const count = Math.min(linesMax, lines - line);
    program.transfer(route, ddr + line * stride, chip + line * len, len, count, stride);
  }
}

/** Words one behind the other: one instruction where they make equal lines, else whole lines and a rest. */
function emitRun(program: Program, route: Route, ddr: number, chip: number, words: number): void {
  if (words <= lenMax) {
    program.transfer(route, ddr, chip, words, 1, 0);
    return;
  }
  for (let lines = Math.ceil(words / lenMax); lines <= linesTried; lines++) {
    if (words % lines !== 0) continue;
    program.transfer(route, ddr, chip, words / lines, lines, words / lines);
    return;
  }
  const lines = Math.min(linesMax, Math.floor(words / lenMax));
  const head = lines * lenMax;
  program.transfer(route, ddr, chip, lenMax, lines, lenMax);
  if (head < words) emitRun(program, route, ddr + head, chip + head, words - head);
}
