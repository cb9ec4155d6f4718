import { expect, it } from "vitest";
import { netlistDut } from "../../../../src/dut/netlist/index.ts";
import { check } from "../../../../src/generators/npu_frontend/queue/check.ts";
import { emit } from "../../../../src/hdl/index.ts";
import { controlSlot, meSlot, unpackSlot, veSlot } from "../../../../src/isa/index.ts";
import type { Port } from "../../../../src/ports/index.ts";
import { drawer } from "./programs.ts";

const ports: readonly Port[] = [
  { name: "word_i", direction: "input", role: "event", elements: 1, elementBits: 32, doc: "Word." },
  { name: "undefined_o", direction: "output", role: "command", elements: 1, elementBits: 1, doc: "Undefined." },
];

it.each([controlSlot, meSlot, veSlot])("finds every undefined opcode of the $name slot and no other", async (table) => {
  const tree = check(table);
  const files = emit(tree, { prefix: "", licenseHeader: "SPDX-License-Identifier: Apache-2.0" });
  const source = { top: tree.name, files, ports: { block: tree.name, ports, state: [] }, reset: "sync" as const };
  const dut = await netlistDut(source);
  const draw = drawer(table.opcodes.length);
  const words = Array.from({ length: 64 }, (_, code) => code * 2 ** 26).flatMap((code) => [
    ...[code, code + 3],
    ...Array.from({ length: 26 }, (_, bit) => code + 2 ** bit),
    ...Array.from({ length: 20 }, () => code + draw(2 ** 26)),
  ]);
  const { outputs } = dut.sampleState(Uint32Array.from(words), words.length);
  const wrong = words.filter((word, at) => (unpackSlot(table, word) === undefined) !== (outputs[at] === 1));
  expect(wrong).toEqual([]);
  expect(outputs.filter((one) => one === 0).length).toBeGreaterThan(table.opcodes.length);
});
