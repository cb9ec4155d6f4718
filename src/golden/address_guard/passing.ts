import type { RowLayout } from "../../ports/row_layout.ts";
import { putSpan, span, type Span } from "../places.ts";
import type { GuardInputs } from "./inputs.ts";
import type { Guard } from "./state.ts";

const slaveError = 2;

/** A writer of the outputs that pass an input. */
export function passingWriter(layout: RowLayout): (g: Guard, i: GuardInputs, row: Uint32Array, at: number) => void {
  const place = (name: string): Span => span(layout, name);
  const beatValid = place("s_rvalid_o");
  const beatResponse = place("s_rresp_o");
  const beatLast = place("s_rlast_o");
  const beatReady = place("m_rready_o");
  const dataReady = place("s_wready_o");
  const dataValid = place("m_wvalid_o");
  const dataLast = place("m_wlast_o");
  const answerValid = place("s_bvalid_o");
  const answerResponse = place("s_bresp_o");
  const answerReady = place("m_bready_o");
  return (g, i, row, at) => {
    if (g.readLeft > 0) {
      putSpan(row, at, beatValid, 1);
      putSpan(row, at, beatResponse, slaveError);
      if (g.readLeft === 1) putSpan(row, at, beatLast, 1);
    } else {
      putSpan(row, at, beatReady, i.coreReadReady);
      if (i.beatValid === 1) {
        putSpan(row, at, beatValid, 1);
        putSpan(row, at, beatResponse, i.beatResponse);
        putSpan(row, at, beatLast, i.beatLast);
      }
    }
    if (g.sink) {
      putSpan(row, at, dataReady, 1);
    } else if (g.dataOpen > 0) {
      putSpan(row, at, dataReady, i.memoryDataReady);
      if (i.dataValid === 1) {
        putSpan(row, at, dataValid, 1);
        putSpan(row, at, dataLast, i.dataLast);
      }
    }
    if (g.local) {
      putSpan(row, at, answerValid, 1);
      putSpan(row, at, answerResponse, slaveError);
    } else {
      putSpan(row, at, answerReady, i.coreAnswerReady);
      if (i.answerValid === 1) {
        putSpan(row, at, answerValid, 1);
        putSpan(row, at, answerResponse, i.answerResponse);
      }
    }
  };
}
