import { crc32 } from "node:zlib";
import type { StaticNetwork } from "../static_network.ts";

/** The arrays of a compiled network, in the order of the file. */
const arrays = ["words", "ifpStart", "ifpLength", "ifpCycles"] as const;

type Header = Omit<StaticNetwork, (typeof arrays)[number]> & {
  readonly lengths: readonly number[];
};

const magic = 0x5066_6e76;
const version = 1;
/** Magic, version, CRC-32 of all behind it, bytes of the header: 32 bits each, little endian. */
const prefixBytes = 16;
const alignment = 8;

/** A compiled network as one file: prefix, header in JSON filled up with blanks, arrays. */
export function writeStatic(network: StaticNetwork): Uint8Array {
  const { words, ifpStart, ifpLength, ifpCycles, ...rest } = network;
  const contents = [words, ifpStart, ifpLength, ifpCycles];
  const header: Header = { ...rest, lengths: contents.map(({ length }) => length) };
  const text = Buffer.from(JSON.stringify(header), "utf8");
  const headerBytes = aligned(text.length);
  const bytes = contents.reduce((sum, { byteLength }) => sum + aligned(byteLength), prefixBytes + headerBytes);
  const file = Buffer.alloc(bytes);
  file.fill(" ", prefixBytes, prefixBytes + headerBytes);
  file.set(text, prefixBytes);
  let at = prefixBytes + headerBytes;
  for (const { buffer, byteOffset, byteLength } of contents) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  file.writeUInt32LE(magic, 0);
  file.writeUInt32LE(version, 4);
  file.writeUInt32LE(headerBytes, 12);
  file.writeUInt32LE(crc32(file.subarray(12)), 8);
  return file;
}

/** The network of a file of `writeStatic`; undefined where it is another file, or one that was cut or altered. */
export function readStatic(bytes: Uint8Array): StaticNetwork | undefined {
  if (bytes.length < prefixBytes) return undefined;
  // A copy, so that the arrays stand at addresses that their elements need.
  const file = Buffer.from(new Uint8Array(bytes).buffer);
  if (file.readUInt32LE(0) !== magic || file.readUInt32LE(4) !== version) return undefined;
  if (file.readUInt32LE(8) !== crc32(file.subarray(12))) return undefined;
  const headerBytes = file.readUInt32LE(12);
  const { lengths, ...rest } = JSON.parse(file.toString("utf8", prefixBytes, prefixBytes + headerBytes)) as Header;
  const [words = 0, starts = 0, ifps = 0, cycles = 0] = lengths;
  let at = prefixBytes + headerBytes;
  const take = (count: number, bytesEach: number): number => {
    const from = at;
    at += aligned(count * bytesEach);
    return from;
  };
  return {
    ...rest,
    words: new Uint32Array(file.buffer, take(words, 4), words),
    ifpStart: new Uint32Array(file.buffer, take(starts, 4), starts),
    ifpLength: new Uint32Array(file.buffer, take(ifps, 4), ifps),
    ifpCycles: new Float64Array(file.buffer, take(cycles, 8), cycles),
  };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}
