import type { Port } from "../../ports/port.ts";
import { elementPlace, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";

/** The cores of one user, and the group that they are in. */
export interface Group {
  readonly number: number;
  readonly cores: readonly number[];
}

/** An element of a port or of the state, with its place in rows. */
export interface OwnPlace {
  readonly name: string;
  readonly element: number;
  readonly place: ElementPlace;
}

/** State of groups, by group number; that of the loader is nobody's own. */
const ofGroups = new Set(["hold", "ctx_ended", "irq_group"]);
const shared = new Set(["phase", "loader_core", "left", "timer"]);
/** What an answer says of registers is judged by whose they are. */
const answers = new Set(["s_axi_bresp_o", "s_axi_rdata_o", "s_axi_rresp_o"]);

function placesOf(layout: RowLayout, elementsOf: (port: Port) => readonly number[]): OwnPlace[] {
  return layout.ports
    .filter(({ role }) => role !== "clock")
    .flatMap((port) =>
      elementsOf(port).map((element) => ({
        ...{ name: port.name, element },
        place: elementPlace(layout, port.name, element),
      })),
    );
}

const all = ({ elements }: Port): number[] => Array.from({ length: elements }, (_, element) => element);

/** Each core has as many elements of a port; those of some cores. */
function ofCores({ elements }: Port, pool: number, cores: readonly number[]): number[] {
  const each = elements / pool;
  return cores.flatMap((core) => Array.from({ length: each }, (_, part) => each * core + part));
}

/**
 * Of a row of inputs or outputs: the elements of the cores' own ports, the handshakes of the hypervisor's port, `irq_o`;
 * not the programs' memory.
 */
export function ownPorts(layout: RowLayout, pool: number, group: Group): OwnPlace[] {
  return placesOf(layout, (port) => {
    if (/^(op|core|mem)_/.test(port.name)) return ofCores(port, pool, group.cores);
    return port.name.startsWith("m_axi_") || answers.has(port.name) ? [] : all(port);
  });
}

/** Of a row of state: that of the group, of its cores, of their second levels and guards. */
export function ownState(layout: RowLayout, pool: number, group: Group): OwnPlace[] {
  return placesOf(layout, (port) => {
    const part = /^(?:core|guard)_(\d+)_/.exec(port.name);
    if (part !== null) return group.cores.includes(Number(part[1])) ? all(port) : [];
    if (shared.has(port.name)) return [];
    return ofGroups.has(port.name) ? [group.number] : ofCores(port, pool, group.cores);
  });
}

/** The bits of these places, as a mask for each word of a row. */
export function maskOf(words: number, places: readonly OwnPlace[]): Uint32Array {
  const mask = new Uint32Array(words);
  for (const { place } of places) mask[place.word] = (mask[place.word] ?? 0) | (place.mask << place.shift);
  return mask;
}

/** Whether two rows are alike in the bits of a mask. */
export function isAlike(run: Uint32Array, twin: Uint32Array, mask: Uint32Array): boolean {
  for (let word = 0; word < mask.length; word += 1) {
    if ((((run[word] ?? 0) ^ (twin[word] ?? 0)) & (mask[word] ?? 0)) !== 0) return false;
  }
  return true;
}
