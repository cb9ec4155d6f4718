import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  assemble,
  checkProgram,
  controlSlot,
  fieldOf,
  meSlot,
  neuIsaDocument,
  opcodeOf,
  operandFields,
  veSlot,
  type SlotTable,
} from "../../src/isa/index.ts";
import { containerHeader, symbolEntry } from "../../src/isa/neuisa/container_format.ts";
import type { Field } from "../../src/isa/neuisa/field.ts";
import { rowFormat } from "../../src/isa/neuisa/table_row.ts";

const slots = [controlSlot, meSlot, veSlot];

it("is the committed reference", async () => {
  await expect(neuIsaDocument()).toMatchFileSnapshot("../../docs/neuisa.md");
});

it("holds every opcode and every field", () => {
  const text = neuIsaDocument();
  for (const slot of slots) {
    for (const { code, mnemonic } of slot.opcodes)
      expect(text).toMatch(new RegExp(`\\| ${code} \\| \`${mnemonic}[ \`]`));
    for (const { name } of slot.fields) expect(text).toContain(`| \`${name}\` |`);
  }
});

it("shows a source that assembles", () => {
  const source = /```\n([^`]*)```/.exec(neuIsaDocument())?.[1] ?? "";
  const program = source.replace(".core 4 4 ", ".core 4 4 \n.me b\n{ utop.finish }\n");
  expect(checkProgram(assemble(program, "docs/neuisa.md"))).toEqual([]);
});

function expectApart(fields: readonly Field[]): void {
  const bits = fields.flatMap(({ lsb, bits: width }) => Array.from({ length: width }, (_, i) => lsb + i));
  expect(new Set(bits).size).toBe(bits.length);
  for (const { lsb, bits: width } of fields) expect(lsb >>> 5).toBe((lsb + width - 1) >>> 5);
}

describe("the tables", () => {
  it.each(slots)(
    "$name slot: codes and ids are unique, 6 bits leave codes undefined, operands do not overlap",
    (slot) => {
      const { opcodes } = slot;
      expect(new Set(opcodes.map(({ code }) => code)).size).toBe(opcodes.length);
      expect(new Set(opcodes.map(({ id }) => id)).size).toBe(opcodes.length);
      expect(opcodes.length).toBeLessThan(64);
      for (const row of opcodes) {
        expectApart([fieldOf(slot, "opcode"), ...operandFields(row).map((name) => fieldOf(slot, name))]);
      }
      const used = new Set(opcodes.flatMap(operandFields));
      expect(slot.fields.filter(({ name }) => name !== "opcode" && !used.has(name))).toEqual([]);
    },
  );

  it.each([containerHeader, symbolEntry, ...Array.from({ length: 16 }, (_, i) => rowFormat(i + 1))])(
    "$name of $words words: fields lie apart, each in one word",
    ({ fields, words }) => {
      expectApart(fields);
      expect(Math.max(...fields.map(({ lsb }) => lsb))).toBeLessThan(32 * words);
    },
  );
});

it("times a tile as V10 does: 128 cycles on each port of an ME, and 16 on a VE to accumulate it", () => {
  const cycles = (slot: SlotTable, id: string, blocks: number): number => {
    const duration = opcodeOf(slot, id).duration;
    return (duration?.cycles ?? 0) * (duration?.per === "block" ? blocks : 1);
  };
  expect(["pushw", "push", "pop"].map((id) => cycles(meSlot, id, 16))).toEqual([128, 128, 128]);
  expect(16 * cycles(meSlot, "popv", 1)).toBe(128);
  expect(16 * cycles(veSlot, "accum", 1)).toBe(16);
});

describe("the programs that come with the package", () => {
  const folder = new URL("../../configs/programs/", import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith(".nasm")))("%s assembles for its core", (name) => {
    const program = assemble(readFileSync(new URL(name, folder), "utf8"), name);
    expect(program.code.length).toBeGreaterThan(10);
    const busy = program.rows.some((row) => row.kind === "group" && row.me.every((start) => start !== null));
    expect(busy).toBe(true);
  });
});
