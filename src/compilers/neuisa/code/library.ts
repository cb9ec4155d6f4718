import type { Instruction } from "../../../isa/index.ts";

/** JSON has no infinities. */
function exact(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

/** All code of a program. Snippets of the same content are laid down once. */
export class CodeLibrary {
  readonly code: Instruction[] = [];
  private readonly byRecipe = new Map<string, number>();
  private readonly byContent = new Map<string, number>();

  /**
   * The first instruction of a snippet.
   * @param recipe plain data from which alone `make` works: the same recipe is made once.
   */
  start(recipe: unknown, make: () => readonly Instruction[]): number {
    const key = JSON.stringify(recipe, exact);
    const known = this.byRecipe.get(key);
    if (known !== undefined) return known;
    const made = make();
    const content = JSON.stringify(made);
    let start = this.byContent.get(content);
    if (start === undefined) {
      start = this.code.length;
      for (const each of made) this.code.push(each);
      this.byContent.set(content, start);
    }
    this.byRecipe.set(key, start);
    return start;
  }
}
