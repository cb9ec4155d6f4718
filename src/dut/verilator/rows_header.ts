import { portBits, type Port, type PortTable } from "../../ports/port.ts";
import { rowLayout, type RowField, type RowLayout } from "../../ports/row_layout.ts";

/**
 * The C++ header `vnpu_rows.h`: moves rows to and from the ports of a Verilated model of this port table, adds up the
 * bits of the counted output, and carries the table's hash (64 hexadecimal digits).
 */
export function rowsHeader(ports: PortTable, tableHash: string, counted?: Port): string {
  const inputs = rowLayout(ports.ports.filter((port) => port.direction === "input"));
  const outputs = rowLayout(ports.ports.filter((port) => port.direction === "output"));
  const clocks = ports.ports.filter((port) => port.role === "clock");
  const resets = ports.ports.filter((port) => port.role === "reset");
  const heldWords = configurationWords(inputs);
  const configuration = inputs.ports.flatMap((port, i) =>
    port.role === "configuration" ? [driveLine(inputs, i)] : [],
  );
  const rest = inputs.ports.flatMap((port, i) =>
    port.role === "configuration" || port.role === "clock" ? [] : [driveLine(inputs, i)],
  );
  const countedBits = counted === undefined ? 0 : portBits(counted);
  const hashWords = tableHash.match(/.{8}/g) ?? [];
  return `#ifndef VNPU_ROWS_H
#define VNPU_ROWS_H
#include <stdint.h>
#include "Vdut.h"
#define VNPU_INPUT_WORDS ${inputs.words}
#define VNPU_OUTPUT_WORDS ${outputs.words}
#define VNPU_COUNTED_BITS ${countedBits}
#define VNPU_TABLE_HASH {${hashWords.map((word) => `0x${word}u`).join(", ")}}

// Configuration changes seldom: its ports are written when a word of it has changed.
struct VnpuRows {
    bool force = true;
    uint32_t held[${Math.max(1, heldWords.length)}] = {0};
    inline void drive(Vdut& top, const uint32_t* row) {
        uint32_t changed = force ? 1u : 0u;
${heldWords.map((word, i) => `        changed |= row[${word}] ^ held[${i}];`).join("\n")}
        if (__builtin_expect(changed != 0, 0)) {
            force = false;
${heldWords.map((word, i) => `            held[${i}] = row[${word}];`).join("\n")}
${configuration.map((line) => `            ${line}`).join("\n")}
        }
${rest.map((line) => `        ${line}`).join("\n")}
    }
};

static inline void vnpu_sample(const Vdut& top, uint32_t* row) {
${sampleLines(outputs)
  .map((line) => `    ${line}`)
  .join("\n")}
}

static inline void vnpu_count(const Vdut& top, uint64_t* counts) {
${counted === undefined ? "    (void)top, (void)counts;" : countLines(counted).join("\n")}
}

static inline void vnpu_set_clock(Vdut& top, uint8_t value) {
${clocks.map((port) => `    top.${port.name} = value;`).join("\n")}
}

static inline void vnpu_set_reset(Vdut& top, uint8_t value) {
${resets.map((port) => `    top.${port.name} = value;`).join("\n")}
}
#endif
`;
}

function configurationWords(layout: RowLayout): number[] {
  const words = layout.fields.filter((field) => layout.ports[field.port]?.role === "configuration").map((f) => f.word);
  return [...new Set(words)];
}

/** Assigns one input port from its fields, in the type that Verilator gives a port of this width. */
function driveLine(layout: RowLayout, portNumber: number): string {
  const port = layout.ports[portNumber] as Port;
  const fields = layout.fields.filter((field) => field.port === portNumber);
  const bits = portBits(port);
  const words = Array.from({ length: Math.ceil(bits / 32) }, (_, k) => portWord(fields, k));
  if (bits <= 32) return `top.${port.name} = ${words[0]};`;
  if (bits <= 64) return `top.${port.name} = (uint64_t{${words[1]}} << 32) | uint64_t{${words[0]}};`;
  return words.map((word, k) => `top.${port.name}[${k}] = ${word};`).join(" ");
}

/** Bits 32k … 32k+31 of a port, gathered from the row. */
function portWord(fields: readonly RowField[], k: number): string {
  const pieces = fields.flatMap((field) => {
    const from = field.portLsb - 32 * k;
    if (from >= 32 || from + field.bits <= 0) return [];
    const value = `${shifted(`row[${field.word}]`, ">>", field.shift)} & ${hexMask(field.bits)}`;
    return [from >= 0 ? shifted(`(${value})`, "<<", from) : shifted(`(${value})`, ">>", -from)];
  });
  return `(${pieces.join(" | ")})`;
}

/** Assigns every word of an output row. */
function sampleLines(layout: RowLayout): string[] {
  return Array.from({ length: layout.words }, (_, word) => {
    const pieces = layout.fields
      .filter((field) => field.word === word)
      .map((field) => shifted(`(${fieldBits(layout.ports[field.port] as Port, field)})`, "<<", field.shift));
    return `row[${word}] = ${pieces.length === 0 ? "0" : pieces.join(" | ")};`;
  });
}

/** Adds each bit of a port to its count. */
function countLines(port: Port): string[] {
  const bits = portBits(port);
  return Array.from({ length: bits }, (_, bit) => {
    const word = bits <= 64 ? `top.${port.name}` : `top.${port.name}[${Math.floor(bit / 32)}]`;
    return `    counts[${bit}] += (${shifted(word, ">>", bits <= 64 ? bit : bit % 32)}) & 1u;`;
  });
}

/** The bits of one field, read from its port. */
function fieldBits(port: Port, field: RowField): string {
  const word = (k: number): string => {
    if (portBits(port) <= 32) return `uint32_t(top.${port.name})`;
    if (portBits(port) <= 64) return `uint32_t(${k === 0 ? `top.${port.name}` : `(top.${port.name} >> 32)`})`;
    return `uint32_t(top.${port.name}[${k}])`;
  };
  const k = Math.floor(field.portLsb / 32);
  const offset = field.portLsb % 32;
  const low = shifted(word(k), ">>", offset);
  const both = offset + field.bits > 32 ? `(${low} | ${shifted(word(k + 1), "<<", 32 - offset)})` : low;
  return `${both} & ${hexMask(field.bits)}`;
}

function shifted(value: string, operator: "<<" | ">>", by: number): string {
  return by === 0 ? value : `(${value} ${operator} ${by})`;
}

function hexMask(bits: number): string {
  return `0x${(2 ** bits - 1).toString(16)}u`;
}
