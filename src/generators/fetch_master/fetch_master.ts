import { lit, pack, type Expr, type Module } from "../../hdl/index.ts";
import { fetchMasterPorts } from "../../ports/index.ts";
import { oneHotDecode } from "../prim/one_hot.ts";
import { declarePorts } from "../prim/table_ports.ts";
import { address } from "./address.ts";
import { beat } from "./beat.ts";
import { requester } from "./requester.ts";
import { clockedPart, type FetchShape } from "./sizes.ts";
import { turn } from "./turn.ts";

/** Brings instruction lines and table rows from memory over one AXI4 read port, one burst per requester at a time. */
export function fetchMaster(shape: FetchShape): Module {
  const { requesters } = shape;
  const m = clockedPart(
    "fetch_master",
    "fetch_master.ts",
    `Fetches instructions and table rows for ${requesters} requesters over one AXI4 read port.`,
    shape,
  );
  const port = declarePorts(m, fetchMasterPorts(shape));
  const flag = (name: string): Expr<1> => port(name).sized(1);

  m.section("Requesters");
  const chosen = m.declare("chosen", requesters, "Requester whose address goes to the AR register, one-hot.");
  const ids = oneHotDecode(port("m_axi_rid_i"), requesters).and(flag("m_axi_rvalid_i").repeat(requesters));
  const beats = m.wire("beats", ids, "Requester under whose ID a beat comes, one-hot.");
  const beat_error = m.wire("beat_error", port("m_axi_rresp_i").any(), "The beat comes with an error.");
  const cell = requester(shape);
  const counts = port("req_beats_i").elements(requesters);
  const list = counts.map((req_beats_i, r) =>
    m.instance(`u_requester_${r}`, cell, {
      inputs: {
        req_valid_i: port("req_valid_i").bit(r),
        req_beats_i,
        chosen_i: chosen.bit(r),
        beat_i: beats.bit(r),
        beat_error_i: beat_error,
        beat_last_i: flag("m_axi_rlast_i"),
      },
      outputs: {
        waits_o: { name: `waits_${r}`, doc: `Requester ${r} asks for the AR register.` },
        given_o: { name: `given_${r}`, doc: `The beat goes to requester ${r}.` },
        got_o: { name: `got_${r}`, doc: `Beats of requester ${r} that came.` },
        done_o: { name: `done_${r}`, doc: `Answer to requester ${r}.` },
        done_error_o: { name: `done_error_${r}`, doc: `Answer to requester ${r}: a beat came with an error.` },
        done_timeout_o: { name: `done_timeout_${r}`, doc: `Answer to requester ${r}: the answer limit has passed.` },
      },
    }),
  );
  const got = m.wire("got", pack(list.map(({ got_o }) => got_o)), "Beats of each requester that came.");

  m.section("Read address");
  const free = m.declare("free", 1, "The AR register takes an address.");
  const waits = m.wire("waits", pack(list.map(({ waits_o }) => waits_o)), "Requesters that ask for the AR register.");
  const { winner_o } = m.instance("u_turn", turn(shape), {
    inputs: { waits_i: waits, free_i: free },
    outputs: { chosen_o: chosen, winner_o: { name: "winner", doc: "Requester of the next address, one-hot." } },
  });
  m.instance("u_address", address(shape), {
    inputs: {
      winner_i: winner_o,
      req_address_i: port("req_address_i"),
      req_beats_i: port("req_beats_i"),
      got_i: got,
      arready_i: flag("m_axi_arready_i"),
    },
    outputs: {
      free_o: free,
      arvalid_o: port("m_axi_arvalid_o"),
      arid_o: port("m_axi_arid_o"),
      araddr_o: port("m_axi_araddr_o"),
      arlen_o: port("m_axi_arlen_o"),
    },
  });

  m.section("Read data");
  m.instance("u_beat", beat(shape), {
    inputs: {
      given_i: m.wire("given", pack(list.map(({ given_o }) => given_o)), "Requester that gets the beat, one-hot."),
      got_i: got,
      id_i: port("m_axi_rid_i"),
      data_i: port("m_axi_rdata_i"),
    },
    outputs: {
      valid_o: port("beat_valid_o"),
      requester_o: port("beat_requester_o"),
      number_o: port("beat_number_o"),
      data_o: port("beat_data_o"),
    },
  });
  const ready_q = m.register("ready_q", 1, "Read data is taken: always, but right after reset.");
  m.update(ready_q, { next: lit(1, 1) });
  m.drive(port("m_axi_rready_o"), ready_q);

  m.section("Answers");
  m.drive(port("done_o"), pack(list.map(({ done_o }) => done_o)));
  m.drive(port("done_error_o"), pack(list.map(({ done_error_o }) => done_error_o)));
  m.drive(port("done_timeout_o"), pack(list.map(({ done_timeout_o }) => done_timeout_o)));
  return m;
}
