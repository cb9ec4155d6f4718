// SPDX-License-Identifier: Apache-2.0
//
// Up to 3 open loops.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/loops.ts; do not edit.
// Body SHA-256: 71675b0332c83681

`default_nettype none

module vnpu_iq_loops_me (
  input  wire         clk_i,          // Clock.
  input  wire         rst_ni,         // Reset, active low.
  input  wire         load_i,         // A uTop begins.
  input  wire         step_i,         // The instruction is taken.
  input  wire         opens_i,        // It opens a loop.
  // It asks whether a body ends: it is neither a loop nor a taken branch.
  input  wire         asks_i,
  input  wire  [24:0] next_i,         // Instruction behind it.
  input  wire  [24:0] end_i,          // Instruction behind the body of the new loop.
  input  wire   [9:0] body_i,         // Instructions of that body, less one.
  input  wire  [15:0] passes_i,       // Its passes.
  input  wire   [1:0] level_i,        // Loop whose completed passes are read.
  output wire         full_o,         // No further loop can be opened.
  output wire         back_o,         // A body ends here and its loop goes round again.
  output wire   [9:0] back_body_o,    // Instructions of that body, less one.
  // Completed passes of the loop level_i; 0 when it is not open.
  output wire  [15:0] counter_o,
  output wire         bound_valid_o,  // The innermost loop goes round again.
  output wire  [24:0] bound_o,        // Instruction behind its body.
  input  wire         resume_i,       // The uTop that begins goes on with these loops.
  input  wire [203:0] context_i,      // Loops of its context.
  output wire [203:0] context_o       // The loops, for a context.
);

  reg [2:0] open_q;     // Loops that are open.
  reg [24:0] end_0_q;   // Instruction behind the body, of loop 0.
  reg [9:0] body_0_q;   // Instructions of the body, less one, of loop 0.
  reg [15:0] left_0_q;  // Passes left, the one under way among them, of loop 0.
  reg [15:0] done_0_q;  // Completed passes, of loop 0.
  reg [24:0] end_1_q;   // Instruction behind the body, of loop 1.
  reg [9:0] body_1_q;   // Instructions of the body, less one, of loop 1.
  reg [15:0] left_1_q;  // Passes left, the one under way among them, of loop 1.
  reg [15:0] done_1_q;  // Completed passes, of loop 1.
  reg [24:0] end_2_q;   // Instruction behind the body, of loop 2.
  reg [9:0] body_2_q;   // Instructions of the body, less one, of loop 2.
  reg [15:0] left_2_q;  // Passes left, the one under way among them, of loop 2.
  reg [15:0] done_2_q;  // Completed passes, of loop 2.

  // ----------------------------------------
  // End of a body
  // ----------------------------------------

  // Loop 0 has another pass left.
  wire again_0 = |left_0_q[15:1];
  // Loop 1 has another pass left.
  wire again_1 = |left_1_q[15:1];
  // Loop 2 has another pass left.
  wire again_2 = |left_2_q[15:1];
  // Loop 2 is asked.
  wire asked_2 = open_q[2] & (end_2_q == next_i);
  // Loop 2 would close.
  wire closes_2 = asked_2 & ~again_2;
  // Loop 1 is asked.
  wire asked_1 = open_q[1] & (end_1_q == next_i) & (closes_2 | ~open_q[2]);
  // Loop 1 would close.
  wire closes_1 = asked_1 & ~again_1;
  // Loop 0 is asked.
  wire asked_0 = open_q[0] & (end_0_q == next_i) & (closes_1 | ~open_q[1]);
  // Loop 0 would close.
  wire closes_0 = asked_0 & ~again_0;
  // The loop that would go round again, one-hot.
  wire [2:0] back = {asked_2 & again_2, asked_1 & again_1, asked_0 & again_0};

  assign back_o = |back;

  assign back_body_o =
      (body_0_q & {10{back[0]}}) | (body_1_q & {10{back[1]}}) | (body_2_q & {10{back[2]}});

  // Passes that it then has left.
  wire [15:0] fewer =
      ((left_0_q & {16{back[0]}}) | (left_1_q & {16{back[1]}}) | (left_2_q & {16{back[2]}})) -
      16'd1;

  // Passes that it then has completed.
  wire [15:0] more =
      ((done_0_q & {16{back[0]}}) | (done_1_q & {16{back[1]}}) | (done_2_q & {16{back[2]}})) +
      16'd1;

  // ----------------------------------------
  // Edge
  // ----------------------------------------

  // Loop 0 of the context.
  wire [66:0] context_0 = context_i[69:3];
  // Loop 1 of the context.
  wire [66:0] context_1 = context_i[136:70];
  // Loop 2 of the context.
  wire [66:0] context_2 = context_i[203:137];

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      open_q <= 3'd0;
    end else if (load_i | step_i) begin
      open_q <=
          load_i ? context_i[2:0] & {3{resume_i}} :
          {
            opens_i ? open_q[2] | (~open_q[2] & open_q[1]) : open_q[2] & ~(asks_i & closes_2),
            opens_i ? open_q[1] | (~open_q[1] & open_q[0]) : open_q[1] & ~(asks_i & closes_1),
            opens_i ? open_q[0] | ~open_q[0] : open_q[0] & ~(asks_i & closes_0)
          };
    end
  end

  // The new loop is loop 0.
  wire opens_0 = opens_i & ~open_q[0];
  // Its passes change.
  wire turns_0 = opens_0 | (asks_i & back[0]);

  always @(posedge clk_i) begin
    if (load_i | (step_i & opens_0)) begin
      end_0_q <= load_i ? context_0[24:0] : end_i;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & opens_0)) begin
      body_0_q <= load_i ? context_0[34:25] : body_i;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & turns_0)) begin
      left_0_q <= load_i ? context_0[50:35] : opens_i ? passes_i : fewer;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & turns_0)) begin
      done_0_q <= load_i ? context_0[66:51] : more & {16{~opens_i}};
    end
  end

  // The new loop is loop 1.
  wire opens_1 = opens_i & ~open_q[1] & open_q[0];
  // Its passes change.
  wire turns_1 = opens_1 | (asks_i & back[1]);

  always @(posedge clk_i) begin
    if (load_i | (step_i & opens_1)) begin
      end_1_q <= load_i ? context_1[24:0] : end_i;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & opens_1)) begin
      body_1_q <= load_i ? context_1[34:25] : body_i;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & turns_1)) begin
      left_1_q <= load_i ? context_1[50:35] : opens_i ? passes_i : fewer;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & turns_1)) begin
      done_1_q <= load_i ? context_1[66:51] : more & {16{~opens_i}};
    end
  end

  // The new loop is loop 2.
  wire opens_2 = opens_i & ~open_q[2] & open_q[1];
  // Its passes change.
  wire turns_2 = opens_2 | (asks_i & back[2]);

  always @(posedge clk_i) begin
    if (load_i | (step_i & opens_2)) begin
      end_2_q <= load_i ? context_2[24:0] : end_i;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & opens_2)) begin
      body_2_q <= load_i ? context_2[34:25] : body_i;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & turns_2)) begin
      left_2_q <= load_i ? context_2[50:35] : opens_i ? passes_i : fewer;
    end
  end

  always @(posedge clk_i) begin
    if (load_i | (step_i & turns_2)) begin
      done_2_q <= load_i ? context_2[66:51] : more & {16{~opens_i}};
    end
  end

  // ----------------------------------------
  // Innermost loop, and what is read
  // ----------------------------------------

  // The innermost loop, one-hot.
  wire [2:0] top = {open_q[2], open_q[1] & ~open_q[2], open_q[0] & ~open_q[1]};

  assign bound_valid_o = (again_0 & top[0]) | (again_1 & top[1]) | (again_2 & top[2]);
  assign bound_o = (end_0_q & {25{top[0]}}) | (end_1_q & {25{top[1]}}) | (end_2_q & {25{top[2]}});

  // The loop that is read.
  wire [2:0] read = {
    open_q[2] & (level_i == 2'd2),
    open_q[1] & (level_i == 2'd1),
    open_q[0] & (level_i == 2'd0)
  };

  assign counter_o =
      (done_0_q & {16{read[0]}}) | (done_1_q & {16{read[1]}}) | (done_2_q & {16{read[2]}});

  assign full_o = open_q[2];

  assign context_o = {
    done_2_q,
    left_2_q,
    body_2_q,
    end_2_q,
    done_1_q,
    left_1_q,
    body_1_q,
    end_1_q,
    done_0_q,
    left_0_q,
    body_0_q,
    end_0_q,
    open_q
  };

endmodule

`default_nettype wire
