/** Where a µTop of the group stands: values of `SequencerState.standing`. `absent` means not in the row. */
export const standing = { absent: 0, fresh: 1, live: 2, suspended: 3, finished: 4 } as const;

/** Everything the model keeps from cycle to cycle. */
export interface SequencerState {
  state: number;
  group: number;
  pending: number;
  /** First cycle of this Row or Stop: for events alone. */
  firstCycle: boolean;
  /** Per µTop: where it stands, and the ME that it lives on (kept when it leaves). */
  readonly standing: Int32Array;
  readonly home: Int32Array;
  /** µTops that are fresh, live or suspended. */
  unfinished: number;
  veLive: number;
  /** Per ME: the µTop last started on it in Run. */
  readonly index: Int32Array;
  next: number;
  nextValid: number;
  faultCode: number;

  /** What shows in this cycle alone. */
  readyAdd: number;
  veStart: number;
  done: number;
  /** µTop that shows, −1 for none; its ME is its home. */
  shown: number;
  shownResume: number;
}

/** The state after reset. */
export function sequencerStateOf(matrixEngines: number): SequencerState {
  return {
    state: 0,
    group: 0,
    pending: 0,
    firstCycle: false,
    standing: new Int32Array(matrixEngines),
    home: new Int32Array(matrixEngines),
    unfinished: 0,
    veLive: 0,
    index: new Int32Array(matrixEngines),
    next: 0,
    nextValid: 0,
    faultCode: 0,
    readyAdd: 0,
    veStart: 0,
    done: 0,
    shown: -1,
    shownResume: 0,
  };
}

/** Puts the reset values back. */
export function resetState(s: SequencerState): void {
  s.state = 0;
  s.group = 0;
  s.pending = 0;
  s.firstCycle = false;
  dropGroup(s);
  s.home.fill(0);
  s.index.fill(0);
  s.next = 0;
  s.nextValid = 0;
  s.faultCode = 0;
  s.done = 0;
}

/** Nothing of a group is left, and nothing of it shows. */
export function dropGroup(s: SequencerState): void {
  s.standing.fill(standing.absent);
  s.unfinished = 0;
  s.veLive = 0;
  s.readyAdd = 0;
  s.veStart = 0;
  s.shown = -1;
  s.shownResume = 0;
}
