import { readFileSync } from "node:fs";
import { decode, registerNames, type Target } from "../../../src/golden/first_level_idm/address_map.ts";
import type { PoolBlock } from "../../../src/isa/idm_registers/index.ts";

/** A register of one group or core: address to name, `SEG0_BASE_LO`. */
export type Places = ReadonlyMap<number, string>;

const spread = (base: number, stride: number, count: number, words: readonly (readonly [string, number])[]): Places =>
  new Map(
    Array.from({ length: count }, (_, k) =>
      words.map(([name, offset]): [number, string] => [base + k * stride + offset, name]),
    ).flat(),
  );
const union = (parts: readonly Places[]): Places =>
  new Map(parts.flatMap((part) => [...part]).toSorted(([one], [other]) => one - other));

/** Of the table. */
export function tablePlaces(blocks: readonly PoolBlock[]): Places {
  return union(
    blocks.map(({ base, stride, count, registers }) =>
      spread(
        base,
        stride,
        count,
        registers.map(({ name, offset }) => [name, offset]),
      ),
    ),
  );
}

/** Of the golden model: whatever it finds among all addresses. */
export function goldenPlaces(cores: number): Places {
  const places = new Map<number, string>();
  const target: Target = { register: -1, index: 0, segment: 0, miss: "none" };
  for (let address = 0; address < 2 ** 16; address++) {
    decode(address, cores, target);
    if (target.register < 0) continue;
    const name = (registerNames[target.register] ?? "").toUpperCase();
    places.set(address, name.replace(/^SEG_/, `SEG${target.segment}_`));
  }
  return places;
}

/** Of the contract, with the access of each. */
export function contractPlaces(cores: number): { readonly places: Places; readonly access: Map<string, string> } {
  const file = new URL("../../../docs/contracts/first_level_idm.md", import.meta.url);
  const table = readFileSync(file, "utf8").split("| address | name | access | fields (reset) |")[1]?.split("\n\n")[0];
  const parts: Places[] = [];
  const access = new Map<string, string>();
  let [base, stride, count] = [0, 0, 1];
  for (const line of (table ?? "").split("\n").slice(2)) {
    const [, where = "", names = "", how = ""] = line.split("|").map((cell) => cell.trim());
    const start = /^([0-9A-F]{4}) \+ ([0-9A-F]+)·[gc] \+ /.exec(where);
    if (start !== null) [base, stride, count] = [Number(`0x${start[1]}`), Number(`0x${start[2]}`), cores];
    const rest = where.replace(/^.* \+ (?=[0-9A-F]+(, [0-9A-F]+)*$)/, "");
    const inSegment = where.includes("40 + 10·s");
    const offsets = rest.split(", ").map((digits) => Number(`0x${digits}`) + (inSegment ? 0x40 : 0));
    const [first = "", ...more] = names.replace(/ \(s = .*\)$/, "").split(", ");
    const all = [first, ...more.map((one) => (one === "_HI" ? first.replace(/_LO$/, "_HI") : one))];
    for (const segment of inSegment ? [0, 1, 2, 3] : [undefined]) {
      const words = all.map((name, k): [string, number] => [
        segment === undefined ? name : name.replace(/^SEG_/, `SEG${segment}_`),
        (offsets[k] ?? NaN) + 0x10 * (segment ?? 0),
      ]);
      parts.push(spread(base, stride, count, words));
      for (const [name] of words) access.set(name, how);
    }
  }
  return { places: union(parts), access };
}

/** Of the document. */
export function documentPlaces(text: string): Places {
  return union(
    text
      .split("\n## ")
      .slice(1)
      .map((section) => {
        const at = /\bat (0x[0-9A-F]{4})(?: \+ [gc] \* (0x[0-9A-F]+))?\.$/im.exec(section);
        const span = new RegExp(`^\\| ${at?.[1]} to (0x[0-9A-F]{4}) \\|`, "m").exec(text);
        const [base, stride] = [Number(at?.[1]), Number(at?.[2] ?? 0)];
        const count = stride === 0 ? 1 : (Number(span?.[1]) + 1 - base) / stride;
        const words = [...section.matchAll(/^\| (0x[0-9A-F]{3}) \| (\w+) \|/gm)];
        return spread(
          base,
          stride,
          count,
          words.map(([, offset, name]) => [name ?? "", Number(offset)]),
        );
      }),
  );
}

/** Of the SystemRDL description. */
export function descriptionPlaces(text: string): Places {
  const instances = text.matchAll(/^ {2}(\w+) \w+(?:\[(\d+)\])? @ (0x[0-9A-F]{4})(?: \+= (0x[0-9A-F]{4}))?;$/gm);
  return union(
    [...instances].map(([, map, count, base, stride]) => {
      const body = text.split(`addrmap ${map} {\n`)[1]?.split("\n};")[0] ?? "";
      const words = [...body.matchAll(/^ {2}\} (\w+) @ (0x[0-9A-F]{3});$/gm)];
      return spread(
        Number(base),
        Number(stride ?? 0),
        Number(count ?? 1),
        words.map(([, name, offset]) => [name ?? "", Number(offset)]),
      );
    }),
  );
}

/** Of the C header. */
export function headerPlaces(text: string): Places {
  const blocks = text.matchAll(
    /^#define VNPU_IDM_([A-Z]+)_BLOCK(?:\(\w+\))? +\(?(0x[0-9A-F]{4})u(?: \+ (0x[0-9A-F]{4})u \* \(\w+\)\))?$/gm,
  );
  return union(
    [...blocks].map(([, block, base, stride]) => {
      const count = new RegExp(`^#define VNPU_IDM_${block}_BLOCKS +(\\d+)u$`, "m").exec(text)?.[1] ?? 1;
      const words = [...text.matchAll(new RegExp(`^#define VNPU_IDM_${block}_(\\w+)_OFFSET +(0x\\w{3})u$`, "gm"))];
      return spread(
        Number(base),
        Number(stride ?? 0),
        Number(count),
        words.map(([, name, offset]) => [name ?? "", Number(offset)]),
      );
    }),
  );
}
