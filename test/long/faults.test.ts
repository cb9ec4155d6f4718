import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { blocks } from "../../src/lockstep/index.ts";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";
import { pasted } from "../cosim/pasted.ts";

interface Answer {
  readonly results: readonly { readonly mismatch: { readonly cycle: number } }[];
  readonly shrunk: readonly {
    readonly config: { readonly name: string };
    readonly events: readonly object[];
    readonly cycles: number;
    readonly seconds: number;
    readonly resetLeak: boolean;
    readonly mismatch: { readonly cycle: number; readonly replay: string };
  }[];
}

let cwd = "";
beforeAll(() => {
  cwd = temporaryFolder();
});
const rows: string[] = [];
const row = (words: readonly (string | number)[]): string =>
  words.map((word, i) => (i === 0 ? String(word).padEnd(26) : String(word).padStart(12))).join("");
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
  const head = row(["fault, run at duo", "found in", "shrunk at", "events", "cycles", "seconds", "reset leak"]);
  console.log([head, ...rows].join("\n"));
});

/**
 * Most events of a shrunk fault. A sequencer does nothing before a doorbell, a row, and a start that makes the ME its own;
 * each access to a control register is two events at least, a write with data four.
 */
const mostEvents: Readonly<Record<string, number>> = {
  utop_scheduler: 10,
  operation_scheduler: 10,
  utop_sequencer: 20,
  control_registers: 10,
  fetch_master: 10,
};

/** What holds other blocks has a file of its own, without shrinking. */
const alone = [...blocks.values()].filter(({ integrated }) => integrated !== true);

it.each(alone.flatMap(({ name: top, faults = [] }) => faults.map(({ name }) => [top, name] as const)))(
  "%s: %s is found and shrinks, and its command fails again",
  async (top, name) => {
    const found = await runCli(
      ["cosim", "duo", "--top", top, "--fault", name, "--cycles", "1M", "--shrink", "--json", "--quiet"],
      cwd,
    );
    const { results, shrunk } = JSON.parse(found.out) as Answer;
    const [small] = shrunk;
    if (small === undefined) throw new Error(`Fault ${name} was not shrunk: ${found.err}`);
    const { config, events, cycles, seconds, resetLeak, mismatch } = small;
    const foundIn = results[0]?.mismatch.cycle ?? -1;
    rows.push(row([name, foundIn, config.name, events.length, cycles, seconds.toFixed(1), resetLeak ? "yes" : ""]));
    expect(events.length).toBeLessThanOrEqual(mostEvents[top] ?? 0);
    expect(seconds).toBeLessThan(60);
    const again = await runCli([...pasted(mismatch.replay), "--json"], cwd);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out)).toMatchObject({ results: [{ mismatch: { cycle: mismatch.cycle } }] });
    expect(again.err).toContain("The failure came again in the same cycle.");
  },
);
