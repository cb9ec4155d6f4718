import { expect, test } from "vitest";
import { axiProtocolChecker } from "../../../src/environment/index.ts";
import { axiLinkReader } from "../../../src/environment/control_registers/axi_rows.ts";
import { registersRows } from "../../../src/environment/control_registers/rows.ts";
import { goldenOf, promise, run, same, surroundings, writeActs, type Cycle, type Read } from "./run.ts";

test("R1, R5: every request is answered once, in order, in the second cycle when the channel is free", () => {
  let answers = 0;
  promise(({ sizes, reset }) => {
    const rows = registersRows(sizes);
    const link = axiLinkReader(rows);
    const protocol = axiProtocolChecker({ answerCycles: 2, asynchronousReset: reset === "async_low" });
    let addresses: number[] = [];
    let strobes: number[] = [];
    let reads: number[] = [];
    const known = (address: number): boolean => {
      const page = address >>> 12;
      return page === 0 || (page >= 0x40 && (page & 0x3f) < sizes.vnpus && page < 0xc0);
    };
    return ({ input, output, read }) => {
      const broken = protocol.check(link(input, 0, output, 0));
      if (broken !== undefined) throw new Error(`${broken.side} in cycle ${broken.cycle}: ${broken.text}`);
      if (read("rst_ni") === 0) {
        [addresses, strobes, reads] = [[], [], []];
        return;
      }
      const done = (channel: string, ready: string, valid: string): boolean =>
        read(`s_axi_${channel}ready_${ready}`) === 1 && read(`s_axi_${channel}valid_${valid}`) === 1;
      if (done("b", "i", "o")) {
        answers += 1;
        const address = addresses.shift() ?? -1;
        const refused = !known(address) || strobes.shift() !== 15;
        if (refused) same(read("s_axi_bresp_o"), 2, `answer of a write to ${address}`);
        if (!refused && (address & 0xfffff) === 0x034) same(read("s_axi_bresp_o"), 0, "answer of a write");
        if (!known(address)) strobes.shift();
      }
      if (done("r", "i", "o")) {
        answers += 1;
        const address = reads.shift() ?? -1;
        if (!known(address)) same(read("s_axi_rresp_o"), 2, `answer of a read of ${address}`);
        if (address === 0) same(read("s_axi_rdata_o"), 0x564e5055, "ID");
        if (address === 4) same(read("s_axi_rdata_o"), 0x10000, "VERSION");
      }
      if (done("aw", "o", "i")) addresses.push(read("s_axi_awaddr_i"));
      if (done("w", "o", "i")) strobes.push(read("s_axi_wstrb_i"));
      if (done("ar", "o", "i")) reads.push(read("s_axi_araddr_i"));
      if (read("s_axi_rvalid_o") === 0) same(read("s_axi_rdata_o") | read("s_axi_rresp_o"), 0, "R without valid");
      if (read("s_axi_rresp_o") !== 0) same(read("s_axi_rdata_o"), 0, "data of a refused read");
      if (read("s_axi_bvalid_o") === 0) same(read("s_axi_bresp_o"), 0, "B without valid");
    };
  });
  expect(answers).toBeGreaterThan(4_000);
});

test("R2: no output of a cycle depends on the valids of it, nor on anything else but the reset", () => {
  promise((setup) => {
    const twin = goldenOf(setup);
    const output = new Uint32Array(twin.outputs.words);
    const last = setup.cycles - 1;
    let cycle = 0;
    return ({ input, output: expected, read }) => {
      const row = input.slice();
      // The twin sees the same run; in its last cycle, all inputs but the reset are others.
      if (cycle === last) for (let word = 0; word < row.length; word += 1) row[word] = ~(row[word] ?? 0);
      if (cycle === last) row[0] = ((row[0] ?? 0) & ~1) | read("rst_ni");
      twin.step(row, 0, output, 0);
      if (cycle === last) expect([...output]).toEqual([...expected]);
      cycle += 1;
    };
  }, 25);
});

