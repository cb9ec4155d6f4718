import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { blocks, runLockstep, type LockstepJob } from "../../src/lockstep/index.ts";
import { designWithFault, faultOf } from "../../src/lockstep/faults/index.ts";
import { newDeadline } from "../../src/lockstep/shrink/deadline.ts";
import { firstFailure } from "../../src/lockstep/shrink/first_failure.ts";
import { minimise } from "../../src/lockstep/shrink/minimise.ts";
import { Trials } from "../../src/lockstep/shrink/trial.ts";
import { eventLists, eventsOf, stepsOf } from "../../src/lockstep/stimulus/event_lists.ts";
import type { Block, DesignFile } from "../../src/lockstep/block.ts";
import type { NpuConfig } from "../../src/config/types.ts";
import { namedConfig } from "../cosim/named_config.ts";

const block = blocks.get("utop_scheduler") as Block;

interface Bench {
  readonly trials: Trials;
  readonly dut: Awaited<ReturnType<typeof netlistDut>>;
  readonly files: readonly DesignFile[];
}

/** Trials on the emitted Verilog of a config, or on what a fault makes of it. */
async function bench(config: NpuConfig, fault?: string): Promise<Bench> {
  const files = await (fault === undefined
    ? block.files(config)
    : designWithFault(block, faultOf(block, fault))(config));
  const top = config.modulePrefix + block.name;
  const dut = await netlistDut({ top, files, ports: block.ports(config), reset: block.reset(config) });
  return { trials: new Trials(block, config, dut, false), dut, files };
}

/** Cycles behind the last event in which its effects may show. */
const tailCycles = 40;

describe.each(["tiny", "duo", "odd"])("generated structure at %s", (name) => {
  it("finds the golden model and the netlist equal", async () => {
    const { trials } = await bench(namedConfig(name));
    const lists = eventLists(trials.inputs, { steps: 60, delayCycles: 200 });
    const property = fc.property(lists, (events) => {
      expect(trials.run(events, (events.at(-1)?.cycle ?? 0) + tailCycles)).toBeUndefined();
    });
    fc.assert(property, { numRuns: 200, seed: 1 });
  });

  it.each(["quarantine_ignored"])("finds %s", async (fault) => {
    const { trials } = await bench(namedConfig(name), fault);
    const lists = eventLists(trials.inputs, { steps: 60, delayCycles: 200 });
    const property = fc.property(
      lists,
      (events) => trials.run(events, (events.at(-1)?.cycle ?? 0) + tailCycles) === undefined,
    );
    expect(fc.check(property, { numRuns: 200, seed: 1, endOnFailure: true }).failed).toBe(true);
  });
});

it("steps and events are two ways to write the same list", async () => {
  const { trials } = await bench(namedConfig("tiny"));
  fc.assert(
    fc.property(eventLists(trials.inputs, { steps: 30, delayCycles: 20 }), (events) => {
      expect(eventsOf(stepsOf(events))).toEqual(events);
    }),
  );
});

it("a bulk run's failure is a value of the structure; delta debugging ends no larger than fast-check does", async () => {
  const config = namedConfig("duo");
  const { trials, dut, files } = await bench(config, "lend_last_kept");
  const job: LockstepJob = {
    ...{ config, block: { name: block.name }, engine: "netlist", seed: 1, cycles: 100_000, files },
    stimulus: { kind: "profile", profile: "mixed" },
  };
  const { mismatch } = await runLockstep(job);
  const start = await firstFailure(block, job, dut, (mismatch?.cycle ?? 0) + 1, () => Promise.resolve(false));
  if (start === undefined) throw new Error("The run passed.");

  const lists = eventLists(trials.inputs, { steps: 400, delayCycles: 1_000 });
  const property = fc.property(lists, (events) => trials.run(events, start.cycles + tailCycles) === undefined);
  const before = trials.count;
  const details = fc.check(property, { numRuns: 1, examples: [[start.events]], interruptAfterTimeLimit: 10_000 });
  const byFastCheck = { events: details.counterexample?.[0]?.length ?? 0, tries: trials.count - before };
  const { failing, complete } = await minimise(trials, start, newDeadline(30, undefined));
  const tries = trials.count - before - byFastCheck.tries;
  console.log(
    `${start.events.length} events: fast-check ends with ${byFastCheck.events} (${byFastCheck.tries} tries, ` +
      `${details.interrupted ? "stopped after 10 s" : "its end"}), delta debugging with ${failing.events.length} (${tries} tries)`,
  );
  expect(details.failed).toBe(true);
  expect(byFastCheck.events).toBeLessThan(start.events.length);
  expect(complete).toBe(true);
  expect(failing.events.length).toBeLessThanOrEqual(Math.min(5, byFastCheck.events));
});
