import type { RowLayout } from "../../ports/row_layout.ts";
import { readSpan, span, type Span } from "../places.ts";

/** Inputs of one cycle, all but the bursts. */
export interface GuardInputs {
  readOffered: number;
  writeOffered: number;
  coreReadReady: number;
  dataValid: number;
  dataLast: number;
  coreAnswerReady: number;
  memoryReadTaken: number;
  memoryWriteTaken: number;
  beatValid: number;
  beatResponse: number;
  beatLast: number;
  memoryDataReady: number;
  answerValid: number;
  answerResponse: number;
}

/** A reader of stimulus rows of this layout; it fills the same object in every cycle. */
export function inputReader(layout: RowLayout): (row: Uint32Array, at: number) => GuardInputs {
  const place = (name: string): Span => span(layout, name);
  const readOffered = place("s_arvalid_i");
  const writeOffered = place("s_awvalid_i");
  const coreReadReady = place("s_rready_i");
  const dataValid = place("s_wvalid_i");
  const dataLast = place("s_wlast_i");
  const coreAnswerReady = place("s_bready_i");
  const memoryReadTaken = place("m_arready_i");
  const memoryWriteTaken = place("m_awready_i");
  const beatValid = place("m_rvalid_i");
  const beatResponse = place("m_rresp_i");
  const beatLast = place("m_rlast_i");
  const memoryDataReady = place("m_wready_i");
  const answerValid = place("m_bvalid_i");
  const answerResponse = place("m_bresp_i");
  const i: GuardInputs = {
    ...{ readOffered: 0, writeOffered: 0, coreReadReady: 0, dataValid: 0, dataLast: 0, coreAnswerReady: 0 },
    ...{ memoryReadTaken: 0, memoryWriteTaken: 0, beatValid: 0, beatResponse: 0, beatLast: 0, memoryDataReady: 0 },
    ...{ answerValid: 0, answerResponse: 0 },
  };
  return (row, at) => {
    i.readOffered = readSpan(row, at, readOffered);
    i.writeOffered = readSpan(row, at, writeOffered);
    i.coreReadReady = readSpan(row, at, coreReadReady);
    i.dataValid = readSpan(row, at, dataValid);
    i.dataLast = readSpan(row, at, dataLast);
    i.coreAnswerReady = readSpan(row, at, coreAnswerReady);
    i.memoryReadTaken = readSpan(row, at, memoryReadTaken);
    i.memoryWriteTaken = readSpan(row, at, memoryWriteTaken);
    i.beatValid = readSpan(row, at, beatValid);
    i.beatResponse = readSpan(row, at, beatResponse);
    i.beatLast = readSpan(row, at, beatLast);
    i.memoryDataReady = readSpan(row, at, memoryDataReady);
    i.answerValid = readSpan(row, at, answerValid);
    i.answerResponse = readSpan(row, at, answerResponse);
    return i;
  };
}
