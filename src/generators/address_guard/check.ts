import { concat, mux, orAll, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { guardSegments } from "../../ports/index.ts";
import { addressBits, lenBits, offsetBits, pageUnitBits, part, selBits, unitBits } from "./sizes.ts";

/** Bits of a byte address below a page, and of the page's number. */
const pageByteBits = 12;
const pageBits = addressBits - pageByteBits;

/**
 * Where a burst goes, and whether it leaves its segment or its page. A burst within its page ends in the page in which it
 * begins, so that one sum of page numbers serves both the address and the comparison with the limit.
 */
export function burstCheck(): Module {
  const m = part(
    "idm_guard_check",
    "check.ts",
    "Adds a segment's base to a burst's offset and compares with the limit.",
  );
  const base_i = m.input("base_i", guardSegments * addressBits, "First byte of each segment, at the begin of a page.");
  const limit_i = m.input("limit_i", guardSegments * addressBits, "First byte behind each segment, a multiple of 16.");
  const sel_i = m.input("sel_i", selBits, "Segment.");
  const addr_i = m.input("addr_i", offsetBits, "Offset, in units of 16 bytes.");
  const len_i = m.input("len_i", lenBits, "Beats of 16 bytes, less one.");
  const address_o = m.output("address_o", unitBits, "Address, in units of 16 bytes.");
  const bad_o = m.output("bad_o", 1, "The burst must not go to memory.");

  m.section("Segment");
  const chosen = (port: Signal, lsb: number): Expr => {
    const [first, second, third, fourth] = Array.from({ length: guardSegments }, (_, s) =>
      port.slice<number>(s * addressBits + lsb, addressBits - lsb),
    ) as [Expr, Expr, Expr, Expr];
    m.unused(
      `unused_${port.name}`,
      ...Array.from({ length: guardSegments }, (_, s) => port.slice(s * addressBits, lsb)),
    );
    return mux(sel_i.bit(1), mux(sel_i.bit(0), fourth, third), mux(sel_i.bit(0), second, first));
  };
  const base = m.wire("base", chosen(base_i, pageByteBits), "Its first page.");
  const limit = m.wire("limit", chosen(limit_i, addressBits - unitBits), "First unit behind it.");

  m.section("Burst");
  const offset = addr_i.slice<number>(pageUnitBits, offsetBits - pageUnitBits);
  const page = m.wire("page", base.extend(pageBits + 1).plus(offset.extend(pageBits + 1)), "Page of the burst.");
  const first = addr_i.slice<number>(0, pageUnitBits);
  const last = m.wire(
    "last",
    first.extend(pageUnitBits + 1).plus(len_i.extend(pageUnitBits + 1)),
    "Its last unit in it.",
  );
  const crosses = last.bit(pageUnitBits);
  const end = m.wire("end_unit", concat(page, last.slice(0, pageUnitBits)), "Its last unit, if it stays in the page.");
  const outside = m.wire("outside", end.ge(limit.extend(unitBits + 1)), "It ends behind the segment.");
  m.drive(address_o, concat(page.slice(0, pageBits), first).sized(unitBits));
  m.drive(bad_o, orAll([sel_i.bit(selBits - 1), crosses, outside]));
  return m;
}
