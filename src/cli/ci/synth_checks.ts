import type { Check } from "../../report/ci/check.ts";
import type { BaselineDiff, SynthesisRow } from "../../synthesis/index.ts";

/** A check per design and target: that it was synthesised, and with a baseline that no figure is worse. */
export function synthChecks(rows: readonly SynthesisRow[], baseline: BaselineDiff | undefined): readonly Check[] {
  return rows.filter(({ module }) => module === undefined).map((row) => checkOf(row, baseline));
}

function checkOf(row: SynthesisRow, baseline: BaselineDiff | undefined): Check {
  const { config = "", top, target, library } = row;
  const name = `${top}, ${library === target ? target : `${target} ${library}`}`;
  const common = { config, group: `synth.${top}`, name, figures: figuresOf(row) };
  const bad = (baseline?.changes ?? []).filter(
    (change) =>
      change.config === config &&
      change.top === top &&
      change.target === target &&
      (change.verdict === "worse" || change.broken?.level === "error"),
  );
  if (bad.length === 0) return { ...common, status: "pass" };
  const lines = bad.map(({ metric, before, after, change, broken }) => {
    const share = change === undefined ? "" : ` (${change > 0 ? "+" : ""}${(change * 100).toFixed(1)} %)`;
    const limit = broken === undefined ? "" : `, allowed is ${broken.limit}`;
    return `${metric} is ${after ?? "gone"}, was ${before ?? "not there"}${share}${limit}.`;
  });
  return { ...common, status: "fail", message: lines.join(" "), place: { top } };
}

function figuresOf({ cells, flipFlops, luts, areaUm2, gateEquivalents, logicLevels }: SynthesisRow): Check["figures"] {
  return {
    cells: cells.toLocaleString("en-US"),
    "flip-flops": flipFlops.toLocaleString("en-US"),
    ...(luts === undefined ? {} : { LUTs: luts.toLocaleString("en-US") }),
    ...(areaUm2 === undefined ? {} : { "µm²": areaUm2.toFixed(1) }),
    ...(gateEquivalents === undefined ? {} : { kGE: (gateEquivalents / 1000).toFixed(2) }),
    levels: String(logicLevels),
  };
}
