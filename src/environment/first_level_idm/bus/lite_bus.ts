import { readElement, writeElement } from "../../../ports/row_layout.ts";
import { axiProtocolChecker, type AxiProtocolChecker } from "../../control_registers/axi_protocol.ts";
import { axiLinkReader, type AxiLinkReader } from "../../control_registers/axi_rows.ts";
import { quietDrive, type RegistersDrive } from "../../control_registers/drive.ts";
import { emptyView, type RegistersView } from "../../control_registers/view.ts";
import type { PoolRows } from "../rows.ts";

/** The hypervisor's AXI4-Lite port in rows of the pool: what the master offers, and what it sees of the cycle before. */
export class LiteBus {
  /** Of these, only what belongs to the bus is used. */
  readonly drive: RegistersDrive = quietDrive({ matrixEngines: 1, vectorEngines: 1, vnpus: 1 });
  readonly view: RegistersView = emptyView();
  private readonly checker: AxiProtocolChecker = axiProtocolChecker();
  private readonly readLink: AxiLinkReader;
  /** The row that was driven last. */
  private readonly driven: Uint32Array;
  private readonly observePort: (view: RegistersView, outputs: Uint32Array, at: number) => void;
  private readonly writePort: (drive: RegistersDrive, stimulus: Uint32Array, at: number) => void;

  constructor(rows: PoolRows) {
    this.readLink = axiLinkReader(rows);
    this.driven = new Uint32Array(rows.inputs.words);
    this.observePort = portObserver(rows);
    this.writePort = portWriter(rows);
  }

  /** Takes note of the cycle before. @throws {Error} when a side broke a rule of AXI in it. */
  observe(outputs: Uint32Array, at: number): void {
    const { view, drive: d } = this;
    const broken = this.checker.check(this.readLink(this.driven, 0, outputs, at));
    if (broken !== undefined) {
      const { channel, cycle, side, rule } = broken;
      throw new Error(`s_axi ${channel}, cycle ${cycle}, ${side}, rule '${rule}': ${broken.text}`);
    }
    this.observePort(view, outputs, at);
    view.wroteBefore = d.running === 1 && view.awReady + view.wReady === 0 && (view.bValid === 0 || d.bReady === 1);
  }

  /** Writes the master's side into a row that is complete but for it, and keeps the row for the checker. */
  write(stimulus: Uint32Array, at: number): void {
    this.writePort(this.drive, stimulus, at);
    for (let word = 0; word < this.driven.length; word += 1) this.driven[word] = stimulus[at + word] ?? 0;
  }
}

function portObserver({ place }: PoolRows): LiteBus["observePort"] {
  const awReady = place("s_axi_awready_o");
  const wReady = place("s_axi_wready_o");
  const bValid = place("s_axi_bvalid_o");
  const bResponse = place("s_axi_bresp_o");
  const arReady = place("s_axi_arready_o");
  const rValid = place("s_axi_rvalid_o");
  const rData = place("s_axi_rdata_o");
  const rResponse = place("s_axi_rresp_o");
  return (view, outputs, at) => {
    view.awReady = readElement(outputs, at, awReady);
    view.wReady = readElement(outputs, at, wReady);
    view.bValid = readElement(outputs, at, bValid);
    view.bResponse = readElement(outputs, at, bResponse);
    view.arReady = readElement(outputs, at, arReady);
    view.rValid = readElement(outputs, at, rValid);
    view.rData = readElement(outputs, at, rData);
    view.rResponse = readElement(outputs, at, rResponse);
  };
}

function portWriter({ place }: PoolRows): LiteBus["writePort"] {
  const awValid = place("s_axi_awvalid_i");
  const awAddress = place("s_axi_awaddr_i");
  const wValid = place("s_axi_wvalid_i");
  const wData = place("s_axi_wdata_i");
  const wStrobe = place("s_axi_wstrb_i");
  const bReady = place("s_axi_bready_i");
  const arValid = place("s_axi_arvalid_i");
  const arAddress = place("s_axi_araddr_i");
  const rReady = place("s_axi_rready_i");
  return (d, stimulus, at) => {
    writeElement(stimulus, at, awValid, d.awValid);
    writeElement(stimulus, at, awAddress, d.awAddress);
    writeElement(stimulus, at, wValid, d.wValid);
    writeElement(stimulus, at, wData, d.wData);
    writeElement(stimulus, at, wStrobe, d.wStrobe);
    writeElement(stimulus, at, bReady, d.bReady);
    writeElement(stimulus, at, arValid, d.arValid);
    writeElement(stimulus, at, arAddress, d.arAddress);
    writeElement(stimulus, at, rReady, d.rReady);
  };
}
