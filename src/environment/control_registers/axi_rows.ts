import { readElement } from "../../ports/row_layout.ts";
import { axiLink, type AxiLink } from "./axi_protocol.ts";
import type { RegistersRows } from "./rows.ts";

/** Reads the link of a cycle. The same object is given every time. */
export type AxiLinkReader = (stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number) => AxiLink;

/** A reader of the AXI4-Lite link from rows of the control registers. */
export function axiLinkReader(rows: RegistersRows): AxiLinkReader {
  const link = axiLink();
  const place = rows.whole;
  const running = place("rst_ni");
  const channels = [
    { channel: link.aw, name: "aw", payload: ["s_axi_awaddr_i"] },
    { channel: link.w, name: "w", payload: ["s_axi_wdata_i", "s_axi_wstrb_i"] },
    { channel: link.b, name: "b", payload: ["s_axi_bresp_o"] },
    { channel: link.ar, name: "ar", payload: ["s_axi_araddr_i"] },
    { channel: link.r, name: "r", payload: ["s_axi_rdata_o", "s_axi_rresp_o"] },
  ].map(({ channel, name, payload }) => {
    const fromMaster = name !== "b" && name !== "r";
    return {
      channel,
      fromMaster,
      valid: place(`s_axi_${name}valid_${fromMaster ? "i" : "o"}`),
      ready: place(`s_axi_${name}ready_${fromMaster ? "o" : "i"}`),
      payload: payload.map((port) => place(port)),
    };
  });
  return (stimulus, at, outputs, outAt) => {
    link.running = readElement(stimulus, at, running);
    for (const { channel, fromMaster, valid, ready, payload } of channels) {
      const driven = fromMaster ? stimulus : outputs;
      const drivenAt = fromMaster ? at : outAt;
      channel.valid = readElement(driven, drivenAt, valid);
      channel.ready = fromMaster ? readElement(outputs, outAt, ready) : readElement(stimulus, at, ready);
      payload.forEach((word, index) => {
        channel.payload[index] = readElement(driven, drivenAt, word);
      });
    }
    return link;
  };
}
