import { crc32 } from "node:zlib";
import { wordsOf } from "../neuisa/bytes.ts";
import { unpackFormat, unusedBits, type Format } from "../neuisa/field.ts";
import { NeuIsaError } from "../neuisa/problem.ts";
import type { CoreProgram } from "./check_group.ts";
import { poolHeaderBytes } from "./container.ts";
import { byteOf, mostOf, poolEntry, poolHeader, poolMagic, poolVersion } from "./container_format.ts";
import { coresMax } from "./core.ts";
import { wordParts } from "./layout.ts";
import type { PoolProgram } from "./program.ts";
import { unpackInstruction } from "./unpack.ts";

type Fault = (offset: number, sentence: string) => never;
type Refuse = (offset: number, found: string, allowed: string) => never;

/** Whether a file begins as a container of pool programs does. */
export function isPool(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && wordsOf(bytes.subarray(0, 4))[0] === poolMagic;
}

/**
 * Reads a container. Every byte of it counts: what `writePool` would not write is refused, and so is a word that traps at
 * decode. Whether the programs make sense is `checkProgram`'s and `checkGroup`'s.
 *
 * @param file As messages show it.
 * @throws {NeuIsaError} with one sentence: file, byte offset, what was found, what is allowed.
 */
export function readPool(bytes: Uint8Array, file = "container"): PoolProgram {
  const fault: Fault = (offset, sentence) => {
    throw new NeuIsaError([`${file}: at byte ${offset}: ${sentence}`]);
  };
  const refuse: Refuse = (offset, found, allowed) => fault(offset, `${found}; allowed is ${allowed}.`);
  const { cores, count } = readHeader(bytes, refuse);
  let end = poolHeaderBytes + 4 * poolEntry.words * count;
  if (end > bytes.length)
    refuse(byteOf(poolHeader, "programs"), `${count} entries do not fit the file`, "a whole file");
  const programs: CoreProgram[] = [];
  for (let at = 0; at < count; at += 1) {
    const place = poolHeaderBytes + 4 * poolEntry.words * at;
    const [core, offset, length] = readEntry(bytes, place, refuse);
    const least = (programs.at(-1)?.core ?? -1) + 1;
    if (core < least || core >= cores) {
      refuse(place, `the core is ${core}`, `an integer from ${least} to ${cores - 1}, ascending`);
    }
    if (offset !== end) refuse(place + byteOf(poolEntry, "offset"), `the words begin at ${offset}`, String(end));
    const most = Math.min(mostOf(poolEntry, "instructions"), Math.floor((bytes.length - end) / (4 * wordParts)));
    if (length < 1 || length > most) {
      refuse(
        place + byteOf(poolEntry, "instructions"),
        `there are ${length} instructions`,
        `1 to ${most} within the file`,
      );
    }
    const words = bytes.subarray(end, end + 4 * wordParts * length);
    programs.push({ core, instructions: readWords(words, cores, end, fault) });
    end += words.length;
  }
  if (end !== bytes.length) refuse(end, `${bytes.length - end} bytes belong to no core`, "none");
  return { cores, programs };
}

function readHeader(bytes: Uint8Array, refuse: Refuse): { readonly cores: number; readonly count: number } {
  if (bytes.length < poolHeaderBytes) {
    refuse(bytes.length, `the file ends after ${bytes.length} bytes`, `a header of ${poolHeaderBytes}`);
  }
  const values = unpackFormat(poolHeader, wordsOf(bytes.subarray(0, poolHeaderBytes)));
  const value = (name: string): number => values[name] ?? 0;
  const wrong = (name: string, allowed: string): never =>
    refuse(byteOf(poolHeader, name), `${name} is ${value(name)}`, allowed);
  if (value("magic") !== poolMagic) refuse(0, "the file does not begin with IdmP", "a container of pool programs");
  if (value("version") !== poolVersion) wrong("version", String(poolVersion));
  if (value("header_bytes") !== poolHeaderBytes) wrong("header_bytes", String(poolHeaderBytes));
  if (value("total_bytes") !== bytes.length) wrong("total_bytes", `${bytes.length}, the bytes of the file`);
  const blank = Uint8Array.from(bytes);
  const checksumAt = byteOf(poolHeader, "crc32");
  blank.fill(0, checksumAt, checksumAt + 4);
  const sum = crc32(blank);
  if (value("crc32") !== sum) refuse(checksumAt, `the checksum is ${hex(value("crc32"))}`, hex(sum));
  refuseReserved(poolHeader, bytes, 0, refuse);
  if (value("cores") < 1 || value("cores") > coresMax) wrong("cores", `an integer from 1 to ${coresMax}`);
  if (value("programs") < 1 || value("programs") > value("cores")) {
    wrong("programs", `an integer from 1 to ${value("cores")}`);
  }
  return { cores: value("cores"), count: value("programs") };
}

function readEntry(bytes: Uint8Array, place: number, refuse: Refuse): readonly [number, number, number] {
  const values = unpackFormat(poolEntry, wordsOf(bytes.subarray(place, place + 4 * poolEntry.words)));
  refuseReserved(poolEntry, bytes, place, refuse);
  return [values["core"] ?? 0, values["offset"] ?? 0, values["instructions"] ?? 0];
}

function refuseReserved(format: Format, bytes: Uint8Array, place: number, refuse: Refuse): void {
  for (const [at, word] of wordsOf(bytes.subarray(place, place + 4 * format.words)).entries()) {
    if ((unusedBits(format.fields, at) & word) !== 0) refuse(place + 4 * at, "a reserved bit is 1", "0");
  }
}

function readWords(bytes: Uint8Array, cores: number, offset: number, fault: Fault): CoreProgram["instructions"] {
  const words = wordsOf(bytes);
  return Array.from({ length: words.length / wordParts }, (_, index) => {
    const unpacked = unpackInstruction(words, cores, wordParts * index);
    if (unpacked.kind === "instruction") return unpacked.instruction;
    return fault(offset + 4 * wordParts * index, `instruction ${index}: ${unpacked.sentence}`);
  });
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
