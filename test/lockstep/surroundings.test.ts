import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  controlRegistersDutyChecker,
  operationSchedulerDutyChecker,
  utopSequencerDutyChecker,
} from "../../src/environment/index.ts";
import type { GoldenModel } from "../../src/golden/golden_model.ts";
import { blocks } from "../../src/lockstep/blocks.ts";
import { EventPlayer, inputsOf, type Input, type InputEvent } from "../../src/lockstep/stimulus/input_events.ts";
import { surroundingsOf } from "../../src/lockstep/stimulus/surroundings.ts";
import { rowSource } from "../../src/lockstep/row_source.ts";
import { elementPlace, writeElement } from "../../src/ports/row_layout.ts";
import { namedConfig } from "../cosim/named_config.ts";

const config = namedConfig("duo");
const cycles = 150;

interface Checker {
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): { readonly duty: string } | undefined;
}

function goldenOf(name: string): GoldenModel {
  const golden = blocks.get(name)?.golden(config);
  if (golden === undefined) throw new Error(`There is no block ${name}.`);
  return golden;
}

/** Plays events as a trial does; gives the first broken duty, and whether the keeper calls the run lawful. */
function play(name: string, checker: Checker, events: (inputs: readonly Input[]) => readonly InputEvent[]): object {
  const golden = goldenOf(name);
  const surroundings = surroundingsOf(name, config, golden.inputs);
  const inputs = inputsOf(golden.inputs, surroundings.baseRow, surroundings.levelPorts);
  const player = new EventPlayer(inputs, surroundings.baseRow, events(inputs));
  const keeper = surroundings.keeper();
  const width = golden.inputs.words;
  const outWidth = golden.outputs.words;
  const rows = new Uint32Array(cycles * width);
  const outputs = new Uint32Array((cycles + 1) * outWidth);
  let broken: string | undefined;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const at = cycle * width;
    player.play(rows, at, () => keeper.mend(rows, at, outputs, cycle * outWidth));
    golden.step(rows, at, outputs, (cycle + 1) * outWidth);
    broken ??= checker.check(rows, at, outputs, (cycle + 1) * outWidth)?.duty;
  }
  return { broken, lawful: keeper.lawful(rows, outputs, outWidth, cycles) };
}

const someEvents: fc.Arbitrary<readonly { cycle: number; pick: number; value: number }[]> = fc.array(
  fc.record({ cycle: fc.nat(cycles - 1), pick: fc.nat(), value: fc.nat(127) }),
  { minLength: 100, maxLength: 300 },
);

/** Events on inputs of these ports. */
const on =
  (list: readonly { cycle: number; pick: number; value: number }[], ports: RegExp) =>
  (inputs: readonly Input[]): InputEvent[] => {
    const known = inputs.flatMap(({ port, place }, input) => (ports.test(port) ? [{ input, mask: place.mask }] : []));
    return list
      .flatMap(({ cycle, pick, value }) => {
        const chosen = known[pick % known.length];
        return chosen === undefined ? [] : [{ cycle, input: chosen.input, value: value & chosen.mask }];
      })
      .sort((a, b) => a.cycle - b.cycle);
  };

const event =
  (port: string, cycle: number, value: number, element = 0) =>
  (inputs: readonly Input[]): InputEvent[] => [
    { cycle, input: inputs.findIndex((input) => input.port === port && input.element === element), value },
  ];

/** The rows of real traffic keep the duties, and nothing in them is mended. */
function passesUnchanged(name: string): void {
  const job = { config, block: { name }, engine: "netlist", seed: 3, cycles: 10_000 } as const;
  const block = blocks.get(name);
  if (block === undefined) throw new Error("There is no such block.");
  const source = rowSource(block, { ...job, stimulus: { kind: "profile", profile: "mixed" } }, job.cycles);
  source.fill(job.cycles);
  const { inputs, outputs } = goldenOf(name);
  const keeper = surroundingsOf(name, config, inputs).keeper();
  const mended = source.stimulus.slice();
  const before = new Uint32Array(outputs.words);
  for (let cycle = 0; cycle < job.cycles; cycle += 1) {
    const [previous, at] = cycle === 0 ? [before, 0] : [source.expected, (cycle - 1) * outputs.words];
    keeper.mend(mended, cycle * inputs.words, previous, at);
  }
  expect(mended).toEqual(source.stimulus);
  expect(keeper.lawful(source.stimulus, source.expected, 0, job.cycles)).toBe(true);
}

describe("shrunk stimuli of the operation scheduler", () => {
  it("keep duty A3, whatever credits are asked for", () => {
    fc.assert(
      fc.property(someEvents, (list) => {
        const checker = operationSchedulerDutyChecker(config, ["A3"]);
        const ports = /^(rst_ni|instr_|me_credit|hold|flush)/;
        expect(play("operation_scheduler", checker, on(list, ports))).toEqual({ broken: undefined, lawful: true });
      }),
    );
  });

  it("may return a credit in the cycle that shows its operation: the rows of real traffic pass unchanged", () => {
    passesUnchanged("operation_scheduler");
  });

  it("are none where they break another duty: quotas above the number of VEs", () => {
    const checker = operationSchedulerDutyChecker(config);
    expect(play("operation_scheduler", checker, event("ve_quota_i", 2, 3))).toEqual({ broken: "A1", lawful: false });
  });
});

