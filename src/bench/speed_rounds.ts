import type { SpeedRig } from "../lockstep/index.ts";

/** Cycles per second of each loop, in one round. */
export interface SpeedRound {
  readonly golden: number;
  readonly bare: number;
  /** Golden model against Verilator. */
  readonly lockstep: number;
  /** Golden model against the netlist engine. */
  readonly netlist: number;
  /** The two again, with the promises of the contract watched; absent for a block without monitors of them. */
  readonly lockstepWatched?: number;
  readonly netlistWatched?: number;
}

/**
 * Times the loops one after the other, round by round: what slows the machine for a while meets all of them. A
 * round before the first is not counted; it compiles and warms up.
 *
 * @param signal Looked at before each loop; the reason of an abort is thrown.
 * @param onRound Called after each counted round.
 */
export async function speedRounds(
  rig: SpeedRig,
  rounds: number,
  signal: AbortSignal,
  onRound: (round: number) => void,
): Promise<readonly SpeedRound[]> {
  const timed = async (loop: () => Promise<number>): Promise<number> => {
    signal.throwIfAborted();
    return loop();
  };
  const round = async (): Promise<SpeedRound> => ({
    golden: await timed(() => rig.golden()),
    bare: await timed(() => rig.bare()),
    lockstep: await timed(() => rig.lockstep("verilator")),
    ...(rig.hasPromises ? { lockstepWatched: await timed(() => rig.lockstep("verilator", "watched")) } : {}),
    netlist: await timed(() => rig.lockstep("netlist")),
    ...(rig.hasPromises ? { netlistWatched: await timed(() => rig.lockstep("netlist", "watched")) } : {}),
  });
  await round();
  const found: SpeedRound[] = [];
  for (let index = 1; index <= rounds; index++) {
    found.push(await round());
    onRound(index);
  }
  return found;
}
