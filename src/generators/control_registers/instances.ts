import { concat, lit, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import type { PortFinder } from "../prim/table_ports.ts";
import { bus } from "./bus.ts";
import { coreDataBits, coreRegisters } from "./core.ts";
import { decoder } from "./decoder.ts";
import type { RegistersShape, Use } from "./sizes.ts";
import { vnpuRegisters } from "./vnpu.ts";

/** What the bus asks for in a cycle, and what it is to be told. */
export interface Access {
  readonly writes: Expr<1>;
  readonly writeAddress: Signal;
  readonly writeData: Signal;
  readonly writeStrobe: Signal;
  readonly reads: Expr<1>;
  readonly readAddress: Signal;
  /** To be driven: why not, and what is read. */
  readonly writeError: Signal<1>;
  readonly readError: Signal<1>;
  readonly readData: Signal;
}

const busInputs = ["awvalid", "awaddr", "wvalid", "wdata", "wstrb", "bready", "arvalid", "araddr", "rready"];
const busOutputs = ["awready", "wready", "bvalid", "bresp", "arready", "rvalid", "rdata", "rresp"];

/** The channels, at the ports of the slave. */
export function instantiateBus(m: Module, shape: RegistersShape, port: PortFinder): Access {
  m.section("Bus");
  const writeError = m.declare("write_error", 1, "The write that waits is refused.");
  const readError = m.declare("read_error", 1, "The read that waits is refused.");
  const readData = m.declare("read_data", 32, "What it reads.");
  const own = m.instance("u_bus", bus(shape), {
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
  return {
    ...{ writes: own.write_o.sized(1), writeAddress: own.write_address_o },
    ...{ writeData: own.write_data_o, writeStrobe: own.write_strobe_o },
    ...{ reads: own.read_o.sized(1), readAddress: own.read_address_o },
    ...{ writeError, readError, readData },
  };
}

/** Lines of a decoder. */
export interface Lines {
  readonly core: Signal;
  readonly hypervisor: Signal;
  readonly guest: Signal;
  readonly vnpu: Signal;
  readonly hit: Expr<1>;
}

/** The decoder of an address. */
export function instantiateDecoder(m: Module, shape: RegistersShape, use: Use, address: Signal): Lines {
  const own = m.instance(`u_${use}_decoder`, decoder(shape, use), {
    inputs: { address_i: address },
    outputs: {
      core_o: { name: `${use}_core`, doc: `Register of the core to ${use}.` },
      hypervisor_o: { name: `${use}_hypervisor`, doc: `Register of a hypervisor page to ${use}.` },
      guest_o: { name: `${use}_guest`, doc: `Register of a guest page to ${use}.` },
      vnpu_o: { name: `${use}_vnpu`, doc: "Its vNPU, one-hot." },
      hit_o: { name: `${use}_hit`, doc: `There is such a register to ${use}.` },
    },
  });
  return {
    ...{ core: own.core_o, hypervisor: own.hypervisor_o, guest: own.guest_o },
    ...{ vnpu: own.vnpu_o, hit: own.hit_o.sized(1) },
  };
}

/** The registers of the core; what a pending injection says besides its ports. */
export function instantiateCore(
  m: Module,
  shape: RegistersShape,
  port: PortFinder,
  write: { readonly data: Signal; readonly taken: (register: string) => Expr<1> },
): { readonly injectRow: Signal; readonly injectVnpu: Signal } {
  const own = m.instance("u_core", coreRegisters(shape), {
    inputs: {
      sets_mode_i: write.taken("MODE"),
      sets_slice_i: write.taken("SLICE"),
      sets_switch_i: write.taken("SWITCH"),
      sets_online_i: write.taken("ME_ONLINE"),
      injects_i: write.taken("INJECT"),
      data_i: write.data.slice(0, coreDataBits),
      quarantine_i: port("me_quarantine_i"),
      inject_done_i: port("inject_done_i"),
    },
    outputs: {
      mode_o: port("mode_o"),
      gang_o: port("gang_o"),
      slice_o: port("slice_cycles_o"),
      switch_o: port("switch_cycles_o"),
      online_o: port("me_online_o"),
      inject_valid_o: port("inject_valid_o"),
      inject_row_o: { name: "inject_row", doc: "INJECT.row." },
      inject_vnpu_o: { name: "inject_vnpu", doc: "INJECT.vnpu." },
    },
  });
  const valid = port("inject_valid_o").sized(1);
  m.drive(port("inject_row_o"), own.inject_row_o.and(valid));
  m.drive(port("inject_vnpu_o"), own.inject_vnpu_o.and(valid.repeat(shape.vnpuIndex)));
  return { injectRow: own.inject_row_o, injectVnpu: own.inject_vnpu_o };
}

/** The registers of all vNPUs; returns, side by side, what the ports do not show in this shape. */
export function instantiateVnpus(
  m: Module,
  shape: RegistersShape,
  port: PortFinder,
  write: { readonly data: Signal; readonly sets: Signal; readonly rings: Expr<1>; readonly vnpu: Signal },
): Readonly<Record<"control_i" | "table_base_i" | "code_base_i" | "context_base_i", Signal>> {
  const cell = vnpuRegisters(shape);
  const all = Array.from({ length: shape.vnpus }, (_, v) => {
    const output = (name: string, doc: string): { name: string; doc: string } => ({ name: `${name}_${v}`, doc });
    return m.instance(`u_vnpu_${v}`, cell, {
      inputs: {
        mine_i: write.vnpu.bit(v),
        hypervisor_i: write.sets,
        doorbell_i: write.rings,
        data_i: write.data,
      },
      outputs: {
        control_o: output("control", `CONTROL of vNPU ${v}.`),
        me_quota_o: output("me_quota", `MEs that vNPU ${v} owns.`),
        ve_quota_o: output("ve_quota", `VEs that vNPU ${v} owns.`),
        share_o: output("share", `Share of vNPU ${v}.`),
        run_o: output("run", `vNPU ${v} is to run.`),
        clear_o: output("clear", `vNPU ${v} is to leave Fault.`),
        table_base_o: output("table_base", `Address of the table of vNPU ${v}, bits 47:4.`),
        table_rows_o: output("table_rows", `Rows of the table of vNPU ${v}.`),
        code_base_o: output("code_base", `Address of the code of vNPU ${v}, bits 47:4.`),
        code_bytes_o: output("code_bytes", `Bytes of the code of vNPU ${v}.`),
        context_base_o: output("context_base", `Address of the contexts of vNPU ${v}, bits 47:4.`),
        context_bytes_o: output("context_bytes", `Bytes of the contexts of vNPU ${v}.`),
      },
    });
  });
  type Own = (typeof all)[number];
  const drive = (name: string, value: (own: Own) => Expr): void => m.drive(port(name), pack(all.map(value)));
  const address = (part: Expr): Expr => concat(part, lit(4, 0));
  drive("vnpu_enable_o", ({ control_o }) => control_o.bit(0));
  drive("vnpu_harvest_o", ({ control_o }) => control_o.bit(1));
  drive("vnpu_lend_o", ({ control_o }) => control_o.bit(2));
  drive("stop_o", ({ control_o }) => control_o.bit(3));
  drive("vnpu_priority_o", ({ share_o }) => share_o);
  drive("me_quota_o", ({ me_quota_o }) => me_quota_o);
  drive("ve_quota_o", ({ ve_quota_o }) => ve_quota_o);
  drive("run_o", ({ run_o }) => run_o);
  drive("clear_o", ({ clear_o }) => clear_o);
  drive("table_base_o", ({ table_base_o }) => address(table_base_o));
  drive("table_rows_o", ({ table_rows_o }) => table_rows_o);
  drive("code_base_o", ({ code_base_o }) => address(code_base_o));
  drive("code_bytes_o", ({ code_bytes_o }) => code_bytes_o);
  drive("context_base_o", ({ context_base_o }) => address(context_base_o));
  drive("context_bytes_o", ({ context_bytes_o }) => context_bytes_o);
  const together = (name: string, value: (own: Own) => Expr, doc: string): Signal =>
    m.wire(name, pack(all.map(value)), doc);
  return {
    control_i: together("control", ({ control_o }) => control_o, "CONTROL of each vNPU."),
    table_base_i: together("table_base", ({ table_base_o }) => table_base_o, "Their table addresses, bits 47:4."),
    code_base_i: together("code_base", ({ code_base_o }) => code_base_o, "Their code addresses, bits 47:4."),
    context_base_i: together("context_base", (own) => own.context_base_o, "Their context addresses, bits 47:4."),
  };
}
