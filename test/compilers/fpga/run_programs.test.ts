import { describe, expect, it } from "vitest";
import type { FeatureMap, FpgaLayer } from "../../../src/compilers/fpga/layer.ts";
import { dealtPrograms, runPool, type TilingChoice } from "../../../src/compilers/fpga/run.ts";
import type { StaticNetwork } from "../../../src/compilers/fpga/static_network.ts";
import { checkGroup, packProgram, unpackProgram, wordParts, type Instruction } from "../../../src/isa/idm/index.ts";
import { load, make, misc, save, tiny } from "./interpreter_support.ts";

const map = (name: string, offset: number): FeatureMap => ({
  ...{ name, height: 1, width: 4, channels: 3, pixelWords: 1, offset, pixelStride: 1 },
});
const [x, y, z] = [map("x", 0), map("y", 4), map("z", 8)];
const layer = (kind: FpgaLayer["kind"], output: FeatureMap): FpgaLayer => ({
  ...{ name: output.name, kind, fused: [], input: x, output, kernel: [1, 1], strides: [1, 1], activation: "none" },
  pads: { top: 0, left: 0, bottom: 0, right: 0 },
});

/** y = max(x) over windows of one element, columns from `first` on. */
const copy = (first: number, columns: number): Instruction[] => [
  make("load", { ddr_addr: first, len: columns }, { first: true, post: misc }),
  make("poolinit", { type: 0, kh: 1, kw: 1, sh: 1, sw: 1, wout: columns }),
  make("pool", { bank_out: 1 }, { wait: load, post: save }),
  make("save", { ddr_addr: 4 + first, bank: 1, len: columns }, { wait: misc }),
];

/** z = x + y. */
const sum: Instruction[] = [
  make("load", { len: 4 }, { first: true }),
  make("load", { ddr_addr: 4, bank: 1, len: 4 }, { post: misc }),
  make("poolinit", { type: 3, kh: 1, kw: 1, sh: 1, sw: 1, wout: 4 }),
  make("pool", { bank_in2: 1, bank_out: 2 }, { wait: load, post: save }),
  make("save", { ddr_addr: 8, bank: 2, len: 4 }, { wait: misc }),
];

const packages = [copy(0, 4), copy(0, 2), copy(2, 2), sum];
const starts = packages.map((_, at) => packages.slice(0, at).reduce((total, { length }) => total + length, 0));
const network: StaticNetwork = {
  ...{ name: "hand", core: tiny, layers: [layer("max", y), { ...layer("add", z), second: y }] },
  tilings: [
    [
      { kind: "whole", tiles: 1, firstIfp: 0 },
      { kind: "width", tiles: 2, firstIfp: 1 },
    ],
    [{ kind: "whole", tiles: 1, firstIfp: 3 }],
  ],
  words: packProgram(packages.flat(), tiny.cores),
  ifpStart: Uint32Array.from(starts),
  ifpLength: Uint32Array.from(packages, ({ length }) => length),
  ifpCycles: new Float64Array(4),
  ...{ segmentWords: [12, 0], inputs: [x], outputs: [z], host: [] },
};

const last: TilingChoice = (tilings) => tilings.at(-1) ?? { kind: "whole", tiles: 1, firstIfp: 0 };
const values = Float64Array.from({ length: 12 }, (_, at) => at - 5);

/** The SYSTEMs of a program with what is between them. */
const shape = (words: Uint32Array): string =>
  unpackProgram(words, tiny.cores)
    .map((each) => (each.opcode !== "system" ? "." : each.end ? "end" : each.sync ? "sync" : "fence"))
    .join("");

describe("dealtPrograms", () => {
  it("puts a fence between packages of a core, and a meeting behind each layer", () => {
    const shapes = (cores: number, choose?: TilingChoice): string[] =>
      dealtPrograms(network, cores, choose).map(({ words }) => shape(words));
    expect(shapes(1)).toEqual(["....sync.....end"]);
    expect(shapes(1, last)).toEqual(["....fence....sync.....end"]);
    expect(shapes(3, last)).toEqual(["....sync.....end", "....syncend", "syncend"]);
  });

  it("names core, layer, next layer and the word behind a barrier", () => {
    const programs = dealtPrograms(network, 2, last).map(({ core, words }) => ({
      core,
      instructions: unpackProgram(words, tiny.cores),
    }));
    expect(checkGroup(programs)).toEqual([]);
    for (const { core, instructions } of programs) {
      expect(instructions.every((each) => each.core === core)).toBe(true);
      const barrier = instructions.findIndex(({ sync }) => sync);
      expect(instructions.map(({ layer: of }) => of)).toEqual(instructions.map((_, at) => (at > barrier ? 1 : 0)));
      expect(instructions[barrier]?.fields).toMatchObject({ next_layer: 1, next_pc: barrier + 1, ctx: 1, irq: 0 });
      expect(instructions.at(-1)?.fields).toMatchObject({ irq: 1, ctx: 0 });
    }
  });
});

describe("runPool", () => {
  it.each([1, 2, 3])("computes the network on %i cores", (cores) => {
    for (const order of ["loadFirst", "loadLast", 4] as const) {
      const programs = dealtPrograms(network, cores, last);
      const { outputs, counts } = runPool(network, new Map([["x", values]]), () => [], { programs, order });
      expect(outputs.get("z")).toEqual(values.map((value) => 2 * value));
      expect(counts).toEqual({ instructions: 13, barriers: 1 });
    }
    expect(runPool(network, new Map([["x", values]]), () => []).outputs.get("z")?.[0]).toBe(-10);
  });

  it("stops at a barrier, and goes on from there with other cores", () => {
    const given = new Map([["x", values]]);
    const { maps, counts, outputs } = runPool(network, given, () => [], { untilLayer: 1 });
    expect(counts).toEqual({ instructions: 4, barriers: 0 });
    expect(outputs.get("z")?.every(Number.isNaN)).toBe(true);
    const rest = (dealtPrograms(network, 1)[0]?.words ?? new Uint32Array()).slice(wordParts * 5);
    const after = runPool(network, given, () => [], { programs: [{ core: 0, words: rest }], maps });
    expect(after.outputs.get("z")).toEqual(values.map((value) => 2 * value));
  });

  it("refuses an input that is not given, and finds a map that nobody computed", () => {
    expect(() => runPool(network, new Map(), () => [])).toThrow(
      "Input x is not given; allowed are values for each input.",
    );
    const words = dealtPrograms(network, 1)[0]?.words ?? new Uint32Array();
    // Without the first layer.
    const behind = words.slice(wordParts * 5);
    expect(() =>
      runPool(network, new Map([["x", values]]), () => [], { programs: [{ core: 0, words: behind }] }),
    ).toThrow("word 0 of bank 1 is read, and instruction 1 loaded it from where nothing has written");
  });
});
