import { beforeAll, describe, expect, it } from "vitest";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { generate } from "../../src/generators/index.ts";
import { blocks } from "../../src/lockstep/blocks.ts";
import { fieldName } from "../../src/lockstep/difference.ts";
import type { LockstepJob } from "../../src/lockstep/job.ts";
import {
  gtkwaveSave,
  perfettoText,
  vcdText,
  waveSignals,
  waveWindow,
  windowFault,
  withWaveRows,
  type WaveRows,
  type WaveSignal,
  type WaveWindow,
} from "../../src/lockstep/waves/index.ts";
import { elementPlace, readElement, readPort, type RowLayout } from "../../src/ports/row_layout.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { readVcd, type Dump } from "./read_vcd.ts";

const config = namedConfig("duo");
const block = blocks.get("utop_scheduler");
if (block === undefined) throw new Error("Block utop_scheduler is gone.");
const files = generate(config).map(({ name, text }) => ({
  name,
  text: text.replace("idle = me_online_i & ~busy;", "idle = ~busy;"),
}));
const job: LockstepJob = {
  ...{ config, block: { name: "utop_scheduler" }, engine: "netlist", seed: 1, cycles: 20_000, files },
  ...{ stimulus: { kind: "profile", profile: "wild" }, compareState: true },
};

/** All rows from cycle 0 to `last`, made by loops of this test alone. */
interface Truth {
  readonly stimulus: Uint32Array;
  readonly expected: Uint32Array;
  readonly expectedState: Uint32Array;
  readonly actual: Uint32Array;
}
const last = 9_000;
let truth: Truth;
const golden = block.golden(config);
const { inputs, outputs, state } = golden;

beforeAll(async () => {
  const environment = block.environment(config, job.seed, { kind: "profile", profile: "wild" });
  const rows = last + 1;
  const stimulus = new Uint32Array(rows * inputs.words);
  const expected = new Uint32Array((rows + 1) * outputs.words);
  const expectedState = new Uint32Array(rows * state.words);
  for (let row = 0; row < rows; row++) {
    environment.drive(stimulus, row * inputs.words, expected, row * outputs.words);
    const at = [row * inputs.words, (row + 1) * outputs.words, row * state.words] as const;
    golden.step(stimulus, at[0], expected, at[1], expectedState, at[2]);
  }
  const top = `${config.modulePrefix}utop_scheduler`;
  const dut = await netlistDut({ top, files, ports: block.ports(config), reset: config.reset });
  const actual = await dut.sample(stimulus, rows);
  truth = { stimulus, expected: expected.subarray(outputs.words), expectedState, actual };
});

interface Made {
  readonly dump: Dump;
  readonly text: string;
  readonly differing: ReadonlySet<WaveSignal>;
  readonly pieces: number;
}

async function dumpOf(run: LockstepJob, window: WaveWindow): Promise<Made> {
  return withWaveRows(run, window, {}, async (source) => {
    const vcd = vcdText(waveSignals(source.golden, source.sidesWithState), source.firstCompared);
    let text = vcd.header("test");
    let pieces = 0;
    for await (const rows of source.rows) {
      text += vcd.rows(rows);
      pieces += 1;
    }
    text += vcd.end();
    const dump = readVcd(text, window.from * 10, 10, window.to - window.from + 1);
    return { dump, text, differing: vcd.differing, pieces };
  });
}

const suffix = (field: string): string => (field === "" ? "" : `_${field.replace(" ", "").replace(",", "_")}`);

/** Compares every element, and every whole port, of every cycle; gives the number of comparisons. */
function compare(dump: Dump, scope: string, layout: RowLayout, rows: Uint32Array, window: WaveWindow): number {
  const prefix = layout === state ? "state_" : "";
  let compared = 0;
  layout.ports.forEach((port, number) => {
    if (port.role === "clock") return;
    const whole = dump.signals.get(`${scope}.${prefix}${port.name}`);
    expect(whole?.bits, port.name).toBe(port.elements * port.elementBits);
    for (let cycle = window.from; cycle <= window.to; cycle++) {
      const want = readPort(layout, rows, cycle * layout.words, number);
      if (whole?.values[cycle - window.from] !== want) expect.fail(`${scope} ${port.name} in cycle ${cycle}`);
      compared += 1;
    }
    for (let index = 0; index < port.elements; index++) {
      const field = port.elements === 1 ? "" : suffix(fieldName(port, index));
      const name = `${scope}.${prefix}${port.name}${field}`;
      const place = elementPlace(layout, port.name, index);
      for (let cycle = window.from; cycle <= window.to; cycle++) {
        const want = BigInt(readElement(rows, cycle * layout.words, place));
        if (dump.signals.get(name)?.values[cycle - window.from] !== want) expect.fail(`${name} in cycle ${cycle}`);
        compared += 1;
      }
    }
  });
  return compared;
}

