import { coreModules, tokensMax } from "../../../isa/idm/index.ts";
import type { Access, Clock } from "./access.ts";

const modules = [0, 1, 2, 3] as const;

/** The tokens of a core. Each carries what is complete when its giver is. */
export class Tokens {
  /** Of pair 4 · giver + taker, the oldest first. */
  private readonly waiting: readonly Clock[][] = Array.from({ length: 16 }, () => []);

  /** True when each module of `wait` has a token for this one. */
  areThere(module: number, wait: number): boolean {
    return modules.every((giver) => (wait & (1 << giver)) === 0 || this.pair(giver, module).length > 0);
  }

  /** Takes a token of each module of `wait`. Returns what is complete after all of them. */
  take(module: number, wait: number, clock: Clock): Clock {
    return modules
      .filter((giver) => (wait & (1 << giver)) !== 0)
      .reduce((latest, giver) => later(latest, this.pair(giver, module).shift() ?? latest), clock);
  }

  /** @throws {InterpreterError} when a counter would pass its largest value. */
  give(module: number, post: number, clock: Clock, access: Access): void {
    for (const taker of modules) {
      if ((post & (1 << taker)) === 0) continue;
      const queue = this.pair(module, taker);
      if (queue.length >= tokensMax) {
        const pair = `${coreModules[module]} for ${coreModules[taker]}`;
        access.fail(`${tokensMax + 1} tokens of ${pair} wait; allowed are ${tokensMax}.`);
      }
      queue.push(clock);
    }
  }

  /** A token that waits, as text; nothing when there is none. */
  leftText(): string | undefined {
    const pair = this.waiting.findIndex((queue) => queue.length > 0);
    return pair < 0 ? undefined : `a token of ${coreModules[pair >>> 2]} for ${coreModules[pair & 3]}`;
  }

  private pair(giver: number, taker: number): Clock[] {
    return this.waiting[4 * giver + taker] ?? [];
  }
}

/** What is complete when both are. */
function later(a: Clock, b: Clock): Clock {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
