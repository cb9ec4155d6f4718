import { describe, expect, it } from "vitest";
import {
  layerFault,
  leaveAndGrow,
  sharesOf,
  type IdmTenantsAccount,
  type UserAccount,
  type UserPlan,
} from "../../../src/environment/idm_tenants/index.ts";
import { runLockstep } from "../../../src/lockstep/index.ts";
import { tenantsStimulus } from "../../../src/lockstep/blocks/idm_tenants.ts";
import { fpgaConfig } from "../../generators/idm_rig.ts";
import { core, handMade, network } from "./hand_made.ts";
import { play } from "./play.ts";

const sizes = [
  { pool: "fpga-tiny", users: 2 },
  { pool: "fpga-odd", users: 4 },
];
const cycles = 3_000;
const inferences = 2;
const layersOf = (user: number): ReturnType<typeof network> => network(100 * user + 1, 4, 30 + 10 * user);

function plansOf({ pool, users }: (typeof sizes)[number], changes: boolean): UserPlan[] {
  const { cores } = fpgaConfig(pool);
  const scripts = leaveAndGrow({ cores, users, cycle: 900, recompileCycles: 150, inferences, changes });
  return scripts.map((script, user) => handMade(`user ${user}`, layersOf(user), cores, script));
}

async function inLockstep(pool: string, plans: readonly UserPlan[]): Promise<readonly UserAccount[]> {
  const result = await runLockstep({
    ...{ config: fpgaConfig(pool), block: { name: "idm" }, engine: "netlist", seed: 1, cycles },
    stimulus: tenantsStimulus(core, plans),
  });
  expect(result.error).toBeUndefined();
  expect(result.status).toBe("pass");
  return (result.statistics as IdmTenantsAccount).users;
}

/** Cycles of the layers of each inference that ended, from its Go. */
const logOf = ({ inferences, layers, layerCycles }: UserAccount): readonly (readonly number[])[] => {
  const each = layers.length === 0 ? 1 : layers.length / inferences.length;
  return inferences.map(({ go }, at) => layerCycles.slice(each * at, each * (at + 1)).map((cycle) => cycle - go));
};

describe.each(sizes)("$users users on $pool, one of whom leaves while another grows, in lockstep", (size) => {
  it("lose no layer and do none twice, and those who stay as they are see nothing of it", async () => {
    const changed = await inLockstep(size.pool, plansOf(size, true));
    const steady = play(size.pool, plansOf(size, false), 2 * cycles).users;
    for (const [user, account] of [...changed.entries(), ...steady.entries()]) {
      expect(account.isDone).toBe(true);
      expect(
        layerFault(
          account.layers,
          layersOf(user).map(({ layer }) => layer),
        ),
      ).toBeUndefined();
    }
    const last = size.users - 1;
    const [grown] = changed;
    expect(grown?.reconfigurations).toHaveLength(1);
    expect(grown?.reconfigurations[0]?.to).toHaveLength(
      (sharesOf(fpgaConfig(size.pool).cores, size.users)[0]?.length ?? 0) + 1,
    );
    expect(changed[last]?.layers.length).toBeLessThan(steady[last]?.layers.length ?? 0);
    for (let user = 1; user < last; user += 1) {
      const [with_, without] = [changed[user], steady[user]];
      if (with_ === undefined || without === undefined) throw new Error("A user is missing.");
      expect(with_.inferences).toHaveLength(inferences);
      expect(logOf(with_)).toEqual(logOf(without));
    }
  });
});
