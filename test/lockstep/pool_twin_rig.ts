import type { FpgaConfig } from "../../src/config/types.ts";
import { netlistDut, type NetlistDut } from "../../src/dut/netlist/index.ts";
import { filesOfTop } from "../../src/generators/index.ts";
import { idmTop } from "../../src/generators/idm/top.ts";
import { withFault, type VerilogFault } from "../../src/generators/verilog_fault.ts";
import { idmGolden } from "../../src/golden/idm/model.ts";
import { runPoolTwin, type PoolModel, type PoolTwinResult } from "../../src/lockstep/pool_twin/index.ts";
import { poolState } from "../../src/ports/first_level_idm.ts";
import { elementPlace, readElement, rowLayout, writeElement } from "../../src/ports/row_layout.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";

export type Pool = "fpga-tiny" | "fpga-odd" | "fpga-paper";

const configs = new Map<Pool, FpgaConfig>();

/** A config; each is read once. */
export function poolConfig(pool: Pool): FpgaConfig {
  const config = configs.get(pool) ?? fpgaConfig(pool);
  configs.set(pool, config);
  return config;
}

/** The pool's golden model, in reset. */
export function goldenPool(pool: Pool): PoolModel {
  const config = poolConfig(pool);
  return idmGolden({ ...config, configHash: "0123456789abcdef" }, config.reset);
}

/** A maker of the pool's emitted text with a fault in it, on the netlist engine; so many of them are used at a time. */
export async function faultyPools(pool: Pool, fault: VerilogFault, count: number): Promise<() => PoolModel> {
  const config = poolConfig(pool);
  const top = idmTop(config);
  const files = withFault(filesOfTop(config, top), config, fault);
  const { ports, state } = top.ports;
  const layouts = {
    inputs: rowLayout(ports.filter(({ direction }) => direction === "input")),
    outputs: rowLayout(ports.filter(({ direction }) => direction === "output")),
    state: rowLayout(state),
  };
  const source = { top: top.module, files, ports: top.ports, reset: config.reset };
  const duts: NetlistDut[] = [];
  for (let made = 0; made < count; made += 1) duts.push(await netlistDut(source));
  let next = 0;
  return () => {
    const dut = duts[next % count];
    next += 1;
    dut?.restart();
    return {
      ...layouts,
      step(stimulus, at, shown, outAt, stateRow, stateAt = 0) {
        const rows = dut?.sampleState(stimulus.subarray(at, at + layouts.inputs.words), 1);
        if (rows === undefined) return;
        shown.set(rows.outputs, outAt);
        stateRow?.set(rows.state, stateAt);
      },
    };
  };
}

/** A mix by its number. */
export function twinOf(
  pool: Pool,
  seed: number,
  cycles: number,
  model: () => PoolModel = () => goldenPool(pool),
): PoolTwinResult {
  const neighbours = [1000 + seed, 5000 + seed] as const;
  return runPoolTwin({ sizes: poolConfig(pool), model, seed, neighbours, cycles });
}

/** A leak: behind a core's way to Trap, no module of another core is ready for a while. */
export function trapsDelay(pool: Pool): PoolModel {
  const model = goldenPool(pool);
  const { cores } = poolConfig(pool);
  const places = Array.from({ length: cores }, (_, core) => ({
    state: elementPlace(model.state, "state", core),
    ready: [0, 1, 2, 3].map((module) => elementPlace(model.inputs, "op_ready_i", 4 * core + module)),
    was: 0,
    left: 0,
  }));
  const row = new Uint32Array(model.inputs.words);
  const state = new Uint32Array(model.state.words);
  return {
    ...model,
    step(stimulus, at, shown, outAt, stateRow, stateAt = 0) {
      row.set(stimulus.subarray(at, at + row.length));
      for (const one of places) {
        const late = places.some((other) => other !== one && other.left > 0);
        if (late) for (const place of one.ready) writeElement(row, 0, place, 0);
      }
      model.step(row, 0, shown, outAt, state, 0);
      stateRow?.set(state, stateAt);
      for (const one of places) {
        const is = readElement(state, 0, one.state);
        one.left = is === poolState.trap && one.was !== is ? 30 : one.left - 1;
        one.was = is;
      }
    },
  };
}
