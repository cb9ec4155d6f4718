import { readElement } from "../../ports/row_layout.ts";
import type { RegistersDrive } from "./drive.ts";
import type { RegistersRows } from "./rows.ts";

/** What the surroundings saw of the cycle before. Sets as in the drive. */
export interface RegistersView {
  awReady: number;
  wReady: number;
  bValid: number;
  bResponse: number;
  arReady: number;
  rValid: number;
  rData: number;
  rResponse: number;
  meOnline: number;
  run: number;
  clear: number;
  stop: number;
  injectValid: number;
  irq: number;
  irqHypervisor: number;
  /** A write acted. */
  wroteBefore: boolean;
  /** An injected error may be reported as stored in this cycle (duty A2): no write can have taken it back. */
  mayBeInjected: boolean;
}

/** Takes the output row of the cycle before; `d` is what was driven in it. */
export type Observe = (view: RegistersView, d: RegistersDrive, outputs: Uint32Array, at: number) => void;

/** A view of registers that do nothing. */
export function emptyView(): RegistersView {
  return {
    awReady: 0,
    wReady: 0,
    bValid: 0,
    bResponse: 0,
    arReady: 0,
    rValid: 0,
    rData: 0,
    rResponse: 0,
    meOnline: 0,
    run: 0,
    clear: 0,
    stop: 0,
    injectValid: 0,
    irq: 0,
    irqHypervisor: 0,
    wroteBefore: false,
    mayBeInjected: false,
  };
}

/** An observer of output rows. */
export function observer(rows: RegistersRows): Observe {
  const reader = (name: string): ((row: Uint32Array, at: number) => number) => {
    const place = rows.whole(name);
    return (row, at) => readElement(row, at, place);
  };
  const awReady = reader("s_axi_awready_o");
  const wReady = reader("s_axi_wready_o");
  const bValid = reader("s_axi_bvalid_o");
  const bResponse = reader("s_axi_bresp_o");
  const arReady = reader("s_axi_arready_o");
  const rValid = reader("s_axi_rvalid_o");
  const rData = reader("s_axi_rdata_o");
  const rResponse = reader("s_axi_rresp_o");
  const meOnline = reader("me_online_o");
  const run = reader("run_o");
  const clear = reader("clear_o");
  const stop = reader("stop_o");
  const injectValid = reader("inject_valid_o");
  const irq = reader("irq_o");
  const irqHypervisor = reader("irq_hypervisor_o");
  return (view, d, outputs, at) => {
    view.awReady = awReady(outputs, at);
    view.wReady = wReady(outputs, at);
    view.bValid = bValid(outputs, at);
    view.bResponse = bResponse(outputs, at);
    view.arReady = arReady(outputs, at);
    view.rValid = rValid(outputs, at);
    view.rData = rData(outputs, at);
    view.rResponse = rResponse(outputs, at);
    view.meOnline = meOnline(outputs, at);
    view.run = run(outputs, at);
    view.clear = clear(outputs, at);
    view.stop = stop(outputs, at);
    view.injectValid = injectValid(outputs, at);
    view.irq = irq(outputs, at);
    view.irqHypervisor = irqHypervisor(outputs, at);
    view.wroteBefore = d.running === 1 && view.awReady + view.wReady === 0 && (view.bValid === 0 || d.bReady === 1);
    view.mayBeInjected = d.running === 1 && view.injectValid === 1 && d.injectDone === 0 && !view.wroteBefore;
  };
}
