import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NpuConfig } from "../../src/config/types.ts";
import { dutyChecker } from "../../src/environment/index.ts";
import { utopSchedulerGolden } from "../../src/golden/index.ts";
import {
  EventPlayer,
  inputsOf,
  readEvents,
  type Input,
  type InputEvent,
} from "../../src/lockstep/stimulus/input_events.ts";
import { surroundingsOf } from "../../src/lockstep/stimulus/surroundings.ts";
import { namedConfig } from "../cosim/named_config.ts";

const cycles = 120;

interface Played {
  readonly rows: Uint32Array;
  readonly width: number;
  readonly inputs: readonly Input[];
  readonly played: readonly InputEvent[];
  /** What the checker of duties says first. */
  readonly broken: string | undefined;
}

function play(config: NpuConfig, events: (inputs: readonly Input[]) => readonly InputEvent[]): Played {
  const golden = utopSchedulerGolden(config, config.reset);
  const width = golden.inputs.words;
  const surroundings = surroundingsOf("utop_scheduler", config, golden.inputs);
  const { baseRow, levelPorts } = surroundings;
  const inputs = inputsOf(golden.inputs, baseRow, levelPorts);
  const player = new EventPlayer(inputs, baseRow, events(inputs));
  const duties = surroundings.keeper();
  const checker = dutyChecker(config, ["A1", "A3"]);
  const rows = new Uint32Array(cycles * width);
  const outputs = new Uint32Array(golden.outputs.words);
  let broken: string | undefined;
  for (let at = 0; at < rows.length; at += width) {
    player.play(rows, at, () => duties.mend(rows, at, outputs, 0));
    golden.step(rows, at, outputs, 0);
    broken ??= checker.check(rows, at, outputs, 0)?.text;
  }
  return { rows, width, inputs, played: player.played, broken };
}

/** Events on any input; many, so that duties come under pressure. */
const someEvents: fc.Arbitrary<readonly { cycle: number; pick: number; value: number }[]> = fc.array(
  fc.record({ cycle: fc.nat(cycles - 1), pick: fc.nat(), value: fc.nat(127) }),
  { minLength: 40, maxLength: 200 },
);

const onInputs =
  (list: readonly { cycle: number; pick: number; value: number }[]) =>
  (inputs: readonly Input[]): InputEvent[] =>
    list
      .map(({ cycle, pick, value }) => {
        const input = pick % inputs.length;
        return { cycle, input, value: value & (inputs[input]?.place.mask ?? 0) };
      })
      .sort((a, b) => a.cycle - b.cycle);

describe.each([
  ["duo", namedConfig("duo")],
  ["duo with one cycle of Save", { ...namedConfig("duo"), saveLimitCycles: 1 }],
] as const)("events of %s", (_, config) => {
  it("keep duties A1 and A3, whatever they are", () => {
    fc.assert(
      fc.property(someEvents, (list) => {
        expect(play(config, onInputs(list)).broken).toBeUndefined();
      }),
    );
  });

  it("as played make the same rows, and are read back from them", () => {
    fc.assert(
      fc.property(someEvents, (list) => {
        const first = play(config, onInputs(list));
        expect(play(config, () => first.played).rows).toEqual(first.rows);
        const again = readEvents(first.inputs, first.rows.subarray(first.width), first.width);
        const rows = play(config, () => again).rows;
        expect(rows.subarray(first.width)).toEqual(first.rows.subarray(first.width));
      }),
    );
  });
});

describe("a save that nobody answers", () => {
  /** vNPU 1 claims an engine of vNPU 0 in cycle 20, so that a save shows in cycle 22; no engine answers before 30. */
  const claim = (config: NpuConfig): Played =>
    play(config, (all) => {
      const find = (port: string, element: number): number =>
        all.findIndex((input) => input.port === port && input.element === element);
      const silent = Array.from({ length: 10 }, (_, i) =>
        [0, 1].map((me) => ({ cycle: 20 + i, input: find("me_saved_i", me), value: 0 })),
      );
      return [
        { cycle: 1, input: find("ready_add_i", 0), value: 2 },
        { cycle: 20, input: find("vnpu_quota_i", 1), value: 1 },
        { cycle: 20, input: find("ready_add_i", 1), value: 1 },
        ...silent.flat(),
      ];
    });

  it("is answered in its last cycle", () => {
    const { inputs, played, broken } = claim(namedConfig("duo"));
    const saved = played.filter(({ input }) => inputs[input]?.port === "me_saved_i");
    expect(saved.map(({ cycle }) => cycle)).toEqual([25]);
    expect(broken).toBeUndefined();
  });

  it("is answered in any cycle where a save may take but one", () => {
    expect(claim({ ...namedConfig("duo"), saveLimitCycles: 1 }).broken).toBeUndefined();
  });
});
