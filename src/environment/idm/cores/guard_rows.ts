import type { IdmSizes } from "../../../ports/idm.ts";
import type { ElementPlace } from "../../../ports/row_layout.ts";
import { get, put, setReader, type PoolRows } from "../../first_level_idm/rows.ts";

/** What cores and memory say on both sides of the guards in one cycle. Sets have bit c for core c. */
export interface GuardDrive {
  arValid: number;
  rReady: number;
  awValid: number;
  wValid: number;
  wLast: number;
  bReady: number;
  memArReady: number;
  memRValid: number;
  memRLast: number;
  memAwReady: number;
  memWReady: number;
  memBValid: number;
  /** By core. */
  readonly arSegment: Uint8Array;
  readonly arAddress: Uint32Array;
  readonly arLength: Uint8Array;
  readonly awSegment: Uint8Array;
  readonly awAddress: Uint32Array;
  readonly awLength: Uint8Array;
  readonly memRResponse: Uint8Array;
  readonly memBResponse: Uint8Array;
}

/** What they saw of the cycle before. */
export interface GuardView {
  arReady: number;
  rValid: number;
  rLast: number;
  awReady: number;
  wReady: number;
  bValid: number;
  memArValid: number;
  memRReady: number;
  memAwValid: number;
  memWValid: number;
  memWLast: number;
  memBReady: number;
  /** Beats less one of the read burst that is shown to the memory of core c. */
  memArLength(core: number): number;
}

const drivenSets = [
  ["arValid", "core_arvalid_i"],
  ["rReady", "core_rready_i"],
  ["awValid", "core_awvalid_i"],
  ["wValid", "core_wvalid_i"],
  ["wLast", "core_wlast_i"],
  ["bReady", "core_bready_i"],
  ["memArReady", "mem_arready_i"],
  ["memRValid", "mem_rvalid_i"],
  ["memRLast", "mem_rlast_i"],
  ["memAwReady", "mem_awready_i"],
  ["memWReady", "mem_wready_i"],
  ["memBValid", "mem_bvalid_i"],
] as const;

const drivenValues = [
  ["arSegment", "core_arsel_i"],
  ["arAddress", "core_araddr_i"],
  ["arLength", "core_arlen_i"],
  ["awSegment", "core_awsel_i"],
  ["awAddress", "core_awaddr_i"],
  ["awLength", "core_awlen_i"],
  ["memRResponse", "mem_rresp_i"],
  ["memBResponse", "mem_bresp_i"],
] as const;

const seenSets = [
  ["arReady", "core_arready_o"],
  ["rValid", "core_rvalid_o"],
  ["rLast", "core_rlast_o"],
  ["awReady", "core_awready_o"],
  ["wReady", "core_wready_o"],
  ["bValid", "core_bvalid_o"],
  ["memArValid", "mem_arvalid_o"],
  ["memRReady", "mem_rready_o"],
  ["memAwValid", "mem_awvalid_o"],
  ["memWValid", "mem_wvalid_o"],
  ["memWLast", "mem_wlast_o"],
  ["memBReady", "mem_bready_o"],
] as const;

/** Nothing happens. */
export function quietGuards({ cores }: IdmSizes): GuardDrive {
  return {
    ...{ arValid: 0, rReady: 0, awValid: 0, wValid: 0, wLast: 0, bReady: 0 },
    ...{ memArReady: 0, memRValid: 0, memRLast: 0, memAwReady: 0, memWReady: 0, memBValid: 0 },
    arSegment: new Uint8Array(cores),
    arAddress: new Uint32Array(cores),
    arLength: new Uint8Array(cores),
    awSegment: new Uint8Array(cores),
    awAddress: new Uint32Array(cores),
    awLength: new Uint8Array(cores),
    memRResponse: new Uint8Array(cores),
    memBResponse: new Uint8Array(cores),
  };
}

/** Takes back every valid and ready; payloads stay, and are for the ports to change. */
export function clearGuards(d: GuardDrive): void {
  for (const [set] of drivenSets) d[set] = 0;
}

/** Writes both sides into a row whose bits of them are 0. */
export function guardWriter(rows: PoolRows): (d: GuardDrive, stimulus: Uint32Array, at: number) => void {
  const sets = drivenSets.map(([set, name]) => [set, rows.whole(name)] as const);
  const values = drivenValues.map(([value, name]) => [value, rows.elements(name)] as const);
  return (d, stimulus, at) => {
    for (const [set, place] of sets) put(stimulus, at, place, d[set]);
    for (const [value, places] of values) {
      const from = d[value];
      for (let core = 0; core < places.length; core += 1) put(stimulus, at, places[core], from[core] ?? 0);
    }
  };
}

/** A view, and what takes an output row into it. */
export interface GuardObserver {
  readonly view: GuardView;
  readonly observe: (outputs: Uint32Array, at: number) => void;
}

/** An observer of output rows. The row is read as long as nothing else is observed. */
export function guardObserver(rows: PoolRows): GuardObserver {
  const sets = seenSets.map(([set, name]) => [set, setReader(rows, name)] as const);
  const lengths: readonly ElementPlace[] = rows.elements("mem_arlen_o");
  let row: Uint32Array = new Uint32Array(rows.outputs.words);
  let rowAt = 0;
  const view: GuardView = {
    ...{ arReady: 0, rValid: 0, rLast: 0, awReady: 0, wReady: 0, bValid: 0 },
    ...{ memArValid: 0, memRReady: 0, memAwValid: 0, memWValid: 0, memWLast: 0, memBReady: 0 },
    memArLength: (core) => get(row, rowAt, lengths[core]),
  };
  return {
    view,
    observe: (outputs, at) => {
      row = outputs;
      rowAt = at;
      for (const [set, read] of sets) view[set] = read(outputs, at);
    },
  };
}
