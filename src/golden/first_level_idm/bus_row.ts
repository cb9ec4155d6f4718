import { addressHalves } from "../../ports/address_guard.ts";
import { loaderPhase } from "../../ports/first_level_idm.ts";
import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { noSpan, putSpan, span, type Span } from "../places.ts";
import type { RowWriter } from "../phased_model.ts";
import type { PoolState } from "./state.ts";

/** Bits of an element of an address. */
const halfSize = 2 ** 20;

/** A writer of the outputs towards the hypervisor and memory. */
export function busWriter(layout: RowLayout): RowWriter<PoolState> {
  const place = (name: string): Span => span(layout, name);
  const awReady = place("s_axi_awready_o");
  const wReady = place("s_axi_wready_o");
  const bValid = place("s_axi_bvalid_o");
  const bResponse = place("s_axi_bresp_o");
  const arReady = place("s_axi_arready_o");
  const rValid = place("s_axi_rvalid_o");
  const rData = place("s_axi_rdata_o");
  const rResponse = place("s_axi_rresp_o");
  const addressValid = place("m_axi_arvalid_o");
  const address = Array.from({ length: addressHalves }, (_, half) => elementPlace(layout, "m_axi_araddr_o", half));
  const length = place("m_axi_arlen_o");
  const beatReady = place("m_axi_rready_o");
  return ({ bus, loader }, row, at) => {
    putSpan(row, at, awReady, bus.awValid ^ 1);
    putSpan(row, at, wReady, bus.wValid ^ 1);
    putSpan(row, at, arReady, bus.arValid ^ 1);
    if (bus.bValid === 1) {
      putSpan(row, at, bValid, 1);
      putSpan(row, at, bResponse, bus.bResponse);
    }
    if (bus.rValid === 1) {
      putSpan(row, at, rValid, 1);
      putSpan(row, at, rData, bus.rData);
      putSpan(row, at, rResponse, bus.rResponse);
    }
    if (loader.phase === loaderPhase.address) {
      putSpan(row, at, addressValid, 1);
      putSpan(row, at, address[0] ?? noSpan, loader.address % halfSize);
      putSpan(row, at, address[1] ?? noSpan, Math.floor(loader.address / halfSize));
      putSpan(row, at, length, loader.addressBeats - 1);
    }
    putSpan(row, at, beatReady, loader.beatReady);
  };
}
