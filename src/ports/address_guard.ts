import type { Port, PortTable } from "./port.ts";
import { clockAndReset, commandPort, configurationPort, eventPort, stateEntry } from "./port_makers.ts";

/** Segments of a core. */
export const guardSegments = 4;

/** Most bursts of a direction that are open at a time. */
export const guardOpenBursts = 15;

/** Elements of 20 bits in an address of 40. */
export const addressHalves = 2;

/** Ports of the two sides of `cores` guards, which pass and check bursts: `s` and `m` stand in the names of those of one. */
export function guardBusPorts(cores: number, core: string, memory: string): readonly Port[] {
  const index = cores === 1 && core === "s" ? [] : (["core"] as const);
  const input = (name: string, bits: number, doc: string): Port => eventPort(name, cores, bits, doc, ...index);
  const output = (name: string, bits: number, doc: string): Port => commandPort(name, cores, bits, doc, ...index);
  const address = (name: string, doc: string): Port => commandPort(name, cores * addressHalves, 20, doc);
  return [
    input(`${core}_arvalid_i`, 1, "Read burst of the core."),
    input(`${core}_arsel_i`, 3, "Its segment."),
    input(`${core}_araddr_i`, 32, "Its offset in the segment, in units of 16 bytes."),
    input(`${core}_arlen_i`, 8, "Its beats less one."),
    output(`${core}_arready_o`, 1, "The read burst is taken."),
    output(`${core}_rvalid_o`, 1, "A read beat for the core."),
    output(`${core}_rresp_o`, 2, "0 is OKAY, 2 SLVERR."),
    output(`${core}_rlast_o`, 1, "Last beat of its burst."),
    output(`${core}_rlocal_o`, 1, "The guard answers: read data must be hidden."),
    input(`${core}_rready_i`, 1, "The core takes the beat."),
    input(`${core}_awvalid_i`, 1, "Write burst of the core."),
    input(`${core}_awsel_i`, 3, "Its segment."),
    input(`${core}_awaddr_i`, 32, "Its offset in the segment, in units of 16 bytes."),
    input(`${core}_awlen_i`, 8, "Its beats less one."),
    output(`${core}_awready_o`, 1, "The write burst is taken."),
    input(`${core}_wvalid_i`, 1, "A write beat of the core."),
    input(`${core}_wlast_i`, 1, "Last beat of its burst."),
    output(`${core}_wready_o`, 1, "The write beat is taken."),
    output(`${core}_bvalid_o`, 1, "Answer to a write burst."),
    output(`${core}_bresp_o`, 2, "0 is OKAY, 2 SLVERR."),
    input(`${core}_bready_i`, 1, "The core takes the answer."),
    output(`${memory}_arvalid_o`, 1, "Read burst to memory."),
    address(`${memory}_araddr_o`, "Its byte address; two elements of 20 bits each."),
    output(`${memory}_arlen_o`, 8, "Its beats less one."),
    input(`${memory}_arready_i`, 1, "Memory takes the read burst."),
    input(`${memory}_rvalid_i`, 1, "A read beat of memory."),
    input(`${memory}_rresp_i`, 2, "0 is OKAY; all else is an error."),
    input(`${memory}_rlast_i`, 1, "Last beat of its burst."),
    output(`${memory}_rready_o`, 1, "The read beat is taken."),
    output(`${memory}_awvalid_o`, 1, "Write burst to memory."),
    address(`${memory}_awaddr_o`, "Its byte address; two elements of 20 bits each."),
    output(`${memory}_awlen_o`, 8, "Its beats less one."),
    input(`${memory}_awready_i`, 1, "Memory takes the write burst."),
    output(`${memory}_wvalid_o`, 1, "A write beat to memory."),
    output(`${memory}_wlast_o`, 1, "Last beat of its burst."),
    input(`${memory}_wready_i`, 1, "Memory takes the write beat."),
    input(`${memory}_bvalid_i`, 1, "Answer of memory to a write burst."),
    input(`${memory}_bresp_i`, 2, "0 is OKAY; all else is an error."),
    output(`${memory}_bready_o`, 1, "The answer is taken."),
  ];
}

/** Ports and contract state of `address_guard`, in the order of docs/contracts/address_guard.md. */
export function addressGuardPorts(): PortTable {
  const segmentHalves = guardSegments * addressHalves;
  return {
    block: "address_guard",
    ports: [
      ...clockAndReset,
      configurationPort("guard_base_i", segmentHalves, 20, "First byte of each segment; two elements of 20 bits each."),
      configurationPort("guard_limit_i", segmentHalves, 20, "First byte behind each segment, likewise."),
      commandPort("guard_trap_o", 1, 1, "A burst was refused (pulse)."),
      ...guardBusPorts(1, "s", "m"),
    ],
    state: [
      stateEntry("ar_valid", "u_read.valid_q", 1, 1, "A read burst waits for memory, or for its refusal."),
      stateEntry("ar_bad", "u_read.bad_q", 1, 1, "It leaves its segment."),
      stateEntry("r_open", "r_open_q", 1, 4, "Read bursts that memory has not answered."),
      stateEntry("r_left", "r_left_q", 1, 9, "Read beats that the guard answers."),
      stateEntry("aw_valid", "u_write.valid_q", 1, 1, "A write burst waits for memory, or for its refusal."),
      stateEntry("aw_bad", "u_write.bad_q", 1, 1, "It leaves its segment."),
      stateEntry("w_open", "w_open_q", 1, 4, "Write bursts whose last beat has not passed."),
      stateEntry("b_open", "b_open_q", 1, 4, "Write bursts that memory has not answered."),
      stateEntry("w_sink", "w_sink_q", 1, 1, "Write beats of a refused burst are dropped."),
      stateEntry("b_local", "b_local_q", 1, 1, "The guard answers a write burst."),
    ],
  };
}
