import { describe, expect, it } from "vitest";
import { interpret } from "../../../../src/compilers/neuisa/interpreter/index.ts";
import { messageOf, programOf, single, sramOf } from "./run.ts";

/** The sentence of the error of a strict run, behind its place; not strict, the run completes. */
function strictOnly(source: string): string {
  expect(messageOf(source, sramOf(64), { strict: false })).toBe("complete");
  return messageOf(source, sramOf(64)).replace("InterpreterError: ", "");
}

const weights = ["{ nop | pushw [r0], 2 }", "{ nop | loadw }"];
const load = "{ nop | | load v0, [r0+40] }";

describe("one uTop", () => {
  it("reads a vector register before it is written", () => {
    expect(strictOnly(single("ve", "{ nop | load v3, [r0] }", "{ nop | add v1, v3, v2 }"))).toBe(
      "group 0, the VE uTop, instruction 1: v2 is read before it is written; allowed are v3.",
    );
    const other =
      ".group me(a, b)\n.me a\n{ utop.finish | | load v1, [r0] }\n.me b\n{ utop.finish | | store [r0+1], v1 }\n";
    expect(strictOnly(other)).toContain(
      "ME uTop 1, instruction 1: v1 is read before it is written; allowed are none so far.",
    );
  });

  it("reads 0 from a register that its uTop has not written, when not strict", () => {
    const sram = sramOf(2, () => 3);
    const source =
      ".group ve(a)\n.group ve(b)\n.ve a\n{ utop.finish | load v1, [r0] }\n.ve b\n{ utop.finish | store [r0+1], v1 }\n";
    interpret(programOf(source), sram, { strict: false });
    expect([sram[0], sram[1024]]).toEqual([3, 0]);
  });

  it("has slots of one instruction that depend on each other", () => {
    const program = programOf(single("ve", "{ nop | load v0, [r0] | load v1, [r0] }", "{ nop | copy v2, v0 }"));
    const copy = { id: "copy", operands: { vd: 0, va: 1 } };
    const code = program.code.map((line, index) =>
      index === 1 ? { ...line, ve: [...line.ve.slice(0, 1), copy] } : line,
    );
    expect(() => interpret({ ...program, code }, sramOf(1))).toThrow(
      "group 0, the VE uTop, instruction 1: v0 is written in one slot and used in another; allowed are slots that do not depend on each other.",
    );
    expect(interpret({ ...program, code }, sramOf(1), { strict: false }).end.kind).toBe("complete");
  });

  it.each([
    ["two stores", "store [r0+40], v0 | store [r1+40], v0", 40],
    ["an accum and a load", "accum [r0+41], v0 | load v1, [r0+41]", 41],
  ])("touches a block in two slots: %s", (_, slots, block) => {
    expect(strictOnly(single("ve", "{ nop | load v0, [r0] }", `{ nop | ${slots} }`))).toBe(
      `group 0, the VE uTop, instruction 1: block ${block} is written in one slot and used in another; allowed are slots that do not depend on each other.`,
    );
  });

  it("stores to a block that the ME slot beside it pushes, or loads what it pops", () => {
    const stored = single(
      "me",
      ...weights,
      load,
      "{ nop | push [r0+8], 4 | store [r0+10], v0 }",
      "{ nop | pop [r0+20], 4 }",
    );
    expect(strictOnly(stored)).toContain("instruction 3: block 10 is written in one slot");
    const loaded = single("me", ...weights, "{ nop | push [r0+8], 4 }", "{ nop | pop [r0+20], 4 | load v0, [r0+23] }");
    expect(strictOnly(loaded)).toContain("instruction 3: block 23 is written in one slot");
    const apart = loaded.replace("[r0+23]", "[r0+24]");
    expect(messageOf(apart, sramOf(64))).toBe("complete");
  });

  const written = (block: number): string =>
    `block ${block} is written while the matrix engine may still read it; allowed is a write behind a pop of the results.`;

  it("overwrites activations before the pop of their results", () => {
    const push = "{ nop | push [r0+8], 4 }";
    const store = "{ nop | | store [r0+10], v0 }";
    const pop = (blocks: number): string => `{ nop | pop [r0+20], ${blocks} }`;
    const source = (...code: readonly string[]): string => single("me", ...weights, load, push, ...code);
    expect(strictOnly(source(store, pop(4)))).toContain(`instruction 4: ${written(10)}`);
    // Results of blocks 8 and 9, then of 10.
    expect(strictOnly(source(pop(2), store, pop(2)))).toContain(`instruction 5: ${written(10)}`);
    expect(messageOf(source(pop(3), store, pop(1)), sramOf(64))).toBe("complete");
    expect(messageOf(source("{ nop | popv v1 }", pop(2), store, pop(1)), sramOf(64))).toBe("complete");
  });

  it("pops over activations of other results; over its own it may", () => {
    const source = (to: number, blocks: number): string =>
      single(
        "me",
        ...weights,
        "{ nop | push [r0+8], 4 }",
        `{ nop | pop [r0+${to}], ${blocks} }`,
        `{ nop | pop [r0+30], ${4 - blocks} }`,
      );
    expect(strictOnly(source(9, 2))).toContain(`instruction 3: ${written(10)}`);
    expect(messageOf(source(8, 2), sramOf(64))).toBe("complete");
  });

  it("overwrites weights before the pop of a result that they made", () => {
    const store = "{ nop | | store [r0+1], v0 }";
    const push = "{ nop | push [r0+8], 1 }";
    const pop = "{ nop | pop [r0+20], 1 }";
    const source = (...code: readonly string[]): string => single("me", load, ...code);
    const again = "{ nop | pushw [r0], 2 }";
    expect(strictOnly(source(...weights, store))).toContain(`instruction 3: ${written(1)}`);
    expect(strictOnly(source(...weights, push, store, pop))).toContain(`instruction 4: ${written(1)}`);
    expect(messageOf(source(...weights, push, pop, store), sramOf(64))).toBe("complete");
    // The result that is popped is one of the weights before.
    expect(strictOnly(source(...weights, push, again, pop, store))).toContain(`instruction 6: ${written(1)}`);
    expect(strictOnly(source(...weights, again, push, pop, store))).toContain(`instruction 6: ${written(1)}`);
    expect(strictOnly(source(...weights, push, again, "{ nop | loadw }", pop, store))).toContain(
      `instruction 7: ${written(1)}`,
    );
  });

  it("leaves weights behind that nobody used: the next group may overwrite them, and finds none that wait", () => {
    const next =
      "{ nop | | load v0, [r0+8] }\n{ nop | pushw [r0+8], 16 | store [r0], v0 }\n{ utop.finish | loadw | store [r0+1], v0 }\n";
    for (const code of [weights, weights.slice(0, 1)]) {
      const source = `.group me(a)\n.group me(b)\n.me a\n${code.join("\n")}\n{ utop.finish }\n.me b\n${next}`;
      expect(messageOf(source, sramOf(64))).toBe("complete");
    }
  });

  it("pushes what a pop may still write", () => {
    const source = (...between: readonly string[]): string =>
      single(
        "me",
        ...weights,
        "{ nop | push [r0+8], 1 }",
        "{ nop | push [r0+8], 1 }",
        "{ nop | pop [r0+20], 1 }",
        ...between,
        "{ nop | push [r0+20], 1 }",
        "{ nop | pop [r0+21], 1 }",
      );
    const rest = "{ nop | pop [r0+22], 1 }";
    const sentence =
      "instruction 5: block 20 is read while a pop may still write it; allowed is a read behind an instruction with VE operations, or behind the next pop.";
    const late = `${source()}`.replace("[r0+21], 1", "[r0+21], 2");
    expect(strictOnly(late)).toContain(sentence);
    expect(messageOf(source(rest), sramOf(64))).toBe("complete");
    expect(messageOf(late.replace("push [r0+20], 1 }", "push [r0+20], 1 | load v0, [r0] }"), sramOf(64))).toBe(
      "complete",
    );
    expect(messageOf(source("{ nop | popv v0 }"), sramOf(64))).toBe("complete");
  });

  it("pushes without weights, loads none, or leaves results behind", () => {
    expect(strictOnly(single("me", "{ nop | push [r0], 1 }", "{ nop | pop [r0+1], 1 }"))).toContain(
      "instruction 0: a push finds no weights of its uTop; allowed is a push behind a loadw.",
    );
    expect(strictOnly(single("me", "{ nop | loadw }"))).toContain(
      "no weights wait; allowed is a loadw behind a pushw.",
    );
    expect(strictOnly(single("me", ...weights, "{ nop | push [r0+8], 3 }", "{ nop | pop [r0+20], 1 }"))).toContain(
      "instruction 4: the uTop finishes with 2 blocks of results that wait; allowed is a pop for each.",
    );
    // Weights of a group before are not there either.
    const next = `.group me(a)\n.group me(b)\n.me a\n${weights.join("\n")}\n{ utop.finish }\n.me b\n{ nop | push [r0+8], 1 }\n{ utop.finish | pop [r0+9], 1 }\n`;
    expect(strictOnly(next)).toContain("group 1, ME uTop 0, instruction 3: a push finds no weights");
  });
});

