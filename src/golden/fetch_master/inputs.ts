import { elementPlace, readElement, type RowLayout } from "../../ports/row_layout.ts";
import { noSpan, readSpan, span, type Span } from "../places.ts";
import { readSet, requesterSet, setPlaces, type RequesterSet } from "./sets.ts";

/** The stimulus of one cycle. What only some cycles ask for is taken out of the row when it is asked for. */
export interface FetchInputs {
  readonly valid: RequesterSet;
  addressReady: number;
  beatValid: number;
  /** These four only where a beat is valid. */
  beatOf: number;
  beatError: number;
  beatLast: number;
  readonly beatData: Uint32Array;
  /** Address of a request, bytes. */
  address(r: number): number;
  /** Beats of a request. */
  beats(r: number): number;
}

export interface InputReader {
  readonly value: FetchInputs;
  read(row: Uint32Array, at: number): void;
}

/** A reader for stimulus rows of this layout. */
export function inputReader(layout: RowLayout, requesters: number): InputReader {
  const valid = setPlaces(layout, "req_valid_i");
  const third = (part: number): readonly Span[] =>
    Array.from({ length: requesters }, (_, r) => elementPlace(layout, "req_address_i", 3 * r + part));
  const low = third(0);
  const middle = third(1);
  const high = third(2);
  const beats = Array.from({ length: requesters }, (_, r) => elementPlace(layout, "req_beats_i", r));
  const addressReady = span(layout, "m_axi_arready_i");
  const beatValid = span(layout, "m_axi_rvalid_i");
  const beatOf = span(layout, "m_axi_rid_i");
  const beatResponse = span(layout, "m_axi_rresp_i");
  const beatLast = span(layout, "m_axi_rlast_i");
  const data = Array.from({ length: 4 }, (_, word) => elementPlace(layout, "m_axi_rdata_i", word));
  let row: Uint32Array = new Uint32Array(0);
  let at = 0;

  const value: FetchInputs = {
    valid: requesterSet(requesters),
    addressReady: 0,
    beatValid: 0,
    beatOf: 0,
    beatError: 0,
    beatLast: 0,
    beatData: new Uint32Array(4),
    address: (r) =>
      (readSpan(row, at, high[r] ?? noSpan) * 0x1_0000 + readSpan(row, at, middle[r] ?? noSpan)) * 0x1_0000 +
      readSpan(row, at, low[r] ?? noSpan),
    beats: (r) => readSpan(row, at, beats[r] ?? noSpan),
  };

  return {
    value,
    read(newRow, newAt) {
      row = newRow;
      at = newAt;
      readSet(row, at, valid, value.valid);
      value.addressReady = readSpan(row, at, addressReady);
      value.beatValid = readSpan(row, at, beatValid);
      if (value.beatValid === 0) return;
      value.beatOf = readSpan(row, at, beatOf);
      value.beatError = readSpan(row, at, beatResponse) === 0 ? 0 : 1;
      value.beatLast = readSpan(row, at, beatLast);
      for (let word = 0; word < 4; word++) value.beatData[word] = readElement(row, at, data[word] ?? noSpan);
    },
  };
}
