import { addressGuardPorts, guardBusPorts } from "./address_guard.ts";
import { firstLevelPorts, poolBusPorts, type FirstLevelSizes } from "./first_level_idm.ts";
import type { PortTable, StateEntry } from "./port.ts";
import { clockAndReset, commandPort, eventPort } from "./port_makers.ts";
import { secondLevelPorts } from "./second_level_idm.ts";

/** The sizes that shape the pool. */
export type IdmSizes = FirstLevelSizes;

/** Ports and contract state of `idm`, in the order of docs/contracts/idm.md. */
export function idmPorts(sizes: IdmSizes): PortTable {
  const { cores } = sizes;
  const modules = cores * 4;
  return {
    block: "idm",
    ports: [
      ...clockAndReset,
      ...poolBusPorts,
      commandPort("irq_o", 1, 1, "An enabled interrupt is pending."),
      commandPort("op_valid_o", modules, 1, "An operation for module e mod 4 of core e div 4."),
      eventPort("op_ready_i", modules, 1, "The module takes it."),
      commandPort("op_init_o", modules, 1, "It is POOLINIT or CONVINIT."),
      commandPort("op_payload_o", modules * 3, 32, "Its payload; three elements of 32 bits each."),
      eventPort("op_done_i", modules, 1, "The operation of the module is complete (pulse)."),
      ...guardBusPorts(cores, "core", "mem"),
    ],
    state: idmState(sizes),
  };
}

/** State of the parts: that of the first level, then of each core's second level and guard, core by core. */
function idmState(sizes: IdmSizes): StateEntry[] {
  const perCore = (entries: readonly StateEntry[], prefix: string, instance: string): StateEntry[] =>
    Array.from({ length: sizes.cores }, (_, c) =>
      entries.map((entry) => ({ ...entry, name: `${prefix}${c}_${entry.name}`, net: `${instance}_${c}.${entry.net}` })),
    ).flat();
  return [
    ...firstLevelPorts(sizes).state.map((entry) => ({ ...entry, net: `u_first_level.${entry.net}` })),
    ...perCore(secondLevelPorts(sizes).state, "core_", "u_second_level"),
    ...perCore(addressGuardPorts().state, "guard_", "u_guard"),
  ];
}
