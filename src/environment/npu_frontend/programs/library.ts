import type { CoreSize } from "../../../isa/index.ts";
import { seededRandom, type Random } from "../../random.ts";
import { adversarialProgram, nuisances, type MemoryShape } from "./adversarial.ts";
import { faultyKinds, faultyProgram, type FaultyKind } from "./faulty.ts";
import { layOut, type FrontendProgram } from "./frontend_program.ts";
import { drawShape, legalProgram } from "./legal.ts";

export const programClasses = ["legal", "faulty", "adversarial"] as const;
export type ProgramClass = (typeof programClasses)[number];

/** Faults as they are drawn: those of `utop.nextGroup` have codes of their own, and only one kind each. */
const drawnFaults: readonly FaultyKind[] = [...faultyKinds, "conflicting next", "next past the table"];

/** A random program of a class, of about `lines` instructions a µTop at most. */
export function randomProgram(
  kind: ProgramClass,
  core: CoreSize,
  memory: MemoryShape,
  random: Random,
  lines: number,
): FrontendProgram {
  switch (kind) {
    case "legal":
      return layOut("legal", "done", legalProgram(core, random, drawShape(random, lines)));
    case "faulty":
      return faultyProgram(drawnFaults[random.below(drawnFaults.length)] ?? "null row", core, random, lines);
    case "adversarial":
      return adversarialProgram(nuisances[random.below(nuisances.length)] ?? "VE hog", core, random, memory);
  }
}

/** Programs that are kept of each class and size, and how often one of them is replaced by a new one. */
const kept = 24;
const renewShare = 1 / 4;

/** Random programs in stock: writing one takes longer than running it. */
export class ProgramLibrary {
  private readonly shelves: Map<string, FrontendProgram[]> = new Map();
  private readonly core: CoreSize;
  private readonly memory: MemoryShape;
  /** What programs are, is drawn apart from who runs them and when. */
  private readonly random: Random;

  constructor(core: CoreSize, memory: MemoryShape, seed: number) {
    this.core = core;
    this.memory = memory;
    this.random = seededRandom(seed);
  }

  /** Some program of a class and size; `random` chooses. */
  draw(kind: ProgramClass, lines: number, random: Random): FrontendProgram {
    const name = `${kind} ${lines}`;
    const shelf = this.shelves.get(name) ?? [];
    this.shelves.set(name, shelf);
    const at = random.below(kept);
    const before = shelf[at];
    if (before !== undefined && !random.chance(renewShare)) return before;
    const made = randomProgram(kind, this.core, this.memory, this.random, lines);
    shelf[at] = made;
    return made;
  }
}
