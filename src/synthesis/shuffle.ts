import type { JsonDesign, JsonModule } from "../yosys/netlist_json.ts";

/**
 * The design with the cells of each module in another order: the same circuit, but mapping walks it differently. Yosys'
 * own seeds (`--hash-seed`, `--autoidx`) move nothing in this version. Seed 0 leaves the order as it is.
 */
export function shuffled(design: JsonDesign, seed: number): JsonDesign {
  if (seed === 0) return design;
  const random = randomNumbers(seed);
  const shuffleModule = (module: JsonModule): JsonModule => {
    const cells = Object.entries(module.cells);
    for (let at = cells.length - 1; at > 0; at -= 1) {
      const other = random() % (at + 1);
      const [a, b] = [cells[at], cells[other]];
      if (a !== undefined && b !== undefined) [cells[at], cells[other]] = [b, a];
    }
    return { ...module, cells: Object.fromEntries(cells) };
  };
  const modules = Object.entries(design.modules).map(([name, module]) => [name, shuffleModule(module)] as const);
  return { ...design, modules: Object.fromEntries(modules) };
}

/** Unsigned 32-bit numbers from a seed (splitmix32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
}
