import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A small disk of its own. */
export interface Disk {
  readonly path: string;
  /** Writes a filler so that about so many bytes are free. Shows first that a write beyond them fails with ENOSPC. */
  fill(freeBytes: number): void;
  /** Takes the filler away. */
  empty(): void;
  /** From here on every write fails; shows that one does, with EROFS. */
  makeReadOnly(): Promise<void>;
  unmount(): Promise<void>;
}

/** Runs a shell command where mounts are allowed; `inside` is how this process sees a path there. */
interface Mounter {
  run(command: string): Promise<void>;
  inside(path: string): string;
  end(): void;
}

/** Makes a disk in memory. Throws, in one sentence, where none of the ways to mount one is allowed. */
export async function makeDisk(kibibytes: number): Promise<Disk> {
  const folder = mkdtempSync(join(tmpdir(), "vnpu-disk-"));
  const mounter = await findMounter(folder);
  await mounter.run(`mount -t tmpfs -o size=${kibibytes}k,mode=1777 none ${folder}`);
  const path = mounter.inside(folder);
  const filler = join(path, ".filler");
  const code = (act: () => void): string => {
    try {
      act();
      return "no error";
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? String(error);
    }
  };
  const bites = (found: string, wanted: string): void => {
    if (found !== wanted)
      throw new Error(`A write to the disk ${path} gave ${found}, not ${wanted}: the fault is none.`);
  };
  const disk: Disk = {
    path,
    fill: (freeBytes) => {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - freeBytes)));
      const probe = join(path, ".probe");
      bites(
        code(() => writeFileSync(probe, Buffer.alloc(freeBytes + 65_536))),
        "ENOSPC",
      );
      unlinkSync(probe);
    },
    empty: () => rmSync(filler, { force: true }),
    makeReadOnly: async () => {
      await mounter.run(`mount -o remount,bind,ro ${folder}`);
      bites(
        code(() => writeFileSync(join(path, ".probe"), "x")),
        "EROFS",
      );
    },
    unmount: async () => {
      await mounter.run(`umount -l ${folder}`);
      mounter.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return disk;
}

async function findMounter(folder: string): Promise<Mounter> {
  const plain = (words: readonly string[]): Mounter => ({
    run: async (command) => {
      const { status, stderr } = spawnSync(words[0] ?? "", [...words.slice(1), command], { encoding: "utf8" });
      if (status !== 0) throw new Error(`${command}: ${stderr}`);
    },
    inside: (path) => path,
    end: () => undefined,
  });
  const tried: string[] = [];
  for (const words of [
    ["sh", "-c"],
    ["sudo", "-n", "sh", "-c"],
  ]) {
    const mounter = plain(words);
    try {
      await mounter.run(`mount -t tmpfs -o size=4k none ${folder} && umount ${folder}`);
      return mounter;
    } catch (error) {
      tried.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    }
  }
  const own = await ownMounts();
  if (own !== undefined) return own;
  throw new Error(`No way to mount a disk for this test (root, sudo -n, unshare -Urm): ${tried.join("; ")}.`);
}

/** A shell in mounts of its own; its files are reached through its entry in /proc. */
async function ownMounts(): Promise<Mounter | undefined> {
  const shell: ChildProcessWithoutNullStreams = spawn("unshare", [
    ...["-Urm", "sh", "-c", 'while read -r line; do if eval "$line" >&2; then echo done; else echo failed; fi; done'],
  ]);
  shell.on("error", () => undefined);
  shell.stdin.on("error", () => undefined);
  const ask = (command: string): Promise<string> =>
    new Promise((resolve) => {
      shell.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
      shell.once("close", () => resolve("failed"));
      shell.stdin.write(`${command}\n`);
    });
  if ((await ask("true")) !== "done") return undefined;
  return {
    run: async (command) => {
      if ((await ask(command)) !== "done") throw new Error(`${command}: failed in mounts of its own.`);
    },
    inside: (path) => `/proc/${shell.pid}/root${path}`,
    end: () => shell.stdin.end(),
  };
}
