import { describe, expect, it } from "vitest";
import { layerFault, type UserAccount } from "../../../src/environment/idm_tenants/index.ts";
import { cyclesOf, handMade, network } from "./hand_made.ts";
import { play } from "./play.ts";

const first = (users: readonly UserAccount[]): UserAccount => {
  const [user] = users;
  if (user === undefined) throw new Error("There is no user.");
  return user;
};

describe("a program on one core", () => {
  const layers = network(10, 2);
  const { users } = play(
    "fpga-tiny",
    [
      handMade("a", layers, 2, [
        { kind: "start", cores: [1] },
        { kind: "inferences", total: 3 },
      ]),
    ],
    5_000,
  );
  const user = first(users);

  it("takes exactly the sum of its times and of what the contract says lies between", () => {
    const [{ go, end } = { go: 0, end: 0 }] = user.inferences;
    // The Go acts in the cycle behind its order; the first word shows, and is accepted, three cycles later.
    const firstAt = go + 4;
    const [ended = 0] = user.layerCycles;
    expect(ended).toBe(firstAt + cyclesOf(40, 6));
    // SYSTEM a cycle behind the last done, sync_local, arrive, sync_global, and the next word: five cycles.
    expect(end).toBe(ended + 5 + cyclesOf(45, 7));
  });

  it("does the same again and again, all layers in order", () => {
    expect(user.inferences.map(({ go, end }) => end - go)).toEqual(
      Array(3).fill((user.inferences[0]?.end ?? 0) - (user.inferences[0]?.go ?? 0)),
    );
    expect(user.layers).toEqual([10, 11, 10, 11, 10, 11]);
  });

  it("carries its words through the port as far as their time allows", () => {
    // Of each LOAD and SAVE, the beats that the way to memory and back takes are left out.
    expect(user.transferWords).toBe(3 * (40 + 12 + 40 + 45 + 12 + 45));
    expect(user.burstWords).toBeGreaterThan(0.9 * user.transferWords);
    expect(user.burstWords).toBeLessThan(user.transferWords);
  });
});

describe("a group that changes at the end of a layer", () => {
  const layers = network(100, 5);
  const script = [
    { kind: "start", cores: [3] },
    { kind: "until", cycle: 900 },
    { kind: "regroup", cores: [3, 1, 0], recompileCycles: 300 },
    { kind: "until", cycle: 2_000 },
    { kind: "regroup", cores: [1], recompileCycles: 0 },
    { kind: "inferences", total: 3 },
    { kind: "leave", at: "task" },
  ] as const;
  const user = first(play("fpga-odd", [handMade("a", layers, 5, script)], 9_000).users);

  it("loses no layer and does none twice", () => {
    expect(
      layerFault(
        user.layers,
        layers.map(({ layer }) => layer),
      ),
    ).toBeUndefined();
    expect(user.layers).toHaveLength(3 * 5);
  });

  it("says what each change cost", () => {
    expect(user.reconfigurations.map(({ from, to }) => [from, to])).toEqual([
      [[3], [3, 1, 0]],
      [[3, 1, 0], [1]],
    ]);
    for (const { asked, held, compiled, loading, loaded, goneOn, words } of user.reconfigurations) {
      expect(
        [asked, held, compiled, loading, loaded, goneOn].every((cycle, at, all) => cycle >= (all[at - 1] ?? 0)),
      ).toBe(true);
      // A word a cycle, and what a burst and a register access cost.
      expect(loaded - loading).toBeGreaterThan(words);
    }
    const [grown] = user.reconfigurations;
    expect((grown?.compiled ?? 0) - (grown?.held ?? 0)).toBeGreaterThanOrEqual(300);
    expect(grown?.words).toBe(3 * 30);
  });
});

describe("plans without sense are refused", () => {
  const layers = network(1, 2);
  it.each([
    ["cores that are not there", [{ kind: "start", cores: [5] }] as const, /allowed are different ones from 0 to 4/],
    ["no cores", [{ kind: "start", cores: [] }] as const, /allowed are different ones/],
    ["a change before the start", [{ kind: "regroup", cores: [1], recompileCycles: 0 }] as const, /behind start/],
  ])("%s", (_, script, sentence) => {
    expect(() => play("fpga-odd", [handMade("a", layers, 5, script)], 500)).toThrow(sentence);
  });

  it("programs that no core has room for", () => {
    const long = network(1, 20);
    expect(() => play("fpga-tiny", [handMade("a", long, 2, [{ kind: "start", cores: [0] }])], 500)).toThrow(
      "the program of core 0 has 120 words; allowed are 1 to 64.",
    );
  });

  it("a layer that is lost, or done twice", () => {
    expect(layerFault([1, 2, 3, 1, 3], [1, 2, 3])).toBe("Layer 4 of the run is 3; allowed is 2.");
    expect(layerFault([1, 1], [1, 2, 3])).toBe("Layer 1 of the run is 1; allowed is 2.");
  });
});