describe("shrunk stimuli of the uTop sequencer", () => {
  it.each([
    ["mine", "mine_i"],
    ["A1", "start_i"],
    ["A2", "row_valid_i"],
    ["A7", "fault_i"],
  ])("are none where they break duty %s", (duty, port) => {
    const checker = utopSequencerDutyChecker(config, config);
    expect(play("utop_sequencer", checker, event(port, 3, 1))).toEqual({ broken: duty, lawful: false });
  });

  it("may ring the doorbell of a table that is not empty", () => {
    const checker = utopSequencerDutyChecker(config, config);
    // Nobody answers the row: duty A4 is broken, and not before its last cycle.
    expect(play("utop_sequencer", checker, event("run_i", 3, 1))).toEqual({ broken: "A4", lawful: false });
  });
});

describe("shrunk stimuli of the control registers", () => {
  /** Accesses of registers that exist, INJECT often, and all else that may happen. */
  const accesses: typeof someEvents = fc.array(
    fc.record({ cycle: fc.nat(cycles - 1), pick: fc.nat(), value: fc.constantFrom(0, 1, 2, 3, 0x50, 0x300, 0x301) }),
    { minLength: 100, maxLength: 300 },
  );

  it.each([
    ["A1, whatever is offered, and when the slave takes it", /^(rst_ni|s_axi_)/],
    ["A2, whatever injections are reported", /^(s_axi_(aw|w|b)|inject_done)/],
    ["A3, whoever is named a tenant", /^me_/],
  ])("keep duty %s", (_, ports) => {
    fc.assert(
      fc.property(fc.oneof(someEvents, accesses), (list) => {
        const checker = controlRegistersDutyChecker(config);
        expect(play("control_registers", checker, on(list, ports))).toEqual({ broken: undefined, lawful: true });
      }),
    );
  });

  it("have as many injections as real traffic: its rows pass unchanged", () => {
    passesUnchanged("control_registers");
  });

  // INJECT is written as 1 in cycle 2 and as 0 in cycle 6: it is valid from 4 to 7.
  it.each([
    [3, false],
    [4, true],
    [7, true],
    [8, false],
  ])("have an injection done in cycle %i: %s", (doneAt, kept) => {
    const golden = goldenOf("control_registers");
    const surroundings = surroundingsOf("control_registers", config, golden.inputs);
    const { baseRow, levelPorts } = surroundings;
    const inputs = inputsOf(golden.inputs, baseRow, levelPorts);
    const write = (cycle: number, data: number): InputEvent[] =>
      [
        event("s_axi_awvalid_i", cycle, 1),
        event("s_axi_awaddr_i", cycle, 0x50),
        event("s_axi_wvalid_i", cycle, 1),
        event("s_axi_wdata_i", cycle, data),
      ].flatMap((made) => made(inputs));
    const done = event("inject_done_i", doneAt, 1)(inputs);
    const events = [...write(2, 1), ...write(6, 0), ...done].sort((a, b) => a.cycle - b.cycle);
    const player = new EventPlayer(inputs, baseRow, events);
    const mender = surroundings.keeper();
    const rows = new Uint32Array(12 * golden.inputs.words);
    const outputs = new Uint32Array(13 * golden.outputs.words);
    for (let cycle = 0; cycle < 12; cycle += 1) {
      const at = cycle * golden.inputs.words;
      player.play(rows, at, () => mender.mend(rows, at, outputs, cycle * golden.outputs.words));
      golden.step(rows, at, outputs, (cycle + 1) * golden.outputs.words);
    }
    expect(player.played.filter(({ input }) => input === done[0]?.input)).toEqual(kept ? done : []);
    expect(mender.lawful(rows, outputs, golden.outputs.words, 12)).toBe(true);
  });

  it("repeat an offer that waits, with its payload", () => {
    const { inputs, outputs } = goldenOf("control_registers");
    const surroundings = surroundingsOf("control_registers", config, inputs);
    const { baseRow } = surroundings;
    const mender = surroundings.keeper();
    const row = baseRow.slice();
    const valid = elementPlace(inputs, "s_axi_awvalid_i");
    const address = elementPlace(inputs, "s_axi_awaddr_i");
    writeElement(row, 0, valid, 1);
    writeElement(row, 0, address, 0x8_1008);
    const refusing = new Uint32Array(outputs.words);
    mender.mend(row, 0, refusing, 0);
    const next = baseRow.slice();
    mender.mend(next, 0, refusing, 0);
    expect(next).toEqual(row);
    const taking = refusing.slice();
    writeElement(taking, 0, elementPlace(outputs, "s_axi_awready_o"), 1);
    const behind = baseRow.slice();
    mender.mend(behind, 0, taking, 0);
    expect(behind).toEqual(baseRow);
  });
});
