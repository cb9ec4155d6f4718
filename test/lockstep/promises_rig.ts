import { netlistDut, type NetlistDut } from "../../src/dut/netlist/index.ts";
import { utopSchedulerEnvironment, type Profile } from "../../src/environment/index.ts";
import { generate } from "../../src/generators/index.ts";
import { withFault } from "../../src/generators/verilog_fault.ts";
import { mutants } from "../../src/formal/mutants.ts";
import { utopSchedulerFaults } from "../../src/generators/utop_scheduler/faults.ts";
import { watchedDesign } from "../../src/generators/utop_scheduler/promises/index.ts";
import { readPort, rowLayout } from "../../src/ports/index.ts";
import type { NpuConfig } from "../../src/config/types.ts";

/** A design with its monitors, without a golden model: the environment answers what the design does. */
export interface Alone {
  readonly dut: NetlistDut;
  /** Runs until `wanted` (any, unless told) is broken; that cycle, and what is broken in it. */
  run(
    profile: Profile,
    seed: number,
    cycles: number,
    wanted?: string,
  ): Promise<{ readonly cycle: number; readonly broken: readonly string[] }>;
  /** The stimulus rows of such a run, whatever breaks. */
  rows(profile: Profile, seed: number, cycles: number): Promise<Uint32Array>;
}

/** The files of the config with a kept fault in. */
export function faulty(config: NpuConfig, name: string): { readonly name: string; readonly text: string }[] {
  const fault = [...utopSchedulerFaults, ...mutants].find((one) => one.name === name);
  if (fault === undefined) throw new Error(`No fault ${name}.`);
  return withFault(generate(config), config, fault);
}

export async function alone(
  config: NpuConfig,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<Alone> {
  const design = watchedDesign(config, files, { covers: false });
  const dut = await netlistDut({ ...design, reset: config.reset });
  const layout = rowLayout(design.ports.ports.filter(({ direction }) => direction === "output"));
  const inputs = rowLayout(design.ports.ports.filter(({ direction }) => direction === "input"));
  const bad = layout.ports.findIndex(({ name }) => name === "bad_o");
  const play = async (
    profile: Profile,
    seed: number,
    cycles: number,
    see: (stimulus: Uint32Array, broken: () => readonly string[], cycle: number) => boolean,
  ): Promise<void> => {
    dut.restart();
    const environment = utopSchedulerEnvironment({ sizes: config, seed, profile });
    const stimulus = new Uint32Array(inputs.words);
    let outputs: Uint32Array = new Uint32Array(layout.words);
    const broken = (): readonly string[] => {
      const bits = readPort(layout, outputs, 0, bad);
      return bits === 0n ? [] : design.promises.filter((_, i) => (bits >> BigInt(i)) & 1n);
    };
    for (let cycle = 0; cycle < cycles; cycle++) {
      environment.drive(stimulus, 0, outputs, 0);
      outputs = await dut.sample(stimulus, 1);
      if (see(stimulus, broken, cycle)) return;
    }
  };
  return {
    dut,
    run: async (profile, seed, cycles, wanted) => {
      let found: { cycle: number; broken: readonly string[] } = { cycle: cycles, broken: [] };
      await play(profile, seed, cycles, (_, broken, cycle) => {
        const ids = broken();
        if (ids.length === 0 || (wanted !== undefined && !ids.includes(wanted))) return false;
        found = { cycle, broken: ids };
        return true;
      });
      return found;
    },
    rows: async (profile, seed, cycles) => {
      const rows = new Uint32Array(cycles * inputs.words);
      await play(profile, seed, cycles, (stimulus, _, cycle) => {
        rows.set(stimulus, cycle * inputs.words);
        return false;
      });
      return rows;
    },
  };
}
