/** A burst between the core and memory. */
export interface Burst {
  valid: boolean;
  bad: boolean;
  /** First byte; of a bad one anything. */
  address: number;
  beats: number;
}

/** Everything the model keeps from cycle to cycle. */
export interface Guard {
  readonly read: Burst;
  readonly write: Burst;
  /** Good bursts that are open, see the contract. */
  readOpen: number;
  dataOpen: number;
  answerOpen: number;
  /** Beats that the guard still answers. */
  readLeft: number;
  /** Beats of a bad write are dropped; then it is answered. */
  sink: boolean;
  local: boolean;
  trap: boolean;
}

const noBurst = (): Burst => ({ valid: false, bad: false, address: 0, beats: 0 });

/** The state after reset. */
export function guardOf(): Guard {
  return {
    ...{ read: noBurst(), write: noBurst(), readOpen: 0, dataOpen: 0, answerOpen: 0, readLeft: 0 },
    ...{ sink: false, local: false, trap: false },
  };
}

/** Puts the reset values back. */
export function resetState(g: Guard): void {
  for (const burst of [g.read, g.write]) {
    burst.valid = false;
    burst.bad = false;
    burst.address = 0;
    burst.beats = 0;
  }
  g.readOpen = 0;
  g.dataOpen = 0;
  g.answerOpen = 0;
  g.readLeft = 0;
  g.sink = false;
  g.local = false;
  g.trap = false;
}
