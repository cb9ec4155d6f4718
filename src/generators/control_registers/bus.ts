import { lit, mux, type Expr, type Module } from "../../hdl/index.ts";
import { axiResponse, registerAddressBits } from "../../ports/index.ts";
import { clockedPart, type RegistersShape } from "./sizes.ts";

/** The five channels of an AXI4-Lite slave, one register each; every ready is a decode of registers. */
export function bus(
  shape: Pick<RegistersShape, "reset">,
  {
    name = "regs_bus",
    addressBits = registerAddressBits,
  }: { readonly name?: string; readonly addressBits?: number } = {},
): Module {
  const m = clockedPart(name, "bus.ts", "Channels of the AXI4-Lite slave.", shape);
  const awvalid_i = m.input("awvalid_i", 1, "Write address is offered.");
  const awaddr_i = m.input("awaddr_i", addressBits, "Write address.");
  const wvalid_i = m.input("wvalid_i", 1, "Write data is offered.");
  const wdata_i = m.input("wdata_i", 32, "Write data.");
  const wstrb_i = m.input("wstrb_i", 4, "Bytes of it that count.");
  const bready_i = m.input("bready_i", 1, "The write response is taken.");
  const arvalid_i = m.input("arvalid_i", 1, "Read address is offered.");
  const araddr_i = m.input("araddr_i", addressBits, "Read address.");
  const rready_i = m.input("rready_i", 1, "The read data is taken.");
  const write_error_i = m.input("write_error_i", 1, "The write that waits is refused.");
  const read_error_i = m.input("read_error_i", 1, "The read that waits is refused.");
  const read_data_i = m.input("read_data_i", 32, "What it reads; 0 when it is refused.");
  const awready_o = m.output("awready_o", 1, "Write address is taken.");
  const wready_o = m.output("wready_o", 1, "Write data is taken.");
  const bvalid_o = m.output("bvalid_o", 1, "Write response is offered.");
  const bresp_o = m.output("bresp_o", 2, "Write response.");
  const arready_o = m.output("arready_o", 1, "Read address is taken.");
  const rvalid_o = m.output("rvalid_o", 1, "Read data is offered.");
  const rdata_o = m.output("rdata_o", 32, "Read data.");
  const rresp_o = m.output("rresp_o", 2, "Read response.");
  const write_o = m.output("write_o", 1, "A write acts in this cycle, if it is not refused.");
  const write_address_o = m.output("write_address_o", addressBits, "Its address.");
  const write_data_o = m.output("write_data_o", 32, "Its data.");
  const write_strobe_o = m.output("write_strobe_o", 4, "Its strobe.");
  const read_o = m.output("read_o", 1, "A read acts in this cycle.");
  const read_address_o = m.output("read_address_o", addressBits, "Its address.");
  const response = (error: Expr<1>): Expr<2> => mux(error, lit(2, axiResponse.slaveError), lit(2, axiResponse.okay));

  m.section("Write");
  const aw_valid_q = m.register("aw_valid_q", 1, "A write address waits.");
  const aw_address_q = m.register("aw_address_q", addressBits, "The write address taken last.");
  const w_valid_q = m.register("w_valid_q", 1, "Write data waits.");
  const w_data_q = m.register("w_data_q", 32, "The write data taken last.");
  const w_strobe_q = m.register("w_strobe_q", 4, "Its strobe.");
  const b_valid_q = m.register("b_valid_q", 1, "A write response waits.");
  const b_error_q = m.register("b_error_q", 1, "It says that the write was refused.");
  const takes_aw = m.wire("takes_aw", awvalid_i.and(aw_valid_q.not()), "A write address is taken.");
  const takes_w = m.wire("takes_w", wvalid_i.and(w_valid_q.not()), "Write data is taken.");
  const b_free = m.wire("b_free", b_valid_q.not().or(bready_i), "A response may follow.");
  const writes = m.wire("writes", aw_valid_q.and(w_valid_q).and(b_free), "A write acts.");
  m.update(aw_valid_q, { next: takes_aw.or(aw_valid_q.and(writes.not())) });
  m.update(aw_address_q, { next: awaddr_i, enable: takes_aw });
  m.update(w_valid_q, { next: takes_w.or(w_valid_q.and(writes.not())) });
  m.update(w_data_q, { next: wdata_i, enable: takes_w });
  m.update(w_strobe_q, { next: wstrb_i, enable: takes_w });
  m.update(b_valid_q, { next: writes, enable: b_free });
  m.update(b_error_q, { next: writes.and(write_error_i), enable: b_free });

  m.section("Read");
  const ar_valid_q = m.register("ar_valid_q", 1, "A read address waits.");
  const ar_address_q = m.register("ar_address_q", addressBits, "The read address taken last.");
  const r_valid_q = m.register("r_valid_q", 1, "Read data waits.");
  const r_data_q = m.register("r_data_q", 32, "It; 0 while none waits.");
  const r_error_q = m.register("r_error_q", 1, "The read was refused.");
  const takes_ar = m.wire("takes_ar", arvalid_i.and(ar_valid_q.not()), "A read address is taken.");
  const r_free = m.wire("r_free", r_valid_q.not().or(rready_i), "Read data may follow.");
  const reads = m.wire("reads", ar_valid_q.and(r_free), "A read acts.");
  m.update(ar_valid_q, { next: takes_ar.or(ar_valid_q.and(reads.not())) });
  m.update(ar_address_q, { next: araddr_i, enable: takes_ar });
  m.update(r_valid_q, { next: reads, enable: r_free });
  m.update(r_data_q, { next: mux(reads, read_data_i, lit(32, 0)), enable: r_free });
  m.update(r_error_q, { next: reads.and(read_error_i), enable: r_free });

  m.section("Outputs");
  m.drive(awready_o, aw_valid_q.not());
  m.drive(wready_o, w_valid_q.not());
  m.drive(bvalid_o, b_valid_q);
  m.drive(bresp_o, response(b_error_q));
  m.drive(arready_o, ar_valid_q.not());
  m.drive(rvalid_o, r_valid_q);
  m.drive(rdata_o, r_data_q);
  m.drive(rresp_o, response(r_error_q));
  m.drive(write_o, writes);
  m.drive(write_address_o, aw_address_q);
  m.drive(write_data_o, w_data_q);
  m.drive(write_strobe_o, w_strobe_q);
  m.drive(read_o, reads);
  m.drive(read_address_o, ar_address_q);
  return m;
}
