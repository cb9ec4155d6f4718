import { expect } from "vitest";
import { schedulingMode } from "../../src/ports/index.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { runRig, type Drive } from "./utop_rig.ts";

/** Cycles from an event to the command that it causes: what the contract promises at every size. */
const latencyCycles = 2;

/** Checks, on the emitted Verilog of a named config, that an event in t is commanded in t + 2, starts and preempts. */
export async function checkLatency(name: string): Promise<void> {
  const config = namedConfig(name);
  const { matrixEngines: mes, vnpus } = config;
  const perVnpu = (v: number, value: number): number[] =>
    Array.from({ length: vnpus }, (_, u) => (u === v ? value : 0));
  const ones = (n: number): number[] => Array.from({ length: n }, () => 1);
  const idle: Drive = {
    mode_i: schedulingMode.spatialHarvest,
    me_online_i: ones(mes),
    vnpu_enable_i: ones(vnpus),
    vnpu_harvest_i: ones(vnpus),
    vnpu_lend_i: ones(vnpus),
    vnpu_quota_i: perVnpu(0, mes),
  };
  // vNPU 1 owns nothing and borrows every ME; then vNPU 0 wants one of its own back.
  const borrow = 4;
  const claim = borrow + 3 * mes + 8;
  const cycles = Array.from({ length: claim + 2 * mes + 12 }, (_, cycle): Drive => {
    if (cycle < 2) return { ...idle, rst_ni: 0 };
    if (cycle === borrow) return { ...idle, ready_add_i: perVnpu(1, mes) };
    return cycle === claim ? { ...idle, ready_add_i: perVnpu(0, 1) } : idle;
  });
  const read = await runRig(config, cycles);

  const startsAt = cycles.flatMap((_, cycle) => (read(cycle, "start_valid_o") === 1 ? [cycle] : []));
  const preemptsAt = cycles.flatMap((_, cycle) => (read(cycle, "preempt_valid_o") === 1 ? [cycle] : []));
  // The k-th of several due shows at t + 1 + k.
  expect(startsAt).toEqual(Array.from({ length: mes }, (_, k) => borrow + latencyCycles + k));
  expect(startsAt.map((cycle) => read(cycle, "start_vnpu_o"))).toEqual(startsAt.map(() => 1));
  expect(preemptsAt).toEqual([claim + latencyCycles]);
  expect(read(claim + latencyCycles, "preempt_me_o")).toBe(mes - 1);
}
