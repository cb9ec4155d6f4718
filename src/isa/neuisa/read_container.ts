import { crc32 } from "node:zlib";
import { wordsOf } from "./bytes.ts";
import { checksumOffset, headerBytes } from "./container.ts";
import {
  containerHeader,
  containerMagic,
  containerVersion,
  sectionNames,
  type SectionName,
} from "./container_format.ts";
import { unpackFormat, unusedBits } from "./field.ts";
import { imageOf, type ProgramImage } from "./image.ts";
import { decodeLine, lineWords, type CoreSize, type Instruction, type SlotPlace } from "./line.ts";
import { NeuIsaError } from "./problem.ts";
import { rowsMax, snippetsOf, type Program, type ProgramNames } from "./program.ts";
import { decodeSymbols } from "./symbols.ts";
import { decodeRow, rowFormat, type TableRow } from "./table_row.ts";

/** A program that was read from a file, and how it lies in memory. */
export interface LoadedProgram {
  readonly program: Program;
  readonly image: ProgramImage;
}

interface Section {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/**
 * Reads a container. Every byte of it counts: what `writeContainer` would not write is refused. Whether the program makes
 * sense is `checkProgram`'s.
 *
 * @param file As messages show it.
 * @throws {NeuIsaError} with one sentence: file, byte offset, what was found, what is allowed.
 */
export function programOf(bytes: Uint8Array, file = "container"): LoadedProgram {
  const refuse: Refuse = (offset, found, allowed) => {
    throw new NeuIsaError([`${file}: at byte ${offset}: ${found}; allowed is ${allowed}.`]);
  };
  const header = readHeader(bytes, refuse);
  const core: CoreSize = { matrixEngines: header.matrix_engines, vectorEngines: header.vector_engines };
  const sections = readSections(bytes, header, refuse);
  const names = header.has_symbols === 1 ? decodeSymbols(sections.symbols.bytes, { ...header }) : undefined;
  if (names !== undefined && "words" in names) {
    return refuse(sections.symbols.offset + names.offset, `${names.words} in the symbols`, "what vnpu asm writes");
  }
  const program: Program = {
    core,
    rows: readRows(sections.table, core, refuse),
    code: readCode(sections.code, core, refuse),
    ...(names === undefined ? {} : { names }),
    ...(header.has_lines === 1 ? { sourceLines: [...wordsOf(sections.lines.bytes)] } : {}),
  };
  const line = program.sourceLines?.indexOf(0) ?? -1;
  if (line !== -1) refuse(sections.lines.offset + 4 * line, `instruction ${line} comes from line 0`, "1 or more");
  if (names !== undefined) checkSnippetNames(program, names, sections.symbols.offset, refuse);
  return { program, image: imageOf(program) };
}

/** The names of snippets are those of all snippets; a label is its own in its snippet. */
function checkSnippetNames(program: Program, names: ProgramNames, offset: number, refuse: Refuse): void {
  const snippets = snippetsOf(program);
  const starts = snippets.map(({ start }) => start).filter((start) => start < program.code.length);
  if (starts.length !== names.snippets.size || !starts.every((start) => names.snippets.has(start))) {
    refuse(offset, "the names of uTops are not those of the table", "a name for each start");
  }
  let at = 0;
  let taken = new Set<string>();
  for (const [index, name] of names.labels) {
    // Labels come in the order of their instructions.
    for (; (snippets[at]?.end ?? index) <= index && at < snippets.length; at += 1) taken = new Set();
    if (taken.has(name)) refuse(offset, `two labels of a uTop have the name ${name}`, "names of their own");
    taken.add(name);
  }
}

type Refuse = (offset: number, found: string, allowed: string) => never;
type HeaderValue =
  | "magic"
  | "version"
  | "header_bytes"
  | "has_symbols"
  | "has_lines"
  | "matrix_engines"
  | "vector_engines"
  | "groups"
  | "instructions"
  | "total_bytes"
  | "crc32"
  | `${SectionName}_offset`
  | `${SectionName}_bytes`;
type Header = Readonly<Record<HeaderValue, number>>;

function readHeader(bytes: Uint8Array, refuse: Refuse): Header {
  if (bytes.length < headerBytes)
    refuse(bytes.length, `the file ends after ${bytes.length} bytes`, `a header of ${headerBytes}`);
  const words = wordsOf(bytes.subarray(0, headerBytes));
  const header = unpackFormat(containerHeader, words) as Header;
  if (header.magic !== containerMagic) refuse(0, "the file does not begin with NeuI", "a container of NeuISA");
  if (header.version !== containerVersion) refuse(4, `the version is ${header.version}`, String(containerVersion));
  if (header.header_bytes !== headerBytes)
    refuse(6, `the header has ${header.header_bytes} bytes`, String(headerBytes));
  if (header.total_bytes !== bytes.length) {
    refuse(24, `the file has ${bytes.length} bytes and says ${header.total_bytes}`, "a whole file");
  }
  const blank = Uint8Array.from(bytes);
  blank.fill(0, checksumOffset, checksumOffset + 4);
  const sum = crc32(blank);
  if (header.crc32 !== sum) refuse(checksumOffset, `the checksum is ${hex(header.crc32)}`, hex(sum));
  for (const [at, word] of words.entries()) {
    if ((unusedBits(containerHeader.fields, at) & word) !== 0) refuse(4 * at, "a reserved bit is 1", "0");
  }
  for (const [name, offset] of [
    ["matrix_engines", 12],
    ["vector_engines", 13],
  ] as const) {
    const engines = header[name];
    if (engines < 1 || engines > 16) refuse(offset, `${name} is ${engines}`, "an integer from 1 to 16");
  }
  if (header.groups < 1 || header.groups > rowsMax)
    refuse(16, `groups is ${header.groups}`, `an integer from 1 to ${rowsMax}`);
  return header;
}

function readSections(bytes: Uint8Array, header: Header, refuse: Refuse): Readonly<Record<SectionName, Section>> {
  const wanted: Readonly<Record<SectionName, number | undefined>> = {
    table: 4 * rowFormat(header.matrix_engines).words * header.groups,
    code: 4 * lineWords(header.vector_engines) * header.instructions,
    symbols: header.has_symbols === 1 ? undefined : 0,
    lines: header.has_lines === 1 ? 4 * header.instructions : 0,
  };
  let end = headerBytes;
  const sections = {} as Record<SectionName, Section>;
  for (const [i, name] of sectionNames.entries()) {
    const place = 32 + 8 * i;
    const offset = header[`${name}_offset`];
    const size = header[`${name}_bytes`];
    const right = wanted[name] ?? size;
    if (size !== right)
      refuse(place + 4, `the ${name} section has ${size} bytes`, `${right} by the counts of the header`);
    const begin = size === 0 ? 0 : end;
    if (offset !== begin) {
      const words = offset < end && size > 0 ? " and overlaps what is before it" : "";
      refuse(place, `the ${name} section begins at ${offset}${words}`, String(begin));
    }
    if (offset + size > bytes.length)
      refuse(place + 4, `the ${name} section ends at ${offset + size}`, `an end within ${bytes.length} bytes`);
    sections[name] = { offset, bytes: bytes.subarray(offset, offset + size) };
    const padded = end + size + (-size & 15);
    const gap = bytes.subarray(end + size, padded).findIndex((byte) => byte !== 0);
    if (gap !== -1) refuse(end + size + gap, `the padding behind the ${name} section is not 0`, "0");
    end = padded;
  }
  if (end !== bytes.length) refuse(end, `${bytes.length - end} bytes belong to no section`, "none");
  return sections;
}

function readRows({ offset, bytes }: Section, { matrixEngines }: CoreSize, refuse: Refuse): readonly TableRow[] {
  const size = 4 * rowFormat(matrixEngines).words;
  return Array.from({ length: bytes.length / size }, (_, index) => {
    const row = decodeRow(wordsOf(bytes.subarray(index * size, (index + 1) * size)), matrixEngines);
    return (
      row ?? refuse(offset + index * size, `row ${index} of the table has a bit set that must be 0`, "a row as encoded")
    );
  });
}

function readCode({ offset, bytes }: Section, { vectorEngines }: CoreSize, refuse: Refuse): readonly Instruction[] {
  const size = 4 * lineWords(vectorEngines);
  return Array.from({ length: bytes.length / size }, (_, index) => {
    const words = wordsOf(bytes.subarray(index * size, (index + 1) * size));
    const padding = words.findIndex((word, at) => at >= 2 + vectorEngines && word !== 0);
    if (padding !== -1)
      refuse(offset + index * size + 4 * padding, `the padding of instruction ${index} is not 0`, "0");
    const line = decodeLine(words, vectorEngines);
    if (line.kind === "instruction") return line.instruction;
    const [at, slot] = slotOf(line.place);
    return refuse(
      offset + index * size + 4 * at,
      `the ${slot} slot of instruction ${index} is ${hex(line.word)}, which is undefined`,
      "an opcode with its operands",
    );
  });
}

function slotOf(place: SlotPlace): readonly [number, string] {
  if (place.slot === "control") return [0, "control"];
  return place.slot === "me" ? [1, "ME"] : [2 + place.index, `VE ${place.index}`];
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
