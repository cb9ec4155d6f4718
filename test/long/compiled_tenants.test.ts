// needs: verilator
import { describe, expect, it } from "vitest";
import { loadNetwork } from "../../src/compilers/network/index.ts";
import { compileNeuisa, costOf, transferRows, type CompiledNetwork } from "../../src/compilers/neuisa/index.ts";
import { writeContainer } from "../../src/isa/index.ts";
import { runLockstep, runLockstepAll, type LockstepJob } from "../../src/lockstep/index.ts";
import { bertModel } from "../compilers/network/build/bert.ts";
import { namedConfig } from "../cosim/named_config.ts";

const config = namedConfig("paper");
const core = { matrixEngines: 4, vectorEngines: 4 };
const compiled = (model: string | Uint8Array, shapes: Record<string, readonly number[]> = {}): CompiledNetwork =>
  compileNeuisa(loadNetwork(model, { shapes }), { core, sramBlocks: 16_384 });
const encoder = (layers: number): CompiledNetwork =>
  compiled(bertModel(layers, "writtenOut", "sequence"), { embedded: [1, 128, 768] });
/** HBM of the paper's core: 1,200 GB/s at 1,050 MHz, elements of 2 bytes. */
const elementsPerCycle = 1_200e9 / 1_050e6 / 2;

function jobOf(networks: readonly CompiledNetwork[], cycles: number, settings: object): LockstepJob {
  const programs = networks.map(({ program }) => Buffer.from(writeContainer(program)).toString("base64"));
  return {
    ...{ config, block: { name: "npu_frontend" }, engine: "verilator", seed: 1, cycles },
    stimulus: { kind: "scenario", scenario: { programs, memory: "ideal", ...settings } },
  };
}

interface Ran {
  readonly completed: readonly number[];
  readonly rows: readonly number[];
  readonly faults: readonly (readonly number[])[];
  readonly runCycles: readonly (readonly number[])[];
}

const figure = (value: number): string => value.toLocaleString("en-US");

describe("ResNet-50, VGG-16 and 12 layers of an encoder share a core", () => {
  it.each([0, 1, 2, 3])("5 M cycles in mode %d without a mismatch", async (mode) => {
    const networks = [compiled("resnet50"), compiled("vgg16"), encoder(12)];
    const transfers = { elementsPerCycle, rows: networks.map(transferRows) };
    const settings = {
      mode,
      meQuota: [2, 1, 1],
      veQuota: [2, 1, 1],
      sliceCycles: 50_000,
      switchCycles: 384,
      transfers,
    };
    const result = await runLockstep(jobOf(networks, 5_000_000, settings));
    expect([result.status, result.cycles, result.mismatches]).toEqual(["pass", 5_000_000, 0]);
    const { completed, rows, faults } = result.statistics as Ran;
    expect(faults.flat().filter((count) => count > 0)).toEqual([]);
    const events = ["context_saved", "restored", "resumed", "row_waits_data"].flatMap((name) => {
      const count = result.events[name];
      return count === undefined ? [] : [`${name} ${figure(count)}`];
    });
    console.log(
      `mode ${mode}: ${figure(result.cycles)} cycles, ${figure(Math.round(result.timing.cyclesPerSecond))} a second; runs ` +
        `${completed.slice(0, 3).join(", ")}; groups ${rows.slice(0, 3).map(figure).join(", ")}; ${events.join(", ")}`,
    );
    expect(rows.slice(0, 3).every((count) => count > 0)).toBe(true);
  });
});

describe("one program on any number of engines, as fast as the cost model says", () => {
  const networks = ["mobilenet_v1", "resnet50", "inception_v3", "encoder", "vgg16"];
  it.each(networks)("%s", async (name) => {
    const network = name === "encoder" ? encoder(12) : compiled(name);
    // MEs of the tenant, and whether it may borrow the idle ones of the others.
    const grants = [
      { quota: 1, mode: 1, engines: 1 },
      { quota: 2, mode: 1, engines: 2 },
      { quota: 4, mode: 1, engines: 4 },
      { quota: 2, mode: 0, engines: 4 },
    ];
    const costs = grants.map(({ engines }) => costOf(network, { engines }).cycles);
    const jobs = grants.map(({ quota, mode }, at) =>
      jobOf([network], (costs[at] ?? 0) + 1_000, { mode, meQuota: [quota], veQuota: [4] }),
    );
    const results = await runLockstepAll(jobs);
    expect(results.map(({ status }) => status)).toEqual(jobs.map(() => "pass"));
    const measured = results.map(({ statistics }) => (statistics as Ran).runCycles[0]?.[0] ?? 0);
    const [one = 0, two = 0, four = 0, harvested = 0] = measured;
    console.log(
      `${name}: ${figure(one)} cycles on 1 ME, ${figure(two)} on 2, ${figure(four)} on 4; with a quota of 2 and harvest ` +
        `${figure(harvested)}, ${(two / harvested).toFixed(2)} times as fast as without`,
    );
    expect(measured).toEqual(costs);
  });
});
