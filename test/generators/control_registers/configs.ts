import type { NpuConfig } from "../../../src/config/types.ts";
import { namedConfig } from "../../cosim/named_config.ts";

/** Sizes without powers of two, the smallest ones, and a synchronous reset. */
export const sizes: readonly NpuConfig[] = [
  namedConfig("duo"),
  { ...namedConfig("odd"), name: "mixed", vectorEngines: 7, vnpus: 5, reset: "sync" },
  { ...namedConfig("tiny"), name: "one", vnpus: 1 },
];

/** First address of the pages of a vNPU, in the words of the contract. */
export const hypervisorPage = (vnpu: number): number => (0x40 + vnpu) * 0x1000;
export const guestPage = (vnpu: number): number => (0x80 + vnpu) * 0x1000;

/** Responses of the slave. */
export const okay = 0;
export const refused = 2;
