import { fieldRange, type Format } from "../neuisa/field.ts";

/** First four bytes of a container: `IdmP`. */
export const poolMagic = 0x506d6449;
/** Version of the container and of the encodings in it. */
export const poolVersion = 1;

/** The first 32 bytes of a container. */
export const poolHeader: Format = {
  name: "container header",
  words: 8,
  fields: [
    { name: "magic", lsb: 0, bits: 32, doc: "the bytes I d m P" },
    { name: "version", lsb: 32, bits: 16, doc: `of this format: ${poolVersion}` },
    { name: "header_bytes", lsb: 48, bits: 16, doc: "of this header: 32" },
    { name: "cores", lsb: 64, bits: 8, doc: "of the pool, 1 to 32" },
    { name: "programs", lsb: 72, bits: 8, doc: "cores of the group, 1 to 32" },
    { name: "total_bytes", lsb: 96, bits: 32, doc: "of the file" },
    { name: "crc32", lsb: 128, bits: 32, doc: "CRC-32 (IEEE 802.3) of the file with this word 0" },
  ],
};

/** One for each core of the group behind the header, ascending by core. */
export const poolEntry: Format = {
  name: "container entry",
  words: 4,
  fields: [
    { name: "core", lsb: 0, bits: 8, doc: "its number in the pool" },
    { name: "offset", lsb: 32, bits: 32, doc: "first byte of its words in the file, a multiple of 16" },
    { name: "instructions", lsb: 64, bits: 32, max: 2 ** 20, doc: "its words of 128 bits, 1 to 2^20" },
  ],
};

/** Byte of a field in its format. */
export function byteOf({ fields }: Format, name: string): number {
  return (fields.find((field) => field.name === name)?.lsb ?? 0) >>> 3;
}

/** Most that a field of a format may hold. */
export function mostOf({ fields }: Format, name: string): number {
  const field = fields.find((found) => found.name === name);
  return field === undefined ? 0 : fieldRange(field).max;
}
