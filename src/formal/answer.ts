/** What abc printed of a problem, judged. */
export type AbcAnswer =
  | { readonly kind: "proved"; readonly depth?: number }
  | { readonly kind: "failed"; readonly frame: number }
  /** Nothing found in this many cycles. */
  | { readonly kind: "bounded"; readonly frames: number }
  | {
      readonly kind: "undecided";
      readonly reason: string;
      /** It printed a line that is not known. */
      readonly strange?: boolean;
    };

/** Lines of abc in a log of Yosys, without their mark. */
export function abcLines(log: string): string[] {
  return log
    .split("\n")
    .filter((line) => line.startsWith("ABC: "))
    .map((line) => line.slice(5).trim());
}

/** What abc is known to print. Any other line makes the answer undecided. */
const known: readonly RegExp[] = [
  /^$/,
  /^\+ /,
  /^ABC command line: /,
  /^proof +: i\/o = /,
  /^All outputs solved or timed out in frame \d+\.$/,
  // Of a network that was reduced to no register before it came to abc.
  /^Warning: The network is combinational /,
  // Progress of PDR: frame, clauses per frame, and so on.
  /^\d+ : (\.\.\. )?(\d+ )+ +\d+ +\d+ +[\d.]+ sec$/,
  /^Invariant F\[\d+\] : \d+ clauses with \d+ flops/,
  /^Verification of invariant with \d+ clauses was successful\./,
  /^Property proved\. +Time =/,
  /^Property UNDECIDED\. +Time =/,
  /^Output 0 of miter "proof" was asserted in frame \d+\./,
  /^Output 0 of the miter is .*/,
  /^No output asserted in \d+ frames\./,
  /^Reached timeout \(\d+ seconds\) in frame \d+\./,
  /^Runtime limit/,
  /^Status = -?\d+ /,
  /^Counter-example is not available\.$/,
];

/**
 * Judges what abc printed. Proved needs the proof's own line and the status that goes with it, or a network that was
 * reduced to nothing, with the constant 0 at its output.
 */
export function readAbc(lines: readonly string[], reduced: string): AbcAnswer {
  const strange = lines.find((line) => !known.some((form) => form.test(line)));
  if (strange !== undefined) return { kind: "undecided", reason: `abc printed '${strange}'.`, strange: true };
  const status = numberIn(lines, /^Status = (-?\d+) /);
  const frame = numberIn(lines, /was asserted in frame (\d+)\./);
  if (frame !== undefined && status === 0) return { kind: "failed", frame };
  const proved = lines.some((line) => line.startsWith("Property proved."));
  if (proved && status === 1 && frame === undefined) {
    const depth = numberIn(lines, /^Invariant F\[(\d+)\]/);
    return { kind: "proved", ...(depth === undefined ? {} : { depth }) };
  }
  if (isConstantZero(reduced) && frame === undefined) return { kind: "proved" };
  const frames = numberIn(lines, /^No output asserted in (\d+) frames\./);
  if (frames !== undefined && status === -1) return { kind: "bounded", frames };
  const last = lines.filter((line) => /Reached|Runtime|UNDECIDED/.test(line)).at(-1) ?? "no word why";
  return { kind: "undecided", reason: `abc did not decide it: ${last}` };
}

/** An AIGER file with no latch, no gate and the literal 0 at its one output: header `aig M I L O A`, then the output. */
function isConstantZero(aiger: string): boolean {
  const [header = "", output] = aiger.split("\n");
  return /^aig \d+ \d+ 0 1 0$/.test(header) && output === "0";
}

function numberIn(lines: readonly string[], form: RegExp): number | undefined {
  for (const line of lines) {
    const [, digits] = form.exec(line) ?? [];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}
