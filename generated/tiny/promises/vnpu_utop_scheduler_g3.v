// SPDX-License-Identifier: Apache-2.0
//
// Watches G3: every uTop that was added is accounted for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g3_conservation.ts; do not edit.
// Body SHA-256: 9b8ccd5565ad8431

`default_nettype none

module vnpu_utop_scheduler_g3 (
  input  wire       clk_i,         // Clock.
  input  wire       rst_ni,        // Reset, active low.
  input  wire       me_online_i,   // Engines in service; 0 = quarantined.
  input  wire       me_finish_i,   // uTop finished with all its operations (pulse).
  input  wire       me_saved_i,    // Context is in SRAM (pulse).
  input  wire [1:0] ready_add_i,   // ME uTops that become ready in this cycle.
  input  wire [1:0] vnpu_ready_i,  // Waiting uTops, fresh and suspended.
  input  wire       me_vnpu_i,     // Tenant of each ME; 0 while idle.
  input  wire       me_run_i,      // ME runs a uTop.
  input  wire       me_save_i,     // ME saves or discards its uTop.
  input  wire [1:0] vnpu_kill_i,   // Discard all its uTops.
  output wire       bad_o,         // The promise is broken in this cycle.
  output wire       cover_o        // The case that it is about is there in this cycle.
);

  // In Run for vNPU 0.
  wire run_of_0 = me_run_i & (me_vnpu_i == 1'b0);
  // In Save for vNPU 0.
  wire save_of_0 = me_save_i & (me_vnpu_i == 1'b0);

  reg [1:0] owed_0_q;  // uTops of vNPU 0 that were added and neither finished nor killed.

  // MEs counted.
  wire list_1 = run_of_0;
  // MEs counted.
  wire list_2 = save_of_0;
  // MEs in Run or Save for vNPU 0.
  wire busy_0 = run_of_0 | save_of_0;
  // Their uTops go back to ready.
  wire suspended_0 = save_of_0 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire leaves_0 = busy_0 & (me_finish_i | (~me_online_i & ~suspended_0));
  // Their uTops stay on them.
  wire stays_0 = busy_0 & ~leaves_0 & ~suspended_0;
  // MEs counted.
  wire list_3 = leaves_0;
  // MEs counted.
  wire list_4 = stays_0;

  // What a kill leaves, or all.
  wire [1:0] next_0 =
      vnpu_kill_i[0] ? {1'b0, list_4} : owed_0_q + {1'b0, ready_add_i[0]} - {1'b0, list_3};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_0_q <= 2'd0;
    end else begin
      owed_0_q <= next_0;
    end
  end

  // MEs counted.
  wire list_5 = stays_0;
  // In Run for vNPU 1.
  wire run_of_1 = me_run_i & (me_vnpu_i == 1'b1);
  // In Save for vNPU 1.
  wire save_of_1 = me_save_i & (me_vnpu_i == 1'b1);

  reg [1:0] owed_1_q;  // uTops of vNPU 1 that were added and neither finished nor killed.

  // MEs counted.
  wire list_6 = run_of_1;
  // MEs counted.
  wire list_7 = save_of_1;
  // MEs in Run or Save for vNPU 1.
  wire busy_1 = run_of_1 | save_of_1;
  // Their uTops go back to ready.
  wire suspended_1 = save_of_1 & me_saved_i & ~me_finish_i;
  // Their uTops finish, or are lost with their engines.
  wire leaves_1 = busy_1 & (me_finish_i | (~me_online_i & ~suspended_1));
  // Their uTops stay on them.
  wire stays_1 = busy_1 & ~leaves_1 & ~suspended_1;
  // MEs counted.
  wire list_8 = leaves_1;
  // MEs counted.
  wire list_9 = stays_1;

  // What a kill leaves, or all.
  wire [1:0] next_1 =
      vnpu_kill_i[1] ? {1'b0, list_9} : owed_1_q + {1'b0, ready_add_i[1]} - {1'b0, list_8};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      owed_1_q <= 2'd0;
    end else begin
      owed_1_q <= next_1;
    end
  end

  // MEs counted.
  wire list_10 = stays_1;

  assign bad_o =
      (owed_0_q != ({1'b0, vnpu_ready_i[0]} + {1'b0, list_1} + {1'b0, list_2})) |
      (owed_1_q != ({1'b0, vnpu_ready_i[1]} + {1'b0, list_6} + {1'b0, list_7}));

  assign cover_o =
      (vnpu_kill_i[0] & ((owed_0_q + {1'b0, ready_add_i[0]} - {1'b0, list_3}) != {1'b0, list_5})) |
      (vnpu_kill_i[1] & ((owed_1_q + {1'b0, ready_add_i[1]} - {1'b0, list_8}) != {1'b0, list_10}));

endmodule

`default_nettype wire
