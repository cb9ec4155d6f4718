import { expect, it } from "vitest";
import { program, register, Rig } from "./rig.ts";

const simple = `.group one me(a)
  .me a
  { set r0, 5 }
  { nop | push [r0], 1 }
  { utop.finish }`;
const beside = `.group one me(b)
  .me b
  { loop 300, out }
    { nop }
  out:
  { utop.finish }`;

/** vNPU 0 with a program that runs into a fault, beside vNPU 1, which completes; the code of the fault. */
function faults(prepare: (rig: Rig, table: number, code: number) => void, text = simple): { rig: Rig; code: number } {
  const rig = new Rig();
  const source = program(text);
  const table = rig.load(0, source);
  rig.load(1, program(beside));
  const rowBytes = 16;
  prepare(rig, table, table + rowBytes * source.rows.length);
  rig.ring(1);
  rig.ring(0);
  const { detail } = rig.untilTraced(8, 0);
  rig.untilTraced(9, 1);
  rig.until(() => rig.status(0).state === 5, 200);
  expect(rig.status(0)).toMatchObject({ state: 5, code: detail });
  expect(rig.count(`trap_${detail}`)).toBe(1);
  return { rig, code: detail };
}

/** Clears the fault, and runs the program again: to its end. */
function runsAgain(rig: Rig): void {
  rig.write(register.hypervisor(0, 4), 1);
  rig.run(2);
  expect(rig.status(0).state).toBe(0);
  rig.ring(0);
  rig.untilTraced(9, 0);
}

const poke = (rig: Rig, address: number, word: number): void =>
  new DataView(rig.memory.bytes.buffer).setUint32(address, word, true);

it("a beat of code with wrong parity is fault 9, once", () => {
  const { rig, code } = faults((r) => r.write(register.inject, 1));
  expect(code).toBe(9);
  expect(rig.count("parity_line")).toBe(1);
  expect(rig.read(register.inject) & 1).toBe(0);
  runsAgain(rig);
});

it("a row with wrong parity is fault 9, once", () => {
  const { rig, code } = faults((r) => r.write(register.inject, 3));
  expect(code).toBe(9);
  expect(rig.count("parity_row")).toBe(1);
  runsAgain(rig);
});

it("an error of the bus is fault 7 for a line that a queue waits for, not for one fetched ahead", () => {
  const { rig, code } = faults(({ memory }, _, lines) => memory.failing.add(lines));
  expect(code).toBe(7);
  // The head of the µTop was fetched ahead: that error says nothing yet.
  expect(rig.count("fill_error")).toBe(2);
  rig.memory.failing.clear();
  runsAgain(rig);
});

it("an error of the bus is fault 1 for a row", () => {
  const { rig, code } = faults(({ memory }, table) => memory.failing.add(table));
  expect(code).toBe(1);
  expect(rig.count("row_error")).toBe(1);
});

it("no answer in time is fault 8, of a line and of a row", () => {
  const line = faults(({ memory }, _, lines) => memory.silent.add(lines));
  expect(line.code).toBe(8);
  expect(line.rig.count("fill_timeout")).toBe(2);
  const row = faults(({ memory }, table) => memory.silent.add(table));
  expect(row.code).toBe(8);
  expect(row.rig.count("row_timeout")).toBe(1);
});

it("an undefined word is fault 5: a bit that is not used, an ME word in a VE µTop, a fourth loop", () => {
  const bit = faults((rig, _, lines) => poke(rig, lines + 16, 1));
  expect(bit.code).toBe(5);
  expect(bit.rig.count("opcode_fault")).toBeGreaterThan(0);
  expect(bit.rig.count("retired")).toBeGreaterThan(0);
  const ve = `.group one ve(a)\n.ve a\n{ nop }\n{ utop.finish }`;
  expect(faults((rig, _, lines) => poke(rig, lines + 4, 2 << 26), ve).code).toBe(5);
  const loops = `.group one ve(a)\n.ve a\n{ loop 2, o }\n{ loop 2, o }\n{ loop 2, o }\n{ nop }\n{ nop }\no:\n{ utop.finish }`;
  expect(faults((rig, _, lines) => poke(rig, lines + 48, 8 << 26), loops).code).toBe(5);
});

it("a pc outside of the code is fault 6", () => {
  const behind = faults((rig, _, lines) => poke(rig, lines + 32, 0));
  expect(behind.code).toBe(6);
  const before = faults((rig, _, lines) => poke(rig, lines + 32, ((12 << 26) | 0xfff0) >>> 0));
  expect(before.code).toBe(6);
  expect(before.rig.count("pc_fault")).toBeGreaterThan(0);
});
