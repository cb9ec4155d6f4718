import type { FpgaConfig } from "../../../src/config/types.ts";
import { addressGuardTop } from "../../../src/generators/address_guard/top.ts";
import { elementsOf, fpgaConfig, IdmRig, type Drive } from "../idm_rig.ts";

/** First byte, and first byte behind, of each of the four segments. */
export type Segments = readonly (readonly [base: bigint, limit: bigint])[];

/** Four segments that lie apart: 64 KiB, a page less 16 bytes, one beat, none. */
export const segments: Segments = [
  [0x10_0000n, 0x11_0000n],
  [0xff_ffff_e000n, 0xff_ffff_eff0n],
  [0x1000n, 0x1010n],
  [0n, 0n],
];

/** Opens a guard with these segments. */
export async function openGuard(reset: FpgaConfig["reset"]): Promise<IdmRig> {
  const rig = await IdmRig.open({ ...fpgaConfig("fpga-tiny"), reset }, addressGuardTop);
  rig.always = segmentDrive(segments);
  rig.step();
  return rig;
}

export function segmentDrive(list: Segments): Drive {
  return {
    guard_base_i: list.flatMap(([base]) => elementsOf(base, 2, 20)),
    guard_limit_i: list.flatMap(([, limit]) => elementsOf(limit, 2, 20)),
  };
}

/** A burst that the core offers. */
export interface Burst {
  readonly sel: number;
  /** In units of 16 bytes. */
  readonly addr: number;
  /** Beats less one. */
  readonly len: number;
}

export const readBurst = ({ sel, addr, len }: Burst): Drive => ({
  s_arvalid_i: 1,
  s_arsel_i: sel,
  s_araddr_i: addr,
  s_arlen_i: len,
});

export const writeBurst = ({ sel, addr, len }: Burst): Drive => ({
  s_awvalid_i: 1,
  s_awsel_i: sel,
  s_awaddr_i: addr,
  s_awlen_i: len,
});

/** What memory is shown of a burst, or undefined; throws where a payload is not 0 without it. */
export function shown(
  rig: IdmRig,
  channel: "ar" | "aw",
): { readonly address: bigint; readonly len: number } | undefined {
  const address = rig.wide(`m_${channel}addr_o`, 0, 2, 20);
  const len = rig.out(`m_${channel}len_o`);
  if (rig.out(`m_${channel}valid_o`) === 1) return { address, len };
  if (address !== 0n || len !== 0) throw new Error(`${channel}: the payload is not 0 without valid.`);
  return undefined;
}
