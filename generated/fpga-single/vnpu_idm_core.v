// SPDX-License-Identifier: Apache-2.0
//
// State, group, barrier and trap of a core.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/core.ts; do not edit.
// Body SHA-256: 27a0af0e450c30dc

`default_nettype none

module vnpu_idm_core (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire        number_i,         // Its own number.
  input  wire        mates_traps_i,    // A core of its group trapped.
  input  wire        mates_waits_i,    // A core of its group has arrived.
  input  wire        mates_works_i,    // A core of its group in Run has not arrived.
  input  wire        mates_done_i,     // A core of its group is done.
  input  wire        mates_busy_i,     // A core of its group is in Run, Held or Halt.
  input  wire        mates_differs_i,  // A core in Run of its group goes on at another layer.
  input  wire        mates_hold_i,     // Its group is to be held.
  input  wire        stop_i,           // STOP of its group is written.
  input  wire        sync_local_i,     // It came to a barrier.
  input  wire        task_done_i,      // Its task ended.
  input  wire        irq_i,            // It asks for an interrupt.
  input  wire        quiet_i,          // No module is busy.
  input  wire        trap_i,           // It is in state Trap.
  input  wire  [3:0] trap_code_i,      // Why.
  input  wire        guard_trap_i,     // Its guard refused a burst.
  input  wire        go_i,             // GO of its group is written.
  input  wire        load_i,           // Its LOAD is written.
  input  wire        regroup_i,        // Its GROUP is written.
  input  wire        evict_i,          // LOAD or GROUP of a Held core of its group is written.
  input  wire        inject_i,         // Its INJECT is written.
  input  wire [14:0] data_i,           // What is written.
  input  wire        loaded_i,         // Its load is complete.
  input  wire        load_fails_i,     // Its load failed.
  input  wire        stored_i,         // A word of its load came.
  output wire  [2:0] state_o,          // State.
  output wire        runs_o,           // State Run.
  output wire        held_o,           // State Held.
  output wire        halt_o,           // State Halt.
  output wire        done_o,           // State Done.
  output wire        load_o,           // State Load.
  output wire        ready_o,          // State Ready.
  output wire        traps_o,          // It trapped, or its guard did, where that counts.
  output wire        moves_o,          // An event moves it out of Held.
  // It is held now, or it is done and no core of its group is at work.
  output wire        stops_here_o,
  output wire        comes_to_trap_o,  // It comes to state Trap.
  output wire        irq_o,            // It asks for an interrupt.
  output wire        group_o,          // Its group.
  output wire        arrive_o,         // It waits at a barrier.
  output wire  [3:0] trap_code_o,      // Why it trapped.
  output wire [14:0] words_o,          // Words of its last load.
  output wire        whole_o,          // They are all there.
  output wire        inject_o,         // The next word gets bad parity.
  output wire        sync_global_o,    // It may pass the barrier (pulse).
  output wire        stop_o,           // It is to stop (pulse).
  output wire        restart_o,        // It is to begin (pulse).
  output wire        drop_o            // What is in its buffer is dropped (pulse).
);

  localparam [2:0] free = 3'd0;          // State of state_q.
  localparam [2:0] load = 3'd1;          // State of state_q.
  localparam [2:0] ready = 3'd2;         // State of state_q.
  localparam [2:0] run = 3'd3;           // State of state_q.
  localparam [2:0] held = 3'd4;          // State of state_q.
  localparam [2:0] done = 3'd5;          // State of state_q.
  localparam [2:0] trap = 3'd6;          // State of state_q.
  localparam [2:0] halt = 3'd7;          // State of state_q.
  localparam [2:0] full_age = 3'd1;      // Age from which on its pulses count.
  localparam [3:0] stopped = 4'd10;      // Trap code: another core of its group trapped.
  localparam [3:0] guard = 4'd12;        // Trap code: its guard refused a burst.
  localparam [3:0] unequal = 4'd9;       // Trap code: its group came apart.
  localparam [3:0] load_failed = 4'd11;  // Trap code: its load failed.

  reg [2:0] state_q;  // State.
  reg distance_q;     // Its group, where it differs from its own number.

  // Its group.
  wire group = distance_q ^ number_i;

  reg arrive_q;        // It waits at a barrier.
  reg [2:0] age_q;     // Cycles since Go or Halt.
  reg [3:0] code_q;    // In Halt the trap code to be, 0 for STOP; in Trap the trap code.
  reg [14:0] words_q;  // Words of its last load.
  reg whole_q;         // They are all there.
  reg inject_q;        // The next word gets bad parity.
  reg sync_global_q;   // It may pass the barrier.
  reg halt_q;          // It is to stop.
  reg restart_q;       // It is to begin.
  reg drop_q;          // What is in its buffer is dropped.

  // ----------------------------------------
  // Where it is
  // ----------------------------------------

  // State Run.
  wire runs = state_q == run;
  // State Held.
  wire holds = state_q == held;
  // State Halt.
  wire halting = state_q == halt;
  // State Done.
  wire finished = state_q == done;
  // Nothing of the old program is under way.
  wire grown = age_q == full_age;
  // Its pulses count.
  wire heard = runs & grown;
  // Its traps count.
  wire watched = heard | holds;
  // It trapped, or its guard did.
  wire traps = watched & (trap_i | guard_trap_i);
  // Its guard did.
  wire own_guard = watched & guard_trap_i;

  // ----------------------------------------
  // What its group does
  // ----------------------------------------

  // All of its group have arrived.
  wire arrived = mates_waits_i & ~mates_works_i;
  // One has arrived, and one is done.
  wire apart = mates_waits_i & mates_done_i;
  // They go on at different layers.
  wire unlike = arrived & mates_hold_i & mates_differs_i;
  // Nothing stops its group at once.
  wire first = ~(mates_traps_i | stop_i);
  // Its group meets at a barrier.
  wire meets = first & ~apart & arrived;
  // It goes to Halt.
  wire halts = (runs & (~first | apart | unlike)) | (holds & ~first);
  // It goes from Done to Trap.
  wire fails = finished & first & apart;
  // It is held.
  wire parks = runs & meets & mates_hold_i & ~unlike;
  // It passes the barrier.
  wire releases = runs & meets & ~mates_hold_i;
  // It goes on.
  wire resumes = holds & first & ~apart & ~arrived & ~mates_hold_i;
  // It is done, and no core of its group is at work.
  wire alone = finished & ~mates_busy_i;
  // No event moves it from Run.
  wire stays = ~(halts | parks);
  // Its task ends.
  wire ends = heard & task_done_i & stays;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      arrive_q <= 1'b0;
    end else begin
      arrive_q <= stays & ~ends & ((heard & sync_local_i) | (arrive_q & ~releases));
    end
  end

  // ----------------------------------------
  // Trap code
  // ----------------------------------------

  // Trap code to be, in Halt; 0 is STOP.
  wire [3:0] reason = code_q & {4{halting}};
  // State Trap.
  wire trapped = state_q == trap;
  // Why it trapped.
  wire [3:0] trap_code = code_q & {4{trapped}};
  // It leaves Halt.
  wire settles = halting & grown & quiet_i;
  // It was stopped by software.
  wire stop_only = ~(|reason);
  // Its guard was the reason.
  wire blames = guard_trap_i & (reason == stopped);
  // It says itself why.
  wire own_code = settles & trap_i & (reason != unequal) & ~stop_only;

  reg [3:0] code;  // Trap code in the next cycle.

  // Trap code in the next cycle; without meaning outside Halt and Trap.
  always @* begin
    code = code_q;
    if (blames) begin
      code = guard;
    end
    if (own_code) begin
      code = trap_code_i;
    end
    if (halts) begin
      code = mates_traps_i ? (own_guard ? guard : stopped) : stop_i ? 4'd0 : unequal;
    end
    if (fails) begin
      code = unequal;
    end
    if (load_fails_i) begin
      code = load_failed;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      code_q <= 4'd0;
    end else begin
      code_q <= code;
    end
  end

  // ----------------------------------------
  // Next state
  // ----------------------------------------

  reg [2:0] next;  // State in the next cycle.

  // State in the next cycle.
  always @* begin
    next = state_q;
    if (halts) begin
      next = halt;
    end
    if (parks) begin
      next = held;
    end
    if (ends) begin
      next = done;
    end
    if (resumes) begin
      next = run;
    end
    if (fails | load_fails_i) begin
      next = trap;
    end
    if (settles) begin
      next = stop_only ? free : trap;
    end
    if (loaded_i) begin
      next = ready;
    end
    if ((evict_i & holds) | regroup_i) begin
      next = free;
    end
    if (load_i) begin
      next = load;
    end
    if (go_i) begin
      next = run;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q <= 3'd0;
    end else begin
      state_q <= next;
    end
  end

  // Its age begins anew.
  wire young = halts | go_i;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      age_q <= 3'd1;
    end else begin
      age_q <= young ? 3'd0 : grown ? age_q : age_q + 3'd1;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      distance_q <= 1'b0;
    end else if (regroup_i) begin
      distance_q <= data_i[0] ^ number_i;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      words_q <= 15'd0;
    end else if (load_i) begin
      words_q <= data_i;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      whole_q <= 1'b0;
    end else begin
      whole_q <= loaded_i | (whole_q & ~load_i);
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      inject_q <= 1'b0;
    end else begin
      inject_q <= inject_i ? data_i[0] : inject_q & ~stored_i;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      sync_global_q <= 1'b0;
    end else begin
      sync_global_q <= releases | resumes;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      halt_q <= 1'b0;
    end else begin
      halt_q <= halts;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      restart_q <= 1'b0;
    end else begin
      restart_q <= go_i;
    end
  end

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      drop_q <= 1'b0;
    end else begin
      drop_q <= load_i;
    end
  end

  // ----------------------------------------
  // Outputs
  // ----------------------------------------

  assign state_o = state_q;
  assign runs_o = runs;
  assign held_o = holds;
  assign halt_o = halting;
  assign done_o = finished;
  assign load_o = state_q == load;
  assign ready_o = state_q == ready;
  assign traps_o = traps;
  assign moves_o = resumes | (holds & mates_traps_i);
  assign stops_here_o = parks | alone;
  assign comes_to_trap_o = fails | load_fails_i | (settles & ~stop_only);
  assign irq_o = heard & irq_i;
  assign group_o = group;
  assign arrive_o = arrive_q;
  assign trap_code_o = trap_code;
  assign words_o = words_q;
  assign whole_o = whole_q;
  assign inject_o = inject_q;
  assign sync_global_o = sync_global_q;
  assign stop_o = halt_q;
  assign restart_o = restart_q;
  assign drop_o = drop_q;

endmodule

`default_nettype wire
