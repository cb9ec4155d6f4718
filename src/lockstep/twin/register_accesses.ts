import { portReader, type RecordedRun } from "./recorded_run.ts";

/** A write of a register that was carried out, or refused. */
export interface RegisterWrite {
  /** Cycle in which it acts: the register holds its new value in the next. */
  readonly actsIn: number;
  readonly address: number;
  readonly data: number;
  readonly refused: boolean;
  /** Cycles in which its data are offered, the last of them taken. */
  readonly offered: readonly number[];
}

/** What went over the AXI4-Lite port in a run. */
export interface RegisterAccesses {
  readonly writes: readonly RegisterWrite[];
  /** By cycle: address of the read whose answer shows, -1 where none does. */
  readonly readShown: Int32Array;
}

/** Finds the accesses of a run; a reset forgets those under way. */
export function registerAccesses(run: RecordedRun): RegisterAccesses {
  const port = (name: string) => portReader(run, `s_axi_${name}`);
  const running = portReader(run, "rst_ni");
  const [awValid, awReady, awAddress] = [port("awvalid_i"), port("awready_o"), port("awaddr_i")];
  const [wValid, wReady, wData] = [port("wvalid_i"), port("wready_o"), port("wdata_i")];
  const [bValid, bReady, bResponse] = [port("bvalid_o"), port("bready_i"), port("bresp_o")];
  const [arValid, arReady, arAddress] = [port("arvalid_i"), port("arready_o"), port("araddr_i")];
  const [rValid, rReady] = [port("rvalid_o"), port("rready_i")];
  const writes: RegisterWrite[] = [];
  const readShown = new Int32Array(run.cycles).fill(-1);
  let addresses: number[] = [];
  let words: { data: number; offered: readonly number[] }[] = [];
  let offered: number[] = [];
  let reads: number[] = [];
  let reading = -1;
  for (let cycle = 0; cycle < run.cycles; cycle += 1) {
    if (running(cycle) === 0) {
      addresses = [];
      words = [];
      offered = [];
      reads = [];
      reading = -1;
      continue;
    }
    if (bValid(cycle) === 1 && (bValid(cycle - 1) === 0 || bReady(cycle - 1) === 1)) {
      const address = addresses.shift();
      const word = words.shift();
      if (address !== undefined && word !== undefined) {
        writes.push({ actsIn: cycle - 1, address, ...word, refused: bResponse(cycle) !== 0 });
      }
    }
    if (rValid(cycle) === 0) reading = -1;
    else if (rValid(cycle - 1) === 0 || rReady(cycle - 1) === 1) reading = reads.shift() ?? -1;
    readShown[cycle] = reading;
    if (awValid(cycle) === 1 && awReady(cycle) === 1) addresses.push(awAddress(cycle));
    if (arValid(cycle) === 1 && arReady(cycle) === 1) reads.push(arAddress(cycle));
    if (wValid(cycle) === 0) continue;
    offered.push(cycle);
    if (wReady(cycle) === 0) continue;
    words.push({ data: wData(cycle), offered });
    offered = [];
  }
  return { writes, readShown };
}
