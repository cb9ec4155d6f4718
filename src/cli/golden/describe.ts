import type { Config } from "../../config/types.ts";
import type { Block } from "../../lockstep/index.ts";
import { firstComparedCycle, type RowLayout } from "../../ports/index.ts";

/** Version of the protocol in docs/golden_stdio.md. */
export const protocolVersion = 1;

/** One side of the protocol: where each port lies in a row. */
export interface RowDescription {
  readonly wordsPerRow: number;
  readonly ports: readonly {
    readonly name: string;
    readonly role: string;
    readonly elements: number;
    readonly elementBits: number;
    /** Runs of whole elements, ascending; `firstElement` lies lowest. */
    readonly fields: readonly {
      readonly firstElement: number;
      readonly elements: number;
      readonly word: number;
      readonly shift: number;
    }[];
  }[];
}

/** The header line of `vnpu golden`. */
export interface GoldenHeader {
  readonly protocol: number;
  readonly config: string;
  readonly configHash: string;
  readonly top: string;
  readonly module: string;
  readonly reset: string;
  /** First cycle whose outputs mean something in hardware as well. */
  readonly firstComparedCycle: number;
  readonly inputs: RowDescription;
  readonly outputs: RowDescription;
}

export function describeGolden(block: Block, config: Config, configHash: string): GoldenHeader {
  const { inputs, outputs } = block.golden(config);
  const reset = block.reset(config);
  return {
    protocol: protocolVersion,
    config: config.name,
    configHash,
    top: block.name,
    module: `${config.modulePrefix}${block.name}`,
    reset,
    firstComparedCycle: firstComparedCycle(reset),
    inputs: describeRow(inputs),
    outputs: describeRow(outputs),
  };
}

function describeRow(layout: RowLayout): RowDescription {
  const ports = layout.ports.flatMap((port, number) => {
    if (port.role === "clock") return [];
    const { name, role, elements, elementBits } = port;
    const fields = layout.fields
      .filter((field) => field.port === number)
      .map(({ portLsb, bits, word, shift }) => ({
        firstElement: portLsb / elementBits,
        elements: bits / elementBits,
        word,
        shift,
      }));
    return [{ name, role, elements, elementBits, fields }];
  });
  return { wordsPerRow: layout.words, ports };
}
