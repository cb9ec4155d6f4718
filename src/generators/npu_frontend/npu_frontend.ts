import type { Module } from "../../hdl/index.ts";
import { fetchMasterSizes, npuFrontendPorts } from "../../ports/index.ts";
import { controlRegisters } from "../control_registers/control_registers.ts";
import type { RegistersShape } from "../control_registers/sizes.ts";
import { fetchMaster } from "../fetch_master/fetch_master.ts";
import { fetchShape } from "../fetch_master/sizes.ts";
import { operationScheduler } from "../operation_scheduler/operation_scheduler.ts";
import { operationShape } from "../operation_scheduler/sizes.ts";
import { declarePorts } from "../prim/table_ports.ts";
import { schedulerShape } from "../utop_scheduler/sizes.ts";
import { utopScheduler } from "../utop_scheduler/utop_scheduler.ts";
import { wireEngines } from "./connect/engines.ts";
import { wireFetch } from "./connect/fetch.ts";
import { netsOf, type Parts } from "./connect/parts.ts";
import { wireRegisters } from "./connect/registers.ts";
import { wireSchedulers } from "./connect/schedulers.ts";
import { wireTrace } from "./connect/trace.ts";
import { wireVectorEngines } from "./connect/vector_engines.ts";
import { wireVnpus } from "./connect/vnpus.ts";
import { contextMemory } from "./context_memory.ts";
import { engineSlice } from "./engine_slice.ts";
import { vePort } from "./operations/ve_port.ts";
import { contextBits } from "./queue/context.ts";
import { clockedPart, type FrontendShape } from "./sizes.ts";
import { tracePort } from "./trace/trace_port.ts";
import { vnpuSlice } from "./vnpu_slice.ts";

/** The front end of an NPU core: registers, sequencers, schedulers, instruction fetch and queues, engine ports, trace. */
export function npuFrontend(shape: FrontendShape, registersShape: RegistersShape): Module {
  const { matrixEngines: mes, vectorEngines: ves, vnpus, reset } = shape;
  const m = clockedPart(
    "npu_frontend",
    "npu_frontend.ts",
    `Front end of a core of ${mes} MEs and ${ves} VEs that ${vnpus} vNPUs share.`,
    shape,
  );
  const port = declarePorts(m, npuFrontendPorts(shape));
  const parts: Parts = {
    registers: controlRegisters(registersShape),
    utops: utopScheduler(schedulerShape(shape, reset)),
    operations: operationScheduler(operationShape(shape, reset)),
    fetch: fetchMaster(fetchShape(fetchMasterSizes(shape), reset)),
    contexts: contextMemory(shape, contextBits(shape)),
    trace: tracePort(shape),
    vnpu: vnpuSlice(shape),
    engine: engineSlice(shape),
    ve: vePort(shape),
  };
  const top = { m, shape, port, parts, nets: netsOf(m, shape, port, parts) };
  const seen = wireEngines(top);
  wireVectorEngines(top);
  wireVnpus(top, seen);
  wireSchedulers(top, seen);
  wireFetch(top);
  wireRegisters(top, seen);
  wireTrace(top, seen);
  return m;
}
