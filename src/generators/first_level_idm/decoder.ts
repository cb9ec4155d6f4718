import { andAll, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { poolAddressBits, type PoolBlock } from "../../isa/idm_registers/index.ts";
import { oneHotDecode } from "../prim/one_hot.ts";
import { decoded, part, type PoolShape, type Use } from "./sizes.ts";

/** Bits of an offset that name a byte of a word. */
const byteBits = 2;

/** Which register an address names: one line per register of a block, and one per group and core. */
export function decoder(shape: PoolShape, use: Use): Module {
  const { cores, index, blocks } = shape;
  const m = part(`idm_${use}_decoder`, "decoder.ts", `Register that an address to ${use} names.`);
  const address_i = m.input("address_i", poolAddressBits, "Address.");
  const outputs = Object.values(blocks).map((block) => {
    const names = decoded(block, use).map(({ name }) => name);
    return { block, port: m.output(`${block.name}_lines_o`, names.length, `Lowest first: ${names.join(", ")}.`) };
  });
  const group_o = m.output("group_o", cores, "Its group, one-hot; otherwise without meaning.");
  const core_o = m.output("core_o", cores, "Its core, one-hot; otherwise without meaning.");
  const group_number_o = m.output("group_number_o", index, "Number of the group.");
  const core_number_o = m.output("core_number_o", index, "Number of the core.");
  const hit_o = m.output("hit_o", 1, `There is such a register to ${use}.`);

  const aligned = m.wire("aligned", address_i.slice(0, byteBits).any().not(), "First byte of a word.");
  const field = (name: string, from: number, to: number, doc: string): Signal =>
    m.wire(name, address_i.slice(log2(from), log2(to) - log2(from)), doc);
  const linesOf = (
    block: PoolBlock,
  ): { readonly lines: Expr; readonly place: Signal | undefined; readonly number: Signal } => {
    const { name, base, span, stride, count } = block;
    const kind = field(`${name}_kind`, span, 2 ** poolAddressBits, `The span of a ${name}, if all above fits.`);
    const word = field(`${name}_word`, 2 ** byteBits, stride, `Word of a ${name}.`);
    const number = stride === span ? word : field(`${name}_number`, stride, span, `Number of the ${name}.`);
    const place = stride === span ? undefined : m.wire(`${name}_place`, oneHotDecode(number, count), `It, one-hot.`);
    const exists = place === undefined ? [] : [place.any()];
    const inside = m.wire(
      `${name}_inside`,
      andAll([aligned, kind.eq(base / span), ...exists]),
      `In the span of a ${name}.`,
    );
    const lines = pack(decoded(block, use).map(({ offset }) => inside.and(word.eq(offset / 4))));
    return { lines, place, number };
  };
  const found = outputs.map(({ block, port }) => {
    const own = linesOf(block);
    m.drive(port, own.lines);
    return { name: block.name, ...own };
  });
  for (const { name, place, number } of found) {
    if (place === undefined) continue;
    m.drive(name === "group" ? group_o : core_o, place);
    m.drive(name === "group" ? group_number_o : core_number_o, number.slice(0, index));
  }
  m.drive(hit_o, orAll(outputs.map(({ port }) => port.any())));
  return m;
}

function log2(bytes: number): number {
  return 31 - Math.clz32(bytes);
}
