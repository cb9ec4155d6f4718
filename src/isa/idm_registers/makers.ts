import type { RegisterField } from "../registers/register.ts";
import { field } from "../registers/register_makers.ts";
import type { PoolRegister } from "./register.ts";

/** Bits of a byte address. */
const addressBits = 40;

/**
 * The two words of an address of 40 bits.
 *
 * @param doc Meaning, without a full stop.
 * @param zeros Lowest bits that are always 0.
 */
export function addressWords(
  name: string,
  offset: number,
  doc: string,
  zeros = 0,
  refusedIn?: PoolRegister["refusedIn"],
): readonly PoolRegister[] {
  const refused = refusedIn === undefined ? {} : { refusedIn };
  const note = zeros === 0 ? "" : "; those below are always 0";
  return [
    {
      ...{ name: `${name}_LO`, offset, access: "rw", doc: `${doc}, low half.`, ...refused },
      fields: [field("address", zeros, 32 - zeros, `Bits 31:${zeros}${note}.`)],
    },
    {
      ...{ name: `${name}_HI`, offset: offset + 4, access: "rw", doc: `${doc}, high half.`, ...refused },
      fields: [field("address", 0, addressBits - 32, "Bits 39:32.")],
    },
  ];
}

/** A field that shows an input of the block as it stands. */
export function live(name: string, lsb: number, bits: number, doc: string): RegisterField {
  return { name, lsb, bits, doc };
}
