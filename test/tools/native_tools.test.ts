import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const native = new URL("../../tools/bootstrap/native_tools.mjs", import.meta.url).href;
const wanted = ["verilator", "g++", "make", "iverilog", "chromium"];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vnpu-native-"));
  mkdirSync(join(folder, "bin"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a shell script on the PATH of the run; `$0`'s arguments are logged. */
function script(name: string, body = ""): void {
  const path = join(folder, "bin", name);
  writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> ${join(folder, "log")}\n${body}\n`);
  chmodSync(path, 0o755);
}

/** An apt-get that brings the tools, from its nth `install` on. */
function aptGet(fromInstall: number): void {
  const bring = wanted
    .map((name) => `printf '#!/bin/sh\\n' > ${folder}/bin/${name}; /bin/chmod +x ${folder}/bin/${name}`)
    .join("\n");
  const count = `n=$(/bin/cat ${folder}/n 2>/dev/null || echo 0); n=$((n+1)); echo $n > ${folder}/n`;
  script("apt-get", `[ "$1" = install ] || exit 0\n${count}\n[ $n -ge ${fromInstall} ] || exit 100\n${bring}`);
}

/** Runs ensureNativeTools as root or as another user, with the scripts alone on the PATH. */
function ensure(user: "root" | "other", platform = "linux"): { code: number | null; err: string; log: string[] } {
  const program = `
    Object.defineProperty(process, "platform", { value: "${platform}" });
    process.getuid = () => ${user === "root" ? 0 : 1000};
    const { ensureNativeTools } = await import(${JSON.stringify(native)});
    try { ensureNativeTools(); } catch (error) { console.error(error.message); process.exitCode = error.exitCode; }`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    env: { PATH: join(folder, "bin") },
    encoding: "utf8",
  });
  const log = ((): string => {
    try {
      return readFileSync(join(folder, "log"), "utf8");
    } catch {
      return "";
    }
  })();
  return {
    code: status,
    err: stderr,
    log: log.split("\n").filter((line) => /^(apt-get (install|update)|dpkg|sudo)/.test(line)),
  };
}

const install =
  "apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=600 verilator g++ make iverilog chromium";

describe("native tools", () => {
  it("asks for nothing when all are there", () => {
    for (const name of wanted) script(name);
    script("apt-get");
    expect(ensure("root")).toMatchObject({ code: 0, err: "", log: [] });
  });

  it("installs what is absent as root, and that alone", () => {
    for (const name of ["make", "g++"]) script(name);
    aptGet(1);
    const { code, log } = ensure("root");
    expect(code).toBe(0);
    expect(log).toEqual([install.replace("g++ make ", "")]);
  });

  it("mends dpkg and tries again when the first install fails", () => {
    aptGet(2);
    script("dpkg");
    expect(ensure("root")).toMatchObject({
      code: 0,
      log: [install, "dpkg --configure -a", "apt-get update -q", install],
    });
  });

  it("says the one command when it cannot install, exit 3", () => {
    aptGet(9);
    script("dpkg");
    const { code, err } = ensure("root");
    expect(code).toBe(3);
    expect(err).toContain(
      "run as root: apt-get install -y verilator g++ make iverilog chromium (or: npm test -- --no-verilator)\n",
    );
  });

  it("uses sudo when it asks for no password", () => {
    aptGet(1);
    script("sudo", 'shift; [ "$1" = true ] && exit 0; exec "$@"');
    const { code, log } = ensure("other");
    expect(code).toBe(0);
    expect(log).toContain(install);
  });

  it("takes another name of the browser", () => {
    for (const name of wanted.slice(0, -1)) script(name);
    script("google-chrome");
    expect(ensure("other")).toMatchObject({ code: 0, err: "" });
  });

  it("says the brew command on macOS, exit 3", () => {
    for (const name of ["g++", "iverilog", "chromium"]) script(name);
    const { code, err } = ensure("other", "darwin");
    expect({ code, err }).toEqual({
      code: 3,
      err: "Absent: verilator, make; run: brew install verilator && brew install make\n",
    });
  });

  it("says the one command to another user, exit 3", () => {
    aptGet(1);
    expect(ensure("other")).toMatchObject({
      code: 3,
      err: "Absent: verilator, g++, make, iverilog, chromium; run as root: apt-get install -y verilator g++ make iverilog chromium (or: npm test -- --no-verilator)\n",
      log: [],
    });
  });
});
