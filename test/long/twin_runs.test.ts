import { afterAll, expect, it } from "vitest";
import { curableFaults, type TwinResult } from "../../src/lockstep/twin/index.ts";
import { cores } from "../environment/npu_frontend/run.ts";
import { lateNeighbours, twinOf, type Core, type TwinCase } from "../lockstep/twin_rig.ts";

const profiles = ["saturated", "adversarial", "bursty"] as const;
const faultOf = (at: number): Pick<TwinCase, "fault"> => ({
  fault: curableFaults[at % curableFaults.length] ?? "null row",
});

/** By core: twins of each fault code and variant. */
const counts = new Map<string, number>();
function count(core: string, { twins }: TwinResult): void {
  for (const { code, variant } of twins) {
    const name = `${core} ${variant} ${code}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}
afterAll(() => console.log([...counts].map(([name, twins]) => `${name}: ${twins}`).join("\n")));

/** Runs a case and its twin; what is wrong with them, with the case, or nothing. */
function wrongOf(each: TwinCase): readonly string[] {
  const result = twinOf(each);
  const { twins, difference, stopped } = result;
  count(each.core, result);
  const wrong = [
    ...(difference === undefined ? [] : [`differs: ${JSON.stringify(difference)}`]),
    ...(difference === undefined && stopped !== twins.length ? [`${stopped} stops for ${twins.length} twins`] : []),
  ];
  return wrong.map((what) => `${JSON.stringify(each)} ${what}`);
}

it.each(["tiny", "duo"] as const)("every vNPU and fault of a program at %s", (core) => {
  const vnpus = Array.from({ length: cores[core].vnpus }, (_, vnpu) => vnpu);
  const cases = vnpus.flatMap((vnpu) =>
    curableFaults.flatMap((fault, at) =>
      [false, true].map((patient, turn): TwinCase => ({
        ...{ core, vnpu, fault, patient, cycles: 5_000, seed: 100 * at + 10 * vnpu + turn },
        profile: profiles[(at + turn) % 3] ?? "saturated",
      })),
    ),
  );
  expect(cases.flatMap(wrongOf)).toEqual([]);
});

it.each(["tiny", "duo"] as const)("whatever tenants, memory and engines do wrong at %s", (core) => {
  const cases = Array.from({ length: 48 }, (_, at): TwinCase => ({
    ...{ core, vnpu: at % cores[core].vnpus, patient: at % 4 === 3, cycles: 7_000, seed: 5_000 + at },
    profile: at % 3 === 0 ? "saturated" : "adversarial",
  }));
  expect(cases.flatMap(wrongOf)).toEqual([]);
});

/** 200 mixes: half of them with a program that faults at a place that is known. */
it.each(["odd", "paper"] as const)("100 mixes at %s", (core: Core) => {
  const cases = Array.from({ length: 100 }, (_, at): TwinCase => ({
    ...{ core, vnpu: at % cores[core].vnpus, cycles: 5_000, seed: 9_000 + at },
    profile: profiles[at % 3] ?? "saturated",
    ...(at % 2 === 0 ? faultOf(at / 2) : {}),
  }));
  expect(cases.flatMap(wrongOf)).toEqual([]);
});

it("faults of every code were among them: each in the cycle of a stop, and with a stop instead", () => {
  const small = (variant: string, code: number): number =>
    ["tiny", "duo"].reduce((sum, core) => sum + (counts.get(`${core} ${variant} ${code}`) ?? 0), 0);
  for (let code = 1; code <= 10; code += 1) expect([code, small("meets", code) > 0]).toEqual([code, true]);
  // An engine that is lost shows as lost: nothing else can stand in its place.
  for (let code = 1; code <= 9; code += 1) expect([code, small("instead", code) > 0]).toEqual([code, true]);
  for (const core of ["odd", "paper"]) {
    const twins = [...counts].filter(([name]) => name.startsWith(`${core} instead`));
    expect(twins.length).toBeGreaterThan(2);
  }
});

it.each(["odd", "paper"] as const)("neighbours that are late behind a fault are found at %s", (core) => {
  const cases = Array.from({ length: 6 }, (_, at): TwinCase => ({
    ...{ core, vnpu: at, cycles: 5_000, seed: 9_500 + at, profile: "saturated" },
    ...faultOf(at),
  }));
  expect(cases.filter((each) => twinOf(each, lateNeighbours).difference !== undefined).length).toBeGreaterThan(3);
});
