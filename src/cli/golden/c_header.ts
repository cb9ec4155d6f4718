import type { GoldenHeader, RowDescription } from "./describe.ts";

/** A C99 header with the size of the rows and a function per port that reads or writes one element of a row. */
export function cHeader(header: GoldenHeader): string {
  const { module, inputs, outputs } = header;
  const upper = module.toUpperCase();
  return [
    `/* Rows of ${module}, config ${header.config}; made by vnpu golden --c-header. See docs/golden_stdio.md of vnpu. */`,
    `#ifndef ${upper}_ROWS_H`,
    `#define ${upper}_ROWS_H`,
    "",
    "#include <stdint.h>",
    "",
    `#define ${upper}_CONFIG_HASH "${header.configHash}"`,
    `#define ${upper}_INPUT_WORDS ${inputs.wordsPerRow}`,
    `#define ${upper}_OUTPUT_WORDS ${outputs.wordsPerRow}`,
    "/* First cycle whose outputs mean something in hardware as well. */",
    `#define ${upper}_FIRST_COMPARED_CYCLE ${header.firstComparedCycle}`,
    "",
    ...inputs.ports.flatMap((port) => setter(module, port)),
    ...outputs.ports.flatMap((port) => getter(module, port)),
    `#endif`,
    "",
  ].join("\n");
}

type PortDescription = RowDescription["ports"][number];

function setter(module: string, port: PortDescription): readonly string[] {
  return [
    comment(port),
    `static inline void ${module}_set_${port.name}(uint32_t *row, unsigned element, uint32_t value)`,
    "{",
    places(port),
    `    uint32_t *word = &row[at[element][0]];`,
    `    *word = (*word & ~(${mask(port)} << at[element][1])) | ((value & ${mask(port)}) << at[element][1]);`,
    "}",
    "",
  ];
}

function getter(module: string, port: PortDescription): readonly string[] {
  return [
    comment(port),
    `static inline uint32_t ${module}_get_${port.name}(const uint32_t *row, unsigned element)`,
    "{",
    places(port),
    `    return (row[at[element][0]] >> at[element][1]) & ${mask(port)};`,
    "}",
    "",
  ];
}

function comment({ name, elements, elementBits }: PortDescription): string {
  return `/* ${name}: elements 0 to ${elements - 1} of ${elementBits} bits. */`;
}

/** Word and shift of each element. */
function places({ fields, elementBits }: PortDescription): string {
  const each = fields.flatMap(({ elements, word, shift }) =>
    Array.from({ length: elements }, (_, index) => `{${word}, ${shift + index * elementBits}}`),
  );
  return `    static const uint16_t at[][2] = {${each.join(", ")}};`;
}

function mask({ elementBits }: PortDescription): string {
  return `UINT32_C(0x${(2 ** elementBits - 1).toString(16)})`;
}
