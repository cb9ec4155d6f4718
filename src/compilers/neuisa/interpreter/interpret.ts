import type { Program } from "../../../isa/index.ts";
import type { FaultCode, InterpretOptions, RunEnd, RunResult } from "./types.ts";
import { UtopRunner } from "./utop.ts";
import { utopOrder } from "./utop_order.ts";

const instructionsMaxDefault = 100_000_000;

/**
 * Executes what a program means on real numbers, without time: group after group, the µTops of a group one after the other.
 *
 * @param sram Segment of the program, whole blocks of 8 vectors of 128; it is read and written in place.
 * @throws {RangeError} when `sram` is not whole blocks.
 * @throws {InterpreterError} when an address lies outside of `sram`, a pop finds no result, more than 128 rows of weights
 * wait, or, in a strict run, when the program does what docs/neuisa.md forbids.
 */
export function interpret(program: Program, sram: Float64Array, options: InterpretOptions = {}): RunResult {
  const { order = "ascending", strict = true, instructionsMax = instructionsMaxDefault } = options;
  const runner = new UtopRunner(program, sram, strict, instructionsMax);
  const utopsOf = utopOrder(order);
  const end = runGroups();
  return { end, counts: runner.counts };

  function runGroups(): RunEnd {
    const { rows } = program;
    for (let group = 0; group < rows.length; group = following(group)) {
      const row = rows[group];
      if (row === undefined || row.kind === "end") break;
      const utops = utopsOf(row);
      if (utops.length === 0) return { kind: "fault", fault: { code: 2, group } };
      options.beforeGroup?.(group);
      runner.counts.groups += 1;
      runner.sram.beginGroup();
      runner.control.nextGroup = -1;
      for (const { utop, start } of utops) {
        const outcome = runner.run(group, utop, start);
        if (outcome === "limit") return { kind: "limit", at: { ...runner.cursor } };
        if (outcome !== "finish") return fault(outcome);
      }
      options.afterGroup?.(group);
    }
    return { kind: "complete" };
  }

  function following(group: number): number {
    const { nextGroup } = runner.control;
    return nextGroup < 0 ? group + 1 : nextGroup;
  }

  function fault(code: FaultCode): RunEnd {
    return { kind: "fault", fault: { code, ...runner.cursor } };
  }
}
