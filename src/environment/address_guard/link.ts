import { guardSegments } from "../../ports/address_guard.ts";
import { readElement, writeElement, type ElementPlace } from "../../ports/row_layout.ts";
import type { GuardRows } from "./rows.ts";

/** Inputs of one bit or a few, by their names in `GuardLink`. */
const inputNames = {
  running: "rst_ni",
  arValid: "s_arvalid_i",
  arSelect: "s_arsel_i",
  arOffset: "s_araddr_i",
  arLength: "s_arlen_i",
  rReady: "s_rready_i",
  awValid: "s_awvalid_i",
  awSelect: "s_awsel_i",
  awOffset: "s_awaddr_i",
  awLength: "s_awlen_i",
  wValid: "s_wvalid_i",
  wLast: "s_wlast_i",
  bReady: "s_bready_i",
  memoryArReady: "m_arready_i",
  memoryRValid: "m_rvalid_i",
  memoryRResponse: "m_rresp_i",
  memoryRLast: "m_rlast_i",
  memoryAwReady: "m_awready_i",
  memoryWReady: "m_wready_i",
  memoryBValid: "m_bvalid_i",
  memoryBResponse: "m_bresp_i",
} as const;
type InputName = keyof typeof inputNames;

const outputNames = {
  arReady: "s_arready_o",
  rValid: "s_rvalid_o",
  rLast: "s_rlast_o",
  awReady: "s_awready_o",
  wReady: "s_wready_o",
  bValid: "s_bvalid_o",
  memoryArValid: "m_arvalid_o",
  memoryArLength: "m_arlen_o",
  memoryRReady: "m_rready_o",
  memoryAwValid: "m_awvalid_o",
  memoryWValid: "m_wvalid_o",
  memoryWLast: "m_wlast_o",
  memoryBReady: "m_bready_o",
} as const;
type OutputName = keyof typeof outputNames;

/** The ports of a guard in one cycle, but for what nobody around it looks at. Base and limit are bytes, by segment. */
export interface GuardLink extends Record<InputName | OutputName, number> {
  readonly base: number[];
  readonly limit: number[];
}

/** A link on which nothing happens. */
export function guardLink(): GuardLink {
  const names = [...Object.keys(inputNames), ...Object.keys(outputNames)];
  const quiet = Object.fromEntries(names.map((name) => [name, 0])) as Record<InputName | OutputName, number>;
  return { ...quiet, base: new Array<number>(guardSegments).fill(0), limit: new Array<number>(guardSegments).fill(0) };
}

/** Takes a link from rows, and to them. */
export interface GuardLinkRows {
  /** Writes all words of a stimulus row. */
  writeInputs(link: GuardLink, row: Uint32Array, at: number): void;
  readInputs(link: GuardLink, row: Uint32Array, at: number): void;
  readOutputs(link: GuardLink, row: Uint32Array, at: number): void;
}

const halfBits = 20;
const half = 2 ** halfBits;

/** The ways between links and the rows of a guard. */
export function guardLinkRows(rows: GuardRows): GuardLinkRows {
  const places = <N extends string>(names: Readonly<Record<N, string>>): [N, ElementPlace][] =>
    (Object.keys(names) as N[]).map((name) => [name, rows.place(names[name])]);
  const inputs = places<InputName>(inputNames);
  const outputs = places<OutputName>(outputNames);
  const halves = (name: string): ElementPlace[] =>
    Array.from({ length: 2 * guardSegments }, (_, index) => rows.place(name, index));
  const segments = { base: halves("guard_base_i"), limit: halves("guard_limit_i") } as const;
  const { words } = rows.inputs;

  return {
    writeInputs(link, row, at) {
      for (let word = 0; word < words; word += 1) row[at + word] = 0;
      for (const [name, place] of inputs) writeElement(row, at, place, link[name]);
      for (const name of ["base", "limit"] as const) {
        segments[name].forEach((place, index) => {
          const value = link[name][index >> 1] ?? 0;
          writeElement(row, at, place, (index & 1) === 0 ? value % half : Math.floor(value / half));
        });
      }
    },
    readInputs(link, row, at) {
      for (const [name, place] of inputs) link[name] = readElement(row, at, place);
      for (const name of ["base", "limit"] as const) {
        for (let s = 0; s < guardSegments; s += 1) link[name][s] = 0;
        segments[name].forEach((place, index) => {
          const part = readElement(row, at, place) * ((index & 1) === 0 ? 1 : half);
          link[name][index >> 1] = (link[name][index >> 1] ?? 0) + part;
        });
      }
    },
    readOutputs(link, row, at) {
      for (const [name, place] of outputs) link[name] = readElement(row, at, place);
    },
  };
}
