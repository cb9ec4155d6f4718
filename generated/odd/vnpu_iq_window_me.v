// SPDX-License-Identifier: Apache-2.0
//
// Program counter, the lines around it, and the line to ask for.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/window.ts; do not edit.
// Body SHA-256: a7950f3d4fe5eb88

`default_nettype none

module vnpu_iq_window_me (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire         load_i,         // A uTop begins.
  input  wire  [24:0] load_pc_i,      // Its next instruction.
  input  wire         flush_i,        // The uTop leaves.
  input  wire         looks_i,        // Lines may be asked for.
  input  wire  [31:0] code_bytes_i,   // Bytes of the code; constant while a uTop is here.
  input  wire         bound_valid_i,  // The innermost loop goes round again.
  input  wire  [24:0] bound_i,        // First instruction behind its body.
  input  wire         hit_i,          // The line that is asked for comes in the next cycle.
  input  wire [230:0] kept_i,         // What is kept of the line that comes.
  input  wire         good_i,         // Its parity is right.
  input  wire         step_i,         // pc moves.
  input  wire         jump_i,         // It moves by the distance, else by one.
  input  wire  [15:0] distance_i,     // Distance, two's complement.
  output wire         look_o,         // A line is asked for.
  output wire  [23:0] look_line_o,    // That line.
  output wire         due_o,          // A line comes.
  output wire  [24:0] next_o,         // Instruction behind pc.
  output wire  [24:0] target_o,       // The one at the distance.
  output wire         here_o,         // The line of pc is held.
  output wire         outside_o,      // It is not in the code.
  output wire [230:0] front_o,        // What is kept of it.
  output wire  [24:0] pc_o            // Next instruction, for a context.
);

  reg [24:0] pc_q;    // Next instruction.
  reg [3:0] ahead_q;  // Lines held from pc on: hi - pc.
  reg [3:0] held_q;   // Lines held: hi - lo.
  reg lost_q;         // pc is not between lo and hi: begin anew at pc.
  reg due_q;          // A line comes.
  reg stray_q;        // It is not line hi, for the one before it was not good.

  // ----------------------------------------
  // Line to ask for
  // ----------------------------------------

  // Lines from pc to the line to ask for.
  wire [3:0] reach = lost_q ? 4'd0 : ahead_q + {3'd0, due_q};
  // Line to ask for.
  wire [24:0] line = pc_q + {21'd0, reach};

  wire unused_bytes = &{1'b0, code_bytes_i[3:0]};
  wire unused_beats = &{1'b0, code_bytes_i[4]};

  // It lies in the code.
  wire in_code = ~line[24] & ({3'd0, line[23:0]} < code_bytes_i[31:5]);

  assign look_o = looks_i & (reach < 4'd6) & ~(bound_valid_i & (line == bound_i)) & in_code;
  assign look_line_o = line[23:0];
  assign outside_o = ~(|reach) & ~in_code;

  // ----------------------------------------
  // Arrival
  // ----------------------------------------

  // A line comes and pc is where it was.
  wire comes = due_q & ~lost_q;
  // It is taken.
  wire arrives = comes & ~stray_q & good_i;
  // Its place: hi modulo 8.
  wire [2:0] place = pc_q[2:0] + ahead_q[2:0];

  reg [230:0] buffer [0:7];  // Lines, by their number modulo 8.

  always @(posedge clk_i) begin
    if (arrives) begin
      buffer[place] <= kept_i;
    end
  end

  // What is kept of the next instruction.
  wire [230:0] front = buffer[pc_q[2:0]];

  assign front_o = front;
  assign here_o = (|ahead_q) & ~lost_q;

  // Nothing is held.
  wire renews = load_i | lost_q;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      due_q <= 1'b0;
    end else begin
      due_q <= hit_i & ~(flush_i | load_i);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      stray_q <= 1'b0;
    end else begin
      stray_q <= comes & ~arrives;
    end
  end

  // Lines held, the one that comes.
  wire [3:0] held = held_q + {3'd0, arrives & ~held_q[3]};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      held_q <= 4'd0;
    end else if (renews) begin
      held_q <= 4'd0;
    end else begin
      held_q <= held;
    end
  end

  // ----------------------------------------
  // Step
  // ----------------------------------------

  // The one behind pc.
  wire [24:0] next = pc_q + 25'd1;
  // The one at the distance.
  wire [24:0] target = pc_q + {{9{distance_i[15]}}, distance_i};

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pc_q <= 25'd0;
    end else if (load_i | step_i) begin
      pc_q <= load_i ? load_pc_i : jump_i ? target : next;
    end
  end

  // Lines from pc on, when it stays: 0 to 9.
  wire [3:0] stays = ahead_q + {3'd0, arrives};
  // The same behind a short jump.
  wire [5:0] jumped = {2'd0, stays} - {distance_i[4], distance_i[4:0]};
  // Sign of the distance, as long as it is short.
  wire [11:0] high = distance_i[15:4];
  // The jump leaves what is held.
  wire misses = ((|high) & ~(&high)) | (|jumped[5:4]) | (jumped[3:0] > held);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ahead_q <= 4'd0;
    end else if (renews) begin
      ahead_q <= 4'd0;
    end else begin
      ahead_q <= step_i ? (jump_i ? jumped[3:0] : stays - 4'd1) : stays;
    end
  end

  // The line that comes pushes out that of pc.
  wire overrun = stays > held;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      lost_q <= 1'b0;
    end else if (renews) begin
      lost_q <= 1'b0;
    end else begin
      lost_q <= step_i ? jump_i & misses : overrun;
    end
  end

  assign due_o = due_q;
  assign pc_o = pc_q;
  assign next_o = next;
  assign target_o = target;

endmodule

`default_nettype wire
