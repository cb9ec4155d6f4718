// SPDX-License-Identifier: Apache-2.0
//
// Watches G7: engines follow the commands, held the engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g7_commands.ts; do not edit.
// Body SHA-256: 15b43f6d03cbfcc0

`default_nettype none

module vnpu_utop_scheduler_g7 (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  input  wire  [3:0] me_run_i,         // ME runs a uTop.
  input  wire  [3:0] me_save_i,        // ME saves or discards its uTop.
  input  wire        start_valid_i,    // Start command; the ME must take it.
  input  wire        preempt_valid_i,  // Preempt command.
  input  wire  [1:0] start_me_i,       // ME that starts.
  input  wire  [1:0] preempt_me_i,     // ME that is preempted.
  input  wire [23:0] vnpu_held_i,      // MEs in Run.
  input  wire [11:0] me_vnpu_i,        // Tenant of each ME; 0 while idle.
  output wire        bad_o,            // The promise is broken in this cycle.
  output wire        cover_o           // The case that it is about is there in this cycle.
);

  reg [3:0] run_before_q;  // MEs in Run in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      run_before_q <= 4'd0;
    end else begin
      run_before_q <= me_run_i;
    end
  end

  reg [3:0] save_before_q;  // MEs in Save in the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      save_before_q <= 4'd0;
    end else begin
      save_before_q <= me_save_i;
    end
  end

  // In Run for vNPU 0.
  wire [3:0] run_of_0 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd0,
        me_vnpu_i[8:6] == 3'd0,
        me_vnpu_i[5:3] == 3'd0,
        me_vnpu_i[2:0] == 3'd0
      };

  // In Run for vNPU 1.
  wire [3:0] run_of_1 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd1,
        me_vnpu_i[8:6] == 3'd1,
        me_vnpu_i[5:3] == 3'd1,
        me_vnpu_i[2:0] == 3'd1
      };

  // In Run for vNPU 2.
  wire [3:0] run_of_2 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd2,
        me_vnpu_i[8:6] == 3'd2,
        me_vnpu_i[5:3] == 3'd2,
        me_vnpu_i[2:0] == 3'd2
      };

  // In Run for vNPU 3.
  wire [3:0] run_of_3 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd3,
        me_vnpu_i[8:6] == 3'd3,
        me_vnpu_i[5:3] == 3'd3,
        me_vnpu_i[2:0] == 3'd3
      };

  // In Run for vNPU 4.
  wire [3:0] run_of_4 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd4,
        me_vnpu_i[8:6] == 3'd4,
        me_vnpu_i[5:3] == 3'd4,
        me_vnpu_i[2:0] == 3'd4
      };

  // In Run for vNPU 5.
  wire [3:0] run_of_5 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd5,
        me_vnpu_i[8:6] == 3'd5,
        me_vnpu_i[5:3] == 3'd5,
        me_vnpu_i[2:0] == 3'd5
      };

  // In Run for vNPU 6.
  wire [3:0] run_of_6 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd6,
        me_vnpu_i[8:6] == 3'd6,
        me_vnpu_i[5:3] == 3'd6,
        me_vnpu_i[2:0] == 3'd6
      };

  // In Run for vNPU 7.
  wire [3:0] run_of_7 =
      me_run_i &
      {
        me_vnpu_i[11:9] == 3'd7,
        me_vnpu_i[8:6] == 3'd7,
        me_vnpu_i[5:3] == 3'd7,
        me_vnpu_i[2:0] == 3'd7
      };

  assign bad_o =
      ((me_run_i & ~run_before_q) !=
       ({start_me_i == 2'd3, start_me_i == 2'd2, start_me_i == 2'd1, start_me_i == 2'd0} &
        {4{start_valid_i}})) |
      ((me_save_i & ~save_before_q) !=
       ({preempt_me_i == 2'd3, preempt_me_i == 2'd2, preempt_me_i == 2'd1, preempt_me_i == 2'd0} &
        {4{preempt_valid_i}})) |
      (vnpu_held_i[2:0] !=
       ({2'd0, run_of_0[0]} + {2'd0, run_of_0[1]} + {2'd0, run_of_0[2]} + {2'd0, run_of_0[3]})) |
      (vnpu_held_i[5:3] !=
       ({2'd0, run_of_1[0]} + {2'd0, run_of_1[1]} + {2'd0, run_of_1[2]} + {2'd0, run_of_1[3]})) |
      (vnpu_held_i[8:6] !=
       ({2'd0, run_of_2[0]} + {2'd0, run_of_2[1]} + {2'd0, run_of_2[2]} + {2'd0, run_of_2[3]})) |
      (vnpu_held_i[11:9] !=
       ({2'd0, run_of_3[0]} + {2'd0, run_of_3[1]} + {2'd0, run_of_3[2]} + {2'd0, run_of_3[3]})) |
      (vnpu_held_i[14:12] !=
       ({2'd0, run_of_4[0]} + {2'd0, run_of_4[1]} + {2'd0, run_of_4[2]} + {2'd0, run_of_4[3]})) |
      (vnpu_held_i[17:15] !=
       ({2'd0, run_of_5[0]} + {2'd0, run_of_5[1]} + {2'd0, run_of_5[2]} + {2'd0, run_of_5[3]})) |
      (vnpu_held_i[20:18] !=
       ({2'd0, run_of_6[0]} + {2'd0, run_of_6[1]} + {2'd0, run_of_6[2]} + {2'd0, run_of_6[3]})) |
      (vnpu_held_i[23:21] !=
       ({2'd0, run_of_7[0]} + {2'd0, run_of_7[1]} + {2'd0, run_of_7[2]} + {2'd0, run_of_7[3]}));

  assign cover_o = start_valid_i & preempt_valid_i;

endmodule

`default_nettype wire
