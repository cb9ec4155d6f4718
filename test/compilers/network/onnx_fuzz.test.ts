import { expect, it } from "vitest";
import { checkNetwork, loadNetwork } from "../../../src/compilers/network/index.ts";
import { readAltered, readDamaged, soundFiles } from "./build/damage.ts";

it("the files are sound before they are damaged", () => {
  for (const bytes of soundFiles()) checkNetwork(loadNetwork(bytes));
});

it("250 files with damaged bytes are read or refused with a sentence", () => {
  const { read, refused, slowestMs, sentences } = readDamaged(250, 1);
  expect(read + refused).toBe(250);
  // Both happen, and the damage reaches many places.
  expect(read).toBeGreaterThan(10);
  expect(sentences.size).toBeGreaterThan(15);
  expect(slowestMs).toBeLessThan(2000);
});

it("250 files with other values in their fields are read or refused with a sentence", () => {
  const { read, refused, slowestMs, sentences } = readAltered(250, 1);
  expect(read + refused).toBe(250);
  expect(read).toBeGreaterThan(10);
  expect(sentences.size).toBeGreaterThan(40);
  expect(slowestMs).toBeLessThan(2000);
});
