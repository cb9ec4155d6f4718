import { layerFault, type IdmTenantsAccount, type Reconfiguration, type UserAccount } from "../../environment/index.ts";
import type { OccupancyInterval, PoolReconfiguration, PoolSwitchRow, PoolUserRow } from "../../report/index.ts";
import { recompileMicroseconds, type PoolUsers } from "./users.ts";

/** What a run of users came to, for the page. */
export function reconfigurationOf(users: PoolUsers, account: IdmTenantsAccount): PoolReconfiguration {
  const { plans, networks, shares } = users;
  const rows = account.users.map((user, at): PoolUserRow => {
    const plan = plans[at];
    const last = user.reconfigurations.at(-1);
    const fault = layerFault(user.layers, plan?.layers ?? []);
    return {
      ...{ name: user.name, network: networks[at]?.name ?? "" },
      coresBefore: (shares[at] ?? []).length,
      coresAfter: user.isDone ? 0 : (last?.to ?? shares[at] ?? []).length,
      ...{ inferences: user.inferences.filter(({ end }) => end > 0).length, layers: user.layers.length },
      layersWrong: fault === undefined ? 0 : 1,
    };
  });
  const switches = account.users.flatMap((user, at) =>
    user.reconfigurations.map((each): PoolSwitchRow => switchRow(users, user.name, at, each)),
  );
  const cores = shares.flat().length;
  const intervals = account.users.map((user, at) => intervalsOf(user, shares[at] ?? [], at, account.cycles));
  const engines = Array.from({ length: cores }, (_, core) =>
    intervals
      .flatMap((own) => own.filter((each) => each.cores.includes(core)))
      .map(({ cores: __, ...interval }) => interval)
      .sort((a, b) => a.startCycle - b.startCycle),
  );
  return {
    users: rows,
    timeline: { fromCycle: 0, toCycle: account.cycles, engines },
    switches,
    notes: [
      `Recompilation is given a fixed ${recompileMicroseconds} µs, so that the run is the same on every machine; the transfer to memory is modelled, the load is what the emitted Verilog took.`,
      "Operations take the times of equations 2 and 3 of Zeng et al.; each core has its port for itself.",
    ],
  };
}

function switchRow(
  { networks, recompileCycles, transferCycles }: PoolUsers,
  user: string,
  at: number,
  { from, to, asked, held, loading, loaded, layer }: Reconfiguration,
): PoolSwitchRow {
  return {
    ...{ user, fromCores: from.length, toCores: to.length, askedCycle: asked, waitCycles: held - asked },
    ...{ recompileCycles, transferCycles, loadCycles: loaded - loading },
    layer: networks[at]?.layers[layer]?.name ?? String(layer),
  };
}

interface CoresInterval extends OccupancyInterval {
  readonly cores: readonly number[];
}

/** When a user's cores ran, and when they were held or loaded. */
function intervalsOf(
  user: UserAccount,
  share: readonly number[],
  tenant: number,
  endCycle: number,
): readonly CoresInterval[] {
  const intervals: CoresInterval[] = [];
  let [cores, since] = [share, user.firstGo < 0 ? endCycle : user.firstGo];
  for (const { to, held, goneOn } of user.reconfigurations) {
    if (held === 0) break;
    const ready = goneOn === 0 ? endCycle : goneOn;
    intervals.push({ startCycle: since, endCycle: held, tenant, kind: "run", cores });
    intervals.push({ startCycle: held, endCycle: ready, tenant, kind: "save", cores: to });
    [cores, since] = [to, ready];
  }
  const last = user.isDone ? (user.layerCycles.at(-1) ?? since) : endCycle;
  if (since < last) intervals.push({ startCycle: since, endCycle: last, tenant, kind: "run", cores });
  return intervals;
}
