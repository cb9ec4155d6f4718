import { orAll, pack, type Expr, type Module } from "../../hdl/index.ts";
import { registerAddressBits, indexBits } from "../../ports/index.ts";
import type { RegisterPage } from "../../isa/registers/index.ts";
import { oneHotDecode } from "../prim/one_hot.ts";
import { decoded, part, type RegistersShape, type Use } from "./sizes.ts";

/** Bits of an offset, of a number of a vNPU in the map, and of what then says the kind of page. */
const offsetBits = 12;
const mapVnpuBits = 5;
const kindBits = registerAddressBits - offsetBits - mapVnpuBits;

/** Which register an address names: one line per register and kind of page, and one per vNPU. */
export function decoder(shape: RegistersShape, use: Use): Module {
  const { vnpus, pages } = shape;
  const m = part(`regs_${use}_decoder`, "decoder.ts", `Register that an address to ${use} names.`);
  const address_i = m.input("address_i", registerAddressBits, "Address.");
  const outputs = Object.values(pages).map((page) => {
    const registers = decoded(page, use);
    const names = registers.map(({ name }) => name).join(", ");
    return { page, registers, port: m.output(`${page.name}_o`, registers.length, `Lowest first: ${names}.`) };
  });
  const vnpu_o = m.output("vnpu_o", vnpus, "Its vNPU, one-hot; for the core's page without meaning.");
  const hit_o = m.output("hit_o", 1, `There is such a register to ${use}.`);

  const words = Object.values(pages).flatMap(({ registers }) => registers.map(({ offset }) => offset / 4));
  const wordBits = indexBits(Math.max(...words) + 1);
  const low = m.wire("byte_of_word", address_i.slice(0, 2), "Byte of a word.");
  const word = m.wire("word_of_page", address_i.slice(2, wordBits), "Word of the page.");
  const above = m.wire("above", address_i.slice(2 + wordBits, offsetBits - 2 - wordBits), "Behind all registers.");
  const vnpu = m.wire("vnpu", address_i.slice(offsetBits, mapVnpuBits), "Number of the vNPU.");
  const kind = m.wire("kind", address_i.slice(offsetBits + mapVnpuBits, kindBits), "Kind of page.");
  const place = m.wire("place", oneHotDecode(vnpu, vnpus), "The vNPU, one-hot.");
  const legal = m.wire("legal", low.any().not().and(above.any().not()), "A register may stand there.");
  const exists = m.wire("exists", place.any(), "The vNPU exists.");
  const inPage = ({ name, firstPage }: RegisterPage): Expr<1> =>
    m.wire(
      `in_${name}`,
      legal.and(kind.eq(firstPage >> mapVnpuBits)).and(name === "core" ? vnpu.eq(0) : exists),
      `In a page of kind ${name}.`,
    );
  const lines = outputs.map(({ page, registers, port }) => {
    const inside = inPage(page);
    m.drive(port, pack(registers.map(({ offset }) => inside.and(word.eq(offset / 4)))));
    return port.any();
  });
  m.drive(vnpu_o, place);
  m.drive(hit_o, orAll(lines));
  return m;
}
