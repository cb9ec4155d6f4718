import type { Expr, Signal } from "../../hdl/index.ts";
import { layerBits, payloadBits, type SecondLevelShape } from "./sizes.ts";

/** Opcodes of a word; all others are illegal. */
export const opcode = { load: 0, save: 4, poolInit: 6, system: 7, conv: 8, convInit: 9, pool: 12 } as const;

/** The fields of a word that the hardware looks at. */
export interface WordFields {
  readonly opcode: Expr<4>;
  readonly waits: Expr<4>;
  readonly posts: Expr<4>;
  readonly core: Expr;
  readonly sync: Expr<1>;
  readonly end: Expr<1>;
  /** The flag that must be 0, where there is one. */
  readonly zeroFlag: Expr<1> | undefined;
  readonly layer: Expr<12>;
  /** Of SYSTEM. */
  readonly nextLayer: Expr<12>;
  readonly irq: Expr<1>;
  /** Bits of SYSTEM's payload, from bit 0, that are reserved. */
  readonly systemReservedBits: number;
  /** All that is none of the above, but for the reserved bits of payloads. */
  readonly rest: readonly Expr[];
}

/** Takes a word apart. Above 16 cores the core has one bit more, and what lies below it in header and SYSTEM one less. */
export function wordFields({ coreBits }: SecondLevelShape, word: Signal): WordFields {
  const more = coreBits - 4;
  const coreLsb = payloadBits + layerBits + 4 - more;
  const nextLayerLsb = 80 - more;
  const irqPlace = 59 - more;
  const groupLsb = nextLayerLsb + layerBits;
  return {
    opcode: word.slice(124, 4),
    waits: word.slice(120, 4),
    posts: word.slice(116, 4),
    core: word.slice(coreLsb, coreBits),
    sync: word.bit(108),
    end: word.bit(109),
    zeroFlag: more === 0 ? word.bit(111) : undefined,
    layer: word.slice(payloadBits, layerBits),
    nextLayer: word.slice(nextLayerLsb, layerBits),
    irq: word.bit(irqPlace),
    systemReservedBits: irqPlace - 1,
    rest: [
      word.bit(110),
      word.slice(groupLsb, payloadBits - groupLsb),
      word.slice(irqPlace + 1, nextLayerLsb - irqPlace - 1),
      word.bit(irqPlace - 1),
    ],
  };
}
