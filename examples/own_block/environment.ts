import {
  elementPlace,
  readElement,
  rowLayout,
  seededRandom,
  writeElement,
  type Environment,
  type NpuConfig,
} from "../../src/index.ts";
import { arbiterPorts } from "./ports.ts";

/** Chance per cycle that an idle requester asks, by profile. */
const askChance: Readonly<Record<string, number>> = { mixed: 0.15, busy: 0.9 };

/**
 * Requesters that ask at random, keep asking until they were granted, and now and then give up; the resource takes a
 * grant three times in four, and resets happen. Throws RangeError for a profile that is not known.
 */
export function arbiterEnvironment(config: NpuConfig, seed: number, profile: string): Environment {
  const asks = askChance[profile];
  if (asks === undefined) {
    throw new RangeError(`Stimulus profile '${profile}' is not one of ${Object.keys(askChance).join(", ")}.`);
  }
  const { ports } = arbiterPorts(config);
  const inputs = rowLayout(ports.filter(({ direction }) => direction === "input"));
  const outputs = rowLayout(ports.filter(({ direction }) => direction === "output"));
  const random = seededRandom(seed);
  const reset = elementPlace(inputs, "rst_ni");
  const take = elementPlace(inputs, "take_i");
  const requesters = Array.from({ length: config.vnpus }, (_, v) => ({
    request: elementPlace(inputs, "request_i", v),
    grant: elementPlace(outputs, "grant_o", v),
    asking: false,
  }));
  let taken = false;
  let first = true;
  return {
    drive(row, at, previous, previousAt) {
      row.fill(0, at, at + inputs.words);
      for (const requester of requesters) {
        const served = taken && readElement(previous, previousAt, requester.grant) === 1;
        requester.asking = requester.asking && !served ? !random.chance(0.01) : random.chance(asks);
        writeElement(row, at, requester.request, requester.asking ? 1 : 0);
      }
      taken = random.chance(0.75);
      writeElement(row, at, take, taken ? 1 : 0);
      writeElement(row, at, reset, first || random.chance(0.001) ? 0 : 1);
      first = false;
    },
  };
}
