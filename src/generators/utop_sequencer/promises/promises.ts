import { utopSequencerPorts } from "../../../ports/index.ts";
import { blockPromises } from "../../promises/block_promises.ts";
import type { BlockPromises } from "../../promises/promise.ts";
import { dutySources } from "./duties.ts";
import { q4Fault, q5Done } from "./ends.ts";
import { q1Groups, q2Utops, q3Ready } from "./groups.ts";
import { watchShape, type PromiseSource, type WatchSizes } from "./watch.ts";

const sources: readonly PromiseSource[] = [q1Groups, q2Utops, q3Ready, q4Fault, q5Done];

/** Promises, lemmas and duties of docs/contracts/utop_sequencer.md that there are for a config of these sizes. */
export function utopSequencerPromises(sizes: WatchSizes): BlockPromises {
  const table = utopSequencerPorts(sizes);
  return blockPromises(watchShape(sizes), {
    ...{ letter: "Q", table, promises: sources, lemmas: [], duties: dutySources },
  });
}
