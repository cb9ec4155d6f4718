import { concat, mux, pack, type Expr, type Module, type Register } from "../../../hdl/index.ts";
import { rowFormat } from "../../../isa/index.ts";
import { beatDataBits, payloadPart, lineIndexBits, type FrontendShape } from "../sizes.ts";

/** The row that was fetched last, and the starts of the one that runs. Of a row the fields alone are kept. */
export function rowStore(shape: FrontendShape): Module {
  const { matrixEngines: mes, rowBeats } = shape;
  const m = payloadPart(
    "row_store",
    "rows/row_store.ts",
    "Fields of the row that is next, and starts of the current row.",
  );
  const beat_i = m.input("beat_i", 1, "A beat of the row.");
  const beat_number_i = m.input("beat_number_i", 4, "Its place in the row.");
  const beat_data_i = m.input("beat_data_i", beatDataBits, "The beat.");
  const beat_parity_i = m.input("beat_parity_i", 1, "Parity of the fields in the beat.");
  const inject_i = m.input("inject_i", 1, "Bit 0 of the next row is stored inverted.");
  const take_i = m.input("take_i", 1, "The row becomes the current one.");
  const end_o = m.output("end_o", 1, "End row.");
  const me_o = m.output("me_o", mes, "ME uTops of the row.");
  const ve_o = m.output("ve_o", 1, "The row has a VE uTop.");
  const next_starts_o = m.output(
    "next_starts_o",
    (mes + 1) * lineIndexBits,
    "First lines of its uTops, the VE uTop's highest.",
  );
  const bad_o = m.output("bad_o", 1, "The parity of the row is wrong.");
  const starts_o = m.output("starts_o", (mes + 1) * lineIndexBits, "First lines of the uTops of the current row.");
  const inject_done_o = m.output("inject_done_o", 1, "The bit was inverted (pulse).");

  m.section("Row, field by field");
  const numbers = Array.from({ length: rowBeats }, (_, beat) => beat_number_i.eq(beat));
  const first = m.wire("first", beat_i.and(beat_number_i.eq(0)), "The row begins.");
  const injected = m.wire("injected", first.and(inject_i), "Bit 0 is stored inverted.");
  const fields = rowFormat(mes).fields.map(({ name, lsb, bits, doc }) => {
    const beat = Math.floor(lsb / beatDataBits);
    const value = beat_data_i.slice<number>(lsb % beatDataBits, bits);
    const register = m.register(`${name}_q`, bits, `Row: ${doc.replaceAll(/µ/g, "u")}.`, { reset: "none" });
    return { name, beat, value, register, holdsFirst: lsb === 0 };
  });
  const read = new Set(
    rowFormat(mes).fields.flatMap(({ lsb, bits }) => Array.from({ length: bits }, (_, i) => (lsb + i) % beatDataBits)),
  );
  const unread = beat_data_i.bits().filter((_, bit) => !read.has(bit));
  if (unread.length > 0) m.unused("unused_data", ...unread);
  for (const { beat, value, register, holdsFirst } of fields) {
    const next = holdsFirst ? value.xor(injected.extend(value.width)) : value;
    const enable = numbers[beat];
    m.update(register, { next, enable: enable === undefined ? beat_i : beat_i.and(enable) });
  }

  m.section("Parity of the fields as they came");
  const parity_q = m.register("parity_q", 1, "Parity of the row.", { reset: "none" });
  m.update(parity_q, { next: mux(first, beat_parity_i, beat_parity_i.xor(parity_q)), enable: beat_i });

  m.section("Current row");
  const of = (name: string): Register => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) throw new RangeError(`row_store: a row has no field '${name}'.`);
    return field.register;
  };
  const starts: Expr = pack([...Array.from({ length: mes }, (_, i) => of(`me${i}_start`)), of("ve_start")]);
  const starts_q = m.register("starts_q", starts.width, "First lines of the uTops that run.", { reset: "none" });
  m.update(starts_q, { next: starts, enable: take_i });
  m.drive(end_o, of("end").sized(1));
  m.drive(me_o, of("me_present"));
  m.drive(ve_o, of("ve_present").sized(1));
  m.drive(next_starts_o, starts);
  m.drive(bad_o, concat(parity_q, ...fields.map(({ register }) => register)).parity());
  m.drive(starts_o, starts_q);
  m.drive(inject_done_o, injected);
  return m;
}
