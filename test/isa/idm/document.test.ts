import { expect, it } from "vitest";
import {
  assemblePool,
  disassemblePool,
  idmIsaDocument,
  layoutOf,
  opcodeRows,
  poolEntry,
  poolHeader,
} from "../../../src/isa/idm/index.ts";

it("is the committed reference", async () => {
  await expect(idmIsaDocument()).toMatchFileSnapshot("../../../docs/idm_isa.md");
});

it("holds every opcode and every field", () => {
  const text = idmIsaDocument();
  for (const { code, name, fields } of opcodeRows) {
    expect(text).toContain(`| ${code} | \`${name}\` |`);
    const section = text.split(`### ${name.toUpperCase()}\n`)[1]?.split("\n#")[0] ?? "";
    for (const field of fields) expect(section).toContain(`| \`${field.name}\` |`);
  }
  for (const { name } of layoutOf(16).header) expect(text).toContain(`| \`${name}\` |`);
  for (const { fields } of [poolHeader, poolEntry])
    for (const { name } of fields) expect(text).toContain(`\`${name}\``);
});

it("shows a source that assembles, and comes back", () => {
  const source = /```\n([^`]*)```/.exec(idmIsaDocument())?.[1] ?? "";
  const program = assemblePool(source, "docs/idm_isa.md");
  expect(program.programs.map(({ instructions }) => instructions.length)).toEqual([9, 2]);
  expect(assemblePool(disassemblePool(program), "again")).toEqual(program);
});

it("has no two tables of header and container in which fields overlap", () => {
  for (const { fields, words } of [poolHeader, poolEntry]) {
    const bits = fields.flatMap(({ lsb, bits: width }) => Array.from({ length: width }, (_, i) => lsb + i));
    expect(new Set(bits).size).toBe(bits.length);
    expect(Math.max(...bits)).toBeLessThan(32 * words);
  }
});
