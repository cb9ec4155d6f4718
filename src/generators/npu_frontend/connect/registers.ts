import { mux, lit, orAll, pack, type Expr } from "../../../hdl/index.ts";
import { countBits } from "../../../ports/index.ts";
import { sum } from "../../prim/sum.ts";
import type { EngineView } from "./engines.ts";
import type { Top } from "./parts.ts";

/** The control registers: the bus, and what they show and count of all other parts. */
export function wireRegisters({ m, port, parts, nets, shape }: Top, seen: EngineView): void {
  const { vnpus, vectorEngines, matrixEngines } = shape;
  const { registers, utops } = nets;
  const ofVnpus = (name: string): Expr => pack(nets.vnpus.map((vnpu) => vnpu(name)));
  m.section("Registers");
  const bits = countBits(vectorEngines);
  const grants = Array.from({ length: vnpus }, (_, v) =>
    sum(
      nets.ves.map((ve) => ve("grant_o").bit(v)),
      bits,
    ),
  );
  const preempts = Array.from({ length: matrixEngines }, (_, e) =>
    mux(
      utops.flag("preempt_valid_o").and(utops("preempt_me_o").eq(e)),
      seen.tenants[e] ?? lit(vnpus, 0),
      lit(vnpus, 0),
    ),
  );
  const bus = Object.fromEntries(
    parts.registers.ports
      .filter(({ name, signalKind }) => signalKind === "input" && name.startsWith("s_axi_"))
      .map(({ name }) => [name, port(name)]),
  );
  m.instance("u_registers", parts.registers, {
    inputs: {
      ...bus,
      inject_done_i: orAll(nets.vnpus.map((vnpu) => vnpu.flag("inject_done_o"))),
      ...{ vnpu_state_i: ofVnpus("state_o"), vnpu_group_i: ofVnpus("group_o") },
      ...{ vnpu_fault_code_i: ofVnpus("fault_code_o"), vnpu_done_i: ofVnpus("done_o") },
      me_quarantine_i: pack(nets.engines.map((engine) => engine("expired_o"))),
      ...{ me_busy_i: port("me_run_o"), me_vnpu_i: port("me_vnpu_o") },
      ve_grants_i: m.wire("ve_grants", pack(grants), "VE slots that each vNPU issues."),
      preempted_i: m.wire("preempted", orAll(preempts), "vNPU whose uTop is preempted, one-hot."),
      trace_drop_i: nets.trace("drop_o"),
    },
    outputs: registers.outputs,
  });
}
