import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assemble,
  checkProgram,
  controlSlot,
  decodeLine,
  decodeRow,
  disassemble,
  meSlot,
  packSlot,
  programOf,
  unpackSlot,
  veSlot,
  writeContainer,
  type Program,
} from "../../src/isa/index.ts";
import { wordsOf } from "../../src/isa/neuisa/bytes.ts";
import { anyProgram, legalProgram, operation } from "./arbitraries.ts";

describe.each([controlSlot, meSlot, veSlot])("$name slot", (table) => {
  it("gives back every operation that it packs", () => {
    fc.assert(
      fc.property(operation(table), (value) => {
        expect(unpackSlot(table, packSlot(table, value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it("packs back every word that it knows", () => {
    let known = 0;
    const code = fc.constantFrom(...table.opcodes.map((row) => row.code));
    const word = fc.tuple(code, fc.nat(2 ** 26 - 1), fc.nat(2 ** 26 - 1), fc.nat(2 ** 26 - 1));
    fc.assert(
      fc.property(word, ([opcode, a, b, c]) => {
        const value = ((opcode << 26) | (a & b & c)) >>> 0;
        const read = unpackSlot(table, value);
        if (read === undefined) return;
        known += 1;
        expect(packSlot(table, read)).toBe(value);
      }),
      { numRuns: 5000, seed: 1 },
    );
    expect(known).toBeGreaterThan(20);
  });
});

describe("a program", () => {
  it("comes back from its container, whatever it is", () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        expect(programOf(writeContainer(program)).program).toEqual(program);
      }),
      { numRuns: 40 },
    );
  });

  it("lies in memory where the image says", () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const { image } = programOf(writeContainer(program));
        const words = (at: number, bytes: number): Uint32Array => wordsOf(image.bytes.subarray(at, at + bytes));
        expect([image.rowBytes % 16, image.lineBytes % 16, image.codeAddress]).toEqual([
          0,
          0,
          image.rows * image.rowBytes,
        ]);
        for (const [r, row] of program.rows.entries()) {
          const at = image.tableAddress + r * image.rowBytes;
          expect(decodeRow(words(at, image.rowBytes), program.core.matrixEngines)).toEqual(row);
        }
        for (const [i, instruction] of program.code.entries()) {
          const line = words(image.codeAddress + i * image.lineBytes, image.lineBytes);
          expect(decodeLine(line, program.core.vectorEngines)).toEqual({ kind: "instruction", instruction });
        }
        expect(image.bytes.length).toBe(image.codeAddress + program.code.length * image.lineBytes);
      }),
      { numRuns: 40 },
    );
  });

  it("comes back from its text, byte for byte", () => {
    const seen = { loops: 0, branches: 0, names: 0, holes: 0, ends: 0 };
    fc.assert(
      fc.property(legalProgram, (program) => {
        expect(checkProgram(program)).toEqual([]);
        count(seen, program);
        const bytes = writeContainer(program);
        const text = disassemble(programOf(bytes).program);
        expect(Buffer.compare(writeContainer(assemble(text, "a.nasm")), bytes), text).toBe(0);
      }),
      { numRuns: 80, seed: 6 },
    );
    for (const [what, times] of Object.entries(seen)) expect(`${what} ${times > 5}`).toBe(`${what} true`);
  });
});

function count(seen: Record<"loops" | "branches" | "names" | "holes" | "ends", number>, program: Program): void {
  const has = (prefix: string): number => Number(program.code.some(({ control }) => control.id.startsWith(prefix)));
  seen.loops += has("loop");
  seen.branches += has("branch");
  seen.names += Number(program.names !== undefined);
  seen.ends += Number(program.rows.some(({ kind }) => kind === "end"));
  const me = program.rows.flatMap((row) => (row.kind === "group" ? [row.me] : []));
  seen.holes += Number(me.some((starts) => starts[0] === null && starts.some((start) => start !== null)));
}
