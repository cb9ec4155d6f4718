import type { RowLayout } from "../../ports/row_layout.ts";
import { allOnes } from "../bits.ts";
import { putSpan, readSpan, type Span } from "../places.ts";

/** A run of VE queues inside one word. */
interface Part extends Span {
  /** First vNPU of the run. */
  readonly vnpu: number;
}

/**
 * Where a port with one bit per queue lies. With up to 48 queues it fills two words, so the model keeps two sets: ME
 * queues as bit m, VE queues as bit v.
 */
export interface QueueSetPlace {
  readonly me: Span;
  readonly ve: readonly Part[];
}

/** Finds a port with one bit per queue. At most 16 ME queues: they lie in its first word. */
export function queueSetPlace(layout: RowLayout, name: string, mes: number): QueueSetPlace {
  const portNumber = layout.ports.findIndex((port) => port.name === name);
  const fields = layout.fields.filter((field) => field.port === portNumber);
  const first = fields[0];
  if (first === undefined) throw new RangeError(`Row layout has no port '${name}'.`);
  const ve: Part[] = [];
  for (const { word, shift, portLsb, bits } of fields) {
    const from = Math.max(portLsb, mes);
    const queues = portLsb + bits - from;
    if (queues > 0) ve.push({ word, shift: shift + from - portLsb, mask: allOnes(queues), vnpu: from - mes });
  }
  return { me: { word: first.word, shift: first.shift, mask: allOnes(mes) }, ve };
}

/** The VE queues of the port; its ME queues are `readSpan(row, at, place.me)`. */
export function readVeQueues(row: Uint32Array, at: number, place: QueueSetPlace): number {
  let set = 0;
  for (const part of place.ve) set |= readSpan(row, at, part) << part.vnpu;
  return set;
}

/** Ors both sets into a row whose bits of the port are 0. */
export function putQueues(row: Uint32Array, at: number, place: QueueSetPlace, me: number, ve: number): void {
  putSpan(row, at, place.me, me);
  for (const part of place.ve) putSpan(row, at, part, ve >>> part.vnpu);
}
