import { concat, lit, mux, type Module } from "../../hdl/index.ts";
import { countBits, fetchBeats } from "../../ports/index.ts";
import { oneHotIndex, oneHotSelect } from "../prim/one_hot.ts";
import { addressBits, burstBits, byteBits, clockedPart, pageBits, type FetchShape } from "./sizes.ts";

/** The AR register: the address and the length of the next burst of the requester whose turn it is. */
export function address(shape: FetchShape): Module {
  const { requesters, index } = shape;
  const beatBits = countBits(fetchBeats);
  const blockBits = addressBits - byteBits;
  const m = clockedPart(
    "fetch_address",
    "address.ts",
    "Read address: the next burst of the requester whose turn it is.",
    shape,
  );
  const winner_i = m.input("winner_i", requesters, "Requester of the next address, one-hot; 0 for none.");
  const req_address_i = m.input("req_address_i", requesters * addressBits, "Address of each request.");
  const req_beats_i = m.input("req_beats_i", requesters * beatBits, "Beats of each request.");
  const got_i = m.input("got_i", requesters * burstBits, "Beats of each request that came.");
  const arready_i = m.input("arready_i", 1, "Read address is taken.");
  const free_o = m.output("free_o", 1, "The register takes an address.");
  const arvalid_o = m.output("arvalid_o", 1, "Read address is offered.");
  const arid_o = m.output("arid_o", index, "Requester that asks.");
  const araddr_o = m.output("araddr_o", addressBits, "Address of the burst.");
  const arlen_o = m.output("arlen_o", burstBits, "Beats of the burst less one.");

  const valid_q = m.register("valid_q", 1, "Read address is offered.");
  const id_q = m.register("id_q", index, "Requester that asks.");
  const block_q = m.register("block_q", blockBits, "Address of the burst, in beats.");
  const len_q = m.register("len_q", burstBits, "Beats of the burst less one.");

  m.section("Request of the winner");
  const places = Array.from({ length: requesters }, (_, r) => r);
  const first = m.wire(
    "first",
    oneHotSelect(
      winner_i,
      places.map((r) => req_address_i.slice(r * addressBits + byteBits, blockBits)),
    ).sized(blockBits),
    "Its address, in beats.",
  );
  m.unused("unused_address", ...places.map((r) => req_address_i.slice(r * addressBits, byteBits)));
  const beats = m.wire("beats", oneHotSelect(winner_i, req_beats_i.elements(requesters)).sized(beatBits), "Its beats.");
  const got = m.wire("got", oneHotSelect(winner_i, got_i.elements(requesters)).sized(burstBits), "Beats that came.");

  m.section("Next burst of it");
  const takes = m.wire("takes", winner_i.any(), "There is one.");
  const block = m.wire("block", first.plus(got.extend(blockBits)), "Address of the burst, in beats.");
  const left = m.wire("left", beats.minus(got.extend(beatBits)).minus(1), "Beats that are missing, less one.");
  m.unused("unused_left", left.slice(burstBits, beatBits - burstBits));
  const room = m.wire("room", block.slice(0, pageBits).not(), "Beats up to the end of the 4 KiB, less one.");
  const far = m.wire("far", room.slice(burstBits, pageBits - burstBits).any(), "More than 16 beats fit.");
  const cut = m.wire(
    "cut",
    far.not().and(room.slice(0, burstBits).lt(left.slice(0, burstBits))),
    "The 4 KiB end before the request.",
  );
  const len = mux(cut, room.slice(0, burstBits), left.slice(0, burstBits));

  m.section("AR register");
  const free = m.wire("free", valid_q.not().or(arready_i), "The register takes an address.");
  m.update(valid_q, { next: takes, enable: free });
  m.update(id_q, { next: oneHotIndex(winner_i, index), enable: free });
  m.update(block_q, { next: block, enable: free });
  m.update(len_q, { next: len.and(takes.repeat(burstBits)), enable: free });
  m.drive(free_o, free);
  m.drive(arvalid_o, valid_q);
  m.drive(arid_o, id_q);
  m.drive(araddr_o, concat(block_q, lit(byteBits, 0)).sized(addressBits));
  m.drive(arlen_o, len_q);
  return m;
}
