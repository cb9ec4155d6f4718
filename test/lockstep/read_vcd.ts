/** One variable of a value change dump, and its value at the beginning of each cycle of a window. */
export interface DumpedSignal {
  readonly bits: number;
  readonly values: readonly bigint[];
}

export interface Dump {
  readonly timescale: string;
  /** By `scope.name`, without ranges. */
  readonly signals: ReadonlyMap<string, DumpedSignal>;
  /** Time of the last `#`. */
  readonly end: number;
}

/** Reads a VCD, written for this test from IEEE 1364: the value that each variable has at times from, from + step … */
export function readVcd(text: string, from: number, step: number, count: number): Dump {
  const names = new Map<string, { name: string; bits: number }[]>();
  const values = new Map<string, bigint>();
  const samples = new Map<string, bigint[]>();
  const scopes: string[] = [];
  const [head = "", body = ""] = text.split(/\$enddefinitions\s+\$end/);
  const words = head.split(/\s+/);
  const timescale = /\$timescale\s+([^$]*?)\s*\$end/.exec(head)?.[1] ?? "";
  words.forEach((word, at) => {
    if (word === "$scope") scopes.push(words[at + 2] ?? "");
    if (word === "$upscope") scopes.pop();
    if (word !== "$var") return;
    const [bits = "", id = "", name = ""] = words.slice(at + 2);
    const known = names.get(id) ?? [];
    known.push({ name: [...scopes, name.replace(/\[.*$/, "")].join("."), bits: Number(bits) });
    names.set(id, known);
  });
  let next = 0;
  const take = (): void => {
    for (const id of names.keys()) {
      const list = samples.get(id) ?? [];
      const value = values.get(id);
      if (value === undefined) throw new Error(`Variable ${id} has no value at time ${from + next * step}.`);
      list.push(value);
      samples.set(id, list);
    }
    next += 1;
  };
  let end = 0;
  for (const line of body.split("\n")) {
    if (line === "" || line.startsWith("$")) continue;
    if (line.startsWith("#")) {
      const time = Number(line.slice(1));
      while (next < count && time > from + next * step) take();
      end = time;
    } else if (line.startsWith("b")) {
      const [digits = "", id = ""] = line.slice(1).split(" ");
      if (!names.has(id)) throw new Error(`No variable ${id}.`);
      values.set(id, BigInt(`0b${digits}`));
    } else {
      const id = line.slice(1);
      if (!names.has(id)) throw new Error(`No variable ${id}.`);
      values.set(id, BigInt(line.slice(0, 1)));
    }
  }
  while (next < count) take();
  const signals = new Map<string, DumpedSignal>();
  for (const [id, list] of names) {
    for (const { name, bits } of list) signals.set(name, { bits, values: samples.get(id) ?? [] });
  }
  return { timescale, signals, end };
}
