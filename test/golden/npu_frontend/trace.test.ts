import { expect, it } from "vitest";
import { npuFrontendGolden } from "../../../src/golden/npu_frontend/model.ts";
import { ownEventNames } from "../../../src/golden/npu_frontend/events.ts";
import { record, takeTraceEdge, traceOf } from "../../../src/golden/npu_frontend/trace.ts";
import { duo, program, Rig } from "./rig.ts";

it("tells of two MEs that finish in one cycle in two records of the same time", () => {
  const rig = new Rig();
  // ME 0 gets its uTop a cycle earlier.
  rig.engines.forEach((engine, m) => (engine.finishCycles = 1 - m));
  rig.load(0, program(`.group one me(a, b)\n.me a\n{ utop.finish }\n.me b\n{ utop.finish }`), { mes: 2 });
  rig.ring(0);
  const done = rig.untilTraced(9, 0);
  const finishes = rig.trace.filter(({ kind }) => kind === 6);
  expect(finishes.map(({ me }) => me)).toEqual([0, 1]);
  expect(finishes[1]?.time).toBe(finishes[0]?.time);
  expect(rig.trace.filter(({ kind }) => kind === 1).map(({ me, detail }) => [me, detail])).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(done.time).toBeGreaterThan(finishes[1]?.time ?? NaN);
});

it("keeps one record of a source, shows the first source, and drops what finds no room", () => {
  const counts = new Float64Array(ownEventNames.length);
  const trace = traceOf(2, 3);
  record(trace, 4, 6, 1, 1, 0, counts);
  record(trace, 0, 1, 2, 0, 1, counts);
  takeTraceEdge(trace);
  expect([trace.shown, trace.words[0], trace.times[0]]).toEqual([0, (1 << 28) | (2 << 20) | 1, 0]);
  record(trace, 0, 2, 0, 1, 0, counts);
  expect(trace.dropped).toBe(false);
  record(trace, 4, 5, 0, 0, 0, counts);
  expect(trace.dropped).toBe(true);
  takeTraceEdge(trace);
  expect([trace.shown, trace.words[0], trace.times[0]]).toEqual([0, (2 << 28) | (1 << 12), 1]);
  takeTraceEdge(trace);
  expect([trace.shown, (trace.words[4] ?? 0) >>> 28, trace.times[4]]).toEqual([4, 6, 0]);
  takeTraceEdge(trace);
  expect(trace.shown).toBe(-1);
});

it("shows no payload without its valid", () => {
  const rig = new Rig();
  rig.load(0, program(`.group one me(a)\n.me a\n{ set r0, 5 }\n{ utop.finish | push [r0+3], 1 | copy v0, r0 }`));
  rig.ring(0);
  let seen = 0;
  rig.until(() => {
    if (rig.get("me_op_valid_o") === 0) expect(rig.get("me_op_o") | rig.get("me_operand_o")).toBe(0);
    else seen += 1;
    const ve = ["ve_op_o", "ve_operand_o", "ve_queue_o", "ve_vnpu_o"].map((name) => rig.get(name));
    if (rig.get("ve_op_valid_o") === 0) expect(ve).toEqual([0, 0, 0, 0]);
    if (rig.get("trace_valid_o") === 0) expect(rig.get("trace_o", 0) | rig.get("trace_o", 1)).toBe(0);
    return rig.trace.some(({ kind }) => kind === 9);
  });
  expect(seen).toBe(1);
});

it("refuses sizes that the contract excludes", () => {
  const make = (sizes: Partial<typeof duo>) => () =>
    npuFrontendGolden({ ...duo, ...sizes, configHash: "0123456789abcdef" }, "sync");
  expect(make({})).not.toThrow();
  expect(make({ saveLimitCycles: 3 })).toThrow(
    "Golden model of npu_frontend: saveLimitCycles is 3, allowed are 4 to 65535.",
  );
  expect(make({ instructionLines: 8 })).toThrow(RangeError);
});
