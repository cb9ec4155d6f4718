import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assemble, NeuIsaError } from "../../src/isa/index.ts";

const core = { matrixEngines: 2, vectorEngines: 2 };
const head = [".program p", ".group g me(a)", ".me a"];
const finish = "{ utop.finish }";

function sentences(lines: readonly string[]): readonly string[] {
  try {
    assemble(lines.join("\n"), "a.nasm", { core });
  } catch (error) {
    if (error instanceof NeuIsaError) return error.sentences;
    throw error;
  }
  return [];
}

/** What is said of instructions in an ME µTop; line 4 is the first. */
const inMe = (...code: readonly string[]): readonly string[] => sentences([...head, ...code]);

describe("what an ME uTop may not hold", () => {
  it.each([
    [
      "an unknown opcode",
      ["{ jump r1 }", finish],
      /^a\.nasm:4:3: jump is no operation of the control slot; allowed are nop, utop\.finish, .*, recv\.$/,
    ],
    ["one of another slot", ["{ push [r0], 1 }", finish], /^a\.nasm:4:3: push is no operation of the control slot/],
    [
      "wrong operands",
      ["{ add r1, 2 }", finish],
      "a.nasm:4:7: The operands of add fit no form of it; allowed is add rd, rs, addend, or add rd, rs, rt.",
    ],
    [
      "too few operands",
      ["{ nop | push [r1] }", finish],
      "a.nasm:4:14: The operands of push fit no form of it; allowed is push [rs+offset], length.",
    ],
    ["no operands", ["{ recv }", finish], "a.nasm:4:3: The operands of recv fit no form of it; allowed is recv rd."],
    ["a register that is none", ["{ set r8, 1 }", finish], "a.nasm:4:7: r8 is no register; allowed are r0 to r7."],
    [
      "a vector register that is none",
      ["{ nop | popv v32 }", finish],
      "a.nasm:4:14: v32 is no register; allowed are v0 to v31.",
    ],
    [
      "a large immediate",
      ["{ set r1, 524288 }", finish],
      "a.nasm:4:11: value is 524288; allowed is an integer from -524288 to 524287.",
    ],
    [
      "a small immediate",
      ["{ add r1, r1, -32769 }", finish],
      "a.nasm:4:15: addend is -32769; allowed is an integer from -32768 to 32767.",
    ],
    [
      "a long push",
      ["{ nop | push [r1], 17 }", finish],
      "a.nasm:4:20: length is 17; allowed is an integer from 1 to 16.",
    ],
    [
      "a far offset",
      ["{ nop | push [r1+4096], 1 }", finish],
      "a.nasm:4:14: offset is 4096; allowed is an integer from -4096 to 4095.",
    ],
    [
      "a level that never is",
      ["{ loop.counter r1, 3 }", finish],
      "a.nasm:4:20: level is 3; allowed is an integer from 0 to 2.",
    ],
    [
      "a level that is not open",
      ["{ loop.counter r1, 0 }", finish],
      "a.nasm:4:3: loop.counter asks for level 0 where 0 loops are open; allowed is a place inside a loop.",
    ],
    [
      "too many VE slots",
      ["{ nop | nop | nop | nop | relu v0, v0 }", finish],
      "a.nasm:4:27: The instruction has 3 VE slots; allowed are 2.",
    ],
    [
      "an undefined label",
      ["{ branch away }", finish],
      "a.nasm:4:10: away is not defined; allowed is the name of a label of uTop a.",
    ],
    [
      "an undefined group",
      ["{ utop.nextGroup @away }", finish],
      "a.nasm:4:18: away is not defined; allowed is the name of a group of the program.",
    ],
    [
      "a group past the table",
      ["{ utop.nextGroup 1 }", finish],
      "a.nasm:4:3: The next group is 1; allowed are 0 to 0.",
    ],
    [
      "a label twice",
      ["x:", "{ nop }", "x:", finish],
      "a.nasm:6:1: Label x is there already; allowed is a name of its own in uTop a.",
    ],
    [
      "a label before nothing",
      [finish, "x:"],
      "a.nasm:5:1: Label x stands before no instruction; allowed is one behind it.",
    ],
    [
      "two labels at one place",
      ["x:", "y:", finish],
      "a.nasm:5:1: Label y names the instruction of x; allowed is one label for each.",
    ],
    [
      "no finish",
      ["{ nop }"],
      "a.nasm:4:3: The uTop runs on behind this instruction; allowed is utop.finish at the end of every path.",
    ],
    [
      "a path without finish",
      ["{ branch.z r1, on }", finish, "on:", "{ nop }"],
      "a.nasm:7:3: The uTop runs on behind this instruction; allowed is utop.finish at the end of every path.",
    ],
    [
      "a branch that may not be taken at the end",
      ["x: { nop }", "{ branch.z r1, x }"],
      "a.nasm:5:3: The uTop runs on behind this instruction; allowed is utop.finish at the end of every path.",
    ],
    [
      "a branch out of the uTop",
      ["{ branch -1 }", finish],
      "a.nasm:4:3: The branch leaves its uTop by a distance of -1; allowed are 0 to 1.",
    ],
    [
      "a branch into a loop",
      ["{ branch.z r0, in }", "{ loop 2, out }", "in: { nop }", "out: { utop.finish }"],
      "a.nasm:4:3: The branch goes into a loop or out of one; allowed is a target in the same body.",
    ],
    [
      "a branch out of a loop",
      ["{ loop 2, out }", "{ branch out }", "out: { utop.finish }"],
      "a.nasm:5:3: The branch goes into a loop or out of one; allowed is a target in the same body.",
    ],
    [
      "a body that is too long",
      ["{ loop 2, 2 }", finish],
      "a.nasm:4:3: The body has 2 instructions; allowed are 1 here, where the uTop ends.",
    ],
    [
      "bodies that are not nested",
      ["{ loop 2, 2 }", "{ loop 2, 2 }", "{ nop }", "{ nop }", finish],
      "a.nasm:5:3: The body has 2 instructions; allowed are 1 here, where the loop around it ends.",
    ],
    [
      "four levels",
      ["{ loop 2, 4 }", "{ loop 2, 3 }", "{ loop 2, 2 }", "{ loop 2, 1 }", "{ nop }", finish],
      "a.nasm:7:3: The loop lies in 3 loops; allowed are 3 levels.",
    ],
    [
      "a body of none",
      ["{ loop 2, out }", "out: { utop.finish }"].reverse(),
      "a.nasm:5:11: body is -2; allowed is an integer from 1 to 1024.",
    ],
    [
      "dependent slots",
      ["{ nop | popv v1 | relu v2, v1 | nop }", finish],
      "a.nasm:4:19: v1 is written in one of the slots me and ve0 and used in the other; allowed are slots that do not depend on each other.",
    ],
    [
      "dependent VE slots",
      ["{ nop | nop | relu v2, v1 | copy v1, v3 }", finish],
      "a.nasm:4:29: v1 is written in one of the slots ve0 and ve1 and used in the other; allowed are slots that do not depend on each other.",
    ],
    [
      "an open brace",
      ["{ nop", finish],
      "a.nasm:4:6: The text ends here; allowed is }: an instruction stands in one line.",
    ],
    [
      "text behind it",
      ["{ nop } x", finish],
      "a.nasm:4:9: x stands here; allowed is the end of the line, or a comment behind ;.",
    ],
    [
      "a strange character",
      ["{ nop } é", finish],
      "a.nasm:4:9: U+00e9 begins nothing; allowed are names, numbers and { | } [ ] ( ) , : @ + - ; .",
    ],
    [
      "a bad number",
      ["{ set r1, 12ab }", finish],
      "a.nasm:4:11: 12ab is no number; allowed is a decimal one, or 0x and hex digits.",
    ],
    [
      "an address without a register",
      ["{ nop | push [4], 1 }", finish],
      "a.nasm:4:15: 4 stands here; allowed is a scalar register, r0 to r7.",
    ],
  ])("%s", (_, code, sentence) => {
    const [first, ...more] = inMe(...code);
    expect(more).toEqual([]);
    if (typeof sentence === "string") expect(first).toBe(sentence);
    else expect(first).toMatch(sentence);
  });
});

