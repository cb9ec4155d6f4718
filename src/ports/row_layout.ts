import { portBits, type Port } from "./port.ts";

/** A run of whole elements of one port inside one 32-bit word of a row. */
export interface RowField {
  /** Place of the port in the list the layout was made of. */
  readonly port: number;
  /** Lowest bit of the port that this field holds. */
  readonly portLsb: number;
  /** Bits in this field, 1–32. */
  readonly bits: number;
  /** 32-bit word of the row. */
  readonly word: number;
  /** Lowest bit inside the word. */
  readonly shift: number;
}

/**
 * One cycle of a list of ports as 32-bit words. No element straddles two words, so a model reads an element with one
 * shift and one mask. Ports of another role start a new word, so that an unchanged configuration is seen by comparing
 * whole words.
 */
export interface RowLayout {
  readonly ports: readonly Port[];
  readonly fields: readonly RowField[];
  /** 32-bit words per row, at least 1. */
  readonly words: number;
}

/** Where element `index` of a port lies: `(row[word] >>> shift) & mask`. */
export interface ElementPlace {
  readonly word: number;
  readonly shift: number;
  /** All ones over the element, unshifted; 0xffffffff for 32 bits. */
  readonly mask: number;
}

/** Lays the ports out in order. Clocks are left out; a reset travels with the events. */
export function rowLayout(ports: readonly Port[]): RowLayout {
  const fields: RowField[] = [];
  let word = 0;
  let used = 0;
  let group = "";
  ports.forEach((port, portNumber) => {
    if (port.role === "clock") return;
    const portGroup = port.role === "configuration" ? "configuration" : "other";
    if (group !== "" && portGroup !== group && used > 0) {
      word += 1;
      used = 0;
    }
    group = portGroup;
    const perWord = Math.floor(32 / port.elementBits);
    for (let first = 0; first < port.elements; first += perWord) {
      const bits = Math.min(perWord, port.elements - first) * port.elementBits;
      if (used + bits > 32) {
        word += 1;
        used = 0;
      }
      fields.push({ port: portNumber, portLsb: first * port.elementBits, bits, word, shift: used });
      used += bits;
    }
  });
  return { ports, fields, words: used > 0 || word === 0 ? word + 1 : word };
}

/** Finds one element of a port by the port's name. Throws RangeError when the layout has no such port or element. */
export function elementPlace(layout: RowLayout, name: string, index = 0): ElementPlace {
  const portNumber = layout.ports.findIndex((port) => port.name === name);
  const port = layout.ports[portNumber];
  if (port === undefined) throw new RangeError(`Row layout has no port '${name}'.`);
  const lsb = index * port.elementBits;
  const field = layout.fields.find((f) => f.port === portNumber && lsb >= f.portLsb && lsb < f.portLsb + f.bits);
  if (field === undefined) throw new RangeError(`Port '${name}' has ${port.elements} elements, no element ${index}.`);
  const mask = port.elementBits === 32 ? 0xffffffff : (1 << port.elementBits) - 1;
  return { word: field.word, shift: field.shift + lsb - field.portLsb, mask };
}

/** Reads one element of a row; unsigned. */
export function readElement(row: Uint32Array, at: number, place: ElementPlace): number {
  return (((row[at + place.word] ?? 0) >>> place.shift) & place.mask) >>> 0;
}

/** Writes one element of a row; bits of `value` above the element are dropped. */
export function writeElement(row: Uint32Array, at: number, place: ElementPlace, value: number): void {
  const word = at + place.word;
  row[word] = ((row[word] ?? 0) & ~(place.mask << place.shift)) | ((value & place.mask) << place.shift);
}

/** A whole port of a row as one number of arbitrary width, element 0 lowest. For reports, not for loops. */
export function readPort(layout: RowLayout, row: Uint32Array, at: number, portNumber: number): bigint {
  let value = 0n;
  for (const field of layout.fields) {
    if (field.port !== portNumber) continue;
    const mask = field.bits === 32 ? 0xffffffff : (1 << field.bits) - 1;
    value |= BigInt((((row[at + field.word] ?? 0) >>> field.shift) & mask) >>> 0) << BigInt(field.portLsb);
  }
  return value;
}

/** Bits of the ports that the layout holds, clocks left out. */
export function rowBits(layout: RowLayout): number {
  return layout.ports.reduce((sum, port) => sum + (port.role === "clock" ? 0 : portBits(port)), 0);
}