describe("a VCD of a window", () => {
  it.each([
    { from: 0, to: 200 },
    { from: 4_050, to: 8_300 },
  ])("holds every value of every cycle from $from to $to, in all scopes", async (window) => {
    const { dump, pieces } = await dumpOf(job, window);
    expect(dump).toMatchObject({ timescale: "1ns", end: (window.to + 1) * 10 });
    expect(pieces).toBe(window.to > 4096 ? 2 : 1);
    const cycles = window.to - window.from + 1;
    let compared = compare(dump, "inputs", inputs, truth.stimulus, window);
    compared += compare(dump, "golden", outputs, truth.expected, window);
    compared += compare(dump, "dut", outputs, truth.actual, window);
    compared += compare(dump, "golden", state, truth.expectedState, window);
    expect(compared).toBeGreaterThan(100 * cycles);
    const cycle = dump.signals.get("inputs.cycle")?.values ?? [];
    expect(cycle.map(Number)).toEqual(Array.from({ length: cycles }, (_, i) => window.from + i));
  });

  it("has a bit per output port that is 1 in the cycles in which the port differs", async () => {
    const window = { from: 0, to: last };
    const { dump, differing } = await dumpOf({ ...job, compareState: false }, window);
    const seen = outputs.ports.filter((port, number) => {
      const bit = dump.signals.get(`mismatch.${port.name}`)?.values ?? [];
      let count = 0;
      for (let cycle = 0; cycle <= last; cycle++) {
        const at = cycle * outputs.words;
        const want = readPort(outputs, truth.expected, at, number) === readPort(outputs, truth.actual, at, number);
        if ((bit[cycle] === 0n) !== want) expect.fail(`mismatch.${port.name} in cycle ${cycle}`);
        if (!want) count += 1;
      }
      return count > 0;
    });
    expect(seen.length).toBeGreaterThan(3);
    const bits = [...differing].filter(({ scope }) => scope === "mismatch").map(({ name }) => name);
    expect(bits.sort()).toEqual(seen.map(({ name }) => name).sort());
    expect([...differing].some(({ scope }) => scope === "golden")).toBe(true);
    expect(dump.signals.has("golden.state_ready")).toBe(false);
  });

  it("decodes what each engine does", async () => {
    const { dump } = await dumpOf(job, { from: 0, to: 4_000 });
    for (const scope of ["golden", "dut"]) {
      const of = (name: string): readonly bigint[] => dump.signals.get(`${scope}.${name}`)?.values ?? [];
      const run = of("me_run_o_me1");
      const save = of("me_save_o_me1");
      expect(of("me_state_me1")).toEqual(run.map((bit, cycle) => bit + 2n * (save[cycle] ?? 0n)));
      expect(new Set(of("me_state_me1")).size).toBe(3);
    }
  });

  it("shows the state of correct Verilog as the golden model has it, reset included", async () => {
    const { files: _, ...own } = job;
    const { dump } = await dumpOf(own, { from: 0, to: 3_000 });
    for (const port of state.ports) {
      const [a, b] = ["golden", "dut"].map((scope) => dump.signals.get(`${scope}.state_${port.name}`)?.values);
      expect(a, port.name).toEqual(b);
      expect(a).toHaveLength(3_001);
    }
    const changing = state.ports.filter(
      ({ name }) => new Set(dump.signals.get(`dut.state_${name}`)?.values).size > 1,
    ).length;
    expect(changing).toBeGreaterThan(8);
  });

  it("ends with the reason of the signal", async () => {
    const controller = new AbortController();
    controller.abort(new Error("enough"));
    const rows = withWaveRows(job, { from: 0, to: 9 }, { signal: controller.signal }, async (source) => {
      for await (const _ of source.rows) expect.fail("A piece came after the abort.");
    });
    await expect(rows).rejects.toThrow("enough");
  });
});

it("a cycle before the first compared one does not count as differing", () => {
  const signals = waveSignals(golden, []);
  const rows: WaveRows = {
    ...{ firstCycle: 0, cycles: 2, stimulus: new Uint32Array(2 * inputs.words) },
    expected: new Uint32Array(2 * outputs.words),
    actual: new Uint32Array(2 * outputs.words).fill(1),
  };
  const vcd = vcdText(signals, 1);
  const { signals: read } = readVcd(vcd.header("") + vcd.rows(rows) + vcd.end(), 0, 10, 2);
  expect(read.get("mismatch.start_valid_o")?.values).toEqual([0n, 1n]);
});

