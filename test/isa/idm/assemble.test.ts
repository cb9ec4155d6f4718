import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assemblePool,
  checkGroup,
  checkProgram,
  disassemblePool,
  hexOfProgram,
  makeInstruction,
  moduleBits,
  packInstruction,
  type AssembleOptions,
  type Instruction,
} from "../../../src/isa/idm/index.ts";
import { NeuIsaError } from "../../../src/isa/index.ts";
import { orderedOperations } from "./arbitraries.ts";

const head = ".cores 2\n.core 1\n";

function problems(text: string, options?: AssembleOptions): readonly string[] {
  try {
    assemblePool(text, "a.iasm", options);
  } catch (error) {
    if (error instanceof NeuIsaError) return error.sentences;
    throw error;
  }
  return [];
}

describe("a source", () => {
  it("becomes the instructions that it says, in any order of the fields", () => {
    const text = `${head} load post=conv,misc first layer=3 mode=0x3F ; words\n conv wait=load rows=16\r\n\tpool wait=load\nlast: system irq=1 next_pc=last end\n`;
    const { cores, programs } = assemblePool(text, "a.iasm");
    expect(cores).toBe(2);
    const core = { core: 1 };
    expect(programs).toEqual([
      {
        core: 1,
        instructions: [
          makeInstruction("load", { mode: 63 }, { ...core, post: moduleBits("conv", "misc"), first: true, layer: 3 }),
          makeInstruction("conv", { rows: 16 }, { ...core, wait: moduleBits("load") }),
          makeInstruction("pool", {}, { ...core, wait: moduleBits("load") }),
          makeInstruction("system", { irq: 1, next_pc: 3 }, { ...core, end: true }),
        ],
      },
    ]);
  });

  it("orders its cores, and takes the size of the pool from the caller", () => {
    const text = ".core 30\nsystem end\n.core 17\nsystem end\n";
    expect(assemblePool(text, "a.iasm", { cores: 31 }).programs.map(({ core }) => core)).toEqual([17, 30]);
    expect(assemblePool(`.cores 31\n${text}`, "a.iasm", { cores: 31 }).cores).toBe(31);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "an opcode",
      `${head}  add\nsystem end`,
      ["3:3: add is no opcode; allowed are load, save, poolinit, system, conv, convinit, pool."],
    ],
    [
      "a module",
      `${head}conv wait=load,lode\nsystem end`,
      ['3:16: "lode" is no module; allowed are load, save, conv, misc.'],
    ],
    ["no module", `${head}conv wait=\nsystem end`, ['3:11: "" is no module; allowed are load, save, conv, misc.']],
    [
      "a module twice",
      `${head}conv wait=load,load\nsystem end`,
      ["3:16: load is there already; allowed is each module once."],
    ],
    ["a field twice", `${head}conv rows=1 rows=2\nsystem end`, ["3:13: rows is there already; allowed is one."]],
    ["a value", `${head}conv rows=17\nsystem end`, ["3:11: rows is 17; allowed is an integer from 1 to 16."]],
    ["no number", `${head}conv rows=x\nsystem end`, ["3:11: rows is x; allowed is an integer from 1 to 16."]],
    ["no value", `${head}conv rows=\nsystem end`, ["3:11: rows is missing; allowed is an integer from 1 to 16."]],
    ["a layer", `${head}conv layer=4096\nsystem end`, ["3:12: layer is 4096; allowed is an integer from 0 to 4095."]],
    [
      "a field of another opcode",
      `${head}system len=1 end`,
      [
        "3:8: len stands here; allowed are wait=, post=, sync, end, first, layer=, group=, next_layer=, next_pc=, irq=, ctx=.",
      ],
    ],
    [
      "a flag with a value",
      `${head}system end=1`,
      [
        "3:8: end stands here; allowed are wait=, post=, sync, end, first, layer=, group=, next_layer=, next_pc=, irq=, ctx=.",
      ],
    ],
    [
      "a word",
      `${head}system end rows`,
      [
        "3:12: rows stands here; allowed are wait=, post=, sync, end, first, layer=, group=, next_layer=, next_pc=, irq=, ctx=.",
      ],
    ],
    [
      "an unknown label",
      `${head}system end next_pc=away`,
      ["3:20: away is not defined; allowed is a number, or a label of core 1."],
    ],
    [
      "a label of another core",
      `.cores 2\n.core 0\na: system end\n.core 1\nsystem end next_pc=a`,
      ["5:20: a is not defined; allowed is a number, or a label of core 1."],
    ],
    [
      "a label twice",
      `${head}a: load\na: system end`,
      ["4:1: Label a is there already; allowed is each label of a core once."],
    ],
    [
      "a label at the end",
      `${head}system end\nb:`,
      ["4:1: Label b stands before no instruction; allowed is one behind it."],
    ],
    [
      "a label that is no name",
      `${head}1a: system end`,
      ["3:1: 1a is no label; allowed are letters, digits and _, at most 64, not a digit first."],
    ],
    [
      "a label without a core",
      `.cores 1\na:\n.core 0\nsystem end`,
      ["2:1: The label belongs to no core; allowed is a place behind .core."],
    ],
    [
      "an instruction without a core",
      `.cores 1\nload\n.core 0\nsystem end`,
      ["2:1: The instruction belongs to no core; allowed is a place behind .core."],
    ],
    ["a directive", `${head}system end\n.end`, ["4:1: .end is no directive; allowed are .cores, .core."]],
    [
      "a directive behind a label",
      `${head}system end\na: .core 0`,
      [
        "4:1: Label a stands before no instruction; allowed is one behind it.",
        "4:4: A directive stands behind a label; allowed is an instruction, or nothing.",
      ],
    ],
    [
      "more behind a directive",
      `${head.trim()} 2\nsystem end`,
      ["2:9: 2 stands here; allowed is the end of the line."],
    ],
    [
      "a core that is none",
      ".cores 2\n.core 2\nsystem end",
      ["2:7: The core is 2; allowed is an integer from 0 to 1."],
    ],
    ["no core number", ".cores 2\n.core\nsystem end", ["2:6: The core is missing; allowed is an integer from 0 to 1."]],
    [
      "a core twice",
      `${head}system end\n.core 1\nsystem end`,
      ["4:7: Core 1 is there already; allowed is each core once."],
    ],
    [
      "a core without code",
      `${head}\n.core 0\nsystem end`,
      ["2:1: Core 1 has no instruction; allowed is one at least."],
    ],
    ["no core", ".cores 2", ["1:1: The source has no core; allowed is .core and its number."]],
    [
      "no pool",
      ".core 1\nsystem end",
      ["1:1: The cores of the pool are not said; allowed is .cores before .core, or a config."],
    ],
    ["a late pool", `${head}system end\n.cores 2`, ["4:1: .cores stands behind .core; allowed is a place before it."]],
    [
      "two pools",
      `.cores 3\n${head}system end`,
      ["2:1: The program is for a pool of 2; allowed is 3, as the config or another .cores says."],
    ],
    [
      "too many cores",
      ".cores 33\n",
      [
        "1:1: The source has no core; allowed is .core and its number.",
        "1:8: The number of cores is 33; allowed is an integer from 1 to 32.",
      ],
    ],
  ])("with %s is refused where it stands", (_, text, expected) => {
    const found = problems(text).map((sentence) => sentence.replace(/^a\.iasm:/, ""));
    for (const sentence of expected) expect(found).toContain(sentence);
  });

  it("is judged as a program, at the line of the instruction", () => {
    expect(problems(`${head}\n  conv wait=load\n  load post=conv\n  system end\n`)).toEqual([
      "a.iasm:4:3: Instruction 0 (conv wait=load): It takes token 0 of load for conv, which instruction 1 posts; allowed is one that is posted before it.",
    ]);
    expect(problems(`${head}load\nsystem end`, { instructionWords: 1 })[0]).toContain("a.iasm:4:1: Instruction 1");
  });

  it("is judged as a group, at the line of the core that differs", () => {
    expect(problems(".cores 3\n.core 2\nsystem end\n.core 0\nload\nsystem sync\nsystem end\n")).toEqual([
      "a.iasm:3:1: Core 2, instruction 0 (system end): meeting 0 of the group is end of layer 0; allowed is sync of layer 0 before layer 0, as core 0 has it.",
    ]);
  });

  it("comes back from its text, whatever it is", () => {
    const layer = fc.nat(4095);
    const program = fc
      .tuple(fc.array(orderedOperations(6), { maxLength: 3 }), fc.constantFrom(2, 32), fc.nat(1), layer, fc.nat(40))
      .map(([stretches, cores, core, at, next_pc]) => {
        const code = stretches.flatMap((operations) => [...operations, makeInstruction("system", { next_pc })]);
        const end = makeInstruction("system", { next_layer: at, irq: 1 }, { end: true, layer: at });
        const instructions = [...code, end].map((one): Instruction => ({ ...one, core }));
        return { cores, programs: [{ core, instructions }] };
      });
    fc.assert(
      fc.property(program, (value) => {
        const [one] = value.programs;
        expect(checkProgram(one?.instructions ?? [], { cores: value.cores, core: one?.core ?? 0 }).problems).toEqual(
          [],
        );
        expect(checkGroup(value.programs)).toEqual([]);
        const text = disassemblePool(value);
        expect(assemblePool(text, "b.iasm")).toEqual(value);
        expect(disassemblePool(assemblePool(text, "b.iasm"))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

it("is shown with the labels that are used, and no field that holds its least value", () => {
  const instructions = [
    makeInstruction("system", { next_pc: 1, next_layer: 1 }, { sync: true }),
    makeInstruction("load", { len: 2 }, { first: true }),
    makeInstruction("system", { next_pc: 9 }, { end: true }),
  ];
  expect(disassemblePool({ cores: 2, programs: [{ core: 0, instructions }] })).toBe(
    ".cores 2\n\n.core 0\n  system sync next_layer=1 next_pc=l1\nl1:\n  load first len=2\n  system end next_pc=9\n",
  );
});

it("writes words for $readmemh, the highest digit first", () => {
  const instructions = [
    makeInstruction("load", { ddr_addr: 0x12345678 }),
    makeInstruction("system", {}, { end: true }),
  ];
  const [comment, ...lines] = hexOfProgram({ core: 1, instructions }, 2).trimEnd().split("\n");
  expect(comment).toBe("// core 1 of 2: 2 instructions");
  expect(lines).toEqual(["00000000123456780000000000000000", "70002000000000000000000000000000"]);
  const first = packInstruction(makeInstruction("load", { ddr_addr: 0x12345678 }), 2);
  expect(BigInt(`0x${lines[0] ?? ""}`) >> 64n).toBe((BigInt(first[3] ?? 0) << 32n) | BigInt(first[2] ?? 0));
});
