import type { TenantCore, UserAction, UserPlan } from "../../../src/environment/idm_tenants/index.ts";
import { makeInstruction, moduleBits, packProgram, type Instruction } from "../../../src/isa/idm/index.ts";

/** A small core of 8-bit elements whose port is worse for weights. */
export const core: TenantCore = {
  ...{ inputChannelParallelism: 8, outputChannelParallelism: 8, elementBits: 8, portWords: 1 },
  efficiency: { maps: 1, weights: 0.5, save: 1 },
};

/** A layer by hand: each core loads its share of the words, computes, saves. */
export interface HandLayer {
  readonly layer: number;
  /** Words of 16 bytes that the group loads, and pixels of an output line. */
  readonly words: number;
  readonly pixels: number;
  readonly pools?: boolean;
}

const { load, save, conv, misc } = { load: "load", save: "save", conv: "conv", misc: "misc" } as const;

/** One core's part of a layer, without its SYSTEM. */
function work(
  { layer, words, pixels, pools = false }: HandLayer,
  core: number,
  member: number,
  members: number,
): Instruction[] {
  const header = { core, layer };
  const len = Math.max(1, Math.floor(words / members));
  const wout = Math.max(1, Math.floor(pixels / members));
  const compute = pools ? misc : conv;
  return [
    makeInstruction(
      "load",
      { ddr_addr: 250 + member * len, len, lines: 1, mode: 0 },
      { ...header, post: moduleBits(compute), first: true },
    ),
    makeInstruction(
      "load",
      { ddr_addr: 10, base_sel: 1, len: 4, lines: 3, stride: 7, mode: 1 },
      { ...header, post: moduleBits(compute) },
    ),
    pools
      ? makeInstruction(
          "poolinit",
          { type: 0, kh: 2, kw: 2, sh: 2, sw: 2, cg: 2, wout },
          { ...header, wait: moduleBits(load) },
        )
      : makeInstruction(
          "convinit",
          { kh: 3, kw: 3, sh: 1, sw: 1, cin_g: 2, cout_g: 1, wout },
          { ...header, wait: moduleBits(load) },
        ),
    pools
      ? makeInstruction("pool", {}, { ...header, wait: moduleBits(load), post: moduleBits(save) })
      : makeInstruction("conv", { rows: 4 }, { ...header, wait: moduleBits(load), post: moduleBits(save) }),
    makeInstruction("save", { ddr_addr: 700, len, lines: 1 }, { ...header, wait: moduleBits(compute) }),
  ];
}

/** Cycles of such a layer on one core, from the first word's acceptance to the last done, by the contract's rules. */
export const cyclesOf = (words: number, pixels: number): number =>
  // The first LOAD issues a cycle behind its word; then the other LOAD, CONV and SAVE a cycle behind the done before them.
  1 + words + 1 + 24 + 1 + 2 * pixels * 9 + 1 + words;

/** A user with such a network on a pool of so many cores. */
export function handMade(
  name: string,
  network: readonly HandLayer[],
  cores: number,
  script: readonly UserAction[],
): UserPlan {
  return {
    ...{ name, script, layers: network.map(({ layer }) => layer), segmentWords: [4096, 300] },
    images: (members) =>
      members.map((core, member) => {
        const program: Instruction[] = [];
        const starts: number[] = [];
        network.forEach((one, step) => {
          starts.push(program.length);
          program.push(...work(one, core, member, members.length));
          const end = step === network.length - 1;
          const fields = {
            next_layer: network[step + 1]?.layer ?? 0,
            next_pc: program.length + 1,
            irq: end ? 1 : 0,
            ctx: 1,
          };
          program.push(makeInstruction("system", fields, { core, layer: one.layer, sync: !end, end }));
        });
        return { words: packProgram(program, cores), starts };
      }),
  };
}

/** A network of so many layers; `first` sets networks apart. */
export const network = (first: number, layers: number, words = 40, pixels = 6): HandLayer[] =>
  Array.from({ length: layers }, (_, at) => ({
    ...{ layer: first + at, words: words + 5 * at, pixels: pixels + at, pools: at % 3 === 2 },
  }));
