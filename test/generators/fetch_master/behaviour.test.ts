import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Rig, sizes } from "./rig.ts";

describe.each(sizes)("fetch master for $name requesters", (config) => {
  const limit = config.answerLimitCycles;
  let rig: Rig;
  let last: number;
  beforeAll(async () => {
    rig = await Rig.open(config);
    last = rig.requesters - 1;
  }, 60_000);
  beforeEach(() => {
    rig.reset();
  });

  /** Asks, and goes on to the cycle in which the address shows: Ask, Wait, address. */
  const askToAddress = (requester: number, address: number, beats: number): void => {
    rig.ask(requester, address, beats);
    rig.steps(2);
    rig.step();
    expect(rig.ar()?.id).toBe(requester);
  };
  /** The beats of one burst, in following cycles; gives the numbers of those that are given, and leaves the cycle after. */
  const burst = (id: number, beats: number, responses: readonly number[] = []): number[] => {
    const numbers: number[] = [];
    const look = (): void => {
      const beat = rig.beat();
      if (beat !== undefined) numbers.push(beat.number);
    };
    for (let k = 0; k < beats; k += 1) {
      rig.step({ beat: { id, data: 100 + k, response: responses[k] ?? 0, last: k === beats - 1 } });
      if (k > 0) look();
    }
    rig.step();
    look();
    return numbers;
  };

  it("takes read data from the second cycle after reset on", () => {
    rig.steps(2, { reset: true });
    expect(rig.out("m_axi_rready_o")).toBe(0);
    rig.step();
    expect(rig.out("m_axi_rready_o")).toBe(0);
    rig.step();
    expect(rig.out("m_axi_rready_o")).toBe(1);
  });

  it("fetches one beat: an address two cycles after the request, the beat and the answer one after the data", () => {
    rig.ask(last, 0x1234_5678_9ab0, 1);
    rig.step();
    expect([rig.phase(last), rig.state("asked", last), rig.ar()]).toEqual(["free", 0, undefined]);
    rig.step();
    expect([rig.phase(last), rig.state("asked", last), rig.ar()]).toEqual(["wait", 1, undefined]);
    rig.step();
    expect([rig.phase(last), rig.ar()]).toEqual(["burst", { id: last, address: 0x1234_5678_9ab0, len: 0 }]);
    rig.step({ beat: { id: last, data: 77, last: true } });
    expect([rig.ar(), rig.beat(), rig.answers()]).toEqual([undefined, undefined, []]);
    rig.step();
    expect([rig.beat(), rig.answers()]).toEqual([{ requester: last, number: 0, data: 77 }, [`${last} done`]]);
    expect([rig.phase(last), rig.state("asked", last), rig.state("answered", last)]).toEqual(["free", 0, 1]);
    rig.steps(3);
    expect([rig.beat(), rig.answers(), rig.ar(), rig.state("answered", last)]).toEqual([undefined, [], undefined, 1]);
    rig.drop(last);
    rig.steps(2);
    expect(rig.state("answered", last)).toBe(0);
    askToAddress(last, 0x40, 1);
    expect(burst(last, 1)).toEqual([0]);
    expect(rig.answers()).toEqual([`${last} done`]);
  });

  it("fetches 16 beats in order while another requester's beats come between them", () => {
    rig.ask(0, 0x1000, 16);
    rig.ask(1, 0x2000, 16);
    const seen: unknown[] = [];
    rig.steps(4);
    for (let k = 0; k < 32; k += 1) {
      rig.step({ beat: { id: k % 2, data: k, last: k >= 30 } });
      if (k > 0) seen.push(rig.beat());
      expect(rig.answers(), `cycle ${k}`).toEqual(k === 31 ? ["0 done"] : []);
    }
    rig.step();
    seen.push(rig.beat());
    expect(rig.answers()).toEqual(["1 done"]);
    expect(seen).toEqual(
      Array.from({ length: 32 }, (_, k) => ({ requester: k % 2, number: Math.floor(k / 2), data: k })),
    );
  });

  it("splits a request where 4 KiB end, and carries into every higher bit", () => {
    for (const page of [0x0000_0000_0000, 0x0000_0fff_f000, 0xffff_ffff_f000]) {
      for (let left = 1; left <= 17; left += 2) {
        for (const beats of [1, 2, 7, 8, 15, 16]) {
          const head = Math.min(beats, left);
          const start = page + 0x1000 - 16 * left;
          askToAddress(2, start, beats);
          expect(rig.ar()).toEqual({ id: 2, address: start, len: head - 1 });
          const numbers = burst(2, head);
          if (beats > head) {
            expect([rig.answers(), rig.phase(2), rig.ar()]).toEqual([[], "wait", undefined]);
            rig.step();
            expect(rig.ar()).toEqual({ id: 2, address: (page + 0x1000) % 2 ** 48, len: beats - head - 1 });
            numbers.push(...burst(2, beats - head));
          }
          expect(numbers).toEqual(Array.from({ length: beats }, (_, k) => k));
          expect(rig.answers()).toEqual(["2 done"]);
          rig.drop(2);
          rig.step();
        }
      }
    }
  });

  describe("errors", () => {
    it.each([1, 2, 3])("gives no beat from the first with response %i on, and answers at the end", (response) => {
      askToAddress(1, 0, 5);
      expect(burst(1, 5, [0, 0, response, 0, 0])).toEqual([0, 1]);
      expect([rig.answers(), rig.state("got", 1), rig.state("failed", 1)]).toEqual([["1 error"], 5, 1]);
      rig.drop(1);
      rig.step();
      askToAddress(1, 0, 2);
      expect(burst(1, 2)).toEqual([0, 1]);
      expect(rig.answers()).toEqual(["1 done"]);
    });

    it("answers with an error of the last beat alone, and asks for no second burst", () => {
      askToAddress(0, 0xfe0, 4);
      expect(burst(0, 2, [0, 2])).toEqual([0]);
      expect([rig.answers(), rig.phase(0)]).toEqual([["0 error"], "free"]);
      rig.steps(3);
      expect(rig.ar()).toBeUndefined();
    });
  });

  describe("give-up", () => {
    it("in Wait: nothing is asked of the slave", () => {
      rig.ask(0, 0, 1);
      rig.ask(1, 0, 1);
      rig.steps(3, { ready: false });
      expect([rig.ar()?.id, rig.phase(1)]).toEqual([0, "wait"]);
      rig.drop(1);
      rig.step();
      expect(rig.ar()).toEqual({ id: 0, address: 0, len: 0 });
      rig.step();
      expect([rig.ar(), rig.phase(1), rig.state("asked", 1), rig.answers()]).toEqual([undefined, "free", 0, []]);
    });

    it("in Burst: its beats are dropped, and a new request waits for the last of them", () => {
      askToAddress(1, 0, 3);
      rig.step({ beat: { id: 1, data: 5 } });
      rig.drop(1);
      rig.step({ beat: { id: 1, data: 6 } });
      expect(rig.beat()).toEqual({ requester: 1, number: 0, data: 5 });
      rig.ask(1, 0x100, 1);
      rig.step();
      expect([rig.phase(1), rig.state("asked", 1), rig.beat()]).toEqual(["drain", 0, undefined]);
      rig.steps(4);
      expect([rig.phase(1), rig.state("asked", 1), rig.ar()]).toEqual(["drain", 1, undefined]);
      rig.step({ beat: { id: 1, data: 7, response: 2, last: true } });
      rig.step();
      expect([rig.phase(1), rig.beat(), rig.answers(), rig.state("got", 1)]).toEqual(["wait", undefined, [], 0]);
      rig.step();
      expect(rig.ar()).toEqual({ id: 1, address: 0x100, len: 0 });
      expect(burst(1, 1)).toEqual([0]);
      expect(rig.answers()).toEqual(["1 done"]);
    });

    it("in the cycle of the last beat: no answer, and the ID is free at once", () => {
      askToAddress(1, 0, 1);
      rig.drop(1);
      rig.step({ beat: { id: 1, last: true } });
      rig.step();
      expect([rig.phase(1), rig.beat(), rig.answers(), rig.state("got", 1)]).toEqual(["free", undefined, [], 0]);
    });

    it("in Drain: the burst drains on and leaves the ID free", () => {
      askToAddress(1, 0, 1);
      rig.drop(1);
      rig.step();
      rig.ask(1, 0, 1);
      rig.steps(2);
      rig.drop(1);
      rig.steps(2);
      expect([rig.phase(1), rig.state("asked", 1)]).toEqual(["drain", 0]);
      rig.step({ beat: { id: 1, last: true } });
      rig.step();
      expect([rig.phase(1), rig.answers()]).toEqual(["free", []]);
    });

    it("raised in the cycle in which the drain ends: Wait at once", () => {
      askToAddress(1, 0, 1);
      rig.drop(1);
      rig.steps(2);
      rig.ask(1, 0, 1);
      rig.step({ beat: { id: 1, last: true } });
      rig.step();
      expect(rig.phase(1)).toBe("wait");
    });
  });

  describe("time-out", () => {
    it("in Wait: exactly one cycle after the limit, and never with a reason before", () => {
      rig.ask(0, 0, 1);
      rig.step({ ready: false });
      rig.ask(1, 0, 1);
      rig.step({ ready: false });
      for (let cycle = 1; cycle <= limit; cycle += 1) {
        rig.step({ ready: false });
        expect(rig.answers(), `cycle ${cycle}`).toEqual(cycle === limit ? ["0 timeout"] : []);
      }
      expect([rig.phase(0), rig.phase(1)]).toEqual(["drain", "wait"]);
      rig.step();
      expect([rig.answers(), rig.phase(1), rig.state("timer", 1)]).toEqual([["1 timeout"], "free", limit - 1]);
      rig.step();
      expect([rig.ar(), rig.answers()]).toEqual([undefined, []]);
    });

    it("in Wait, in the cycle in which the AR register comes free: no address is shown for it", () => {
      rig.ask(0, 0, 1);
      rig.ask(1, 0, 1);
      rig.steps(limit, { ready: false });
      expect([rig.ar()?.id, rig.phase(1)]).toEqual([0, "wait"]);
      rig.step();
      rig.step();
      expect([rig.answers(), rig.ar(), rig.phase(1)]).toEqual([["0 timeout", "1 timeout"], undefined, "free"]);
    });

    it("in Burst: its ID is out of service until the last beat, however often it is asked", () => {
      askToAddress(1, 0, 2);
      // Asked in cycle 0; this is cycle 2. The beat in cycle `limit`, the last in time, is given beside the time-out.
      rig.steps(limit - 3);
      rig.step({ beat: { id: 1, data: 9 } });
      expect(rig.answers()).toEqual([]);
      rig.step();
      expect([rig.answers(), rig.beat()]).toEqual([["1 timeout"], { requester: 1, number: 0, data: 9 }]);
      expect([rig.phase(1), rig.state("got", 1)]).toEqual(["drain", 1]);
      rig.drop(1);
      rig.step();
      rig.ask(1, 0x40, 1);
      for (let cycle = 0; cycle <= limit; cycle += 1) {
        rig.step();
        expect([rig.answers(), rig.ar(), rig.phase(1)]).toEqual([[], undefined, "drain"]);
      }
      rig.step();
      expect([rig.answers(), rig.phase(1)]).toEqual([["1 timeout"], "drain"]);
      rig.drop(1);
      rig.step({ beat: { id: 1, last: true } });
      rig.step();
      expect([rig.phase(1), rig.beat(), rig.answers()]).toEqual(["free", undefined, []]);
      askToAddress(1, 0x80, 1);
      expect(burst(1, 1)).toEqual([0]);
      expect(rig.answers()).toEqual(["1 done"]);
    });

    it("gives way to the answer of a last beat in the same cycle", () => {
      askToAddress(1, 0, 1);
      rig.steps(limit - 3);
      rig.step({ beat: { id: 1, last: true } });
      rig.step();
      expect([rig.answers(), rig.phase(1)]).toEqual([["1 done"], "free"]);
    });

    it("with the end of a burst that is not the last: no ID is left in service", () => {
      askToAddress(1, 0xff0, 2);
      rig.steps(limit - 3);
      rig.step({ beat: { id: 1, last: true } });
      rig.step();
      expect([rig.answers(), rig.phase(1)]).toEqual([["1 timeout"], "free"]);
    });

    it("says nothing of an error that came before", () => {
      askToAddress(1, 0, 2);
      rig.step({ beat: { id: 1, response: 3 } });
      rig.steps(limit - 3);
      rig.step();
      expect([rig.answers(), rig.state("failed", 1)]).toEqual([["1 timeout"], 1]);
    });
  });

  it("holds a read address under back-pressure, even when its requester gives up", () => {
    rig.ask(0, 0x1230, 2);
    rig.ask(1, 0x4560, 3);
    rig.steps(2, { ready: false });
    const held = { id: 0, address: 0x1230, len: 1 };
    for (let cycle = 0; cycle < 6; cycle += 1) {
      if (cycle === 3) rig.drop(0);
      rig.step({ ready: false });
      expect(rig.ar()).toEqual(held);
    }
    rig.step();
    expect([rig.ar(), rig.phase(0)]).toEqual([held, "drain"]);
    rig.step();
    expect(rig.ar()).toEqual({ id: 1, address: 0x4560, len: 2 });
  });

  it("goes round all requesters, an address in every cycle, from the one behind the last", () => {
    const all = Array.from({ length: rig.requesters }, (_, r) => r);
    for (const from of all) {
      rig.reset();
      const before = (from + rig.requesters - 1) % rig.requesters;
      askToAddress(before, 0, 1);
      expect(rig.state("turn")).toBe(from);
      burst(before, 1);
      rig.drop(before);
      rig.step();
      all.forEach((r) => rig.ask(r, 0x1000 * r, r % 16 === 0 ? 16 : r % 16));
      rig.steps(2);
      const order = all.map(() => {
        rig.step();
        return rig.ar();
      });
      expect(order).toEqual(
        all.map((k) => {
          const id = (from + k) % rig.requesters;
          return { id, address: 0x1000 * id, len: (id + 15) % 16 };
        }),
      );
      rig.step();
      expect([rig.ar(), rig.state("turn")]).toEqual([undefined, from]);
    }
  });
});
