import { describe, expect, test } from "vitest";
import { PoolRig, each, group, inject, load, ofCore, type Inputs, type Seen } from "./rig.ts";

const phases = ["Idle", "Address", "Burst", "Drain"];

/** Phase, words left, timer, and the address that is offered with its beats. */
function loader({ out, state }: Seen): string {
  const [low, high] = out.all("m_axi_araddr_o");
  const offered = `${((high ?? 0) * 2 ** 20 + (low ?? 0)).toString(16)}x${out.get("m_axi_arlen_o") + 1}`;
  const address = out.get("m_axi_arvalid_o") === 1 ? ` ${offered}` : "";
  if (address === "" && offered !== "0x1") throw new Error("An address without valid.");
  return `${phases[state.get("phase")]} ${state.get("left")} ${state.get("timer")}${address}`;
}

const taken: Inputs = { m_axi_arready_i: 1 };

/** A rig whose loader offers the address of these words for core 1. */
function offered(words: number, address = 0x1000): PoolRig {
  const rig = new PoolRig();
  rig.openMemory();
  rig.ask(1, address, words);
  return rig;
}

describe("a load", () => {
  test("asks in the cycle behind the first of Load, takes a word a cycle, and ends Ready", () => {
    const rig = new PoolRig();
    rig.openMemory();
    rig.set(ofCore(1, 0xc), 0xfe0);
    rig.offer(ofCore(1, load), 3);
    const seen: string[] = [];
    const note = (each_: Seen): void => void seen.push(`${each_.states.split(" ")[1]} ${loader(each_)}`);
    note(rig.cycle());
    note(rig.cycle());
    note(rig.cycle());
    note(rig.cycle(taken));
    note(rig.cycle());
    note(rig.beat(0xfe0, false));
    note(rig.beat(0xff0, true));
    note(rig.cycle(taken));
    note(rig.beat(0x1000, true));
    note(rig.cycle());
    expect(seen).toEqual([
      "Free Idle 0 0",
      "Load Idle 0 0",
      "Load Address 3 0 fe0x2",
      "Load Address 3 1 fe0x2",
      "Load Burst 3 0",
      "Load Burst 3 1",
      "Load Burst 2 0",
      "Load Address 1 0 1000x1",
      "Load Burst 1 0",
      "Ready Idle 0 0",
    ]);
    expect(rig.counted("burst_to_page", "burst_rest", "load_ends")).toEqual([1, 1, 1]);
  });

  test("takes the lowest core first; one that is asked for meanwhile waits", () => {
    const rig = new PoolRig();
    rig.openMemory();
    rig.ask(2, 0x2000, 1);
    rig.set(ofCore(1, load), 1);
    rig.set(ofCore(0, load), 1);
    rig.cycle(taken);
    rig.beat(0x2000, true);
    expect(rig.cycle().states).toBe("Load Load Ready");
    const seen = rig.cycle(taken);
    expect([loader(seen), seen.state.get("loader_core")]).toEqual(["Address 1 0 0x1", 0]);
    expect(rig.count("load_begins_of_several")).toBe(1);
  });

  test("takes 16 beats at a time, none across 4 KiB, at 40 bits of address", () => {
    const rig = offered(40, 0x12_3456_7f80);
    const asked: string[] = [];
    let address = 0x12_3456_7f80;
    for (const beats of [8, 16, 16]) {
      asked.push(loader(rig.cycle(taken)));
      for (let n = 1; n <= beats; n += 1, address += 16) rig.beat(address, n === beats);
    }
    expect(asked).toEqual(["Address 40 0 1234567f80x8", "Address 32 0 1234568000x16", "Address 16 0 1234568100x16"]);
    expect(rig.cycle().states).toBe("Free Ready Free");
  });
});

describe("a bad beat", () => {
  test.each<[string, number, boolean, Inputs, string, string]>([
    ["a response", 0, false, { m_axi_rresp_i: 2 }, "Drain 3 0", "beat_bad_response"],
    ["a response at the end", 2, true, { m_axi_rresp_i: 1 }, "Idle 1 0", "beat_bad_response"],
    ["last too early", 1, true, {}, "Idle 2 0", "beat_last_early"],
    ["last missing", 2, false, {}, "Drain 1 0", "beat_last_missing"],
  ])("(%s) traps the core, and what comes is dropped", (_, before, last, inputs, after, event) => {
    const rig = offered(3);
    rig.cycle(taken);
    for (let n = 0; n < before; n += 1) rig.beat(0x1000 + 16 * n, false);
    rig.beat(0x1000, last, inputs);
    const seen = rig.cycle();
    expect([seen.states, loader(seen), rig.count(event)]).toEqual(["Free Trap11 Free", after, 1]);
    expect(seen.state.all("irq_trap")).toEqual([0, 1, 0]);
    if (last) return;
    rig.beat(0, false, { m_axi_rresp_i: 3 });
    expect(loader(rig.cycle()).startsWith("Drain")).toBe(true);
    rig.beat(0, true);
    expect(loader(rig.cycle()).startsWith("Idle")).toBe(true);
    expect(rig.counted("drain_beat", "drained")).toEqual([1, 1]);
  });

  test("does not come in Idle or Address", () => {
    const rig = offered(3);
    rig.beat(0, true, { m_axi_rresp_i: 3 });
    expect(loader(rig.cycle())).toBe("Address 3 1 1000x3");
    const idle = new PoolRig();
    idle.beat(0, true, { m_axi_rresp_i: 3 });
    expect([idle.cycle().states, rig.count("stray_beat"), idle.count("stray_beat")]).toEqual(["Free Free Free", 1, 1]);
  });
});

