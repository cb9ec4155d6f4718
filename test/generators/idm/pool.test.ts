import { beforeAll, describe, expect, it } from "vitest";
import { idmTop } from "../../../src/generators/idm/top.ts";
import { poolState } from "../../../src/ports/index.ts";
import { elementsOf, fpgaConfig, IdmRig, type Drive } from "../idm_rig.ts";
import { opcodes, wordOf } from "../second_level_idm/rig.ts";

const config = { ...fpgaConfig("fpga-tiny"), cores: 3 };
const { cores } = config;
const group = (g: number): number => 0x1000 + 0x20 * g;
const core = (c: number): number => 0x2000 + 0x100 * c;

/** The program of a core: one instruction for each module, and the end. Payloads tell core and module. */
function program(c: number): bigint[] {
  const instructions = [opcodes.load, opcodes.save, opcodes.conv, opcodes.poolInit];
  return [
    ...instructions.map((opcode, module) => wordOf({ opcode, core: c, payload: payloadOf(c, module) })),
    wordOf({ opcode: opcodes.system, core: c, flags: 2, layer: 0x10 + c, payload: BigInt(0x20 + c) << 80n }),
  ];
}

function payloadOf(c: number, module: number): bigint {
  return BigInt(16 * (c + 1) + module) << 32n;
}

describe("the pool", () => {
  let rig: IdmRig;
  beforeAll(async () => {
    rig = await IdmRig.open(config, idmTop);
    rig.step();
    write(0x34, 0xff);
    for (let c = 0; c < cores; c += 1) load(c, program(c));
    for (let s = 0; s < 3; s += 1) {
      write(core(s) + 0x40 + 0x10 * s, 0x1000 * (s + 1));
      write(core(s) + 0x48 + 0x10 * s, 0x1000 * (s + 1) + 0x100);
    }
  });

  function write(address: number, data: number): void {
    const valid = { s_axi_awvalid_i: 1, s_axi_awaddr_i: address, s_axi_wvalid_i: 1, s_axi_wdata_i: data };
    rig.step({ ...valid, s_axi_wstrb_i: 15, s_axi_bready_i: 1 });
    for (let wait = 0; rig.out("s_axi_bvalid_o") === 0; wait += 1) {
      if (wait > 4) throw new Error(`No answer to the write of ${address.toString(16)}.`);
      rig.step({ s_axi_bready_i: 1 });
    }
    expect(rig.out("s_axi_bresp_o"), address.toString(16)).toBe(0);
  }

  /** Loads a core's words from its own address. */
  function load(c: number, words: readonly bigint[]): void {
    write(core(c) + 0x0c, 0x100 * c);
    write(core(c) + 0x08, words.length);
    while (rig.out("m_axi_arvalid_o") === 0) rig.step();
    expect([rig.wide("m_axi_araddr_o", 0, 2, 20), rig.out("m_axi_arlen_o")]).toEqual([
      BigInt(0x100 * c),
      words.length - 1,
    ]);
    rig.step({ m_axi_arready_i: 1 });
    words.forEach((word, place) => {
      const last = place === words.length - 1 ? 1 : 0;
      rig.step({ m_axi_rvalid_i: 1, m_axi_rdata_i: elementsOf(word, 4, 32), m_axi_rlast_i: last });
    });
    rig.steps(2);
    expect(rig.state("state", c)).toBe(poolState.ready);
  }

  const ofCore = (c: number, value: number): number[] => Array.from({ length: cores }, (_, k) => (k === c ? value : 0));
  const modulesOf = (c: number): number[] => [0, 1, 2, 3].map((module) => 4 * c + module);
  const readyOf = (c: number): number[] =>
    Array.from({ length: 4 * cores }, (_, element) => (modulesOf(c).includes(element) ? 1 : 0));

  it.each([0, 1, 2])("core %i runs its own program on its own modules", (c) => {
    write(group(c), 1);
    rig.steps(12);
    const valid = Array.from({ length: 4 * cores }, (_, element) => rig.out("op_valid_o", element));
    expect(valid).toEqual(readyOf(c));
    for (const [module, element] of modulesOf(c).entries()) {
      expect(rig.wide("op_payload_o", 3 * element, 3, 32)).toBe(payloadOf(c, module));
      expect(rig.out("op_init_o", element)).toBe(module === 3 ? 1 : 0);
    }
    rig.step({ op_ready_i: readyOf(c) });
    rig.step({ op_done_i: readyOf(c) });
    rig.steps(4);
    expect(Array.from({ length: cores }, (_, k) => rig.state("state", k) === poolState.done)).toEqual(
      Array.from({ length: cores }, (_, k) => k <= c),
    );
    expect([rig.state(`core_${c}_state`), rig.state(`core_${c}_watch`)]).toEqual([3, expect.any(Number)]);
  });

  it.each([0, 1, 2])("core %i goes to memory through its own guard and segments", (c) => {
    const burst: Drive = { core_arvalid_i: ofCore(c, 1), core_arsel_i: ofCore(c, c), core_araddr_i: ofCore(c, 0xf) };
    rig.step({ ...burst, core_arlen_i: ofCore(c, 0) });
    rig.step({ mem_arready_i: ofCore(c, 1) });
    expect(Array.from({ length: cores }, (_, k) => rig.out("mem_arvalid_o", k))).toEqual(ofCore(c, 1));
    expect(rig.wide("mem_araddr_o", 2 * c, 2, 20)).toBe(BigInt(0x1000 * (c + 1) + 0xf0));
    rig.step({ mem_rvalid_i: ofCore(c, 1), mem_rlast_i: ofCore(c, 1), core_rready_i: ofCore(c, 1) });
    expect([rig.out("core_rvalid_o", c), rig.out("core_rlocal_o", c), rig.out("mem_rready_o", c)]).toEqual([1, 0, 1]);
    write(core(c) + 0x0c, 0x100 * c);
    load(c, program(c));
    write(group(c), 1);
    rig.steps(12);
    rig.step({ ...burst, core_arlen_i: ofCore(c, 1) });
    rig.steps(4);
    expect([rig.out("core_rlocal_o", c), rig.out("core_rresp_o", c)]).toEqual([1, 2]);
    expect([rig.state("state", c), rig.state("trap_code", c)]).toEqual([poolState.trap, 12]);
    expect(Array.from({ length: cores }, (_, k) => rig.state("state", k) === poolState.trap)).toEqual(
      Array.from({ length: cores }, (_, k) => k <= c),
    );
  });
});
