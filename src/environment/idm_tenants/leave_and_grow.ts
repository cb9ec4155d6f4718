import type { UserAction } from "./options.ts";

/** Users who share a pool, one of whom leaves while another takes its cores. */
export interface LeaveAndGrow {
  readonly cores: number;
  /** 2 at least, and no more than cores. */
  readonly users: number;
  /** Cycle in which the last user is asked to leave at the end of a layer, and the first one to grow once it left. */
  readonly cycle: number;
  readonly recompileCycles: number;
  /** Inferences of each user; what is under way when the last one leaves is not ended. */
  readonly inferences: number;
  /** False: the same without leaving and growing, to compare with. */
  readonly changes: boolean;
}

/** Cores of each user: neighbours, the first users one more where they cannot be the same number. */
export function sharesOf(cores: number, users: number): readonly (readonly number[])[] {
  const starts = Array.from({ length: users + 1 }, (_, user) => Math.ceil((user * cores) / users));
  return starts
    .slice(0, users)
    .map((start, user) => Array.from({ length: (starts[user + 1] ?? cores) - start }, (__, at) => start + at));
}

/** The scripts, by user. */
export function leaveAndGrow(scenario: LeaveAndGrow): readonly (readonly UserAction[])[] {
  const { cycle, recompileCycles, inferences, changes } = scenario;
  const shares = sharesOf(scenario.cores, scenario.users);
  const last = shares.length - 1;
  const left = shares[last] ?? [];
  return shares.map((cores, user): readonly UserAction[] => {
    const start: UserAction = { kind: "start", cores };
    const end: UserAction = { kind: "inferences", total: inferences };
    if (!changes || (user > 0 && user < last)) return [start, end];
    if (user === last) return [start, { kind: "until", cycle }, { kind: "leave", at: "layer" }];
    return [start, { kind: "until", cycle }, { kind: "regroup", cores: [...cores, ...left], recompileCycles }, end];
  });
}
