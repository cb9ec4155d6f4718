import { afterAll, expect, it } from "vitest";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { generate } from "../../src/generators/index.ts";
import { watchedDesign } from "../../src/generators/utop_scheduler/promises/index.ts";
import { surroundingsOf } from "../../src/lockstep/stimulus/surroundings.ts";
import { elementPlace, readElement, readPort, rowLayout, writeElement } from "../../src/ports/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { faulty } from "../lockstep/promises_rig.ts";

afterAll(closeYosys);

const config = { ...namedConfig("tiny"), serviceCounterBits: 24 };

/** Two tenants share one engine in slices of 50 cycles, each with a uTop always; whether G8 was at stake, and broke. */
async function shared(
  files: readonly { readonly name: string; readonly text: string }[],
  cycles: number,
): Promise<{ readonly reached: boolean; readonly brokenIn: number }> {
  const design = watchedDesign(config, files);
  const dut = await netlistDut({ ...design, reset: config.reset });
  const layout = (wanted: string): ReturnType<typeof rowLayout> =>
    rowLayout(design.ports.ports.filter(({ direction }) => direction === wanted));
  const [inputs, outputs] = [layout("input"), layout("output")];
  const port = (name: string): number => outputs.ports.findIndex((one) => one.name === name);
  const bit = BigInt(design.promises.indexOf("G8"));
  const base = surroundingsOf("utop_scheduler", config, inputs).baseRow;
  const row = new Uint32Array(inputs.words);
  const set = (name: string, value: number, element = 0): void =>
    writeElement(row, 0, elementPlace(inputs, name, element), value);
  let rows: Uint32Array = new Uint32Array(outputs.words);
  const get = (name: string, element = 0): number => readElement(rows, 0, elementPlace(outputs, name, element));
  let reached = false;
  for (let cycle = 0, ran = 0; cycle < cycles; cycle++) {
    row.set(base);
    set("mode_i", 2);
    set("slice_cycles_i", 50);
    if (cycle === 0) set("rst_ni", 0);
    // Both have a uTop before they are enabled together.
    if (cycle < 3) for (const vnpu of [0, 1]) set("vnpu_enable_i", 0, vnpu);
    if (cycle === 1) for (const vnpu of [0, 1]) set("ready_add_i", 1, vnpu);
    ran = get("me_run_o") === 1 ? ran + 1 : 0;
    if (get("me_save_o") === 1) set("me_saved_i", 1);
    if (ran > 7) {
      set("me_finish_i", 1);
      set("ready_add_i", 1, get("me_vnpu_o"));
      ran = 0;
    }
    rows = await dut.sample(row, 1);
    reached ||= ((readPort(outputs, rows, 0, port("cover_o")) >> bit) & 1n) === 1n;
    if (((readPort(outputs, rows, 0, port("bad_o")) >> bit) & 1n) === 1n) return { reached, brokenIn: cycle };
  }
  await dut.close();
  return { reached, brokenIn: -1 };
}

it("G8 holds while two tenants share one engine, and is at stake", { timeout: 120_000 }, async () => {
  expect(await shared(generate(config), 60_000)).toEqual({ reached: true, brokenIn: -1 });
});

it("G8 breaks when the most served goes first", { timeout: 120_000 }, async () => {
  const { brokenIn } = await shared(faulty(config, "rank_reversed"), 60_000);
  expect(brokenIn).toBeGreaterThan(4096);
});
