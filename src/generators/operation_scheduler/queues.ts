import { lit, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import type { PortFinder } from "../prim/table_ports.ts";
import { matrixOperation } from "./matrix_operation.ts";
import { queue } from "./queue.ts";
import type { OperationShape } from "./sizes.ts";

/** What the issue registers ask for and, a cycle after the decision, issue: one entry per queue, ME queues first. */
export interface Queues {
  readonly demands: readonly Signal[];
  readonly granted: readonly Signal[];
  /** VEs that execute a slot of the queue, and which slot each of them executes. */
  readonly ves: readonly Signal[];
  readonly slots: readonly Signal[];
  /** To be driven: slots that issue on own and on borrowed VEs, and the VE of the first slot of the cycle before, of each queue. */
  readonly own: Signal;
  readonly borrowed: Signal;
  readonly first: Signal;
}

/** One `op_queue` per queue, and one `op_matrix` beside each ME queue. */
export function instantiateQueues(
  m: Module,
  shape: OperationShape,
  port: PortFinder,
  tenants: readonly Signal[],
): Queues {
  const { matrixEngines: mes, vectorEngines: ves, queues, count } = shape;
  m.section("Issue registers");
  const own = m.declare("own", queues * ves, "Slots of each queue that issue on own VEs.");
  const borrowed = m.declare("borrowed", queues * ves, "Slots of each queue that issue on borrowed ones.");
  const first = m.declare("first", queues * count, "VE of the first slot that each queue issued in the cycle before.");
  const take = m.declare("take", queues, "The front moves into the issue register.");
  const matrix = matrixOperation(shape);
  const meList = Array.from({ length: mes }, (_, me) =>
    m.instance(`u_matrix_${me}`, matrix, {
      inputs: {
        take_i: take.bit(me),
        instr_me_i: port("instr_me_i").bit(me),
        hold_i: port("hold_i").bit(me),
        flush_i: port("flush_i").bit(me),
        credit_i: port("me_credit_i").bit(me),
      },
      outputs: {
        todo_o: {
          name: `me_todo_${me}`,
          doc: `ME operation of ME queue ${me} is not yet issued.`,
        },
        done_o: {
          name: `me_done_${me}`,
          doc: `ME queue ${me} has no ME operation left after this cycle.`,
        },
        issue_o: {
          name: `me_issue_${me}`,
          doc: `ME operation goes to ME ${me}.`,
        },
      },
    }),
  );
  const cell = queue(shape);
  const allow = port("ve_allow_i");
  const list = Array.from({ length: queues }, (_, q) => {
    const me = meList[q];
    const title = me === undefined ? `VE queue ${q - mes}` : `ME queue ${q}`;
    const tenant = tenants[q];
    const allowed: Expr<1> = tenant === undefined ? allow.bit(q - mes) : tenant.and(allow).any();
    return m.instance(`u_queue_${q}`, cell, {
      inputs: {
        instr_valid_i: port("instr_valid_i").bit(q),
        instr_ve_i: port("instr_ve_i").slice(q * ves, ves),
        flush_i: port("flush_i").bit(q),
        hold_i: me === undefined ? lit(1, 0) : port("hold_i").bit(q),
        allow_i: m.wire(`allow_${q}`, allowed, `The vNPU of ${title} may issue VE operations.`),
        me_done_i: me === undefined ? lit(1, 1) : me.done_o,
        own_i: own.slice(q * ves, ves),
        borrowed_i: borrowed.slice(q * ves, ves),
        first_i: first.slice(q * count, count),
      },
      outputs: {
        demand_o: { name: `demand_${q}`, doc: `Slots that ${title} asks for.` },
        take_o: { name: `take_${q}`, doc: `${title} takes the front.` },
        todo_o: { name: `todo_${q}`, doc: `Slots of ${title} not yet issued.` },
        granted_o: {
          name: `granted_${q}`,
          doc: `Slots of ${title} decided in the cycle before.`,
        },
        retire_o: {
          name: `retire_${q}`,
          doc: `The instruction of ${title} is complete.`,
        },
        ve_o: { name: `ves_${q}`, doc: `VEs that execute a slot of ${title}.` },
        slot_o: {
          name: `slots_${q}`,
          doc: `Slot of ${title} on each VE; 0 on the others.`,
        },
      },
    });
  });
  m.drive(take, pack(list.map(({ take_o }) => take_o)));
  m.drive(port("instr_take_o"), take);
  m.drive(port("me_issue_o"), pack(meList.map(({ issue_o }) => issue_o)));
  m.drive(port("me_todo_o"), pack(meList.map(({ todo_o }) => todo_o)));
  m.drive(port("retire_o"), pack(list.map(({ retire_o }) => retire_o)));
  m.drive(port("todo_o"), pack(list.map(({ todo_o }) => todo_o)));
  return {
    demands: list.map(({ demand_o }) => demand_o),
    granted: list.map(({ granted_o }) => granted_o),
    ves: list.map(({ ve_o }) => ve_o),
    slots: list.map(({ slot_o }) => slot_o),
    own,
    borrowed,
    first,
  };
}
