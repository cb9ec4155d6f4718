import { beforeAll, describe, expect, it } from "vitest";
import { Rig, sizes, type ReadBeat } from "./rig.ts";

/** A request as its requester sees it. */
interface Request {
  readonly address: number;
  readonly beats: number;
  readonly asked: number;
  /** Beats that were given. */
  given: number;
  answered: boolean;
}

/** A burst whose address was taken: what is left of it. */
interface Burst {
  readonly id: number;
  address: number;
  left: number;
}

/** What memory holds at an address; at some addresses it answers with an error. */
const word = (address: number): number => Number(BigInt.asUintN(32, BigInt(address) * 0x9e3779b97f4a7c15n)) >>> 0;
const isBad = (address: number): boolean => word(address) % 41 === 0;

/** Marsaglia's xorshift32. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

describe.each(sizes.slice(1, 2))("fetch master for $name requesters under random traffic", (config) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.open(config);
  }, 60_000);

  it.each([1, 2])("keeps its promises with a lawful slave, seed %i", (seed) => {
    rig.reset();
    const random = randomFrom(seed * 7919);
    const requests = new Map<number, Request>();
    const bursts: Burst[] = [];
    const seen = { done: 0, error: 0, timeout: 0, givenUp: 0, splits: 0 };
    let held: unknown;
    for (let cycle = 0; cycle < 3000; cycle += 1) {
      // Slow slave at times, so that requests run out of time.
      const slow = cycle % 1000 > 700;
      const ready = random(slow ? 40 : 2) === 0;
      for (let r = 0; r < rig.requesters; r += 1) {
        const request = requests.get(r);
        if (request === undefined) {
          if (random(100) > 0) continue;
          const address = random(2 ** 16) * 2 ** 32 + 0x1000 * random(2 ** 20) + 16 * (random(2) * 240 + random(16));
          const fresh = { address, beats: 1 + random(16), asked: cycle, given: 0, answered: false };
          requests.set(r, fresh);
          rig.ask(r, fresh.address, fresh.beats);
        } else if (request.answered ? random(4) === 0 : random(200) === 0) {
          if (!request.answered) seen.givenUp += 1;
          requests.delete(r);
          rig.drop(r);
        }
      }
      const place = random(Math.max(1, bursts.length));
      const burst = random(10) < (slow ? 1 : 9) ? bursts[place] : undefined;
      let beat: ReadBeat | undefined;
      if (burst !== undefined) {
        const { id, address, left } = burst;
        beat = { id, data: word(address), response: isBad(address) ? 2 : 0, last: left === 1 };
        if (left === 1) bursts.splice(place, 1);
        burst.address = (address + 16) % 2 ** 48;
        burst.left -= 1;
      }
      const wasGiven = new Map(requests);
      rig.step({ ready, beat });
      checkAddress(ready);
      checkBeat(wasGiven);
      checkAnswers(wasGiven, cycle);
    }
    // The run has seen all of it.
    expect(
      Object.entries(seen).filter(([, count]) => count < 3),
      JSON.stringify(seen),
    ).toEqual([]);

    function checkAddress(ready: boolean): void {
      const ar = rig.ar();
      // M5: it stands still until it is taken.
      if (held !== undefined) expect(ar).toEqual(held);
      held = ready ? undefined : ar;
      if (ar === undefined) return;
      // M1, M2.
      expect(bursts.filter(({ id }) => id === ar.id)).toEqual([]);
      expect(Math.floor((ar.address + 16 * ar.len) / 0x1000)).toBe(Math.floor(ar.address / 0x1000));
      if (!ready) return;
      if (ar.address % 0x1000 === 0 && requests.get(ar.id)?.address !== ar.address) seen.splits += 1;
      bursts.push({ id: ar.id, address: ar.address, left: ar.len + 1 });
    }

    // A requester that drops its request in a cycle may still be shown what was decided in the one before.
    function checkBeat(now: ReadonlyMap<number, Request>): void {
      const beat = rig.beat();
      const request = beat === undefined ? undefined : now.get(beat.requester);
      if (beat === undefined || request === undefined) return;
      // M3: in order, each once, the right ones; M4: nothing after the answer.
      expect(request.answered).toBe(false);
      expect(beat.number).toBe(request.given);
      expect(beat.data).toBe(word((request.address + 16 * beat.number) % 2 ** 48));
      request.given += 1;
    }

    function checkAnswers(now: ReadonlyMap<number, Request>, cycle: number): void {
      const answers = new Map(rig.answers().map((answer) => [Number(answer.split(" ")[0]), answer.split(" ")[1]]));
      for (const [r, request] of now) {
        const answer = answers.get(r);
        // M3: once, in time.
        if (!request.answered) expect(cycle - request.asked).toBeLessThanOrEqual(rig.limit + (answer ? 1 : 0));
        if (answer === undefined) continue;
        expect(request.answered).toBe(false);
        request.answered = true;
        if (answer === "done") expect(request.given).toBe(request.beats);
        if (answer === "timeout") expect(cycle - request.asked).toBe(rig.limit + 1);
        if (answer === "done" || answer === "error" || answer === "timeout") seen[answer] += 1;
      }
    }
  });
});
