/** A port, or a named piece of state, of a block: an array of equal elements, element 0 in the lowest bits. */
export interface Port {
  /** Verilog name, with its `_i` or `_o`; a state's contract name. */
  readonly name: string;
  readonly direction: "input" | "output" | "state";
  /** `clock` is no part of a row; `configuration` comes straight from registers; `event` may be any pulse or level. */
  readonly role: "clock" | "reset" | "configuration" | "event" | "command" | "state";
  /** Number of elements in the packed vector. */
  readonly elements: number;
  /** Bits of one element, 1–32. */
  readonly elementBits: number;
  /**
   * What the elements are numbered by, for reports; nothing for a scalar. A `queue` is one of NX ME queues, then V VE
   * queues; `utop` numbers the ME uTops of a group; `module` one of the four of a core.
   */
  readonly index?: "me" | "ve" | "vnpu" | "pair" | "queue" | "utop" | "core" | "module";
  /** Names of the elements, element 0 first, where they have names and no numbers. */
  readonly names?: readonly string[];
  /** One line of meaning; becomes the comment in the Verilog. */
  readonly doc: string;
}

/** Every port of one block, in the order of its Verilog port list, and its contract state. */
export interface PortTable {
  /** Block name: stem of the module name, without the config's prefix. */
  readonly block: string;
  readonly ports: readonly Port[];
  /** State that the contract names; the golden model exports it, and a netlist holds it in a net of `stateNet`. */
  readonly state: readonly StateEntry[];
}

/** A piece of contract state, and where the emitted design holds it. */
export interface StateEntry extends Port {
  /**
   * Hierarchical net name in the flattened design, instances joined with dots: `u_service_rank.order_q`. A `*` stands for
   * the number of the element: then each element has a net of its own.
   */
  readonly net: string;
}

/** Bits of a port: elements × elementBits. */
export function portBits(port: Port): number {
  return port.elements * port.elementBits;
}

/** Bits that hold 0..n: ceil(log2(n+1)). */
export function countBits(n: number): number {
  return 32 - Math.clz32(n);
}

/** Bits that name one of n: max(1, ceil(log2 n)); one bit, always 0, when n is 1. */
export function indexBits(n: number): number {
  return Math.max(1, 32 - Math.clz32(n - 1));
}

/** Number of unordered pairs of n. */
export function pairCount(n: number): number {
  return (n * (n - 1)) / 2;
}

/** Place of the pair (low, high), low < high, in a packed pair vector of n: (0,1), (0,2), …, (1,2), … */
export function pairIndex(n: number, low: number, high: number): number {
  return (low * (2 * n - low - 1)) / 2 + (high - low - 1);
}
