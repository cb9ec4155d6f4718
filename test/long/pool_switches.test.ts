import { expect, it } from "vitest";
import { comparedOf, switchedOf, switchesOf, wrongOf } from "../lockstep/pool_switch_rig.ts";

/** Users, and cycles of each run: more than 1,000 requests for a switch. */
const runs = [
  ["fpga-tiny", 8, 20_000],
  ["fpga-odd", 8, 12_000],
  ["fpga-paper", 2, 6_000],
] as const;
const requests: number[] = [];

it.each(runs)("%s: layers of %i pools of users are the same with switches and without", (pool, mixes, cycles) => {
  const sum = { requests: 0, held: 0, ended: 0, tasks: 0, layers: 0, resume: 0, same: 0, other: 0, regrouped: 0 };
  const wrong: string[] = [];
  for (let seed = 1; seed <= mixes; seed += 1) {
    const each = switchesOf(pool, 200 + seed, cycles);
    const { counts } = each.held;
    for (const name of ["requests", "ended", "tasks"] as const) sum[name] += counts[name];
    for (const kind of ["resume", "same", "other", "regrouped"] as const) sum[kind] += counts.switched[kind];
    sum.held += switchedOf(each);
    sum.layers += comparedOf(each);
    wrong.push(...wrongOf(each).map((what) => `${pool} ${200 + seed}: ${what}`));
  }
  console.log(`${pool}: ${JSON.stringify(sum)}`);
  requests.push(sum.requests);
  expect(wrong).toEqual([]);
  for (const kind of ["resume", "same", "other", "regrouped"] as const) expect(sum[kind]).toBeGreaterThan(10);
  expect(sum.tasks).toBeGreaterThan(20);
});

it("that were 1,000 requests and more", () => {
  expect(requests.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(1_000);
});
