import type { GoldenModel } from "../../src/golden/index.ts";
import { repeat, RowPorts } from "./rows.ts";

/** S of the random runs: most cycles of an ME in Save. */
export const saveLimitCycles = 6;

/** How a random run behaves. Rates are events per cycle, out of 1,000. */
export interface Temperament {
  readonly seed: number;
  /** Chance that some configuration port changes in a cycle. */
  readonly configuration: number;
  /** Chance of a quota, mode or slice that makes little sense; else those of a plausible device are drawn. */
  readonly wild: number;
  /** Chance per vNPU that uTops arrive. */
  readonly arrivals: number;
  /** Chance per ME of a finish or a saved, whatever it does. */
  readonly endings: number;
  /** Chance of a cycle in reset. */
  readonly resets: number;
}

/** Deterministic random numbers (mulberry32). */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/**
 * Writes random stimulus that keeps duties A1 and A3 and no other. Drive the rows in order; `previous` is the
 * output row of the cycle before, all 0 before the first.
 */
export function randomStimulus(
  model: GoldenModel,
  temperament: Temperament,
): (row: Uint32Array, at: number, previous: Uint32Array, previousAt: number) => void {
  const rnd = random(temperament.seed);
  const inputs = new RowPorts(model.inputs);
  const outputs = new RowPorts(model.outputs);
  const mes = inputs.elements("me_finish_i");
  const vnpus = inputs.elements("vnpu_enable_i");
  const last = new Uint32Array(model.inputs.words);
  const outstanding = repeat(vnpus, 0);
  const saveAge = repeat(mes, 0);
  let cycle = 0;

  const happens = (perThousand: number): boolean => rnd(1000) < perThousand;
  const was = (name: string, index = 0): number => inputs.get(last, 0, name, index);
  const put = inputs.put.bind(inputs);
  const add = (list: number[], index: number, amount: number): void => {
    list[index] = (list[index] ?? 0) + amount;
  };

  /** What the last row and its outputs did to the outstanding uTops: the bookkeeping of G3. */
  function account(previous: Uint32Array, at: number): void {
    const seen = (name: string, index: number): number => outputs.get(previous, at, name, index);
    if (was("rst_ni") === 0) {
      outstanding.fill(0);
      saveAge.fill(0);
      return;
    }
    const saved = repeat(vnpus, 0);
    for (let m = 0; m < mes; m++) {
      const run = seen("me_run_o", m);
      const save = seen("me_save_o", m);
      saveAge[m] = save ? (saveAge[m] ?? 0) + 1 : 0;
      if (!run && !save) continue;
      const v = seen("me_vnpu_o", m);
      if (was("me_finish_i", m)) add(outstanding, v, -1);
      else if (save && was("me_saved_i", m)) add(saved, v, 1);
      else if (!was("me_online_i", m)) add(outstanding, v, -1);
    }
    for (let v = 0; v < vnpus; v++) {
      const added = was("ready_add_i", v);
      const dropped = was("vnpu_kill_i", v) ? seen("vnpu_ready_o", v) + added + (saved[v] ?? 0) : 0;
      add(outstanding, v, added - dropped);
    }
  }

  function configure(row: Uint32Array, at: number): void {
    const wild = happens(temperament.wild);
    const v = rnd(vnpus);
    switch (rnd(12)) {
      case 0:
        return put(row, at, "mode_i", 0, rnd(4));
      case 1:
        return put(row, at, "gang_i", 0, rnd(3) === 0 ? 1 : 0);
      case 2: {
        const m = rnd(mes);
        return put(row, at, "me_online_i", m, rnd(3) === 0 ? 0 : 1);
      }
      case 3:
        return put(row, at, "slice_cycles_i", 0, wild ? rnd(1 << 24) : rnd(40));
      case 4:
        return put(row, at, "switch_cycles_i", 0, wild ? rnd(1 << 16) : rnd(8));
      case 5:
        return put(row, at, "vnpu_enable_i", v, rnd(5) === 0 ? 0 : 1);
      case 6:
        return put(row, at, "vnpu_kill_i", v, rnd(3) === 0 ? 1 : 0);
      case 7:
        return put(row, at, "vnpu_harvest_i", v, rnd(4) === 0 ? 0 : 1);
      case 8:
        return put(row, at, "vnpu_lend_i", v, rnd(4) === 0 ? 0 : 1);
      case 9:
        return put(row, at, "vnpu_quota_i", v, wild ? rnd(inputs.largest("vnpu_quota_i") + 1) : rnd(mes + 1));
      case 10:
        return put(row, at, "vnpu_priority_i", v, rnd(128));
      default:
        for (let m = 0; m < mes; m++) put(row, at, "me_online_i", m, 1);
        for (let u = 0; u < vnpus; u++) put(row, at, "vnpu_kill_i", u, 0);
    }
  }

  return (row, at, previous, previousAt) => {
    if (cycle > 0) account(previous, previousAt);
    row.set(last, at);
    const inReset = cycle === 0 || happens(temperament.resets);
    put(row, at, "rst_ni", 0, inReset ? 0 : 1);
    if (cycle === 0) {
      for (let m = 0; m < mes; m++) put(row, at, "me_online_i", m, 1);
      for (const name of ["vnpu_enable_i", "vnpu_harvest_i", "vnpu_lend_i", "vnpu_quota_i"]) {
        for (let v = 0; v < vnpus; v++) put(row, at, name, v, 1);
      }
      put(row, at, "slice_cycles_i", 0, 50);
      put(row, at, "mode_i", 0, rnd(4));
    } else if (happens(temperament.configuration)) {
      configure(row, at);
    }
    for (let v = 0; v < vnpus; v++) {
      const space = inReset ? 0 : mes - (outstanding[v] ?? 0);
      put(row, at, "ready_add_i", v, space > 0 && happens(temperament.arrivals) ? 1 + rnd(space) : 0);
      put(row, at, "ve_active_i", v, rnd(2));
      put(row, at, "task_done_i", v, happens(temperament.endings >> 2) ? 1 : 0);
    }
    for (let m = 0; m < mes; m++) {
      put(row, at, "me_finish_i", m, happens(temperament.endings) ? 1 : 0);
      const due = (saveAge[m] ?? 0) >= saveLimitCycles - 1;
      put(row, at, "me_saved_i", m, due || happens(temperament.endings) ? 1 : 0);
    }
    last.set(row.subarray(at, at + last.length));
    cycle++;
  };
}
