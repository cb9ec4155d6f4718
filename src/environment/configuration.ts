import type { ElementPlace } from "../ports/row_layout.ts";
import type { ElementPlaces, SchedulerRows } from "./scheduler_rows.ts";

/** What the configuration inputs hold; masks have one bit per ME or vNPU, element 0 lowest. */
export interface Configuration {
  mode: number;
  gang: number;
  onlineMask: number;
  sliceCycles: number;
  switchCycles: number;
  enableMask: number;
  killMask: number;
  harvestMask: number;
  lendMask: number;
  /** Matrix engines owned, per vNPU. */
  readonly quotas: Int32Array;
  /** Per vNPU, 0–127. */
  readonly priorities: Int32Array;
}

/** A writer that packs a configuration into the configuration words of a stimulus row. */
export function configurationPacker(rows: SchedulerRows): (row: Uint32Array, configuration: Configuration) => void {
  const mode = rows.input("mode_i");
  const gang = rows.input("gang_i");
  const online = rows.input("me_online_i");
  const slice = rows.input("slice_cycles_i");
  const change = rows.input("switch_cycles_i");
  const enable = rows.input("vnpu_enable_i");
  const kill = rows.input("vnpu_kill_i");
  const harvest = rows.input("vnpu_harvest_i");
  const lend = rows.input("vnpu_lend_i");
  const quotas = rows.inputElements("vnpu_quota_i");
  const priorities = rows.inputElements("vnpu_priority_i");
  return (row, configuration) => {
    row.fill(0, rows.configurationFrom, rows.configurationTo);
    put(row, mode, configuration.mode);
    put(row, gang, configuration.gang);
    put(row, online, configuration.onlineMask);
    put(row, slice, configuration.sliceCycles);
    put(row, change, configuration.switchCycles);
    put(row, enable, configuration.enableMask);
    put(row, kill, configuration.killMask);
    put(row, harvest, configuration.harvestMask);
    put(row, lend, configuration.lendMask);
    putAll(row, quotas, configuration.quotas);
    putAll(row, priorities, configuration.priorities);
  };
}

function put(row: Uint32Array, { word, shift, mask }: ElementPlace, value: number): void {
  row[word] = (row[word] ?? 0) | ((value & mask) << shift);
}

function putAll(row: Uint32Array, { words, shifts, mask }: ElementPlaces, values: Int32Array): void {
  for (let index = 0; index < values.length; index += 1) {
    const word = words[index] ?? 0;
    row[word] = (row[word] ?? 0) | (((values[index] ?? 0) & mask) << (shifts[index] ?? 0));
  }
}
