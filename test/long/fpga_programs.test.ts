// needs: verilator
import { describe, expect, it } from "vitest";
import {
  layerFault,
  leaveAndGrow,
  type IdmTenantsAccount,
  type UserAccount,
  type UserPlan,
} from "../../src/environment/idm_tenants/index.ts";
import { tenantsStimulus } from "../../src/lockstep/blocks/idm_tenants.ts";
import { runLockstep, type LockstepResult } from "../../src/lockstep/index.ts";
import { builtInNetworks, type BuiltInNetwork } from "../../src/compilers/network/layer_tables/index.ts";
import { playOn } from "../environment/idm_tenants/play.ts";
import { compiledUser, compilerOf, core, foretold, paper, poolOf } from "../environment/idm_tenants/compiled.ts";

const groups = [1, 2, 5, 16];
/** The latency simulator is to be right to this share. */
const toleranceShare = 0.01;
const cyclesPerMicrosecond = 300;

/** Users on a pool of so many cores, on a Verilator build beside the golden model. */
async function inLockstep(cores: number, users: readonly UserPlan[], cycles: number): Promise<LockstepResult> {
  const result = await runLockstep({
    ...{ config: poolOf(cores), block: { name: "idm" }, engine: "verilator", seed: 1, cycles },
    stimulus: tenantsStimulus(core, users),
  });
  expect(result.error).toBeUndefined();
  expect(result.mismatches).toBe(0);
  expect(result.status).toBe("pass");
  return result;
}

const usersOf = ({ statistics }: LockstepResult): readonly UserAccount[] => (statistics as IdmTenantsAccount).users;

/** Cycles in which the pool is put in order and the programs are loaded: a word a cycle, bursts of 16, and register accesses. */
const loadCycles = (words: number): number => 5_000 + 2 * words;

describe.each(builtInNetworks)("%s", (name: BuiltInNetwork) => {
  it.each(groups)("a full inference on %i cores, in lockstep, takes what the latency simulator says", async (cores) => {
    const { total, layers } = foretold(name, cores);
    const { bytes } = compilerOf(name);
    const script = [
      { kind: "start", cores: Array.from({ length: cores }, (_, c) => c) },
      { kind: "inferences", total: 1 },
    ] as const;
    const cycles = Math.ceil(total * (1 + toleranceShare)) + loadCycles(bytes / 16);
    const result = await inLockstep(cores, [compiledUser(name, script)], cycles);
    const [user] = usersOf(result);
    const [inference] = user?.inferences ?? [];
    if (user === undefined || inference === undefined) throw new Error(`${name} on ${cores} cores has not ended.`);
    const taken = inference.end - inference.go;
    const share = taken / total - 1;
    console.log(
      `${name}, ${cores} cores: ${taken} cycles, foretold ${total} (${(100 * share).toFixed(4)} %), ${layers.length} layers, ` +
        `${user.operations} operations, ${bytes / 16} words loaded in ${inference.go} cycles, ` +
        `${((100 * user.burstWords) / user.transferWords).toFixed(1)} % of ${user.transferWords} words in ${user.bursts} bursts; ` +
        `0 mismatches in ${cycles} cycles, ${Math.round(result.timing.cyclesPerSecond)} cycles/s`,
    );
    expect(layerFault(user.layers, [...layers.keys()])).toBeUndefined();
    expect(user.layers).toHaveLength(layers.length);
    expect(Math.abs(share)).toBeLessThan(toleranceShare);
  });
});

describe("four users on 16 cores", () => {
  const names = ["mobilenet_v1", "inception_v3", "vgg16", "resnet50"] as const;
  const leavesAt = 300_000;
  const recompileCycles = 100 * cyclesPerMicrosecond;
  const cycles = 1_000_000;
  const plansOf = (changes: boolean): UserPlan[] =>
    leaveAndGrow({ cores: paper.cores, users: 4, cycle: leavesAt, recompileCycles, inferences: 1, changes }).map(
      (script, user) => compiledUser(names[user] ?? "vgg16", script),
    );

  it("one leaves and another takes its cores: no layer is lost or done twice, and the others see nothing of it", async () => {
    const changed = usersOf(await inLockstep(paper.cores, plansOf(true), cycles));
    const steady = playOn(paper, core, plansOf(false), cycles).users;
    for (const [at, { name, layers, inferences, layerCycles }] of [...changed, ...steady].entries()) {
      console.log(
        `${at < 4 ? "with" : "without"} the change, ${name}: ${layers.length} layers by cycle ${layerCycles.at(-1) ?? 0}, ` +
          `inferences ${JSON.stringify(inferences)}`,
      );
      const { length } = compilerOf(name as BuiltInNetwork).network.layers;
      expect(layerFault(layers, [...Array(length).keys()])).toBeUndefined();
      expect(layers.length).toBeGreaterThan(0);
    }
    const [grown, ...others] = changed;
    console.log(`${grown?.name}, 4 to 8 cores: ${JSON.stringify(grown?.reconfigurations)}`);
    expect(grown?.reconfigurations).toHaveLength(1);
    expect(grown?.inferences).toHaveLength(1);
    expect(steady[0]?.inferences).toHaveLength(0);
    const leaves = others.pop();
    expect(leaves?.layers.length).toBeLessThan(steady[3]?.layers.length ?? 0);
    for (const [index, other] of others.entries()) {
      const same = steady[index + 1];
      expect(other.inferences).toEqual(same?.inferences);
      expect(other.layerCycles).toEqual(same?.layerCycles);
      expect(other.operations).toBe(same?.operations);
    }
  });
});
