import { idmDutyChecker } from "../../../src/environment/idm/index.ts";
import {
  idmTenantsEnvironment,
  type IdmTenantsAccount,
  type TenantCore,
  type UserPlan,
} from "../../../src/environment/idm_tenants/index.ts";
import type { FpgaConfig } from "../../../src/config/types.ts";
import { idmGolden } from "../../../src/golden/idm/model.ts";
import { fpgaConfig } from "../../generators/idm_rig.ts";
import { core } from "./hand_made.ts";

/** Runs users on the golden model until all scripts are done, or so many cycles have passed. */
export function playOn(
  sizes: FpgaConfig,
  core: TenantCore,
  users: readonly UserPlan[],
  cyclesMax: number,
  check?: (stimulus: Uint32Array, outputs: Uint32Array) => void,
): IdmTenantsAccount {
  const golden = idmGolden({ ...sizes, configHash: "0123456789abcdef" }, sizes.reset);
  const environment = idmTenantsEnvironment({ sizes, seed: 1, core, users });
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  const account = environment.statistics();
  for (let cycle = 0; cycle < cyclesMax; cycle += 1) {
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    check?.(stimulus, outputs);
    if (account.users.every(({ isDone }) => isDone)) break;
  }
  return environment.statistics();
}

/** Runs hand-made users until all scripts are done; every duty of the contract is checked. */
export function play(pool: string, users: readonly UserPlan[], cyclesMax: number): IdmTenantsAccount {
  const sizes = fpgaConfig(pool);
  const checker = idmDutyChecker(sizes);
  const account = playOn(sizes, core, users, cyclesMax, (stimulus, outputs) => {
    const violation = checker.check(stimulus, 0, outputs, 0);
    if (violation !== undefined) throw new Error(`${violation.duty}, cycle ${violation.cycle}: ${violation.text}`);
  });
  if (account.users.some(({ isDone }) => !isDone)) throw new Error(`Not all are done after ${cyclesMax} cycles.`);
  return account;
}
