/** A hand-made fault in the emitted Verilog: one text transform that applies to one file of any config. */
export interface RtlFault {
  readonly name: string;
  /** Part of the contract that it breaks. */
  readonly part: "Start" | "Preempt" | "Edge" | "Service" | "Rank" | "Whole core";
  /** File without the config's prefix. */
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** At least one per part of docs/contracts/utop_scheduler.md. */
export const rtlFaults: readonly RtlFault[] = [
  {
    name: "wrong priority: owners are served in service order, not in turn",
    part: "Start",
    file: "utop_start.v",
    from: ".pairs_i   (turn_i)",
    to: ".pairs_i   (order_i ^ (turn_i & ~turn_i))",
  },
  {
    name: "off-by-one quota: a vNPU at its quota counts as under it",
    part: "Start",
    file: "utop_vnpu.v",
    from: "assign under_o = |room;",
    to: "assign under_o = ~over;",
  },
  {
    name: "lends the last kept engine",
    part: "Start",
    file: "utop_demand.v",
    from: /assign may_lend_o = (.*) > (.*);/,
    to: "assign may_lend_o = $1 >= $2;",
  },
  {
    name: "a quarantined engine is still used",
    part: "Start",
    file: "utop_scheduler.v",
    from: "idle = me_online_i & ~busy;",
    to: "idle = ~busy;",
  },
  {
    name: "the winner keeps its turn",
    part: "Start",
    file: "utop_turn.v",
    from: "waits = owners_i & ~winner_i;",
    to: "waits = owners_i | (winner_i & ~winner_i);",
  },
  {
    name: "wrong victim: the earliest start is reclaimed",
    part: "Preempt",
    file: "utop_preempt.v",
    from: /\(start_order_i \^ (.*)\),/,
    to: "(start_order_i | (start_order_i & $1)),",
  },
  {
    name: "preempts an engine that finishes in the same cycle",
    part: "Preempt",
    file: "utop_preempt.v",
    from: "preempted = victim & ~finish_i;",
    to: "preempted = victim;",
  },
  {
    name: "lost save: a saved uTop does not come back",
    part: "Edge",
    file: "utop_engine.v",
    from: "returns = save_q & saved_i & ~finish_i;",
    to: "returns = run_q & saved_i & ~finish_i;",
  },
  {
    name: "a uTop that finishes while being saved is suspended as well",
    part: "Edge",
    file: "utop_engine.v",
    from: "returns = save_q & saved_i & ~finish_i;",
    to: "returns = save_q & saved_i;",
  },
  {
    name: "missed reset: the slice timer keeps its value",
    part: "Service",
    file: "utop_slice_timer.v",
    from: /always @\(posedge clk_i or negedge rst_ni\) begin\n\s*if \(!rst_ni\) begin\n\s*slice_timer_q <= 24'd0;\n\s*end else begin/,
    to: "always @(posedge clk_i) begin\n    begin",
  },
  {
    name: "only one of the two counters is halved",
    part: "Service",
    file: "utop_service_counter.v",
    from: "halve_i ? total_sum >> 1'b1 : total_sum",
    to: "total_sum",
  },
  {
    name: "counters are cleared when a vNPU is disabled",
    part: "Service",
    file: "utop_service.v",
    from: "enabled = enable_i & ~enable_before_q;",
    to: "enabled = enable_i ^ enable_before_q;",
  },
  {
    name: "stale order: the pair at the front is never compared",
    part: "Rank",
    file: "utop_service_rank.v",
    from: /compares = rank_phase_q < 8'd(\d+);/,
    to: "compares = rank_phase_q < (8'd$1 - 8'd8);",
  },
  {
    name: "swapped index: neighbours trade places when the front was served less",
    part: "Rank",
    file: "utop_service_rank.v",
    from: /swap = compares & last & (sum\[\d+\]);/,
    to: "swap = compares & last & ~$1;",
  },
  {
    name: "a context counts as loaded after another mode",
    part: "Whole core",
    file: "utop_whole_core.v",
    from: "loaded_q <= whole_core & (loads | (loaded_q & keeps));",
    to: "loaded_q <= loads | (loaded_q & keeps);",
  },
  {
    name: "a switch takes one cycle more",
    part: "Whole core",
    file: "utop_whole_core.v",
    from: "switched = switch_counter_q <= 16'd1;",
    to: "switched = switch_counter_q == 16'd0;",
  },
];

/** The files with the fault in. Throws when the text to change is not there just once. */
export function withFault<F extends { readonly name: string; readonly text: string }>(
  files: readonly F[],
  prefix: string,
  fault: RtlFault,
): F[] {
  const name = prefix + fault.file;
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`Fault '${fault.name}': there is no file ${name}.`);
  const pattern = typeof fault.from === "string" ? fault.from : new RegExp(fault.from, "g");
  const places = typeof pattern === "string" ? file.text.split(pattern).length - 1 : file.text.match(pattern)?.length;
  if (places !== 1)
    throw new Error(`Fault '${fault.name}': its text stands ${places ?? 0} times in ${name}, not once.`);
  return files.map((other) => (other === file ? { ...file, text: file.text.replace(fault.from, fault.to) } : other));
}