describe("two uTops of a group", () => {
  /** Two MEs and the VE µTop; block 0 is their weights. */
  const source = (a: string, b: string, ve = "{ nop }"): string =>
    `.group me(a, b) ve(c)\n.me a\n{ nop | | load v0, [r0+60] }\n${a}\n{ utop.finish }\n.me b\n{ nop | | load v0, [r0+60] }\n${b}\n{ utop.finish }\n.ve c\n{ nop | load v0, [r0+60] }\n${ve}\n{ utop.finish }\n`;
  const me = (operation: string): string => `{ nop | | ${operation} }`;
  const product = `${weights.join("\n")}\n{ nop | push [r0+8], 2 }\n{ nop | pop [r0+20], 2 }`;

  it.each([
    ["a write and a write", me("store [r0+5], v0"), me("store [r0+5], v0"), "block 5 is written, and written by"],
    ["a write and a read", me("store [r0+5], v0"), me("load v1, [r0+5]"), "block 5 is "],
    ["an accum and an accum", me("accum [r0+5], v0"), me("accum [r0+5], v0"), "block 5 is "],
    ["a pop and a load", product, me("load v1, [r0+21]"), "block 21 is "],
    ["activations and a store", product, me("store [r0+9], v0"), "block 9 is "],
    ["weights and a store", product, me("store [r0+1], v0"), "block 1 is "],
  ])("%s of one block race in every order", (_, a, b, found) => {
    for (const order of ["ascending", "descending", 1, 2, 3] as const) {
      for (const swapped of [false, true]) {
        const message = messageOf(swapped ? source(b, a) : source(a, b), sramOf(64), { order });
        expect(message).toContain(found);
        expect(message).toMatch(/ by ME uTop [01]; allowed are blocks that no other uTop of the group writes/);
      }
    }
    expect(messageOf(source(a, b), sramOf(64), { strict: false })).toBe("complete");
    expect(messageOf(source(a, "{ nop }"), sramOf(64))).toBe("complete");
  });

  it("names both, the VE uTop too", () => {
    const message = messageOf(source("{ nop }", me("store [r0+5], v0"), "{ nop | load v1, [r0+5] }"), sramOf(64));
    expect(message).toBe(
      "InterpreterError: group 0, the VE uTop, instruction 7: block 5 is read, and written by ME uTop 1; allowed are blocks that no other uTop of the group writes, and writes to blocks that none uses.",
    );
  });

  it("the VE uTop races with ME uTop 0, too", () => {
    const both = source(me("store [r0+5], v0"), "{ nop }", "{ nop | load v1, [r0+5] }");
    expect(messageOf(both, sramOf(64))).toContain(
      "the VE uTop, instruction 7: block 5 is read, and written by ME uTop 0",
    );
    expect(messageOf(both, sramOf(64), { order: "descending" })).toContain(
      "block 5 is written, and read by the VE uTop",
    );
  });

  it("a writer finds every other reader, whoever read last", () => {
    const read = me("load v1, [r0+5]");
    // The writer has read the block itself, behind another one.
    expect(messageOf(source(read, `${read}\n${me("store [r0+5], v0")}`), sramOf(64))).toContain("read by ME uTop 0");
    expect(messageOf(source(read, read, "{ nop | store [r0+5], v0 }"), sramOf(64))).toContain("read by ME uTop 1");
  });

  it("all may read a block, and one may read what it writes", () => {
    expect(messageOf(source(product, me("load v1, [r0+9]"), "{ nop | load v1, [r0] }"), sramOf(64))).toBe("complete");
    expect(messageOf(source(`${me("store [r0+5], v0")}\n${me("accum [r0+5], v0")}`, "{ nop }"), sramOf(64))).toBe(
      "complete",
    );
  });

  it("groups run in sequence: the next one may use what this one wrote", () => {
    const one =
      ".group ve(a)\n.group ve(b)\n.group ve(b)\n.ve a\n{ nop | load v0, [r0+1] }\n{ utop.finish | store [r0], v0 }\n";
    const two = ".ve b\n{ nop | load v0, [r0] }\n{ utop.finish | store [r0+1], v0 }\n";
    expect(messageOf(one + two, sramOf(2))).toBe("complete");
  });
});
