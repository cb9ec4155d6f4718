/** A change of a user's cores. Cycles are those of the run. */
export interface Reconfiguration {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Layer at which it went on. */
  layer: number;
  /** The hold was asked for; the hypervisor knew that the group stands; the programs were compiled. */
  asked: number;
  held: number;
  compiled: number;
  /** The first load was ordered; all cores were seen to be ready; the group went on. */
  loading: number;
  loaded: number;
  goneOn: number;
  /** Words of 128 bits that were loaded. */
  words: number;
}

/** An inference. Cycles are those of the run; `end` is that of the last operation's completion. */
export interface InferenceTimes {
  readonly go: number;
  end: number;
}

/** What became of a user. */
export interface UserAccount {
  readonly name: string;
  /** Cycle of the first Go; −1 before it. */
  firstGo: number;
  /** Inferences that ended. */
  readonly inferences: InferenceTimes[];
  /** Layers that are complete, and the cycle in which the last operation of their last core was: one list, two columns. */
  readonly layers: number[];
  readonly layerCycles: number[];
  readonly reconfigurations: Reconfiguration[];
  /** Words of 128 bits of programs that were loaded, and operations that were complete. */
  programWords: number;
  operations: number;
  /** Words of 16 bytes that LOADs and SAVEs name, and those that went through the cores' ports in bursts. */
  transferWords: number;
  burstWords: number;
  bursts: number;
  /** The script is done. */
  isDone: boolean;
}

/** What `statistics()` of the surroundings gives: plain data. */
export interface IdmTenantsAccount {
  /** Cycles run, those of reset included. */
  readonly cycles: number;
  readonly users: readonly UserAccount[];
}

/** Nothing has happened. */
export function emptyUserAccount(name: string): UserAccount {
  return {
    ...{ name, firstGo: -1, inferences: [], layers: [], layerCycles: [], reconfigurations: [] },
    ...{ programWords: 0, operations: 0, transferWords: 0, burstWords: 0, bursts: 0, isDone: false },
  };
}

/** What is wrong with the order of a user's layers, which must be those of the network again and again; nothing if all is well. */
export function layerFault(layers: readonly number[], network: readonly number[]): string | undefined {
  for (const [at, layer] of layers.entries()) {
    const allowed = network[at % network.length];
    if (layer !== allowed) return `Layer ${at} of the run is ${layer}; allowed is ${allowed ?? "none"}.`;
  }
  return undefined;
}
