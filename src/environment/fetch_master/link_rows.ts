import { readElement, writeElement, type ElementPlace } from "../../ports/row_layout.ts";
import type { Axi4ReadLink } from "../axi/index.ts";
import type { FetchRows } from "./rows.ts";

/** Takes the AXI4 port in and out of rows. */
export interface LinkRows {
  /** Reads what the master drives. */
  readMaster(link: Axi4ReadLink, outputs: Uint32Array, at: number): void;
  /** Reads what the slave drives, and the reset. */
  readSlave(link: Axi4ReadLink, stimulus: Uint32Array, at: number): void;
  /** Writes what the slave drives, and the reset. */
  writeSlave(link: Axi4ReadLink, stimulus: Uint32Array, at: number): void;
}

/** The AXI4 port of these rows. */
export function linkRows(rows: FetchRows): LinkRows {
  const { place, elements } = rows;
  const running = place("rst_ni");
  const arReady = place("m_axi_arready_i");
  const rValid = place("m_axi_rvalid_i");
  const rId = place("m_axi_rid_i");
  const rData = elements("m_axi_rdata_i");
  const rResponse = place("m_axi_rresp_i");
  const rLast = place("m_axi_rlast_i");
  const arValid = place("m_axi_arvalid_o");
  const arId = place("m_axi_arid_o");
  const arAddress = elements("m_axi_araddr_o");
  const arLength = place("m_axi_arlen_o");
  const rReady = place("m_axi_rready_o");
  const partOf = (row: Uint32Array, at: number, part: ElementPlace | undefined): number =>
    part === undefined ? 0 : readElement(row, at, part);
  return {
    readMaster(link, outputs, at) {
      link.arValid = readElement(outputs, at, arValid);
      link.arId = readElement(outputs, at, arId);
      link.arLength = readElement(outputs, at, arLength);
      link.rReady = readElement(outputs, at, rReady);
      const high = partOf(outputs, at, arAddress[2]) * 0x1_0000 + partOf(outputs, at, arAddress[1]);
      link.arAddress = high * 0x1_0000 + partOf(outputs, at, arAddress[0]);
    },
    readSlave(link, stimulus, at) {
      link.running = readElement(stimulus, at, running);
      link.arReady = readElement(stimulus, at, arReady);
      link.rValid = readElement(stimulus, at, rValid);
      link.rId = readElement(stimulus, at, rId);
      link.rResponse = readElement(stimulus, at, rResponse);
      link.rLast = readElement(stimulus, at, rLast);
      for (let word = 0; word < rData.length; word += 1) link.rData[word] = partOf(stimulus, at, rData[word]);
    },
    writeSlave(link, stimulus, at) {
      writeElement(stimulus, at, running, link.running);
      writeElement(stimulus, at, arReady, link.arReady);
      writeElement(stimulus, at, rValid, link.rValid);
      writeElement(stimulus, at, rId, link.rId);
      writeElement(stimulus, at, rResponse, link.rResponse);
      writeElement(stimulus, at, rLast, link.rLast);
      for (let word = 0; word < rData.length; word += 1) {
        const dataPlace = rData[word];
        if (dataPlace !== undefined) writeElement(stimulus, at, dataPlace, link.rData[word] ?? 0);
      }
    },
  };
}