describe("what a program may not hold", () => {
  it.each([
    [
      "a null group",
      [...head.slice(0, 2), ".group", ".me a", finish],
      "3:1: Group 1 has no uTop; allowed is one ME uTop, or a VE uTop, at least.",
    ],
    ["an undefined uTop", [".program p", ".group me(b)"], "2:11: b is not defined; allowed is the name of an ME uTop."],
    [
      "a uTop of the other kind",
      [".program p", ".group ve(a)", ".me a", finish],
      "2:11: a is an ME uTop; allowed is the name of a VE uTop.",
    ],
    [
      "a uTop that nobody runs",
      [...head, finish, ".ve b", finish],
      "5:5: b is in no group; allowed is a uTop that a group runs.",
    ],
    ["a uTop twice", [...head, finish, ".me a", finish], "5:5: uTop a is there already; allowed is a name of its own."],
    [
      "a group name twice",
      [...head.slice(0, 2), ".end g", ".me a", finish],
      "3:6: Group g is there already; allowed is a name of its own.",
    ],
    ["an empty uTop", [...head], "3:5: ME uTop a has no instruction; allowed is one at least."],
    [
      "more ME uTops than MEs",
      [".program p", ".group me(a, a, a)", ".me a", finish],
      "2:17: The group has 3 ME uTops; allowed are 2, one per ME.",
    ],
    [
      "an instruction outside",
      [".program p", "{ nop }", ".group me(a)", ".me a", finish],
      "2:1: The instruction is in no uTop; allowed is a place behind .me or .ve.",
    ],
    [
      "another core",
      [".core 4 4", ...head, finish],
      "1:1: The program is for 4 MEs and 4 VEs; allowed are 2 and 2, as the config or another .core says.",
    ],
    [
      "a core that is none",
      [".core 0 4", ...head, finish],
      "1:7: matrix engines: 0; allowed is an integer from 1 to 16.",
    ],
    ["no name", [...head.slice(1), finish], "1:1: The program has no name; allowed is .program and a name."],
    ["two names", [".program q", ...head, finish], "2:10: The program has a name already; allowed is one .program."],
    ["no group", [".program p"], "1:1: The program has no group; allowed is one .group at least."],
    [
      "a directive that is none",
      [".programme p", ...head, finish],
      "1:1: .programme is no directive; allowed are .program, .core, .group, .end, .me, .ve, .line, .strip.",
    ],
    [
      "a name of a register",
      [...head.slice(0, 1), ".end", ".group r1 me(a)", ".me a", finish],
      /^3:8: r1 is no name; allowed are letters/,
    ],
    [
      "an ME slot in a VE uTop",
      [".program p", ".group ve(a)", ".ve a", "{ nop | push [r0], 1 }", finish],
      /^4:9: push is no operation of the ve slot/,
    ],
  ])("%s", (_, lines, sentence) => {
    const [first, ...more] = sentences(lines);
    expect(more).toEqual([]);
    const said = first?.replace(/^a\.nasm:/, "");
    if (typeof sentence === "string") expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  it("is told all at once, by its place, up to 20 of it", () => {
    const wrong = Array.from({ length: 25 }, () => "{ hop | hop | hop }");
    const said = inMe("{ set r9, 1 | pull }", "?", ...wrong, finish);
    expect(said.slice(0, 4).map((sentence) => sentence.split(" ")[0])).toEqual([
      "a.nasm:4:7:",
      "a.nasm:4:15:",
      "a.nasm:5:1:",
      "a.nasm:6:3:",
    ]);
    expect(said).toHaveLength(21);
    expect(said[20]).toBe("a.nasm: 58 more problems are not shown.");
  });
});

it("is told by its place, not when it is found", () => {
  const said = sentences([".program p", ".group me(a, b)", ".me a", "{ hop }", finish]);
  expect(said.map((sentence) => sentence.split(" ")[0])).toEqual(["a.nasm:2:14:", "a.nasm:4:3:"]);
});

describe("a line that cannot be read", () => {
  it.each([
    [[".program p", ".group g me(a", ".me a", "{ utop.nextGroup @g }", finish]],
    [[".program p", ".group g me(a)", ".me a b", "x: { branch x }"]],
    [[".program 7", ".group g me(a)", ".me a", finish]],
    [[...head, "{ branch x }", "x: { nop", finish]],
    [[...head, "{ loop 2, x }", "{ nop }", "x: { utop.finish ? }"]],
    [[...head, "x: ? { utop.finish }"]],
  ])("is the only one that is told of: %j", (lines) => {
    expect(sentences(lines)).toHaveLength(1);
  });
});

describe("a source", () => {
  it("may end its lines with CR LF, begin with a byte order mark, and say its own core", () => {
    const text = `\uFEFF.core 2 2\r\n${head.join("\r\n")}\r\n{ utop.finish }\r\n`;
    expect(assemble(text, "a").core).toEqual(core);
    expect(() => assemble([...head, finish].join("\n"), "a")).toThrow(
      "The core is not named; allowed is --config, or .core",
    );
  });

  it("keeps its lines when asked, and those of .line always", () => {
    const text = [...head, "{ nop }", finish].join("\n");
    expect(assemble(text, "a", { core, sourceLines: true }).sourceLines).toEqual([4, 5]);
    expect(assemble(text, "a", { core }).sourceLines).toBeUndefined();
    expect(assemble(text.replace("{ nop }", ".line 77\n{ nop }"), "a", { core }).sourceLines).toEqual([77, 6]);
  });

  it("is assembled or refused in sentences, whatever it is", () => {
    const words =
      "{ } | . , : @ [ ] ( ) - + .me .ve .group .end .core me ve a b r1 v2 9 0x1 nop loop branch set push utop.finish ; \n \n \n".split(
        / /,
      );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (source) => {
        for (const sentence of sentences([...head, finish, source]))
          expect(sentence).toMatch(/^a\.nasm:(?:\d+:\d+:)? .+\.$/s);
      }),
      { numRuns: 600 },
    );
  });
});