it("a save file groups what differs first, with a marker at the mismatch and names of values", async () => {
  const window = { from: 0, to: 200 };
  const signals = waveSignals(golden, ["golden", "dut"]);
  const differing = new Set(signals.all.filter(({ scope, name }) => scope === "mismatch" && name === "me_run_o"));
  for (const signal of signals.all) if (signal.name === "me_run_o_me1") differing.add(signal);
  const text = gtkwaveSave(signals, { dump: "/w/a.vcd", folder: "/w", window, mismatchCycle: 20, differing });
  const lines = text.split("\n");
  expect(lines[0]).toBe('[dumpfile] "/w/a.vcd"');
  expect(lines.find((line) => line.startsWith("*"))).toMatch(/^\*-5\.3\d* 200( -1){26}$/);
  const titles = ["mismatch", "inputs", "golden", "dut"].map((name) => lines.indexOf(`-${name}`));
  expect(titles.every((at, i) => at > (titles[i - 1] ?? 0))).toBe(true);
  expect(lines.slice(titles[0], titles[1]).filter((line) => line.startsWith("+"))).toEqual([
    "+{differs: me_run_o} mismatch.me_run_o",
    "+{golden me_run_o_me1} golden.me_run_o_me1",
    "+{dut me_run_o_me1} dut.me_run_o_me1",
  ]);
  const mode = lines.indexOf("inputs.mode_i[1:0]");
  expect(lines.slice(mode - 2, mode)).toEqual(["@2024", "^1 /w/mode_i.filter"]);
  const begins = lines.filter((line) => /^@(8|c)00200$/.test(line)).length;
  expect(lines.filter((line) => line === "@1000200")).toHaveLength(begins);
  // Every trace names a variable of the dump.
  const known = new Set(
    signals.all.map(({ scope, name, bits }) => `${scope}.${name}${bits === 1 ? "" : `[${bits - 1}:0]`}`),
  );
  const traces = lines.filter((line) => /^(\+\{[^}]*\} )?(inputs|golden|dut|mismatch)\./.test(line));
  expect(traces.map((line) => line.replace(/^\+\{[^}]*\} /, "")).filter((name) => !known.has(name))).toEqual([]);
});

it("a Perfetto trace has a slice for each stay of an engine in run or save", async () => {
  interface Slice {
    readonly ph: string;
    readonly pid: number;
    readonly tid: number;
    readonly ts: number;
    readonly dur: number;
    readonly name: string;
  }
  const window = { from: 100, to: 4_300 };
  const text = await withWaveRows(job, window, {}, async (source) => {
    let all = "";
    for await (const part of perfettoText(source, "duo")) all += part;
    return all;
  });
  const { traceEvents } = JSON.parse(text) as { traceEvents: Slice[] };
  const slices = traceEvents.filter(({ ph }) => ph === "X");
  expect(slices.length).toBeGreaterThan(100);
  for (const [pid, rows] of [truth.expected, truth.actual].entries()) {
    for (let me = 0; me < config.matrixEngines; me++) {
      const drawn = Array.from({ length: window.to + 1 }, () => "");
      for (const { name, ts, dur } of slices.filter((s) => s.pid === pid + 1 && s.tid === me + 1)) {
        drawn.fill(name, ts, ts + dur);
      }
      for (let cycle = window.from; cycle <= window.to; cycle++) {
        const read = (name: string): number =>
          readElement(rows, cycle * outputs.words, elementPlace(outputs, name, me));
        const doing = read("me_run_o") === 1 ? "run" : read("me_save_o") === 1 ? "save" : "";
        const want = doing === "" ? "" : `${doing} vNPU ${read("me_vnpu_o")}`;
        if (drawn[cycle] !== want) expect.fail(`ME ${me} in cycle ${cycle}: '${drawn[cycle]}', not '${want}'`);
      }
    }
  }
});

describe("the window", () => {
  it.each([
    [{}, 1000, 500, { from: 436, to: 564 }],
    [{}, 1000, 20, { from: 0, to: 84 }],
    [{}, 1000, 999, { from: 935, to: 1063 }],
    [{ from: 490 }, 1000, 500, { from: 490, to: 564 }],
    [{ from: 700 }, 1000, 500, { from: 700, to: 828 }],
    [{ to: 300 }, 1000, 500, { from: 172, to: 300 }],
    [{ from: 1, to: 900 }, 1000, 500, { from: 1, to: 900 }],
    [{}, 1000, undefined, undefined],
    [{ from: 10, to: 20 }, 1000, undefined, { from: 10, to: 20 }],
    [{ from: 950 }, 1000, undefined, { from: 950, to: 999 }],
    [{ to: 50 }, 1000, undefined, { from: 0, to: 50 }],
    [{ to: 500 }, 1000, undefined, { from: 372, to: 500 }],
  ])("asked %j of %i cycles, mismatch %s, is %j", (asked, cycles, mismatch, window) => {
    expect(waveWindow(asked, cycles, mismatch)).toEqual(window);
  });

  it("is refused in a sentence when it cannot be", () => {
    expect(windowFault({ from: 5, to: 4 }, 10)).toMatch(/^--from 5: lies behind --to 4; allowed is /);
    expect(windowFault({ from: 10 }, 10)).toMatch(
      /^--from 10: lies past the run of 10 cycles; allowed is .* 0 to 9\.$/,
    );
    expect(windowFault({ to: 10 }, 10)).toMatch(/^--to 10: lies past the run/);
    expect(windowFault({ from: 0, to: 1_000_000 }, 1e7)).toMatch(/1000001 cycles; allowed are at most 1000000\.$/);
    expect(windowFault({ from: 0, to: 999_999 }, 1e7)).toBeUndefined();
  });
});
