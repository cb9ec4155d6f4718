import { countBits, indexBits, type PortTable } from "./port.ts";
import { clockAndReset, commandPort, eventPort, stateEntry } from "./port_makers.ts";

/** The sizes that shape the fetch master. */
export interface FetchMasterSizes {
  /** Requesters, 2–64. */
  readonly requesters: number;
  readonly answerLimitCycles: number;
}

/** Those of a core: the instruction memory of each vNPU asks, and behind these the table rows of each vNPU. */
export function fetchMasterSizes(core: {
  readonly vnpus: number;
  readonly answerLimitCycles: number;
}): FetchMasterSizes {
  return { requesters: 2 * core.vnpus, answerLimitCycles: core.answerLimitCycles };
}

/** Values of the state `phase`: the order of the contract. 0 after reset. */
export const fetchPhase = { free: 0, wait: 1, burst: 2, drain: 3 } as const;

/** Most beats of a request, and of a burst. */
export const fetchBeats = 16;

/** Ports and contract state of `fetch_master`, in the order of docs/contracts/fetch_master.md. */
export function fetchMasterPorts(sizes: FetchMasterSizes): PortTable {
  const { requesters, answerLimitCycles } = sizes;
  const index = indexBits(requesters);
  const timerBits = countBits(answerLimitCycles);
  const beatBits = countBits(fetchBeats);
  return {
    block: "fetch_master",
    ports: [
      ...clockAndReset,
      eventPort("req_valid_i", requesters, 1, "Request, held until answered; dropped earlier: given up."),
      eventPort("req_address_i", requesters * 3, 16, "Its address, 16-byte aligned; three elements of 16 bits each."),
      eventPort("req_beats_i", requesters, beatBits, "Its beats, 1 to 16."),
      eventPort("m_axi_arready_i", 1, 1, "Read address is taken."),
      eventPort("m_axi_rvalid_i", 1, 1, "Read data is offered."),
      eventPort("m_axi_rid_i", 1, index, "Requester that it is for."),
      eventPort("m_axi_rdata_i", 4, 32, "Read data."),
      eventPort("m_axi_rresp_i", 1, 2, "0 is OKAY; all else is an error."),
      eventPort("m_axi_rlast_i", 1, 1, "Last beat of its burst."),
      commandPort("done_o", requesters, 1, "Answer to the request (pulse)."),
      commandPort("done_error_o", requesters, 1, "Answer: a beat came with an error."),
      commandPort("done_timeout_o", requesters, 1, "Answer: the answer limit has passed."),
      commandPort("beat_valid_o", 1, 1, "A beat of a request."),
      commandPort("beat_requester_o", 1, index, "Requester that it is for."),
      commandPort("beat_number_o", 1, 4, "Its place in the request, from 0."),
      commandPort("beat_data_o", 4, 32, "The beat."),
      commandPort("m_axi_arvalid_o", 1, 1, "Read address is offered."),
      commandPort("m_axi_arid_o", 1, index, "Requester that asks."),
      commandPort("m_axi_araddr_o", 3, 16, "Address of the burst; three elements of 16 bits."),
      commandPort("m_axi_arlen_o", 1, 4, "Beats of the burst less one."),
      commandPort("m_axi_rready_o", 1, 1, "Read data is taken: always, but right after reset."),
    ],
    state: [
      stateEntry("phase", "u_requester_*.phase_q", requesters, 2, "0 Free, 1 Wait, 2 Burst, 3 Drain."),
      stateEntry("asked", "u_requester_*.asked_q", requesters, 1, "A request is under way."),
      stateEntry("answered", "u_requester_*.answered_q", requesters, 1, "Answered and not yet dropped."),
      stateEntry("failed", "u_requester_*.failed_q", requesters, 1, "A beat came with an error."),
      stateEntry("got", "u_requester_*.got_q", requesters, beatBits, "Beats that came."),
      stateEntry("timer", "u_requester_*.timer_q", requesters, timerBits, "Cycles since it was asked."),
      stateEntry("turn", "u_turn.turn_q", 1, index, "Requester that is looked at first for the next address."),
    ],
  };
}
