import type { Graph, Node } from "./graph.ts";

/** A 32-bit word of registers. */
export interface StateWord {
  /** Name of the register it belongs to, for reports. */
  readonly name: string;
  /** Bits in use. */
  readonly mask: number;
  /** Bits with a start value, and that value; the others start at random. */
  readonly initMask: number;
  readonly initValue: number;
  /** Value after the edge that ends the cycle, were no asynchronous reset active. */
  readonly next: Node;
  /** Place of its reset in `resets`, or −1. */
  readonly reset: number;
  readonly resetValue: number;
}

/** An asynchronous reset that comes straight from an input: while the node is 1 its words hold their reset value. */
export interface ProgramReset {
  readonly active: Node;
}

/** A memory: `size` entries of `stride` words, from word `base` of the memory space on. */
export interface ProgramMemory {
  readonly name: string;
  readonly base: number;
  readonly size: number;
  readonly stride: number;
  readonly width: number;
  /** Start value, digits highest first, `x` for random; empty: all random. */
  readonly init: string;
}

/** A write of one word, made at the edge where `enable` is not 0; the address is in range. */
export interface ProgramWrite {
  readonly base: number;
  readonly stride: number;
  readonly address: Node;
  readonly data: Node;
  /** Bits to write. */
  readonly mask: Node;
  readonly enable: Node;
}

/** A clocked design as words: all that a cycle computes. */
export interface Program {
  readonly graph: Graph;
  readonly stateWords: readonly StateWord[];
  readonly resets: readonly ProgramReset[];
  readonly memories: readonly ProgramMemory[];
  readonly writes: readonly ProgramWrite[];
  readonly memoryWords: number;
  readonly inputWords: number;
  /** Output row. */
  readonly outputs: readonly Node[];
  /** Bits that are counted, a word each. */
  readonly counted: readonly Node[];
  /** Row of the contract's state. */
  readonly state: readonly Node[];
}
