// SPDX-License-Identifier: Apache-2.0
//
// Watches G9: a killed uTop is off its engine soon.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g9_kill.ts; do not edit.
// Body SHA-256: dfffbbf84b1d0ee3

`default_nettype none

module vnpu_utop_scheduler_g9 (
  input  wire        clk_i,        // Clock.
  input  wire        rst_ni,       // Reset, active low.
  input  wire [31:0] vnpu_kill_i,  // Discard all its uTops.
  input  wire [79:0] me_vnpu_i,    // Tenant of each ME; 0 while idle.
  input  wire [15:0] me_online_i,  // Engines in service; 0 = quarantined.
  input  wire [15:0] me_run_i,     // ME runs a uTop.
  output wire        bad_o,        // The promise is broken in this cycle.
  output wire        cover_o       // The case that it is about is there in this cycle.
);

  // Online MEs in Run of killed vNPUs.
  wire [15:0] doomed =
      me_online_i &
      me_run_i &
      {
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[79:75])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[74:70])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[69:65])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[64:60])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[59:55])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[54:50])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[49:45])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[44:40])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[39:35])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[34:30])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[29:25])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[24:20])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[19:15])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[14:10])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[9:5])),
        |(vnpu_kill_i & (32'd1 << me_vnpu_i[4:0]))
      };

  reg [15:0] doomed_cycles_0_q;     // Bit 0 of the cycles in a row up to the one before.
  reg [15:0] doomed_cycles_1_q;     // Bit 1 of the cycles in a row up to the one before.
  reg [15:0] doomed_cycles_2_q;     // Bit 2 of the cycles in a row up to the one before.
  reg [15:0] doomed_cycles_3_q;     // Bit 3 of the cycles in a row up to the one before.
  reg [15:0] doomed_cycles_4_q;     // Bit 4 of the cycles in a row up to the one before.
  reg [15:0] doomed_cycles_over_q;  // More than the most of them.

  // This one is too many.
  wire [15:0] doomed_cycles_over =
      doomed &
      ((~doomed_cycles_0_q &
        ~doomed_cycles_1_q &
        ~doomed_cycles_2_q &
        ~doomed_cycles_3_q &
        doomed_cycles_4_q) |
       doomed_cycles_over_q);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_0_q <= 16'd0;
    end else begin
      doomed_cycles_0_q <= doomed & ~doomed_cycles_0_q;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_1_q <= 16'd0;
    end else begin
      doomed_cycles_1_q <= doomed & (doomed_cycles_1_q ^ doomed_cycles_0_q);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_2_q <= 16'd0;
    end else begin
      doomed_cycles_2_q <= doomed & (doomed_cycles_2_q ^ (doomed_cycles_0_q & doomed_cycles_1_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_3_q <= 16'd0;
    end else begin
      doomed_cycles_3_q <=
          doomed &
          (doomed_cycles_3_q ^ (doomed_cycles_0_q & doomed_cycles_1_q & doomed_cycles_2_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_4_q <= 16'd0;
    end else begin
      doomed_cycles_4_q <=
          doomed &
          (doomed_cycles_4_q ^
           (doomed_cycles_0_q & doomed_cycles_1_q & doomed_cycles_2_q & doomed_cycles_3_q));
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      doomed_cycles_over_q <= 16'd0;
    end else begin
      doomed_cycles_over_q <= doomed_cycles_over;
    end
  end

  assign bad_o = |doomed_cycles_over;

  assign cover_o =
      |(doomed &
        ~doomed_cycles_over &
        ~(~doomed_cycles_0_q) &
        ~(doomed_cycles_1_q ^ doomed_cycles_0_q) &
        ~(doomed_cycles_2_q ^ (doomed_cycles_0_q & doomed_cycles_1_q)) &
        ~(doomed_cycles_3_q ^ (doomed_cycles_0_q & doomed_cycles_1_q & doomed_cycles_2_q)) &
        (doomed_cycles_4_q ^
         (doomed_cycles_0_q & doomed_cycles_1_q & doomed_cycles_2_q & doomed_cycles_3_q)));

endmodule

`default_nettype wire
