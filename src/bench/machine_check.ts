/** Whether the machine was free enough for figures. */
export interface MachineCheck {
  readonly quiet: boolean;
  /** Two loops at once ÷ one alone, of the best try. */
  readonly scaling: number;
  readonly tries: number;
}

/** Two loops at once must run at this many times the speed of one: then two cores are free. */
export const wantedScaling = 1.8;

/**
 * Runs a loop alone and then twice at once, until that scales or the tries are used up. The fastest run alone counts: a
 * slow one would make two at once look better than they are.
 *
 * @param loop One run; gives its cycles per second.
 */
export async function checkMachine(loop: () => Promise<number>, mostTries: number = 10): Promise<MachineCheck> {
  let alone = 0;
  let scaling = 0;
  for (let tries = 1; tries <= mostTries; tries++) {
    alone = Math.max(alone, await loop());
    const [first, second] = await Promise.all([loop(), loop()]);
    const now = (first + second) / alone;
    scaling = Math.max(scaling, now);
    if (now >= wantedScaling) return { quiet: true, scaling: now, tries };
  }
  return { quiet: false, scaling, tries: mostTries };
}
