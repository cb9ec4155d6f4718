/** Modules of a core, in the order of the bits of `wait` and `post`. */
export const coreModules = ["load", "save", "conv", "misc"] as const;
/** One of the four modules of a core. */
export type ModuleName = (typeof coreModules)[number];

/** Most cores of a pool. */
export const coresMax = 32;

/** Bits of the core number in a word. */
export function coreBits(cores: number): number {
  return cores > 16 ? 5 : 4;
}

/** Codes of the traps of a core that decodes a word. */
export const decodeTrap = { opcode: 1, core: 2, reserved: 3 } as const;
