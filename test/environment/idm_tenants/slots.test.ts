import { expect, it } from "vitest";
import { Slots } from "../../../src/environment/idm_tenants/hypervisor/slots.ts";
import { read, write, type Part } from "../../../src/environment/idm_tenants/hypervisor/step.ts";

/** Cycles in which each user orders its accesses, if each is answered in the third cycle behind its order. */
function ordersOf(threads: readonly Part<void>[], cycles: number): number[][] {
  const clock = { now: 0, irq: 0, orderedAt: 0 };
  const slots = new Slots(clock);
  const orders = threads.map((): number[] => []);
  const answers = new Map<number, number>();
  const order = (now: number, owner: number): void => {
    orders[owner]?.push(now);
    answers.set(now + 3, owner);
  };
  slots.begin(threads);
  for (; clock.now < cycles; clock.now += 1) {
    const owner = answers.get(clock.now);
    if (owner !== undefined) slots.answer(owner, 7, false);
    slots.drive({ read: order, write: order });
  }
  return orders;
}

function* busy(accesses: number): Part<void> {
  for (let left = accesses; left > 0; left -= 1) yield left % 2 === 0 ? write(0x10) : read(0x14);
}

function* patient(): Part<void> {
  yield read(0);
  yield { kind: "until", cycle: 50 };
  const seen = yield write(0x20);
  yield { kind: "irq", cycle: 90 + seen };
  yield* busy(3);
}

it("a user's accesses come in the same cycles, whatever another does", () => {
  const [alone] = ordersOf([patient(), busy(0), busy(0)], 200);
  const [besides, other] = ordersOf([patient(), busy(12), busy(40)], 200);
  expect(alone).toHaveLength(5);
  expect(besides).toEqual(alone);
  expect(other).toHaveLength(12);
});

it("an access that is refused, or has no answer in time, ends the run", () => {
  const slots = new Slots({ now: 0, irq: 0, orderedAt: 0 });
  slots.begin([busy(1)]);
  expect(() => {
    slots.answer(0, 0, true);
  }).toThrow("An access of user 0 was refused; allowed is an OKAY.");
  const clock = { now: 0, irq: 0, orderedAt: 0 };
  const late = new Slots(clock);
  late.begin([busy(2), busy(2)]);
  const master = { read: (): void => undefined, write: (): void => undefined };
  late.drive(master);
  clock.now = 4;
  expect(() => {
    late.drive(master);
  }).toThrow("An access of user 0 has no answer in cycle 4; allowed are 4 cycles.");
});
