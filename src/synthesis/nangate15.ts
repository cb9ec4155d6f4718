import { gateEquivalentUm2 } from "./area_liberty.ts";
import type { CellLibrary } from "./types.ts";

/**
 * Area of one RAM bit, µm²: 0.07 µm² of a published 16 nm FinFET bit cell over an array efficiency of 0.64. An
 * assumption, stated with every figure that uses it; no memory compiler was asked.
 */
export const ramUm2PerBit = 0.11;

/** The 15 nm library of the project from the text of `synth/nangate15_area.lib`: areas and functions, no timing. */
export function nangate15(liberty: string): CellLibrary {
  return { name: "nangate15_area", liberty, gateEquivalentUm2, ramUm2PerBit };
}
