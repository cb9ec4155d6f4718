import type { Field, Format } from "./field.ts";

/** First four bytes of a container: `NeuI`. */
export const containerMagic = 0x4975654e;
/** Version of the container and of the encodings in it. */
export const containerVersion = 1;

/** Sections in the order in which they lie in the file. */
export const sectionNames = ["table", "code", "symbols", "lines"] as const;
export type SectionName = (typeof sectionNames)[number];

const sectionDoc: Readonly<Record<SectionName, string>> = {
  table: "execution table",
  code: "instructions",
  symbols: "names",
  lines: "source lines",
};

const sectionFields = sectionNames.flatMap((name, at): readonly Field[] => {
  const [what, lsb] = [sectionDoc[name], 32 * (8 + 2 * at)];
  return [
    {
      name: `${name}_offset`,
      lsb,
      bits: 32,
      doc: `${what}: first byte in the file, a multiple of 16; 0 when absent or empty`,
    },
    { name: `${name}_bytes`, lsb: lsb + 32, bits: 32, doc: `${what}: bytes` },
  ];
});

/** The first 64 bytes of a container. Sections follow it in order, each from the next multiple of 16 on; gaps are 0. */
export const containerHeader: Format = {
  name: "container header",
  words: 16,
  fields: [
    { name: "magic", lsb: 0, bits: 32, doc: "the bytes N e u I" },
    { name: "version", lsb: 32, bits: 16, doc: `of this format: ${containerVersion}` },
    { name: "header_bytes", lsb: 48, bits: 16, doc: "of this header: 64" },
    { name: "has_symbols", lsb: 64, bits: 1, doc: "the symbols section is there" },
    { name: "has_lines", lsb: 65, bits: 1, doc: "the lines section is there" },
    { name: "matrix_engines", lsb: 96, bits: 8, doc: "NX of the core, 1 to 16" },
    { name: "vector_engines", lsb: 104, bits: 8, doc: "NY of the core, 1 to 16" },
    { name: "groups", lsb: 128, bits: 32, doc: "rows of the execution table, 1 to 65,535" },
    { name: "instructions", lsb: 160, bits: 32, doc: "lines of the code" },
    { name: "total_bytes", lsb: 192, bits: 32, doc: "of the file" },
    { name: "crc32", lsb: 224, bits: 32, doc: "CRC-32 (IEEE 802.3) of the file with this word 0" },
    ...sectionFields,
  ],
};

/** What a name in the symbols section belongs to. */
export const symbolKinds = ["program", "group", "snippet", "label"] as const;

/** Head of an entry of the symbols section; the name follows in ASCII, padded with zeros to whole words. */
export const symbolEntry: Format = {
  name: "symbol entry",
  words: 2,
  fields: [
    { name: "kind", lsb: 0, bits: 8, max: 3, doc: symbolKinds.map((kind, code) => `${code} ${kind}`).join(", ") },
    { name: "characters", lsb: 8, bits: 8, doc: "length of the name, 1 to 255" },
    { name: "index", lsb: 32, bits: 32, doc: "group of the table, or instruction; 0 for the program" },
  ],
};
