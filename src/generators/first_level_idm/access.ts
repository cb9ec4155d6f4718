import type { Expr, Module, Signal } from "../../hdl/index.ts";
import { poolAddressBits } from "../../isa/idm_registers/index.ts";
import { bus } from "../control_registers/bus.ts";
import type { PortFinder } from "../prim/table_ports.ts";
import { decoder } from "./decoder.ts";
import type { PoolShape, Use } from "./sizes.ts";

/** What the bus asks for in a cycle, and what it is to be told. */
export interface Access {
  readonly writes: Expr<1>;
  readonly writeData: Signal;
  readonly writeStrobe: Signal;
  readonly write: Lines;
  readonly read: Lines;
  /** To be driven: whether the write is refused, and what is read. */
  readonly writeError: Signal<1>;
  readonly readData: Signal;
}

/** What a decoder says of an address. */
export interface Lines {
  readonly pool: Signal;
  readonly group: Signal;
  readonly core: Signal;
  /** One-hot. */
  readonly ofGroup: Signal;
  readonly ofCore: Signal;
  readonly groupNumber: Signal;
  readonly coreNumber: Signal;
  readonly hit: Expr<1>;
}

const busInputs = ["awvalid", "awaddr", "wvalid", "wdata", "wstrb", "bready", "arvalid", "araddr", "rready"];
const busOutputs = ["awready", "wready", "bvalid", "bresp", "arready", "rvalid", "rdata", "rresp"];

/** The channels at the ports of the slave, and the decoders of their addresses. */
export function instantiateBus(m: Module, shape: PoolShape, port: PortFinder): Access {
  m.section("Bus");
  const writeError = m.declare("write_error", 1, "The write that waits is refused.");
  const readError = m.declare("read_error", 1, "The read that waits is refused.");
  const readData = m.declare("read_data", 32, "What it reads.");
  const own = m.instance("u_bus", bus(shape, { name: "idm_bus", addressBits: poolAddressBits }), {
    inputs: {
      ...Object.fromEntries(busInputs.map((name) => [`${name}_i`, port(`s_axi_${name}_i`)])),
      ...{ write_error_i: writeError, read_error_i: readError, read_data_i: readData },
    },
    outputs: {
      ...Object.fromEntries(busOutputs.map((name) => [`${name}_o`, port(`s_axi_${name}_o`)])),
      write_o: { name: "writes", doc: "A write acts in this cycle, if it is not refused." },
      write_address_o: { name: "write_address", doc: "Its address." },
      write_data_o: { name: "write_data", doc: "Its data." },
      write_strobe_o: { name: "write_strobe", doc: "Its strobe." },
      read_o: { name: "reads", doc: "A read acts in this cycle." },
      read_address_o: { name: "read_address", doc: "Its address." },
    },
  });
  const write = instantiateDecoder(m, shape, "write", own.write_address_o);
  const read = instantiateDecoder(m, shape, "read", own.read_address_o);
  m.drive(readError, read.hit.not());
  // Nothing changes by being read.
  m.unused("unused_read", own.read_o, read.ofGroup, read.ofCore);
  return {
    ...{ writes: own.write_o.sized(1), writeData: own.write_data_o, writeStrobe: own.write_strobe_o },
    ...{ write, read, writeError, readData },
  };
}

function instantiateDecoder(m: Module, shape: PoolShape, use: Use, address: Signal): Lines {
  const wire = (name: string, doc: string): { name: string; doc: string } => ({ name: `${use}_${name}`, doc });
  const own = m.instance(`u_${use}_decoder`, decoder(shape, use), {
    inputs: { address_i: address },
    outputs: {
      pool_lines_o: wire("pool_lines", `Register of the pool to ${use}.`),
      group_lines_o: wire("group_lines", `Register of a group to ${use}.`),
      core_lines_o: wire("core_lines", `Register of a core to ${use}.`),
      group_o: wire("group", "Its group, one-hot."),
      core_o: wire("core", "Its core, one-hot."),
      group_number_o: wire("group_number", "Number of the group."),
      core_number_o: wire("core_number", "Number of the core."),
      hit_o: wire("hit", `There is such a register to ${use}.`),
    },
  });
  return {
    ...{ pool: own.pool_lines_o, group: own.group_lines_o, core: own.core_lines_o },
    ...{ ofGroup: own.group_o, ofCore: own.core_o },
    ...{ groupNumber: own.group_number_o, coreNumber: own.core_number_o, hit: own.hit_o.sized(1) },
  };
}
