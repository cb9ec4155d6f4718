import { expect, it } from "vitest";
import { readAltered, readDamaged } from "../compilers/network/build/damage.ts";

it("10,000 ONNX files with damaged bytes are read or refused with a sentence", () => {
  const { read, refused, slowestMs, sentences } = readDamaged(10_000, 7);
  expect(read + refused).toBe(10_000);
  expect(read).toBeGreaterThan(500);
  expect(sentences.size).toBeGreaterThan(50);
  expect(slowestMs).toBeLessThan(2000);
});

it("10,000 ONNX files with other values in their fields are read or refused with a sentence", () => {
  const { read, refused, slowestMs, sentences } = readAltered(10_000, 7);
  expect(read + refused).toBe(10_000);
  expect(read).toBeGreaterThan(500);
  expect(sentences.size).toBeGreaterThan(100);
  expect(slowestMs).toBeLessThan(2000);
});
