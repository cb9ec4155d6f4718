import type { FpgaConfig } from "../../../src/config/types.ts";
import { secondLevelTop } from "../../../src/generators/second_level_idm/top.ts";
import { secondLevelState } from "../../../src/ports/index.ts";
import { elementsOf, fpgaConfig, IdmRig, type Drive } from "../idm_rig.ts";

/** The fields of a word; what is not named is 0, the core is 2. */
export interface Word {
  readonly opcode: number;
  readonly wait?: number;
  readonly post?: number;
  readonly core?: number;
  readonly flags?: number;
  readonly layer?: number;
  readonly payload?: bigint;
}

export const opcodes = { load: 0, save: 4, poolInit: 6, system: 7, conv: 8, convInit: 9, pool: 12 } as const;
export const coreId = 2;

/** Packs a word as docs/contracts/second_level_idm.md has it for up to 16 cores, or for more. */
export function wordOf(word: Word, more = false): bigint {
  const { opcode, wait = 0, post = 0, core = coreId, flags = 0, layer = 0, payload = 0n } = word;
  const fields: readonly (readonly [value: number, bits: number])[] = [
    [opcode, 4],
    [wait, 4],
    [post, 4],
    [core, more ? 5 : 4],
    [flags, more ? 3 : 4],
    [layer, 12],
  ];
  const header = fields.reduce((all, [value, bits]) => (all << BigInt(bits)) | BigInt(value), 0n);
  return (header << 96n) | payload;
}

/** The payload of a SYSTEM for up to 16 cores. */
export function systemPayload({ nextLayer = 0, irq = 0 }: { nextLayer?: number; irq?: number }): bigint {
  return (BigInt(nextLayer) << 80n) | (BigInt(irq) << 59n);
}

/** One second level, in Run unless told; words are given one by one. */
export class CoreRig {
  readonly rig: IdmRig;
  readonly #more: boolean;

  private constructor(rig: IdmRig, more: boolean) {
    this.rig = rig;
    this.#more = more;
    rig.always = { core_id_i: coreId };
  }

  static async open(set: Partial<FpgaConfig> = {}): Promise<CoreRig> {
    const config: FpgaConfig = { ...fpgaConfig("fpga-tiny"), ...set };
    const rig = new CoreRig(await IdmRig.open(config, secondLevelTop), config.cores > 16);
    rig.reset();
    return rig;
  }

  /** A cycle in reset, and a restart. */
  reset(): void {
    this.rig.step({ rst_ni: 0 });
    this.rig.step({ restart_i: 1 });
  }

  /** Stops where it runs, completes what is under way, and begins anew. */
  restart(layer = 0): void {
    this.rig.step({ halt_i: 1 });
    const busy = [0, 1, 2, 3].map((module) => this.rig.state("busy", module));
    this.rig.step({ op_done_i: busy });
    this.rig.step({ restart_i: 1, restart_layer_i: layer });
  }

  /** One cycle in which the word is shown; whether it was accepted. */
  give(word: Word, drive: Drive = {}): boolean {
    this.rig.step({ instr_valid_i: 1, instr_i: elementsOf(wordOf(word, this.#more), 4, 32), ...drive });
    return this.rig.out("instr_ready_o") === 1;
  }

  /** The modules for which an operation is valid. */
  valid(): number[] {
    return [0, 1, 2, 3].filter((module) => this.rig.out("op_valid_o", module) === 1);
  }

  payload(module: number): bigint {
    return this.rig.wide("op_payload_o", 3 * module, 3, 32);
  }

  tokens(from: number, to: number): number {
    return this.rig.state("tokens", 4 * from + to);
  }

  state(): string {
    const found = Object.entries(secondLevelState).find(([, code]) => code === this.rig.state("state"));
    return found?.[0] ?? "";
  }

  /** The code, where the core is in Trap. */
  trap(): number | undefined {
    return this.rig.out("trap_o") === 1 ? this.rig.out("trap_code_o") : undefined;
  }
}
