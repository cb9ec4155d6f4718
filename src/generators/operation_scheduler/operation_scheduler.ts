import { lit, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { operationSchedulerPorts } from "../../ports/index.ts";
import { oneHotDecode, oneHotIndex, oneHotSelect } from "../prim/one_hot.ts";
import { declarePorts, type PortFinder } from "../prim/table_ports.ts";
import { prefixSums } from "../prim/prefix_sums.ts";
import { leftover } from "./leftover.ts";
import { instantiateQueues, type Queues } from "./queues.ts";
import { share } from "./share.ts";
import { clockedPart, type OperationShape } from "./sizes.ts";
import { flatPlaces, thermometers, toThermometer } from "./thermometer.ts";

/** Issues the operations of all queues: each ME operation to its ME, VE slots to whatever VE a vNPU may use. */
export function operationScheduler(shape: OperationShape): Module {
  const { matrixEngines: mes, vectorEngines: ves, vnpus, queues, count } = shape;
  const m = clockedPart(
    "operation_scheduler",
    "operation_scheduler.ts",
    `Issues operations of ${mes} ME and ${vnpus} VE queues to ${mes} MEs and ${ves} VEs.`,
    shape,
  );
  const port = declarePorts(m, operationSchedulerPorts(shape));
  const tenants = Array.from({ length: mes }, (_, me) =>
    m.wire(`tenant_${me}`, oneHotDecode(tenantOf(m, port, me, shape), vnpus), `Tenant of ME ${me}, one-hot.`),
  );
  const list = instantiateQueues(m, shape, port, tenants);
  const quotas = port("ve_quota_i")
    .elements(vnpus)
    .map((quota, v) => {
      const binary = m.wire(`quota_of_${v}`, quota, `VEs of vNPU ${v}, a binary number.`);
      const level = toThermometer(binary, ves);
      return ves <= flatPlaces ? level : m.wire(`quota_level_${v}`, level, `VEs of vNPU ${v}, a thermometer.`);
    });
  const shares = instantiateShares(m, shape, port, { tenants, quotas, list });

  m.section("Leftover VEs");
  const lends = port("vnpu_lend_i").bits();
  const lent = shares.slice(mes).map(({ spare }, v) => spare.and((lends[v] ?? lit(1, 0)).repeat(ves)));
  if (sumsForVeQueues(shape)) m.unused("unused_spare", ...shares.slice(0, mes).map(({ spare }) => spare));
  const { borrowed_o: given } = m.instance("u_leftover", leftover(shape), {
    inputs: {
      quota_i: port("ve_quota_i"),
      lent_i: m.wire("lent", pack(lent), "VEs that each vNPU lends in this cycle."),
      rest_i: m.wire("rest", pack(shares.map(({ rest }) => rest)), "Slots that wait for a borrowed VE."),
    },
    outputs: {
      borrowed_o: { name: "given", doc: "Slots of each queue that get one." },
    },
  });
  m.drive(list.own, pack(shares.map(({ own }) => own)));
  m.drive(list.borrowed, given);

  m.section("VE numbers, one cycle later: queue by queue");
  const issued = prefixSums(m, "issued", list.granted, count, "Slots decided in the cycle before by queues");
  m.drive(list.first, pack([lit(count, 0), ...issued.slice(0, queues - 1)]));
  m.unused("unused_issued", ...issued.slice(queues - 1));
  issueVectorSlots(m, shape, port, list);
  return m;
}

/** The tenant's number as a signal of its own, whatever the number of MEs. */
function tenantOf(m: Module, port: PortFinder, me: number, { vnpuIndex }: OperationShape): Signal {
  return m.wire(`vnpu_of_${me}`, port("me_vnpu_i").slice(me * vnpuIndex, vnpuIndex), `Tenant of ME ${me}.`);
}

interface Share {
  readonly own: Expr;
  readonly rest: Expr;
  /** Own VEs that the queues up to this one leave. */
  readonly spare: Expr;
}

/**
 * A VE queue comes behind what the ME queues of its vNPU ask for: their sum, or the least of what they leave, which is smaller
 * but known later.
 */
const sumsForVeQueues = ({ matrixEngines, vectorEngines }: OperationShape): boolean =>
  matrixEngines <= 4 && vectorEngines <= 4;

/** One `op_share` per queue: ME queues in their order, each vNPU's VE queue behind all of its ME queues. */
function instantiateShares(
  m: Module,
  shape: OperationShape,
  port: PortFinder,
  { tenants, quotas, list }: { tenants: readonly Signal[]; quotas: readonly Expr[]; list: Queues },
): Share[] {
  const { matrixEngines: mes, vectorEngines: ves } = shape;
  m.section("Own share");
  const cell = share(shape);
  const { demands } = list;
  const { total } = thermometers(m, ves);
  const harvests = port("vnpu_harvest_i");
  const zero = lit(ves, 0);
  const demandOf = (me: number, counts: Expr<1>): Expr => (demands[me] ?? zero).and(counts.repeat(ves));
  const instance = (
    q: number,
    title: string,
    io: {
      readonly quota: Expr;
      readonly earlier: readonly Expr[];
      readonly harvest: Expr<1>;
    },
  ): Share => {
    const quota = m.wire(`quota_${q}`, io.quota, `VEs of the vNPU of ${title}.`);
    const asked = `Slots that earlier queues of the vNPU of ${title} ask for.`;
    const earlier = m.wire(`earlier_${q}`, total(`asked_${q}`, io.earlier, asked), asked);
    const outs = m.instance(`u_share_${q}`, cell, {
      inputs: {
        demand_i: demands[q] ?? zero,
        quota_i: quota,
        earlier_i: earlier,
        harvest_i: io.harvest,
      },
      outputs: {
        own_o: {
          name: `own_${q}`,
          doc: `Slots of ${title} within the own share.`,
        },
        rest_o: {
          name: `rest_${q}`,
          doc: `Slots of ${title} that wait for a borrowed VE.`,
        },
        spare_o: {
          name: `spare_${q}`,
          doc: `Own VEs that ${title} and those before it leave.`,
        },
      },
    });
    return { own: outs.own_o, rest: outs.rest_o, spare: outs.spare_o };
  };
  const fromSums = sumsForVeQueues(shape);
  const spareOf = (spare: Expr, me: number, v: number): Expr =>
    spare.or((tenants[me]?.bit(v) ?? lit(1, 0)).not().repeat(ves));
  const ofMe = tenants.map((tenant, me) => {
    const earlier = tenants.slice(0, me).map((other, k) => demandOf(k, other.and(tenant).any()));
    return instance(me, `ME queue ${me}`, {
      quota: oneHotSelect(tenant, quotas),
      earlier,
      harvest: tenant.and(harvests).any(),
    });
  });
  const ofVnpu = quotas.map((quota, v) => {
    const harvest = harvests.bit(v);
    const io = fromSums
      ? { quota, earlier: tenants.map((tenant, me) => demandOf(me, tenant.bit(v))) }
      : { quota: ofMe.reduce((least, { spare }, me) => least.and(spareOf(spare, me, v)), quota), earlier: [] };
    return instance(mes + v, `VE queue ${v}`, { ...io, harvest });
  });
  return [...ofMe, ...ofVnpu];
}

/** The VE commands: what each queue says it executes on a VE, side by side, registered. */
function issueVectorSlots(m: Module, shape: OperationShape, port: PortFinder, { ves: users, slots }: Queues): void {
  const { vectorEngines: ves, queueIndex } = shape;
  const of = Array.from({ length: ves }, (_, k) =>
    m.wire(`queues_of_${k}`, pack(users.map((user) => user.bit(k))), `Queues that use VE ${k}, one-hot.`),
  );
  const command = (name: string, next: Expr, doc: string): void => {
    const register = m.register(`${name}_q`, next.width, doc);
    m.update(register, { next });
    m.drive(port(`${name}_o`), register);
  };
  command("ve_valid", pack(of.map((users_) => users_.any())), "The VE executes a slot.");
  command("ve_queue", pack(of.map((users_) => oneHotIndex(users_, queueIndex))), "Queue of that slot.");
  command("ve_slot", orAll<number>(slots), "Number of that slot in its instruction.");
}
