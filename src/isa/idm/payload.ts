/** A field of a payload. Fields lie one below the other from bit 95 on; what they leave is reserved. */
export interface PayloadField {
  readonly name: string;
  /** 1–32. */
  readonly bits: number;
  /** What is stored is the value minus one: 1 to 2^bits. */
  readonly lessOne?: true;
  /** One bit more in a pool of more than 16 cores. */
  readonly wide?: true;
  /** Largest value with a meaning, where the bits can hold more; hardware does not look. */
  readonly max?: number;
  readonly doc: string;
}

/** LOAD and SAVE. */
export const transferFields = [
  { name: "ddr_addr", bits: 32, doc: "offset in the segment, in units of 16 bytes" },
  { name: "base_sel", bits: 3, max: 3, doc: "segment of the address guard" },
  { name: "bank", bits: 6, doc: "bank of the on-chip memory" },
  { name: "addr", bits: 14, doc: "word of 16 bytes in the bank; lines follow each other from there on" },
  { name: "len", bits: 10, lessOne: true, doc: "words of 16 bytes in a line" },
  { name: "lines", bits: 9, lessOne: true, doc: "lines" },
  { name: "stride", bits: 16, doc: "from line to line in memory, in units of 16 bytes" },
  {
    name: "mode",
    bits: 6,
    doc: "LOAD: 0 into the banks, 1 into the memory of weights, 2 into that of biases, which have no banks: bank is 0, addr the word; SAVE: 0 as it is, 1 with at least 0, 2 with 0 to 6 for each element; others are the module's own",
  },
] as const;

/** CONVINIT: what the CONVs behind it share. */
export const convInitFields = [
  { name: "kh", bits: 4, doc: "height of the kernel" },
  { name: "kw", bits: 4, doc: "width of the kernel" },
  { name: "sh", bits: 3, doc: "stride down" },
  { name: "sw", bits: 3, doc: "stride across" },
  { name: "pad_top", bits: 3, doc: "lines of padding above the layer" },
  { name: "pad_bot", bits: 3, doc: "lines of padding below the layer" },
  { name: "pad_left", bits: 3, doc: "columns of padding on the left" },
  { name: "pad_right", bits: 3, doc: "columns of padding on the right" },
  { name: "cin_g", bits: 9, lessOne: true, doc: "groups of ICP input channels" },
  { name: "cout_g", bits: 9, lessOne: true, doc: "groups of OCP output channels" },
  { name: "wout", bits: 10, lessOne: true, doc: "pixels in an output line" },
  { name: "shift_bias", bits: 6, doc: "places by which a bias is shifted" },
  { name: "shift_cut", bits: 6, doc: "places by which a sum is shifted" },
  { name: "act", bits: 2, doc: "activation" },
  { name: "in_stride", bits: 14, doc: "words from input line to input line" },
  { name: "out_stride", bits: 14, doc: "words from output line to output line" },
] as const;

/** CONV: `rows` output lines, all output channels (Zeng et al.). */
export const convFields = [
  { name: "bank_in", bits: 6, doc: "bank of the first input line" },
  { name: "addr_in", bits: 14, doc: "word of the first input line" },
  { name: "bank_out", bits: 6, doc: "bank of the first output line" },
  { name: "addr_out", bits: 14, doc: "word of the first output line" },
  { name: "addr_w", bits: 14, doc: "first word in the memory of weights" },
  { name: "addr_b", bits: 12, doc: "first word in the memory of biases" },
  { name: "rows", bits: 4, lessOne: true, doc: "output lines" },
  { name: "pad_top", bits: 3, doc: "lines of padding above these" },
  { name: "pad_bot", bits: 3, doc: "lines of padding below these" },
] as const;

/** POOLINIT: what the POOLs behind it share. */
export const poolInitFields = [
  { name: "type", bits: 3, max: 4, doc: "0 max, 1 average, 2 global, 3 add, 4 depthwise" },
  { name: "kh", bits: 4, doc: "height of the window" },
  { name: "kw", bits: 4, doc: "width of the window" },
  { name: "sh", bits: 3, doc: "stride down" },
  { name: "sw", bits: 3, doc: "stride across" },
  { name: "pad_top", bits: 3, doc: "lines of padding above the layer" },
  { name: "pad_bot", bits: 3, doc: "lines of padding below the layer" },
  { name: "pad_left", bits: 3, doc: "columns of padding on the left" },
  { name: "pad_right", bits: 3, doc: "columns of padding on the right" },
  { name: "cg", bits: 9, lessOne: true, doc: "groups of channels" },
  { name: "wout", bits: 10, lessOne: true, doc: "pixels in an output line" },
  { name: "shift", bits: 6, doc: "places by which a result is shifted" },
  { name: "in_stride", bits: 14, doc: "words from input line to input line" },
  { name: "out_stride", bits: 14, doc: "words from output line to output line" },
] as const;

/** POOL: one output line (Zeng et al.). */
export const poolFields = [
  { name: "bank_in", bits: 6, doc: "bank of the first input line" },
  { name: "addr_in", bits: 14, doc: "word of the first input line" },
  { name: "bank_in2", bits: 6, doc: "bank of the second operand" },
  { name: "addr_in2", bits: 14, doc: "word of the second operand" },
  { name: "bank_out", bits: 6, doc: "bank of the output line" },
  { name: "addr_out", bits: 14, doc: "word of the output line" },
  { name: "pad_top", bits: 3, doc: "lines of padding above this one" },
  { name: "pad_bot", bits: 3, doc: "lines of padding below this one" },
] as const;

/** SYSTEM: the end of a layer or of a task. */
export const systemFields = [
  { name: "group", bits: 4, wide: true, doc: "group of the core; hardware takes its own" },
  { name: "next_layer", bits: 12, doc: "layer behind the barrier" },
  { name: "next_pc", bits: 20, doc: "first word of that layer" },
  { name: "irq", bits: 1, doc: "with end: the task asks for an interrupt" },
  { name: "ctx", bits: 1, doc: "a switch of users may happen here" },
] as const;
