/** One thing that was checked, as CI systems count them: a run, a top under a tool, a design on a target. Plain data. */
export interface Check {
  /** Config that it belongs to: one test suite each. */
  readonly config: string;
  /** Command, and top where there is one: `cosim.utop_scheduler`. */
  readonly group: string;
  readonly name: string;
  /** `error`: no verdict; `skipped`: not asked, a tool is absent. */
  readonly status: "pass" | "fail" | "error" | "skipped";
  /** Wall clock, where it is known. */
  readonly seconds?: number;
  /** One line; why it did not pass. */
  readonly message?: string;
  /** Lines beside the message: the cycles around a mismatch, and the command that shows it again. */
  readonly detail?: string;
  /** What was measured, as tables show it. */
  readonly figures: Readonly<Record<string, string>>;
  /** Where the fault shows. */
  readonly place?: Place;
}

/** Where a fault shows, as far as it is known. */
export interface Place {
  /** Verilog file, by its bare name; absent when the fault is one of a port. */
  readonly file?: string;
  /** From 1; 0 when the tool named none. */
  readonly line?: number;
  readonly top?: string;
  /** Output that differed. */
  readonly port?: string;
}

/** `3 of 4 checks passed, 1 failed`: what came out of them, in words. */
export function tally(checks: readonly Check[]): string {
  const count = (status: Check["status"]): number => checks.filter((check) => check.status === status).length;
  const others = [
    ...(count("fail") > 0 ? [`${count("fail")} failed`] : []),
    ...(count("error") > 0 ? [`${count("error")} without a verdict`] : []),
    ...(count("skipped") > 0 ? [`${count("skipped")} skipped`] : []),
  ];
  return [`${count("pass")} of ${checks.length} checks passed`, ...others].join(", ");
}
