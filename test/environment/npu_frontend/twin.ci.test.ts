import { describe, expect, it } from "vitest";
import { traceKind } from "../../../src/ports/npu_frontend.ts";
import {
  elementPlace,
  readElement,
  writeElement,
  type ElementPlace,
  type RowLayout,
} from "../../../src/ports/row_layout.ts";
import { cores, modelOf, run } from "./run.ts";

const sizes = cores.duo;
const vnpu = 1;
const cycles = 5_000;

interface Recording {
  readonly inputs: RowLayout;
  readonly outputs: RowLayout;
  readonly stimulus: readonly Uint32Array[];
  readonly shown: readonly Uint32Array[];
}

function record(seed: number): Recording {
  const stimulus: Uint32Array[] = [];
  const shown: Uint32Array[] = [];
  const { golden } = run({ sizes, seed, profile: "saturated", twin: vnpu }, cycles, (row, outputs) => {
    stimulus.push(row.slice());
    shown.push(outputs.slice());
  });
  return { inputs: golden.inputs, outputs: golden.outputs, stimulus, shown };
}

/** Cycles in which the word of the write that acts in a cycle is offered, where it is one of CONTROL of the vNPU. */
function controlWrites({ inputs, outputs, stimulus, shown }: Recording): ReadonlyMap<number, readonly number[]> {
  const none = new Uint32Array(outputs.words);
  const reader =
    (rows: readonly Uint32Array[], place: ElementPlace) =>
    (cycle: number): number =>
      readElement(rows[cycle] ?? none, 0, place);
  const given = (name: string): ((cycle: number) => number) =>
    reader(stimulus, elementPlace(inputs, `s_axi_${name}_i`));
  const seen = (name: string): ((cycle: number) => number) => reader(shown, elementPlace(outputs, `s_axi_${name}_o`));
  const [awValid, awAddress, wValid, bReady] = [given("awvalid"), given("awaddr"), given("wvalid"), given("bready")];
  const [awReady, wReady, bValid] = [seen("awready"), seen("wready"), seen("bvalid")];
  const addresses: number[] = [];
  const offers: number[][] = [[]];
  const acting = new Map<number, readonly number[]>();
  let responses = 0;
  for (let cycle = 0; cycle < stimulus.length; cycle += 1) {
    const isNew = bValid(cycle) === 1 && (bValid(cycle - 1) === 0 || bReady(cycle - 1) === 1);
    if (isNew) {
      const control = (0x40 + vnpu) * 4096;
      if (addresses[responses] === control) acting.set(cycle - 1, offers[responses] ?? []);
      responses += 1;
    }
    if (awValid(cycle) === 1 && awReady(cycle) === 1) addresses.push(awAddress(cycle));
    if (wValid(cycle) === 0) continue;
    offers.at(-1)?.push(cycle);
    if (wReady(cycle) === 1) offers.push([]);
  }
  return acting;
}

/** First cycles of Stop of the vNPU after a fault, as the trace tells. */
function faults({ inputs, outputs, stimulus, shown }: Recording): readonly number[] {
  const reset = elementPlace(inputs, "rst_ni");
  const words = [0, 1].map((word) => elementPlace(outputs, "trace_o", word));
  const [lowPlace, highPlace] = words;
  if (lowPlace === undefined || highPlace === undefined) return [];
  const first = stimulus.findIndex((row) => readElement(row, 0, reset) === 1);
  return shown.flatMap((row) => {
    const low = readElement(row, 0, lowPlace);
    const high = readElement(row, 0, highPlace);
    const isFault = high >>> 28 === traceKind.trap && ((high >>> 20) & 0xff) === vnpu && (high & 0xfff) !== 0;
    return isFault ? [low + first] : [];
  });
}

describe("a run and its twin", () => {
  it("differ in the vNPU that faults in one and is stopped in the other alone", () => {
    let compared = 0;
    for (const seed of [1, 2, 3, 4]) {
      const recording = record(seed);
      const writes = controlWrites(recording);
      const at = faults(recording).find((cycle) => writes.has(cycle - 2));
      if (at === undefined) continue;
      compared += 1;
      const data = elementPlace(recording.inputs, "s_axi_wdata_i");
      for (const cycle of writes.get(at - 2) ?? []) {
        const row = recording.stimulus[cycle];
        if (row !== undefined) writeElement(row, 0, data, readElement(row, 0, data) | 8);
      }
      expect(difference(recording)).toBe("");
    }
    expect(compared).toBeGreaterThan(1);
  });
});

/** First difference of the twin's outputs that is not in what is the vNPU's own. */
function difference({ outputs, stimulus, shown }: Recording): string {
  const golden = modelOf(sizes);
  const row = new Uint32Array(golden.outputs.words);
  const own = ["s_axi_rdata_o", "irq_hypervisor_o"].map((name) => elementPlace(outputs, name));
  const irq = elementPlace(outputs, "irq_o", vnpu);
  const kind = elementPlace(outputs, "trace_o", 1);
  for (let cycle = 0; cycle < stimulus.length; cycle += 1) {
    const before = shown[cycle] ?? new Uint32Array();
    golden.step(stimulus[cycle] ?? new Uint32Array(), 0, row, 0);
    for (const place of [...own, irq]) writeElement(row, 0, place, readElement(before, 0, place));
    const high = readElement(row, 0, kind);
    if (high >>> 28 === traceKind.trap && ((high >>> 20) & 0xff) === vnpu) {
      writeElement(row, 0, kind, (high & ~0xfff) | (readElement(before, 0, kind) & 0xfff));
    }
    const word = row.findIndex((value, at) => value !== before[at]);
    if (word >= 0) return `cycle ${cycle}, word ${word}`;
  }
  return "";
}
