import { lit, Module, type Signal } from "../../hdl/index.ts";
import type { FrontendShape } from "./sizes.ts";

/** Contexts of suspended µTops, one word for each µTop of each vNPU: what the instruction queues, not the MEs, must keep. */
export function contextMemory(shape: FrontendShape, contextBits: number): Module {
  const { matrixEngines: mes, vnpus, meIndex, vnpuIndex } = shape;
  const m = new Module("context_memory", {
    summary: "What the queues keep of suspended uTops: a RAM with one write port and one read port.",
    file: "src/generators/npu_frontend/context_memory.ts",
  });
  m.clock("clk_i", "Clock.");
  const depth = Math.max(2, mes * vnpus);
  const memory = m.memory("contexts", { width: contextBits, depth, doc: "By vNPU, then by uTop." });
  const bits = memory.addressBits;
  const address = (name: string, doc: string): Signal => {
    const vnpu = m.input(`${name}_vnpu_i`, vnpuIndex, `vNPU to ${doc}.`);
    const utop = m.input(`${name}_utop_i`, meIndex, `uTop to ${doc}.`);
    const factor = lit(mes.toString(2).length, mes);
    const width = vnpuIndex + factor.width;
    const sum = vnpu.times(factor, width).plus(utop.extend(width));
    const place = m.wire(`${name}_place`, sum, `uTop to ${doc}, counted over all vNPUs.`);
    if (width <= bits) return m.wire(`${name}_address`, place.extend(bits), `Word to ${doc}.`);
    m.unused(`unused_${name}_place`, place.slice(bits, width - bits));
    return m.wire(`${name}_address`, place.slice(0, bits), `Word to ${doc}.`);
  };
  const enable = m.input("write_i", 1, "Write.");
  const writes = address("write", "write");
  m.write(memory, { enable, address: writes, data: m.input("write_context_i", contextBits, "Context to write.") });
  const reads = address("read", "read");
  m.drive(
    m.output("read_context_o", contextBits, "Context that is read."),
    m.wire("read_context", memory.read(reads), "Word that is read."),
  );
  return m;
}
