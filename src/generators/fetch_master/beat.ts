import type { Module } from "../../hdl/index.ts";
import { oneHotSelect } from "../prim/one_hot.ts";
import { beatDataBits, burstBits, clockedPart, type FetchShape } from "./sizes.ts";

/** The beat output: one register stage behind the read data; all 0 without a beat. */
export function beat(shape: FetchShape): Module {
  const { requesters, index } = shape;
  const m = clockedPart("fetch_beat", "beat.ts", "Gives the beats to the requesters.", shape);
  const given_i = m.input("given_i", requesters, "Requester that gets the beat, one-hot; 0 for none.");
  const got_i = m.input("got_i", requesters * burstBits, "Number of the next beat of each requester.");
  const id_i = m.input("id_i", index, "Requester of the beat.");
  const data_i = m.input("data_i", beatDataBits, "The beat.");
  const valid_o = m.output("valid_o", 1, "A beat of a request.");
  const requester_o = m.output("requester_o", index, "Requester that it is for.");
  const number_o = m.output("number_o", burstBits, "Its place in the request, from 0.");
  const data_o = m.output("data_o", beatDataBits, "The beat.");

  const valid_q = m.register("valid_q", 1, "A beat of a request.");
  const requester_q = m.register("requester_q", index, "Requester that it is for.");
  const number_q = m.register("number_q", burstBits, "Its place in the request.");
  const data_q = m.register("data_q", beatDataBits, "The beat.");
  const gives = m.wire("gives", given_i.any(), "A requester gets the beat.");
  const number = oneHotSelect(given_i, got_i.elements(requesters)).sized(burstBits);
  m.update(valid_q, { next: gives });
  m.update(requester_q, { next: id_i.and(gives.repeat(index)) });
  m.update(number_q, { next: number });
  m.update(data_q, { next: data_i.and(gives.repeat(beatDataBits)) });
  m.drive(valid_o, valid_q);
  m.drive(requester_o, requester_q);
  m.drive(number_o, number_q);
  m.drive(data_o, data_q);
  return m;
}
