import type { Frontend } from "./frontend.ts";

/** Counts the VE operations of each vNPU that show, and finds the reduce of each queue whose result comes next. */
export function countWork(f: Frontend): void {
  const { signals: s, queues, grants, reduces } = f;
  grants.fill(0);
  reduces.fill(-1);
  for (let k = 0; k < s.veQueue.length; k++) {
    const q = queues[s.veQueue[k] ?? -1];
    if (q === undefined) continue;
    grants[q.owner] = (grants[q.owner] ?? 0) + 1;
    const slot = q.entries[q.write2]?.slots[1 + (s.veSlot[k] ?? 0)];
    if (slot?.reduce === true) reduces[q.number] = k;
  }
}
