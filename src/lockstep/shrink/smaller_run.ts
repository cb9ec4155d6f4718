import type { NetlistDut } from "../../dut/netlist/index.ts";
import type { Config } from "../../config/types.ts";
import type { Block } from "../block.ts";
import type { LockstepJob } from "../job.ts";
import type { Input, InputEvent } from "../stimulus/input_events.ts";
import type { Deadline } from "./deadline.ts";
import { firstFailure } from "./first_failure.ts";
import { smallerConfigs, type DesignOf } from "./smaller_configs.ts";
import { Trials, type FailingCase } from "./trial.ts";

/** A stimulus that fails, with what it was found on. */
export interface FailingRun {
  readonly job: LockstepJob;
  readonly dut: NetlistDut;
  readonly trials: Trials;
  readonly failing: FailingCase;
}

/** Cycles of a search for a failure at another size. */
const searchCycles = 200_000;
/** A stimulus of another size may fail this much later. */
const slackCycles = 32;

/**
 * The smallest other size at which the design fails: on what is left of the failing stimulus there, else on random
 * traffic. Undefined when there is none, or `share` of the time is over.
 */
export async function smallerRun(
  block: Block,
  run: FailingRun,
  designOf: DesignOf,
  newDut: (job: LockstepJob) => Promise<NetlistDut>,
  deadline: Deadline,
  share: number,
): Promise<FailingRun | undefined> {
  for (const config of smallerConfigs(run.job.config, block.sizes)) {
    if (deadline.passed(share)) return undefined;
    const job = await jobAt(run.job, config, designOf);
    if (job === undefined) continue;
    try {
      const dut = await newDut(job);
      const trials = new Trials(block, config, dut, job.compareState === true);
      const events = eventsAt(run.failing.events, run.trials.inputs, trials.inputs);
      const failing =
        trials.run(events, run.failing.cycles + slackCycles) ??
        (await firstFailure(block, job, dut, searchCycles, async () => {
          await deadline.breathe();
          return deadline.passed(share);
        }));
      if (failing !== undefined) return { job, dut, trials, failing };
    } catch {
      // A design that cannot be elaborated at this size fails for another reason: the next size.
    }
  }
  return undefined;
}

/** Random traffic on the design at another size; undefined where the design cannot be made. */
async function jobAt(job: LockstepJob, config: Config, designOf: DesignOf): Promise<LockstepJob | undefined> {
  const stimulus = { kind: "profile", profile: "mixed" } as const;
  try {
    return { ...job, config, stimulus, cycles: searchCycles, files: await designOf(config) };
  } catch {
    return undefined;
  }
}

/** What is left of events at another size: inputs that are not there change nothing, values stay in their range. */
export function eventsAt(events: readonly InputEvent[], from: readonly Input[], to: readonly Input[]): InputEvent[] {
  const places = new Map(to.map(({ port, element }, i) => [`${port} ${element}`, i]));
  return events
    .flatMap(({ cycle, input, value }) => {
      const { port, element } = from[input] ?? { port: "", element: 0 };
      const place = places.get(`${port} ${element}`);
      const mask = to[place ?? -1]?.place.mask;
      return place === undefined || mask === undefined ? [] : [{ cycle, input: place, value: Math.min(value, mask) }];
    })
    .sort((a, b) => a.cycle - b.cycle || a.input - b.input);
}
