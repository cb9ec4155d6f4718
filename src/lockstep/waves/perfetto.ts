import type { ElementPlace } from "../../ports/row_layout.ts";
import { readElement } from "../../ports/row_layout.ts";
import { engineStates } from "../value_names.ts";
import type { WaveSource } from "./wave_source.ts";
import { waveSignals, type EngineSignal, type WaveGroup } from "./wave_signals.ts";

/** Processes of the trace. */
const sides = { golden: 1, dut: 2 } as const;

interface Engine {
  readonly state: EngineSignal;
  readonly tenant: ElementPlace | undefined;
  /** What it does, `run vNPU 3`, and since when; empty while idle. */
  slice: string;
  from: number;
}

/**
 * A Chrome trace (JSON) for Perfetto: golden and dut as processes, a track per engine in each, a slice for each stay in
 * run or save, named by the vNPU. One cycle is 1 µs.
 */
export async function* perfettoText(source: WaveSource, title: string): AsyncGenerator<string> {
  const { outputs } = waveSignals(source.golden, []);
  const engines = { golden: enginesOf(outputs.golden), dut: enginesOf(outputs.dut) };
  const { words } = source.golden.outputs;
  let cycle = 0;
  const parts: string[] = [];
  const say = (event: object): void => void parts.push(`,\n${JSON.stringify(event)}`);
  const turn = (side: keyof typeof sides, engine: Engine, me: number, slice: string): void => {
    if (slice === engine.slice) return;
    if (engine.slice !== "") {
      const place = { pid: sides[side], tid: me + 1 };
      say({ name: engine.slice, ph: "X", ts: engine.from, dur: cycle - engine.from, ...place });
    }
    engine.slice = slice;
    engine.from = cycle;
  };
  yield `{"displayTimeUnit":"ms","traceEvents":[\n${JSON.stringify({ name: "trace", ph: "M", pid: 0, args: { title } })}`;
  for (const side of ["golden", "dut"] as const) {
    const process = { ph: "M", pid: sides[side] };
    say({ name: "process_name", ...process, args: { name: side } });
    engines[side].forEach((_, me) => say({ name: "thread_name", ...process, tid: me + 1, args: { name: `ME ${me}` } }));
  }
  for await (const { firstCycle, cycles, expected, actual } of source.rows) {
    for (let row = 0; row < cycles; row++) {
      cycle = firstCycle + row;
      for (const side of ["golden", "dut"] as const) {
        const rows = side === "golden" ? expected : actual;
        engines[side].forEach((engine, me) => turn(side, engine, me, sliceOf(engine, rows, row * words)));
      }
    }
    yield parts.splice(0).join("");
  }
  cycle += 1;
  for (const side of ["golden", "dut"] as const) {
    engines[side].forEach((engine, me) => turn(side, engine, me, ""));
  }
  yield `${parts.join("")}\n]}\n`;
}

function enginesOf(group: WaveGroup): Engine[] {
  const tenants = group.ports.find(({ port }) => port.name === "me_vnpu_o")?.elements ?? [];
  return group.engines.map((state, me) => ({ state, tenant: tenants[me]?.place, slice: "", from: 0 }));
}

function sliceOf({ state, tenant }: Engine, rows: Uint32Array, at: number): string {
  const now = readElement(rows, at, state.run) + 2 * readElement(rows, at, state.save);
  if (now === 0) return "";
  return `${engineStates[now] ?? now}${tenant === undefined ? "" : ` vNPU ${readElement(rows, at, tenant)}`}`;
}
