// SPDX-License-Identifier: Apache-2.0
//
// Hands the whole core from one vNPU to the next.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/whole_core.ts; do not edit.
// Body SHA-256: 9679ebfe8c189203

`default_nettype none

module vnpu_utop_whole_core (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire  [1:0] mode_i,           // Scheduling mode.
  input  wire [15:0] switch_cycles_i,  // Cost of a switch in cycles.
  input  wire        all_idle_i,       // All online MEs are Idle.
  input  wire [31:0] works_i,          // Eligible, with waiting uTops or a VE uTop.
  input  wire [31:0] first_i,          // The least served of them, one-hot.
  input  wire [31:0] eligible_i,       // Enabled and not killed.
  input  wire [31:0] task_done_i,      // Its program completes (pulse).
  input  wire        expired_i,        // The slice expires in this cycle.
  output wire        drain_o,          // All engines are to be saved.
  output wire        hold_o,           // A vNPU holds the core.
  output wire [31:0] holder_o,         // The vNPU in Hold, one-hot; 0 in other states.
  output wire [31:0] ve_allow_o        // May issue VE operations.
);

  reg [1:0] core_state_q;       // State of the core.
  reg [4:0] holder_q;           // vNPU that holds or last held the core.
  reg loaded_q;                 // The holder's context is loaded.
  reg [15:0] switch_counter_q;  // Cycles left of the switch.

  localparam [1:0] CORE_DRAIN = 2'd0;   // All engines are saved; nothing starts.
  localparam [1:0] CORE_PICK = 2'd1;    // The least served vNPU with work is next.
  localparam [1:0] CORE_SWITCH = 2'd2;  // The next holder's context is loaded.
  localparam [1:0] CORE_HOLD = 2'd3;    // The holder has the core.

  // Mode 3.
  wire whole_core = mode_i == 2'd3;

  // Holder, one-hot.
  wire [31:0] holder = {
    holder_q == 5'd31,
    holder_q == 5'd30,
    holder_q == 5'd29,
    holder_q == 5'd28,
    holder_q == 5'd27,
    holder_q == 5'd26,
    holder_q == 5'd25,
    holder_q == 5'd24,
    holder_q == 5'd23,
    holder_q == 5'd22,
    holder_q == 5'd21,
    holder_q == 5'd20,
    holder_q == 5'd19,
    holder_q == 5'd18,
    holder_q == 5'd17,
    holder_q == 5'd16,
    holder_q == 5'd15,
    holder_q == 5'd14,
    holder_q == 5'd13,
    holder_q == 5'd12,
    holder_q == 5'd11,
    holder_q == 5'd10,
    holder_q == 5'd9,
    holder_q == 5'd8,
    holder_q == 5'd7,
    holder_q == 5'd6,
    holder_q == 5'd5,
    holder_q == 5'd4,
    holder_q == 5'd3,
    holder_q == 5'd2,
    holder_q == 5'd1,
    holder_q == 5'd0
  };

  // The holder is done or barred.
  wire leaves = |(holder & (task_done_i | ~eligible_i));
  // Another vNPU has work.
  wire others_work = |(works_i & ~holder);
  // The next holder is loaded already.
  wire resumes = (|(first_i & holder)) & loaded_q;
  // This cycle is the last of the switch.
  wire switched = switch_counter_q <= 16'd1;

  reg [1:0] core_state_d;  // Next state of the core.

  // Where the core goes while in mode 3.
  always @* begin
    core_state_d = core_state_q;
    case (core_state_q)
      CORE_DRAIN: begin
        if (all_idle_i) begin
          core_state_d = CORE_PICK;
        end
      end
      CORE_PICK: begin
        if (|first_i) begin
          core_state_d = resumes ? CORE_HOLD : CORE_SWITCH;
        end
      end
      CORE_SWITCH: begin
        if (leaves) begin
          core_state_d = CORE_DRAIN;
        end else if (switched) begin
          core_state_d = CORE_HOLD;
        end
      end
      CORE_HOLD: begin
        if (leaves | (expired_i & others_work)) begin
          core_state_d = CORE_DRAIN;
        end
      end
      default: begin
        core_state_d = CORE_DRAIN;
      end
    endcase
  end

  // A holder is picked.
  wire picks = whole_core & (core_state_q == CORE_PICK) & (|first_i);
  // A context is being loaded.
  wire switching = whole_core & (core_state_q == CORE_SWITCH);
  // The state does not change.
  wire stays = core_state_d == core_state_q;
  // The context of the holder is in place.
  wire loads = switching & (core_state_d == CORE_HOLD);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      core_state_q <= 2'd0;
    end else begin
      core_state_q <= whole_core ? core_state_d : CORE_DRAIN;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      holder_q <= 5'd0;
    end else if (picks) begin
      holder_q <= {
        |(first_i & 32'hffff0000),
        |(first_i & 32'hff00ff00),
        |(first_i & 32'hf0f0f0f0),
        |(first_i & 32'hcccccccc),
        |(first_i & 32'haaaaaaaa)
      };
    end
  end

  // Nobody else is picked.
  wire keeps = ~picks | resumes;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      loaded_q <= 1'b0;
    end else begin
      loaded_q <= whole_core & (loads | (loaded_q & keeps));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      switch_counter_q <= 16'd0;
    end else if ((picks & ~resumes) | (switching & stays)) begin
      switch_counter_q <= switching ? switch_counter_q - 16'd1 : switch_cycles_i;
    end
  end

  // A vNPU holds the core.
  wire holds = whole_core & (core_state_q == CORE_HOLD);

  assign drain_o = whole_core & (core_state_q == CORE_DRAIN);
  assign hold_o = holds;
  assign holder_o = holder & {32{holds}};
  assign ve_allow_o = holder_o | {32{~whole_core}};

endmodule

`default_nettype wire