test("R3: VE quotas fit always, ME quotas in modes 0 and 1 unless an engine was quarantined since they did", () => {
  let fits = 0;
  let exceeds = 0;
  promise(({ sizes }) => {
    const sum = (read: Read, name: string): number => {
      let total = 0;
      for (let v = 0; v < sizes.vnpus; v += 1) total += read(name, v);
      return total;
    };
    const exceeded = (read: Read): boolean => {
      if (read("mode_o") > 1) return false;
      let online = 0;
      for (let m = 0; m < sizes.matrixEngines; m += 1) online += read("me_online_o", m);
      return sum(read, "me_quota_o") > online;
    };
    return (now, before) => {
      if (sum(now.read, "ve_quota_o") > sizes.vectorEngines) throw new Error("VE quotas exceed the engines.");
      if (sum(now.read, "me_quota_o") > 0) fits += 1;
      if (!exceeded(now.read)) return;
      exceeds += 1;
      if (before === undefined) throw new Error("ME quotas exceed the engines after reset.");
      if (!exceeded(before.read) && before.read("me_quarantine_i") === 0) {
        throw new Error("ME quotas exceed the engines online without a quarantine.");
      }
    };
  });
  expect([fits > 2_000, exceeds > 200]).toEqual([true, true]);
});

test("R4: a write to a page of v changes no output but those of v, and its guest's page only doorbell and interrupt", () => {
  const byGuest = ["run_o", "irq_o"];
  /** Outputs of the bus, and those that events alone move. */
  const bus = (name: string): boolean => name.startsWith("s_axi_");
  let writes = 0;
  let changes = 0;
  promise((_, model) => {
    const outputs = model.ports.ports.filter(({ name, direction }) => direction === "output" && !bus(name));
    const check = (now: Cycle, before: Cycle): void => {
      const address = writeActs(before.read) ? before.read("aw_address") : -1;
      const page = address >>> 12;
      if (address >= 0) writes += 1;
      for (const { name, elements, index } of outputs) {
        const isOfVnpu = index === "vnpu" || isSegment(name);
        for (let element = 0; element < elements; element += 1) {
          if (now.read(name, element) === before.read(name, element)) continue;
          if (falls(name, element, now, before) || comes(name, element, before)) continue;
          changes += 1;
          const what = `${name}, element ${element}, after a write to ${address.toString(16)}`;
          if (address < 0) throw new Error(`${name}, element ${element}, changes without a write.`);
          if (!isOfVnpu) {
            same(page, 0, `page of ${what},`);
            continue;
          }
          same(page & 0x3f, isSegment(name) ? Math.floor(element / 3) : element, `vNPU of ${what},`);
          same(page & 0xc0, byGuest.includes(name) ? 0x80 : 0x40, `kind of page of ${what},`);
        }
      }
    };
    return (now, before) => {
      if (before === undefined || now.read("rst_ni") === 0 || before.read("rst_ni") === 0) return;
      check(now, before);
    };
  }, 25);
  expect([writes > 2_000, changes > 1_000]).toEqual([true, true]);
});

const isSegment = (name: string): boolean => name.includes("_base_");

/** A pulse ends. */
function falls(name: string, element: number, now: Cycle, before: Cycle): boolean {
  return (name === "run_o" || name === "clear_o") && now.read(name, element) === 0 && before.read(name, element) === 1;
}

/** An event of the cycle before explains the change. */
function comes(name: string, element: number, before: Cycle): boolean {
  const { read } = before;
  if (name === "me_online_o") return read("me_quarantine_i", element) === 1;
  if (name.startsWith("inject_")) return read("inject_done_i") === 1;
  if (name === "irq_o") return read("vnpu_done_i", element) === 1 || read("vnpu_state_i", element) === 5;
  // Quarantine, or states that come and go.
  return name === "irq_hypervisor_o";
}

test("the environment keeps its duties in these runs", () => {
  promise((setup) => {
    const { model, environment } = surroundings(setup);
    run(model, environment, Math.min(400, setup.cycles), () => undefined, setup.sizes);
    return () => undefined;
  }, 15);
});
