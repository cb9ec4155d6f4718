import { concat, lit, orAll, pack, xorAll, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { beatDataBits, type FrontendShape } from "../sizes.ts";
import { instructionRam } from "./ram.ts";

const wordBits = 32;
const beatWords = beatDataBits / wordBits;

/** What is written to the banks and read from them in a cycle. */
export interface BankAccess {
  readonly beat: Expr<1>;
  readonly number: Signal;
  readonly data: Signal;
  /** Parity of each word of the beat. */
  readonly parity: Signal;
  /** Bit 0 is stored inverted. */
  readonly inject: Expr<1>;
  /** Frame that the beats are for. */
  readonly frame: Expr;
  readonly read: Expr<1>;
  /** Line in the memory that is read. */
  readonly line: Expr;
}

/**
 * The lines: one RAM for each beat of a line, with a parity bit each. Words behind the last slot are not kept.
 *
 * @returns The line that was read last, without padding, and whether its parity is wrong.
 */
export function banks(
  m: Module,
  shape: FrontendShape,
  access: BankAccess,
): { readonly line: Expr; readonly bad: Expr<1> } {
  const { lineBeats, blockLines, withinBits, vectorEngines } = shape;
  const beats = Array.from({ length: lineBeats * blockLines }, (_, k) => k);
  const wordsOf = (bank: number): number => Math.min(beatWords, 2 + vectorEngines - bank * beatWords);
  const within = pack(
    Array.from({ length: withinBits }, (_, bit) =>
      numberIn(
        access.number,
        beats,
        beats.filter((k) => (Math.floor(k / lineBeats) >> bit) & 1),
      ),
    ),
  );
  const fill_line = m.wire("fill_line", concat(access.frame, within), "Line that the beat belongs to.");
  const behind = wordsOf(0);
  if (behind < beatWords) {
    const unread = beatWords - behind;
    m.unused(
      "unused_words",
      access.data.slice(behind * wordBits, unread * wordBits),
      access.parity.slice(behind, unread),
    );
  }
  const first = access.data.bit(0).xor(access.inject);
  const read = Array.from({ length: lineBeats }, (_, bank) => {
    const words = wordsOf(bank);
    const parity = xorAll(access.parity.bits().slice(0, words));
    const stored = concat(parity, access.data.slice<number>(1, words * wordBits - 1), first);
    const mine = m.wire(
      `beat_${bank}`,
      lineBeats === 1
        ? access.beat
        : access.beat.and(
            numberIn(
              access.number,
              beats,
              beats.filter((k) => k % lineBeats === bank),
            ),
          ),
      `The beat is beat ${bank} of its line.`,
    );
    const { word_o } = m.instance(
      `u_bank_${bank}`,
      instructionRam({ words: shape.instructionLines, bits: words * wordBits + 1 }),
      {
        inputs: {
          write_i: mine,
          write_line_i: fill_line,
          write_word_i: stored,
          read_i: access.read,
          read_line_i: access.line,
        },
        outputs: { word_o: { name: `word_${bank}`, doc: `Beat ${bank} of the line, its parity highest.` } },
      },
    );
    return { word: word_o, bits: words * wordBits };
  });
  return {
    line: pack(read.map(({ word, bits }) => word.slice<number>(0, bits))),
    bad: orAll(read.map(({ word }) => word.parity())),
  };
}

/** The number of a beat is one of these; a bit tells where one does. */
function numberIn(number: Signal, all: readonly number[], values: readonly number[]): Expr<1> {
  if (values.length === all.length) return lit(1, 1);
  for (const [place, bit] of number.bits().entries()) {
    const set = all.filter((k) => (k >> place) & 1);
    if (set.join() === values.join()) return bit;
    if (set.length + values.length === all.length && !set.some((k) => values.includes(k))) return bit.not();
  }
  return orAll(values.map((value) => number.eq(value)));
}
