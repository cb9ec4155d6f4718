import { get } from "../../environment/first_level_idm/rows.ts";
import { poolState } from "../../ports/first_level_idm.ts";
import type { IdmSizes } from "../../ports/idm.ts";
import { elementPlace, readElement } from "../../ports/row_layout.ts";
import { isAlike, maskOf, ownPorts, ownState, type OwnPlace } from "./own_view.ts";
import type { TwinMix } from "./twin_mix.ts";
import type { PoolModel, PoolWorld } from "./world.ts";

/** Something that the user sees, and that is not the same in both runs. */
export interface PoolTwinDifference {
  readonly cycle: number;
  /** A port, a piece of state, or `answer` of a register access. */
  readonly name: string;
  readonly element: number;
  readonly run: number;
  readonly twin: number;
}

/** Compares the rows of a run and of its twin, cycle by cycle. */
export interface Comparison {
  /** All cores of both pools are Ready. */
  areReady(): boolean;
  /** What differs first in the cycle that was run last. */
  find(cycle: number): PoolTwinDifference | undefined;
  /** Takes the cycle into the counts of a result. */
  count(counts: { operations: number; releases: number; apart: number; traps: number }): void;
}

/** A comparison of what one user sees of two pools with layouts like those of `model`. */
export function comparison(
  run: PoolWorld,
  twin: PoolWorld,
  { inputs, outputs, state }: PoolModel,
  { cores }: IdmSizes,
  { own }: TwinMix,
): Comparison {
  const inputPlaces = ownPorts(inputs, cores, own);
  const outputPlaces = ownPorts(outputs, cores, own);
  const statePlaces = ownState(state, cores, own);
  const inputMask = maskOf(inputs.words, inputPlaces);
  const outputMask = maskOf(outputs.words, outputPlaces);
  const stateMask = maskOf(state.words, statePlaces);
  const otherOutputs = outputMask.map((word) => ~word);
  const states = Array.from({ length: cores }, (_, core) => elementPlace(state, "state", core));
  const operations = outputPlaces.filter(({ name }) => name === "op_valid_o");
  const ready = operations.map(({ element }) => elementPlace(inputs, "op_ready_i", element));
  const arrived = own.cores.map((core) => elementPlace(state, "arrive", core));
  const before = { run: new Uint32Array(state.words), twin: new Uint32Array(state.words) };
  const others = states.filter((_, core) => !own.cores.includes(core));
  const stateOf = (row: Uint32Array, place: (typeof states)[number]): number => readElement(row, 0, place);
  const first = (cycle: number, places: readonly OwnPlace[], a: Uint32Array, b: Uint32Array): PoolTwinDifference => {
    const found = places.find(({ place }) => readElement(a, 0, place) !== readElement(b, 0, place));
    return {
      ...{ cycle, name: found?.name ?? "", element: found?.element ?? 0 },
      ...{ run: get(a, 0, found?.place), twin: get(b, 0, found?.place) },
    };
  };
  return {
    areReady: () =>
      [run, twin].every((world) => states.every((place) => stateOf(world.state, place) === poolState.ready)),
    find: (cycle) => {
      if (!isAlike(run.stimulus, twin.stimulus, inputMask)) {
        const { name } = first(cycle, inputPlaces, run.stimulus, twin.stimulus);
        throw new Error(`Cycle ${cycle}: input ${name} of the user is not the same in both runs.`);
      }
      if (!isAlike(run.outputs, twin.outputs, outputMask)) {
        return first(cycle, outputPlaces, run.outputs, twin.outputs);
      }
      return isAlike(run.state, twin.state, stateMask) ? undefined : first(cycle, statePlaces, run.state, twin.state);
    },
    count: (counts) => {
      operations.forEach(({ place }, index) => {
        counts.operations += readElement(run.outputs, 0, place) & get(run.stimulus, 0, ready[index]);
      });
      if (!isAlike(run.outputs, twin.outputs, otherOutputs)) counts.apart += 1;
      for (const [was, world] of [
        [before.run, run],
        [before.twin, twin],
      ] as const) {
        for (const place of others) {
          const traps = stateOf(world.state, place) === poolState.trap && stateOf(was, place) !== poolState.trap;
          counts.traps += traps ? 1 : 0;
        }
      }
      for (const place of arrived) counts.releases += readElement(before.run, 0, place) & ~stateOf(run.state, place);
      before.run.set(run.state);
      before.twin.set(twin.state);
    },
  };
}
