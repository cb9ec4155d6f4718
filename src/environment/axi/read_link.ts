/** An AXI4 read port in one cycle. The master drives ar… but `arReady`, and `rReady`; the slave drives the others. */
export interface Axi4ReadLink {
  /** `ARESETn`. */
  running: number;
  arValid: number;
  arReady: number;
  arId: number;
  /** Bytes, up to 2^53 − 1. */
  arAddress: number;
  /** `ARLEN`: beats less one. */
  arLength: number;
  rValid: number;
  rReady: number;
  rId: number;
  /** `RRESP`; 0 is OKAY. */
  rResponse: number;
  rLast: number;
  /** `RDATA` in words of 32 bits, lowest first. */
  readonly rData: Uint32Array;
}

/** A link on which nothing happens. */
export function axi4ReadLink(dataWords: number): Axi4ReadLink {
  return {
    ...{ running: 0, arValid: 0, arReady: 0, arId: 0, arAddress: 0, arLength: 0 },
    ...{ rValid: 0, rReady: 0, rId: 0, rResponse: 0, rLast: 0, rData: new Uint32Array(dataWords) },
  };
}
