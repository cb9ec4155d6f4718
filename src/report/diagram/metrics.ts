/** Sizes of the drawing, px of its own coordinate system. */
export const metrics = {
  /** Advance of a monospaced character, in parts of the font size; real fonts lie between 0.54 and 0.61. */
  advance: 0.61,
  fontPx: 10.5,
  titlePx: 11.5,
  linePitch: 13.5,
  titleHeight: 26,
  boxPaddingX: 12,
  boxPaddingBottom: 8,
  /** Between the groups of pins of one box. */
  pinGroupGap: 5,
  /** Offset of the boxes behind a box that stands for several instances. */
  stackOffset: 4,
  boxGap: 22,
  lanePitch: 15,
  localLanePitch: 10,
  trackPitch: 9,
  channelMargin: 15,
  /** Before the outputs, for the flip-flops drawn there. */
  outputMargin: 30,
  margin: 14,
  /** Nets of one link that are printed; the rest is counted. */
  printedNets: 6,
} as const;

export function textWidth(text: string, fontPx: number = metrics.fontPx): number {
  return text.length * fontPx * metrics.advance;
}

/** `[7:0]`; nothing for one bit. */
export function rangeText(bits: number): string {
  return bits > 1 ? `[${bits - 1}:0]` : "";
}
