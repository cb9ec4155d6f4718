import type { VerilogFault } from "../verilog_fault.ts";

const requestFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "answered_request_asked_again",
    description: "A request that stands behind its answer is a new one.",
    file: "fetch_requester.v",
    from: "asks = req_valid_i & ~asked_q & ~answered_q;",
    to: "asks = req_valid_i & ~asked_q & ~(answered_q & asked_q);",
  },
  {
    name: "given_up_request_goes_on",
    description: "A request that is given up is answered all the same.",
    file: "fetch_requester.v",
    from: "runs = asked_q & req_valid_i;",
    to: "runs = asked_q;",
  },
  {
    name: "timed_out_a_cycle_late",
    description: "A request runs out of time a cycle later than it should.",
    file: "fetch_requester.v",
    from: "wire late = elapsed >= ",
    to: "wire late = elapsed > ",
  },
];

const beatFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "error_forgotten",
    description: "An error of a beat that is not the last one is forgotten.",
    file: "fetch_requester.v",
    from: "fails = failed_q | beat_error_i;",
    to: "fails = (failed_q & beat_error_i) | beat_error_i;",
  },
  {
    name: "burst_not_drained",
    description: "The burst of a request that is no more stands for the next one.",
    file: "fetch_requester.v",
    from: "phase = (in_burst & wanted) ? burst : drain;",
    to: "phase = in_burst ? burst : drain;",
  },
];

const addressFaults: readonly Omit<VerilogFault, "part">[] = [
  {
    name: "page_end_crossed",
    description: "A burst goes on over the end of a page of 4 KiB.",
    file: "fetch_address.v",
    from: "cut = ~far & (room[3:0] < left[3:0]);",
    to: "cut = far & ~far;",
  },
  {
    name: "address_not_held",
    description: "An address that is not taken gives way to the next.",
    file: "fetch_address.v",
    from: "free = ~valid_q | arready_i;",
    to: "free = ~valid_q | arready_i | valid_q;",
  },
  {
    name: "lowest_requester_first",
    description: "The lowest requester always goes first.",
    file: "fetch_turn.v",
    from: "winner = (|ahead) ? first_ahead : first;",
    to: "winner = (|first) ? first : first_ahead;",
  },
];

const parts: readonly (readonly [part: string, faults: readonly Omit<VerilogFault, "part">[]])[] = [
  ["Request", requestFaults],
  ["Beat", beatFaults],
  ["Address", addressFaults],
];

/** The kept faults of the read master: several per part of docs/contracts/fetch_master.md. */
export const fetchMasterFaults: readonly VerilogFault[] = parts.flatMap(([part, faults]) =>
  faults.map((fault) => ({ ...fault, part })),
);
