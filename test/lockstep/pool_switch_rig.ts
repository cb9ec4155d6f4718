import { runSwitches, type PoolModel, type SwitchResult } from "../../src/lockstep/pool_twin/index.ts";
import { elementPlace, readElement, writeElement } from "../../src/ports/row_layout.ts";
import { goldenPool, poolConfig, type Pool } from "./pool_twin_rig.ts";

/** Two runs of the same users and networks: held at layers now and then, and never. */
export interface SwitchCase {
  readonly held: SwitchResult;
  readonly unheld: SwitchResult;
}

/** Runs users by their number; the second run is cut off where the first has no more layers. */
export function switchesOf(pool: Pool, seed: number, cycles: number, model?: () => PoolModel): SwitchCase {
  const make = model ?? ((): PoolModel => goldenPool(pool));
  const common = { sizes: poolConfig(pool), seed };
  const held = runSwitches({ ...common, model: make(), cycles, holdShare: 0.3 });
  // Without switches a network takes less time, and so do all.
  const unheld = runSwitches({ ...common, model: make(), cycles, holdShare: 0 });
  return { held, unheld };
}

/** What is wrong with both runs, by user; nothing where the layers of one are the first of the other's. */
export function wrongOf({ held, unheld }: SwitchCase): readonly string[] {
  const wrong = [held.wrong, unheld.wrong].filter((what) => what !== undefined);
  held.layers.forEach((layers, user) => {
    const without = unheld.layers[user] ?? [];
    const at = layers.findIndex((layer, place) => place < without.length && layer !== without[place]);
    if (at >= 0)
      wrong.push(`User ${user}: layer ${layers[at]} is number ${at}; without switches it is ${without[at]}.`);
  });
  return wrong;
}

/** Layers of both runs that were compared. */
export function comparedOf({ held, unheld }: SwitchCase): number {
  return held.layers.reduce((sum, layers, user) => sum + Math.min(layers.length, unheld.layers[user]?.length ?? 0), 0);
}

/** Layer-level switches of a run: stops at a layer. */
export function switchedOf({ held }: SwitchCase): number {
  return Object.values(held.counts.switched).reduce((sum, count) => sum + count, 0);
}

/** A model in which the `at`-th LOAD of core 0 never comes to its module, and counts as complete. */
export function losesOperation(model: PoolModel, at: number): PoolModel {
  const [valid, ready, done] = [
    elementPlace(model.outputs, "op_valid_o"),
    elementPlace(model.inputs, "op_ready_i"),
    elementPlace(model.inputs, "op_done_i"),
  ];
  const row = new Uint32Array(model.inputs.words);
  let seen = 0;
  let ends = false;
  return {
    ...model,
    step(stimulus, from, shown, to, state, stateTo) {
      row.set(stimulus.subarray(from, from + row.length));
      const loses = seen === at;
      if (loses) writeElement(row, 0, ready, 1);
      if (ends) writeElement(row, 0, done, 1);
      ends = false;
      model.step(row, 0, shown, to, state, stateTo);
      if ((readElement(shown, to, valid) & readElement(row, 0, ready)) === 0) return;
      seen += 1;
      if (!loses) return;
      writeElement(shown, to, valid, 0);
      ends = true;
    },
  };
}
