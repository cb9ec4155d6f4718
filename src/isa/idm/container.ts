import { crc32 } from "node:zlib";
import { bytesOf, joined } from "../neuisa/bytes.ts";
import { packFormat } from "../neuisa/field.ts";
import { byteOf, poolEntry, poolHeader, poolMagic, poolVersion } from "./container_format.ts";
import { wordParts } from "./layout.ts";
import { packProgram } from "./pack.ts";
import type { PoolProgram } from "./program.ts";

/** Bytes of the header of a container. */
export const poolHeaderBytes: number = 4 * poolHeader.words;

/**
 * Programs as a file: header, an entry for each core, the words of each core, all in whole beats of 16 bytes.
 *
 * @throws {RangeError} when something does not fit its field.
 */
export function writePool({ cores, programs }: PoolProgram): Uint8Array {
  let end = poolHeaderBytes + 4 * poolEntry.words * programs.length;
  const entries = programs.map(({ core, instructions }) => {
    const entry = packFormat(poolEntry, { core, offset: end, instructions: instructions.length });
    end += 4 * wordParts * instructions.length;
    return bytesOf(entry);
  });
  const header = packFormat(poolHeader, {
    ...{ magic: poolMagic, version: poolVersion, header_bytes: poolHeaderBytes },
    ...{ cores, programs: programs.length, total_bytes: end },
  });
  const words = programs.map(({ instructions }) => bytesOf(packProgram(instructions, cores)));
  const file = joined([bytesOf(header), ...entries, ...words]);
  new DataView(file.buffer).setUint32(byteOf(poolHeader, "crc32"), crc32(file), true);
  return file;
}
