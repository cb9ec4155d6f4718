import { crc32 } from "node:zlib";
import { bytesOf, joined } from "./bytes.ts";
import {
  containerHeader,
  containerMagic,
  containerVersion,
  sectionNames,
  type SectionName,
} from "./container_format.ts";
import { packFormat } from "./field.ts";
import { imageOf } from "./image.ts";
import type { Program } from "./program.ts";
import { encodeSymbols } from "./symbols.ts";

/** Bytes of the header. */
export const headerBytes: number = 4 * containerHeader.words;
/** Where the checksum lies in the file. */
export const checksumOffset = 28;

/** A program as a file. @throws {RangeError} when something does not fit its field. */
export function writeContainer(program: Program): Uint8Array {
  const { core, rows, code, names, sourceLines } = program;
  const image = imageOf(program);
  const content: Readonly<Record<SectionName, Uint8Array>> = {
    table: image.bytes.subarray(0, image.codeAddress),
    code: image.bytes.subarray(image.codeAddress),
    symbols: names === undefined ? new Uint8Array() : encodeSymbols(names),
    lines: sourceLines === undefined ? new Uint8Array() : bytesOf(Uint32Array.from(sourceLines)),
  };
  const places = new Map<string, number>();
  const parts: Uint8Array[] = [];
  let end = headerBytes;
  for (const name of sectionNames) {
    const bytes = content[name];
    if (bytes.length === 0) continue;
    const padding = -bytes.length & 15;
    places.set(`${name}_offset`, end).set(`${name}_bytes`, bytes.length);
    parts.push(bytes, new Uint8Array(padding));
    end += bytes.length + padding;
  }
  const header = packFormat(containerHeader, {
    ...{ magic: containerMagic, version: containerVersion, header_bytes: headerBytes },
    ...{ has_symbols: names === undefined ? 0 : 1, has_lines: sourceLines === undefined ? 0 : 1 },
    ...{ matrix_engines: core.matrixEngines, vector_engines: core.vectorEngines },
    ...{ groups: rows.length, instructions: code.length, total_bytes: end },
    ...Object.fromEntries(places),
  });
  const file = joined([bytesOf(header), ...parts]);
  new DataView(file.buffer).setUint32(checksumOffset, crc32(file), true);
  return file;
}
