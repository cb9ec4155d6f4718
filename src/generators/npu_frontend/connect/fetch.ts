import { pack, type Expr } from "../../../hdl/index.ts";
import type { Top } from "./parts.ts";

/** The read master: the instruction memory of each vNPU asks, then the row unit of each. */
export function wireFetch({ m, port, parts, nets }: Top): void {
  const both = (code: string, row: string): Expr =>
    pack([...nets.vnpus.map((vnpu) => vnpu(code)), ...nets.vnpus.map((vnpu) => vnpu(row))]);
  m.section("Fetch");
  m.instance("u_fetch_master", parts.fetch, {
    inputs: {
      req_valid_i: both("code_req_valid_o", "row_req_valid_o"),
      req_address_i: both("code_req_address_o", "row_req_address_o"),
      req_beats_i: both("code_req_beats_o", "row_req_beats_o"),
      ...{ m_axi_arready_i: port("m_axi_arready_i"), m_axi_rvalid_i: port("m_axi_rvalid_i") },
      ...{ m_axi_rid_i: port("m_axi_rid_i"), m_axi_rdata_i: port("m_axi_rdata_i") },
      ...{ m_axi_rresp_i: port("m_axi_rresp_i"), m_axi_rlast_i: port("m_axi_rlast_i") },
    },
    outputs: nets.fetch.outputs,
  });
}