describe("memory that does not answer for T = 20 cycles", () => {
  test("in Address: the core traps, the address stands, and its burst is dropped", () => {
    const rig = offered(3);
    rig.set(ofCore(2, load), 1);
    while (rig.cycle().state.get("timer") < 18);
    expect(rig.cycle().states).toBe("Free Load Load");
    const seen = rig.cycle();
    expect([seen.states, loader(seen)]).toEqual(["Free Trap11 Load", "Address 3 0 1000x3"]);
    rig.cycle(taken);
    expect(loader(rig.cycle())).toBe("Drain 3 0");
    rig.beat(0x1000, true);
    rig.cycle();
    expect(loader(rig.cycle(taken))).toBe("Address 1 0 0x1");
    rig.beat(0, true);
    expect(rig.cycle().states).toBe("Free Trap11 Ready");
    expect(rig.counted("timeout_address", "address_of_failed")).toEqual([1, 1]);
  });

  test("in Address for another T: all that wait trap, again and again", () => {
    const rig = offered(3);
    rig.cycles(25);
    rig.set(ofCore(2, load), 1);
    rig.set(ofCore(1, load), 2);
    expect(rig.cycle().states).toBe("Free Load Load");
    while (rig.cycle().state.get("timer") < 19);
    const seen = rig.cycle();
    expect([seen.states, loader(seen)]).toEqual(["Free Trap11 Trap11", "Address 3 0 1000x3"]);
    expect(seen.state.all("irq_trap")).toEqual([0, 1, 1]);
    expect(rig.counted("timeout_failed", "timeout_of_waiting", "load_of_failed")).toEqual([1, 1, 1]);
  });

  test("in Address: a core that is loaded or moved behind it is not touched by the old burst", () => {
    const rig = offered(3);
    rig.cycles(25);
    rig.set(ofCore(1, group), 2);
    rig.cycle(taken);
    rig.beat(0x1000, false);
    rig.beat(0x1010, false);
    rig.beat(0x1020, true);
    expect([rig.cycle().states, rig.count("group_of_failed")]).toEqual(["Free Free Free", 1]);
    const loaded = offered(3);
    loaded.cycles(25);
    loaded.set(ofCore(1, load), 1);
    loaded.cycle(taken);
    loaded.beat(0x1000, true);
    loaded.cycle();
    expect(loader(loaded.cycle(taken))).toBe("Address 1 0 1000x1");
    loaded.beat(0x1000, true);
    expect(loaded.cycle().states).toBe("Free Ready Free");
  });

  test("in Burst: Drain; there all that wait trap at each T", () => {
    const rig = offered(3);
    rig.cycle(taken);
    rig.beat(0x1000, false);
    rig.set(ofCore(0, load), 1);
    while (rig.cycle().state.get("timer") < 19);
    const first = rig.cycle();
    expect([first.states, loader(first)]).toEqual(["Load Trap11 Free", "Drain 2 0"]);
    while (rig.cycle().state.get("timer") < 19);
    const second = rig.cycle();
    expect([second.states, loader(second)]).toEqual(["Trap11 Trap11 Free", "Drain 2 0"]);
    while (rig.cycle().state.get("timer") < 19);
    expect(loader(rig.cycle())).toBe("Drain 2 0");
    expect(rig.counted("timeout_burst", "timeout_drain", "timeout_of_waiting")).toEqual([1, 2, 1]);
  });

  test("loses to a beat, or to arready, of the same cycle", () => {
    const rig = offered(2);
    while (rig.cycle().state.get("timer") < 18);
    expect(loader(rig.cycle(taken))).toBe("Address 2 19 1000x2");
    while (rig.cycle().state.get("timer") < 18);
    expect(loader(rig.beat(0x1000, false))).toBe("Burst 2 19");
    expect(loader(rig.cycle())).toBe("Burst 1 0");
    expect(rig.count("beat_at_limit")).toBe(1);
  });
});

describe("INJECT", () => {
  test("inverts the parity of the next word of its core, and falls with it", () => {
    const rig = offered(2);
    rig.set(ofCore(1, inject), 1);
    rig.set(ofCore(0, inject), 1);
    rig.cycle(taken);
    rig.beat(0x1000, false);
    rig.beat(0x1010, true);
    expect([rig.read(ofCore(1, inject)), rig.read(ofCore(0, inject))]).toEqual([0, 1]);
    rig.set(0x1020, 0);
    expect(rig.cycles(3).fronts).toBe("- !1 -");
    expect(rig.cycles(2, { instr_ready_i: each(1, 1) }).fronts).toBe("- 101 -");
    expect(rig.counted("injected", "word_bad_parity")).toEqual([1, 1]);
  });

  test("stays as it is written in that cycle", () => {
    const rig = offered(2);
    rig.set(ofCore(1, inject), 1);
    rig.cycle(taken);
    rig.offer(ofCore(1, inject), 1);
    rig.beat(0x1000, false);
    expect(rig.read(ofCore(1, inject))).toBe(1);
    rig.beat(0x1010, true);
    expect([rig.read(ofCore(1, inject)), ...rig.counted("injected", "injected_at_write")]).toEqual([0, 2, 1]);
  });
});
