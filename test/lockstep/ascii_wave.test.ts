import { expect, it } from "vitest";
import { asciiWave, cellNeeded } from "../../src/lockstep/ascii_wave.ts";

const bit = (...values: number[]): { values: number[]; isBit: boolean } => ({ values, isBit: true });
const number = (...values: number[]): { values: number[]; isBit: boolean } => ({ values, isBit: false });

it("a bit is a level with edges, marked where it is wrong", () => {
  expect(asciiWave(bit(0, 1, 1, 0), 4)).toBe("____/-------\\___");
  expect(asciiWave(bit(1, 1, 0), 3, [1, 0, 1])).toBe("----!-\\!_");
});

it("a value stands at the beginning of its stay, marked where it is wrong", () => {
  expect(asciiWave(number(3, 3, 12), 4)).toBe("|3      |12 ");
  expect(asciiWave(number(3, 3, 3), 4, [3, 4, 3])).toBe("|3   !      ");
  expect(asciiWave(number(3, 4), 4, [3, 3])).toBe("|3  |!4 ");
});

it("a name takes the room of its stay", () => {
  const names = ["spatial", "whole_core"];
  expect(asciiWave({ ...number(1, 1, 1, 0), names }, 4)).toBe("|whole_core |sp~");
  expect(asciiWave({ ...number(7), names }, 4)).toBe("|7  ");
});

it("tells the cell that holds every number in full", () => {
  expect(cellNeeded(number(123456, 123456, 7), false)).toBe(4);
  expect(cellNeeded(number(123456, 7), true)).toBe(8);
  expect(cellNeeded(bit(1, 0), true)).toBe(0);
});
