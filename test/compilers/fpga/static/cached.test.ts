import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCache } from "../../../../src/cache/index.ts";
import {
  cachedStatic,
  compileStatic,
  readStatic,
  writeStatic,
  type StaticNetwork,
} from "../../../../src/compilers/fpga/index.ts";
import { smallCore } from "../cores.ts";
import { network } from "../layers.ts";

const example = network({ x: [1, 20, 9, 9] }, (steps) => {
  const a = steps.conv("x", [32, 20], { kernel: [3, 3], pads: { top: 1, left: 1, bottom: 1, right: 1 } });
  return steps.concat(a, steps.unary(steps.conv("x", [16, 20])));
});

describe("a compiled network as a file", () => {
  const compiled = compileStatic(example, smallCore);
  const bytes = writeStatic(compiled);

  it("is read as it was written", () => {
    expect(readStatic(bytes)).toEqual(compiled);
  });

  it("is refused with any byte altered, and cut", () => {
    for (let at = 0; at < bytes.length; at += 1 + Math.floor(bytes.length / 300)) {
      const altered = Uint8Array.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 0x10;
      expect(readStatic(altered)).toBeUndefined();
    }
    for (const length of [0, 7, 16, 100, bytes.length - 1])
      expect(readStatic(bytes.subarray(0, length))).toBeUndefined();
  });
});

describe("the cache of compiled networks", () => {
  let folder = "";
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "fpga-static-"))));
  afterAll(() => rm(folder, { recursive: true }));

  const entries = async (): Promise<readonly string[]> => {
    const kind = join(folder, "fpga-static");
    return (await readdir(kind)).map((name) => join(kind, name)).sort();
  };

  it("keeps one entry for a network and core, which is used, and made again when damaged", async () => {
    const cache = openCache(folder);
    let read: Uint8Array | undefined;
    let written = 0;
    const watched = {
      read: async (kind: string, key: string): Promise<Uint8Array | undefined> => (read = await cache.read(kind, key)),
      write: (kind: string, key: string, content: Uint8Array): Promise<boolean> => {
        written += 1;
        return cache.write(kind, key, content);
      },
    };
    const compile = (core = smallCore): Promise<StaticNetwork> => cachedStatic(example, core, watched);
    const first = await compile();
    expect(read).toBeUndefined();
    expect(await compile()).toEqual(first);
    expect(read).toBeDefined();
    expect(written).toBe(1);
    const [entry = ""] = await entries();
    const bytes = await readFile(entry);
    await writeFile(entry, bytes.subarray(0, bytes.length - 40));
    expect(await compile()).toEqual(first);
    expect(await readFile(entry)).toEqual(bytes);
    expect(written).toBe(2);
    const other = await compile({ ...smallCore, portWords: 2 });
    expect(other.ifpCycles).not.toEqual(first.ifpCycles);
    expect(await entries()).toHaveLength(2);
  });

  it("does not use an entry that is whole but no compiled network", async () => {
    const compiled = compileStatic(example, smallCore);
    const cache = { read: async () => Buffer.from("no network at all, but long enough"), write: async () => true };
    expect(await cachedStatic(example, smallCore, cache)).toEqual(compiled);
  });
});
