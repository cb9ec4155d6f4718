// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow; numbers are thermometers.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: a2ea78d0bd9d85c5

`default_nettype none

module vnpu_op_leftover (
  input  wire         clk_i,      // Clock.
  input  wire         rst_ni,     // Reset, active low.
  input  wire [159:0] quota_i,    // VEs of each vNPU, binary numbers.
  input  wire [511:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [767:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [767:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner, a binary number.
  wire [4:0] owned =
      quota_i[4:0] +
      quota_i[9:5] +
      quota_i[14:10] +
      quota_i[19:15] +
      quota_i[24:20] +
      quota_i[29:25] +
      quota_i[34:30] +
      quota_i[39:35] +
      quota_i[44:40] +
      quota_i[49:45] +
      quota_i[54:50] +
      quota_i[59:55] +
      quota_i[64:60] +
      quota_i[69:65] +
      quota_i[74:70] +
      quota_i[79:75] +
      quota_i[84:80] +
      quota_i[89:85] +
      quota_i[94:90] +
      quota_i[99:95] +
      quota_i[104:100] +
      quota_i[109:105] +
      quota_i[114:110] +
      quota_i[119:115] +
      quota_i[124:120] +
      quota_i[129:125] +
      quota_i[134:130] +
      quota_i[139:135] +
      quota_i[144:140] +
      quota_i[149:145] +
      quota_i[154:150] +
      quota_i[159:155];

  // VEs that the vNPUs lend. Lower half. Lower half. Lower half. Lower half.
  wire [15:0] lenders_l_l_l_l;
  vnpu_op_plus u_lenders_l_l_l_l (
    .a_i   (lent_i[15:0]),
    .b_i   (lent_i[31:16]),
    .sum_o (lenders_l_l_l_l)
  );

  // VEs that the vNPUs lend. Lower half. Lower half. Lower half. Upper half.
  wire [15:0] lenders_l_l_l_h;
  vnpu_op_plus u_lenders_l_l_l_h (
    .a_i   (lent_i[47:32]),
    .b_i   (lent_i[63:48]),
    .sum_o (lenders_l_l_l_h)
  );

  wire [15:0] lenders_l_l_l;  // VEs that the vNPUs lend. Lower half. Lower half. Lower half.
  vnpu_op_plus u_lenders_l_l_l (
    .a_i   (lenders_l_l_l_l),
    .b_i   (lenders_l_l_l_h),
    .sum_o (lenders_l_l_l)
  );

  // VEs that the vNPUs lend. Lower half. Lower half. Upper half. Lower half.
  wire [15:0] lenders_l_l_h_l;
  vnpu_op_plus u_lenders_l_l_h_l (
    .a_i   (lent_i[79:64]),
    .b_i   (lent_i[95:80]),
    .sum_o (lenders_l_l_h_l)
  );

  // VEs that the vNPUs lend. Lower half. Lower half. Upper half. Upper half.
  wire [15:0] lenders_l_l_h_h;
  vnpu_op_plus u_lenders_l_l_h_h (
    .a_i   (lent_i[111:96]),
    .b_i   (lent_i[127:112]),
    .sum_o (lenders_l_l_h_h)
  );

  wire [15:0] lenders_l_l_h;  // VEs that the vNPUs lend. Lower half. Lower half. Upper half.
  vnpu_op_plus u_lenders_l_l_h (
    .a_i   (lenders_l_l_h_l),
    .b_i   (lenders_l_l_h_h),
    .sum_o (lenders_l_l_h)
  );

  wire [15:0] lenders_l_l;  // VEs that the vNPUs lend. Lower half. Lower half.
  vnpu_op_plus u_lenders_l_l (
    .a_i   (lenders_l_l_l),
    .b_i   (lenders_l_l_h),
    .sum_o (lenders_l_l)
  );

  // VEs that the vNPUs lend. Lower half. Upper half. Lower half. Lower half.
  wire [15:0] lenders_l_h_l_l;
  vnpu_op_plus u_lenders_l_h_l_l (
    .a_i   (lent_i[143:128]),
    .b_i   (lent_i[159:144]),
    .sum_o (lenders_l_h_l_l)
  );

  // VEs that the vNPUs lend. Lower half. Upper half. Lower half. Upper half.
  wire [15:0] lenders_l_h_l_h;
  vnpu_op_plus u_lenders_l_h_l_h (
    .a_i   (lent_i[175:160]),
    .b_i   (lent_i[191:176]),
    .sum_o (lenders_l_h_l_h)
  );

  wire [15:0] lenders_l_h_l;  // VEs that the vNPUs lend. Lower half. Upper half. Lower half.
  vnpu_op_plus u_lenders_l_h_l (
    .a_i   (lenders_l_h_l_l),
    .b_i   (lenders_l_h_l_h),
    .sum_o (lenders_l_h_l)
  );

  // VEs that the vNPUs lend. Lower half. Upper half. Upper half. Lower half.
  wire [15:0] lenders_l_h_h_l;
  vnpu_op_plus u_lenders_l_h_h_l (
    .a_i   (lent_i[207:192]),
    .b_i   (lent_i[223:208]),
    .sum_o (lenders_l_h_h_l)
  );

  // VEs that the vNPUs lend. Lower half. Upper half. Upper half. Upper half.
  wire [15:0] lenders_l_h_h_h;
  vnpu_op_plus u_lenders_l_h_h_h (
    .a_i   (lent_i[239:224]),
    .b_i   (lent_i[255:240]),
    .sum_o (lenders_l_h_h_h)
  );

  wire [15:0] lenders_l_h_h;  // VEs that the vNPUs lend. Lower half. Upper half. Upper half.
  vnpu_op_plus u_lenders_l_h_h (
    .a_i   (lenders_l_h_h_l),
    .b_i   (lenders_l_h_h_h),
    .sum_o (lenders_l_h_h)
  );

  wire [15:0] lenders_l_h;  // VEs that the vNPUs lend. Lower half. Upper half.
  vnpu_op_plus u_lenders_l_h (
    .a_i   (lenders_l_h_l),
    .b_i   (lenders_l_h_h),
    .sum_o (lenders_l_h)
  );

  wire [15:0] lenders_l;  // VEs that the vNPUs lend. Lower half.
  vnpu_op_plus u_lenders_l (
    .a_i   (lenders_l_l),
    .b_i   (lenders_l_h),
    .sum_o (lenders_l)
  );

  // VEs that the vNPUs lend. Upper half. Lower half. Lower half. Lower half.
  wire [15:0] lenders_h_l_l_l;
  vnpu_op_plus u_lenders_h_l_l_l (
    .a_i   (lent_i[271:256]),
    .b_i   (lent_i[287:272]),
    .sum_o (lenders_h_l_l_l)
  );

  // VEs that the vNPUs lend. Upper half. Lower half. Lower half. Upper half.
  wire [15:0] lenders_h_l_l_h;
  vnpu_op_plus u_lenders_h_l_l_h (
    .a_i   (lent_i[303:288]),
    .b_i   (lent_i[319:304]),
    .sum_o (lenders_h_l_l_h)
  );

  wire [15:0] lenders_h_l_l;  // VEs that the vNPUs lend. Upper half. Lower half. Lower half.
  vnpu_op_plus u_lenders_h_l_l (
    .a_i   (lenders_h_l_l_l),
    .b_i   (lenders_h_l_l_h),
    .sum_o (lenders_h_l_l)
  );

  // VEs that the vNPUs lend. Upper half. Lower half. Upper half. Lower half.
  wire [15:0] lenders_h_l_h_l;
  vnpu_op_plus u_lenders_h_l_h_l (
    .a_i   (lent_i[335:320]),
    .b_i   (lent_i[351:336]),
    .sum_o (lenders_h_l_h_l)
  );

  // VEs that the vNPUs lend. Upper half. Lower half. Upper half. Upper half.
  wire [15:0] lenders_h_l_h_h;
  vnpu_op_plus u_lenders_h_l_h_h (
    .a_i   (lent_i[367:352]),
    .b_i   (lent_i[383:368]),
    .sum_o (lenders_h_l_h_h)
  );

  wire [15:0] lenders_h_l_h;  // VEs that the vNPUs lend. Upper half. Lower half. Upper half.
  vnpu_op_plus u_lenders_h_l_h (
    .a_i   (lenders_h_l_h_l),
    .b_i   (lenders_h_l_h_h),
    .sum_o (lenders_h_l_h)
  );

  wire [15:0] lenders_h_l;  // VEs that the vNPUs lend. Upper half. Lower half.
  vnpu_op_plus u_lenders_h_l (
    .a_i   (lenders_h_l_l),
    .b_i   (lenders_h_l_h),
    .sum_o (lenders_h_l)
  );

  // VEs that the vNPUs lend. Upper half. Upper half. Lower half. Lower half.
  wire [15:0] lenders_h_h_l_l;
  vnpu_op_plus u_lenders_h_h_l_l (
    .a_i   (lent_i[399:384]),
    .b_i   (lent_i[415:400]),
    .sum_o (lenders_h_h_l_l)
  );

  // VEs that the vNPUs lend. Upper half. Upper half. Lower half. Upper half.
  wire [15:0] lenders_h_h_l_h;
  vnpu_op_plus u_lenders_h_h_l_h (
    .a_i   (lent_i[431:416]),
    .b_i   (lent_i[447:432]),
    .sum_o (lenders_h_h_l_h)
  );

  wire [15:0] lenders_h_h_l;  // VEs that the vNPUs lend. Upper half. Upper half. Lower half.
  vnpu_op_plus u_lenders_h_h_l (
    .a_i   (lenders_h_h_l_l),
    .b_i   (lenders_h_h_l_h),
    .sum_o (lenders_h_h_l)
  );

  // VEs that the vNPUs lend. Upper half. Upper half. Upper half. Lower half.
  wire [15:0] lenders_h_h_h_l;
  vnpu_op_plus u_lenders_h_h_h_l (
    .a_i   (lent_i[463:448]),
    .b_i   (lent_i[479:464]),
    .sum_o (lenders_h_h_h_l)
  );

  // VEs that the vNPUs lend. Upper half. Upper half. Upper half. Upper half.
  wire [15:0] lenders_h_h_h_h;
  vnpu_op_plus u_lenders_h_h_h_h (
    .a_i   (lent_i[495:480]),
    .b_i   (lent_i[511:496]),
    .sum_o (lenders_h_h_h_h)
  );

  wire [15:0] lenders_h_h_h;  // VEs that the vNPUs lend. Upper half. Upper half. Upper half.
  vnpu_op_plus u_lenders_h_h_h (
    .a_i   (lenders_h_h_h_l),
    .b_i   (lenders_h_h_h_h),
    .sum_o (lenders_h_h_h)
  );

  wire [15:0] lenders_h_h;  // VEs that the vNPUs lend. Upper half. Upper half.
  vnpu_op_plus u_lenders_h_h (
    .a_i   (lenders_h_h_l),
    .b_i   (lenders_h_h_h),
    .sum_o (lenders_h_h)
  );

  wire [15:0] lenders_h;  // VEs that the vNPUs lend. Upper half.
  vnpu_op_plus u_lenders_h (
    .a_i   (lenders_h_l),
    .b_i   (lenders_h_h),
    .sum_o (lenders_h)
  );

  wire [15:0] lenders;  // VEs that the vNPUs lend.
  vnpu_op_plus u_lenders (
    .a_i   (lenders_l),
    .b_i   (lenders_h),
    .sum_o (lenders)
  );

  // Owned VEs that are lent.
  wire [15:0] lent = lenders;

  // VEs that have no owner.
  wire [15:0] ownerless = {
    owned < 5'd1,
    owned < 5'd2,
    owned < 5'd3,
    owned < 5'd4,
    owned < 5'd5,
    owned < 5'd6,
    owned < 5'd7,
    owned < 5'd8,
    owned < 5'd9,
    owned < 5'd10,
    owned < 5'd11,
    owned < 5'd12,
    owned < 5'd13,
    owned < 5'd14,
    owned < 5'd15,
    owned < 5'd16
  };

  wire [15:0] left;  // VEs to hand out.
  vnpu_op_plus u_left (
    .a_i   (ownerless),
    .b_i   (lent),
    .sum_o (left)
  );

  // A borrowed VE is asked for.
  wire asks =
      rest_i[0] |
      rest_i[16] |
      rest_i[32] |
      rest_i[48] |
      rest_i[64] |
      rest_i[80] |
      rest_i[96] |
      rest_i[112] |
      rest_i[128] |
      rest_i[144] |
      rest_i[160] |
      rest_i[176] |
      rest_i[192] |
      rest_i[208] |
      rest_i[224] |
      rest_i[240] |
      rest_i[256] |
      rest_i[272] |
      rest_i[288] |
      rest_i[304] |
      rest_i[320] |
      rest_i[336] |
      rest_i[352] |
      rest_i[368] |
      rest_i[384] |
      rest_i[400] |
      rest_i[416] |
      rest_i[432] |
      rest_i[448] |
      rest_i[464] |
      rest_i[480] |
      rest_i[496] |
      rest_i[512] |
      rest_i[528] |
      rest_i[544] |
      rest_i[560] |
      rest_i[576] |
      rest_i[592] |
      rest_i[608] |
      rest_i[624] |
      rest_i[640] |
      rest_i[656] |
      rest_i[672] |
      rest_i[688] |
      rest_i[704] |
      rest_i[720] |
      rest_i[736] |
      rest_i[752];

  reg vf_q;  // VE queues go before ME queues.

  // A borrowed VE is asked for and there is one.
  wire turns = left[0] & asks;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vf_q <= 1'b0;
    end else begin
      vf_q <= vf_q ^ turns;
    end
  end

  wire [15:0] me_rest_l_l_l;  // Slots of all ME queues. Lower half. Lower half. Lower half.
  vnpu_op_plus u_me_rest_l_l_l (
    .a_i   (rest_i[15:0]),
    .b_i   (rest_i[31:16]),
    .sum_o (me_rest_l_l_l)
  );

  wire [15:0] me_rest_l_l_h;  // Slots of all ME queues. Lower half. Lower half. Upper half.
  vnpu_op_plus u_me_rest_l_l_h (
    .a_i   (rest_i[47:32]),
    .b_i   (rest_i[63:48]),
    .sum_o (me_rest_l_l_h)
  );

  wire [15:0] me_rest_l_l;  // Slots of all ME queues. Lower half. Lower half.
  vnpu_op_plus u_me_rest_l_l (
    .a_i   (me_rest_l_l_l),
    .b_i   (me_rest_l_l_h),
    .sum_o (me_rest_l_l)
  );

  wire [15:0] me_rest_l_h_l;  // Slots of all ME queues. Lower half. Upper half. Lower half.
  vnpu_op_plus u_me_rest_l_h_l (
    .a_i   (rest_i[79:64]),
    .b_i   (rest_i[95:80]),
    .sum_o (me_rest_l_h_l)
  );

  wire [15:0] me_rest_l_h_h;  // Slots of all ME queues. Lower half. Upper half. Upper half.
  vnpu_op_plus u_me_rest_l_h_h (
    .a_i   (rest_i[111:96]),
    .b_i   (rest_i[127:112]),
    .sum_o (me_rest_l_h_h)
  );

  wire [15:0] me_rest_l_h;  // Slots of all ME queues. Lower half. Upper half.
  vnpu_op_plus u_me_rest_l_h (
    .a_i   (me_rest_l_h_l),
    .b_i   (me_rest_l_h_h),
    .sum_o (me_rest_l_h)
  );

  wire [15:0] me_rest_l;  // Slots of all ME queues. Lower half.
  vnpu_op_plus u_me_rest_l (
    .a_i   (me_rest_l_l),
    .b_i   (me_rest_l_h),
    .sum_o (me_rest_l)
  );

  wire [15:0] me_rest_h_l_l;  // Slots of all ME queues. Upper half. Lower half. Lower half.
  vnpu_op_plus u_me_rest_h_l_l (
    .a_i   (rest_i[143:128]),
    .b_i   (rest_i[159:144]),
    .sum_o (me_rest_h_l_l)
  );

  wire [15:0] me_rest_h_l_h;  // Slots of all ME queues. Upper half. Lower half. Upper half.
  vnpu_op_plus u_me_rest_h_l_h (
    .a_i   (rest_i[175:160]),
    .b_i   (rest_i[191:176]),
    .sum_o (me_rest_h_l_h)
  );

  wire [15:0] me_rest_h_l;  // Slots of all ME queues. Upper half. Lower half.
  vnpu_op_plus u_me_rest_h_l (
    .a_i   (me_rest_h_l_l),
    .b_i   (me_rest_h_l_h),
    .sum_o (me_rest_h_l)
  );

  wire [15:0] me_rest_h_h_l;  // Slots of all ME queues. Upper half. Upper half. Lower half.
  vnpu_op_plus u_me_rest_h_h_l (
    .a_i   (rest_i[207:192]),
    .b_i   (rest_i[223:208]),
    .sum_o (me_rest_h_h_l)
  );

  wire [15:0] me_rest_h_h_h;  // Slots of all ME queues. Upper half. Upper half. Upper half.
  vnpu_op_plus u_me_rest_h_h_h (
    .a_i   (rest_i[239:224]),
    .b_i   (rest_i[255:240]),
    .sum_o (me_rest_h_h_h)
  );

  wire [15:0] me_rest_h_h;  // Slots of all ME queues. Upper half. Upper half.
  vnpu_op_plus u_me_rest_h_h (
    .a_i   (me_rest_h_h_l),
    .b_i   (me_rest_h_h_h),
    .sum_o (me_rest_h_h)
  );

  wire [15:0] me_rest_h;  // Slots of all ME queues. Upper half.
  vnpu_op_plus u_me_rest_h (
    .a_i   (me_rest_h_l),
    .b_i   (me_rest_h_h),
    .sum_o (me_rest_h)
  );

  wire [15:0] me_rest;  // Slots of all ME queues.
  vnpu_op_plus u_me_rest (
    .a_i   (me_rest_l),
    .b_i   (me_rest_h),
    .sum_o (me_rest)
  );

  // Slots of all VE queues. Lower half. Lower half. Lower half. Lower half.
  wire [15:0] ve_rest_l_l_l_l;
  vnpu_op_plus u_ve_rest_l_l_l_l (
    .a_i   (rest_i[271:256]),
    .b_i   (rest_i[287:272]),
    .sum_o (ve_rest_l_l_l_l)
  );

  // Slots of all VE queues. Lower half. Lower half. Lower half. Upper half.
  wire [15:0] ve_rest_l_l_l_h;
  vnpu_op_plus u_ve_rest_l_l_l_h (
    .a_i   (rest_i[303:288]),
    .b_i   (rest_i[319:304]),
    .sum_o (ve_rest_l_l_l_h)
  );

  wire [15:0] ve_rest_l_l_l;  // Slots of all VE queues. Lower half. Lower half. Lower half.
  vnpu_op_plus u_ve_rest_l_l_l (
    .a_i   (ve_rest_l_l_l_l),
    .b_i   (ve_rest_l_l_l_h),
    .sum_o (ve_rest_l_l_l)
  );

  // Slots of all VE queues. Lower half. Lower half. Upper half. Lower half.
  wire [15:0] ve_rest_l_l_h_l;
  vnpu_op_plus u_ve_rest_l_l_h_l (
    .a_i   (rest_i[335:320]),
    .b_i   (rest_i[351:336]),
    .sum_o (ve_rest_l_l_h_l)
  );

  // Slots of all VE queues. Lower half. Lower half. Upper half. Upper half.
  wire [15:0] ve_rest_l_l_h_h;
  vnpu_op_plus u_ve_rest_l_l_h_h (
    .a_i   (rest_i[367:352]),
    .b_i   (rest_i[383:368]),
    .sum_o (ve_rest_l_l_h_h)
  );

  wire [15:0] ve_rest_l_l_h;  // Slots of all VE queues. Lower half. Lower half. Upper half.
  vnpu_op_plus u_ve_rest_l_l_h (
    .a_i   (ve_rest_l_l_h_l),
    .b_i   (ve_rest_l_l_h_h),
    .sum_o (ve_rest_l_l_h)
  );

  wire [15:0] ve_rest_l_l;  // Slots of all VE queues. Lower half. Lower half.
  vnpu_op_plus u_ve_rest_l_l (
    .a_i   (ve_rest_l_l_l),
    .b_i   (ve_rest_l_l_h),
    .sum_o (ve_rest_l_l)
  );

  // Slots of all VE queues. Lower half. Upper half. Lower half. Lower half.
  wire [15:0] ve_rest_l_h_l_l;
  vnpu_op_plus u_ve_rest_l_h_l_l (
    .a_i   (rest_i[399:384]),
    .b_i   (rest_i[415:400]),
    .sum_o (ve_rest_l_h_l_l)
  );

  // Slots of all VE queues. Lower half. Upper half. Lower half. Upper half.
  wire [15:0] ve_rest_l_h_l_h;
  vnpu_op_plus u_ve_rest_l_h_l_h (
    .a_i   (rest_i[431:416]),
    .b_i   (rest_i[447:432]),
    .sum_o (ve_rest_l_h_l_h)
  );

  wire [15:0] ve_rest_l_h_l;  // Slots of all VE queues. Lower half. Upper half. Lower half.
  vnpu_op_plus u_ve_rest_l_h_l (
    .a_i   (ve_rest_l_h_l_l),
    .b_i   (ve_rest_l_h_l_h),
    .sum_o (ve_rest_l_h_l)
  );

  // Slots of all VE queues. Lower half. Upper half. Upper half. Lower half.
  wire [15:0] ve_rest_l_h_h_l;
  vnpu_op_plus u_ve_rest_l_h_h_l (
    .a_i   (rest_i[463:448]),
    .b_i   (rest_i[479:464]),
    .sum_o (ve_rest_l_h_h_l)
  );

  // Slots of all VE queues. Lower half. Upper half. Upper half. Upper half.
  wire [15:0] ve_rest_l_h_h_h;
  vnpu_op_plus u_ve_rest_l_h_h_h (
    .a_i   (rest_i[495:480]),
    .b_i   (rest_i[511:496]),
    .sum_o (ve_rest_l_h_h_h)
  );

  wire [15:0] ve_rest_l_h_h;  // Slots of all VE queues. Lower half. Upper half. Upper half.
  vnpu_op_plus u_ve_rest_l_h_h (
    .a_i   (ve_rest_l_h_h_l),
    .b_i   (ve_rest_l_h_h_h),
    .sum_o (ve_rest_l_h_h)
  );

  wire [15:0] ve_rest_l_h;  // Slots of all VE queues. Lower half. Upper half.
  vnpu_op_plus u_ve_rest_l_h (
    .a_i   (ve_rest_l_h_l),
    .b_i   (ve_rest_l_h_h),
    .sum_o (ve_rest_l_h)
  );

  wire [15:0] ve_rest_l;  // Slots of all VE queues. Lower half.
  vnpu_op_plus u_ve_rest_l (
    .a_i   (ve_rest_l_l),
    .b_i   (ve_rest_l_h),
    .sum_o (ve_rest_l)
  );

  // Slots of all VE queues. Upper half. Lower half. Lower half. Lower half.
  wire [15:0] ve_rest_h_l_l_l;
  vnpu_op_plus u_ve_rest_h_l_l_l (
    .a_i   (rest_i[527:512]),
    .b_i   (rest_i[543:528]),
    .sum_o (ve_rest_h_l_l_l)
  );

  // Slots of all VE queues. Upper half. Lower half. Lower half. Upper half.
  wire [15:0] ve_rest_h_l_l_h;
  vnpu_op_plus u_ve_rest_h_l_l_h (
    .a_i   (rest_i[559:544]),
    .b_i   (rest_i[575:560]),
    .sum_o (ve_rest_h_l_l_h)
  );

  wire [15:0] ve_rest_h_l_l;  // Slots of all VE queues. Upper half. Lower half. Lower half.
  vnpu_op_plus u_ve_rest_h_l_l (
    .a_i   (ve_rest_h_l_l_l),
    .b_i   (ve_rest_h_l_l_h),
    .sum_o (ve_rest_h_l_l)
  );

  // Slots of all VE queues. Upper half. Lower half. Upper half. Lower half.
  wire [15:0] ve_rest_h_l_h_l;
  vnpu_op_plus u_ve_rest_h_l_h_l (
    .a_i   (rest_i[591:576]),
    .b_i   (rest_i[607:592]),
    .sum_o (ve_rest_h_l_h_l)
  );

  // Slots of all VE queues. Upper half. Lower half. Upper half. Upper half.
  wire [15:0] ve_rest_h_l_h_h;
  vnpu_op_plus u_ve_rest_h_l_h_h (
    .a_i   (rest_i[623:608]),
    .b_i   (rest_i[639:624]),
    .sum_o (ve_rest_h_l_h_h)
  );

  wire [15:0] ve_rest_h_l_h;  // Slots of all VE queues. Upper half. Lower half. Upper half.
  vnpu_op_plus u_ve_rest_h_l_h (
    .a_i   (ve_rest_h_l_h_l),
    .b_i   (ve_rest_h_l_h_h),
    .sum_o (ve_rest_h_l_h)
  );

  wire [15:0] ve_rest_h_l;  // Slots of all VE queues. Upper half. Lower half.
  vnpu_op_plus u_ve_rest_h_l (
    .a_i   (ve_rest_h_l_l),
    .b_i   (ve_rest_h_l_h),
    .sum_o (ve_rest_h_l)
  );

  // Slots of all VE queues. Upper half. Upper half. Lower half. Lower half.
  wire [15:0] ve_rest_h_h_l_l;
  vnpu_op_plus u_ve_rest_h_h_l_l (
    .a_i   (rest_i[655:640]),
    .b_i   (rest_i[671:656]),
    .sum_o (ve_rest_h_h_l_l)
  );

  // Slots of all VE queues. Upper half. Upper half. Lower half. Upper half.
  wire [15:0] ve_rest_h_h_l_h;
  vnpu_op_plus u_ve_rest_h_h_l_h (
    .a_i   (rest_i[687:672]),
    .b_i   (rest_i[703:688]),
    .sum_o (ve_rest_h_h_l_h)
  );

  wire [15:0] ve_rest_h_h_l;  // Slots of all VE queues. Upper half. Upper half. Lower half.
  vnpu_op_plus u_ve_rest_h_h_l (
    .a_i   (ve_rest_h_h_l_l),
    .b_i   (ve_rest_h_h_l_h),
    .sum_o (ve_rest_h_h_l)
  );

  // Slots of all VE queues. Upper half. Upper half. Upper half. Lower half.
  wire [15:0] ve_rest_h_h_h_l;
  vnpu_op_plus u_ve_rest_h_h_h_l (
    .a_i   (rest_i[719:704]),
    .b_i   (rest_i[735:720]),
    .sum_o (ve_rest_h_h_h_l)
  );

  // Slots of all VE queues. Upper half. Upper half. Upper half. Upper half.
  wire [15:0] ve_rest_h_h_h_h;
  vnpu_op_plus u_ve_rest_h_h_h_h (
    .a_i   (rest_i[751:736]),
    .b_i   (rest_i[767:752]),
    .sum_o (ve_rest_h_h_h_h)
  );

  wire [15:0] ve_rest_h_h_h;  // Slots of all VE queues. Upper half. Upper half. Upper half.
  vnpu_op_plus u_ve_rest_h_h_h (
    .a_i   (ve_rest_h_h_h_l),
    .b_i   (ve_rest_h_h_h_h),
    .sum_o (ve_rest_h_h_h)
  );

  wire [15:0] ve_rest_h_h;  // Slots of all VE queues. Upper half. Upper half.
  vnpu_op_plus u_ve_rest_h_h (
    .a_i   (ve_rest_h_h_l),
    .b_i   (ve_rest_h_h_h),
    .sum_o (ve_rest_h_h)
  );

  wire [15:0] ve_rest_h;  // Slots of all VE queues. Upper half.
  vnpu_op_plus u_ve_rest_h (
    .a_i   (ve_rest_h_l),
    .b_i   (ve_rest_h_h),
    .sum_o (ve_rest_h)
  );

  wire [15:0] ve_rest;  // Slots of all VE queues.
  vnpu_op_plus u_ve_rest (
    .a_i   (ve_rest_l),
    .b_i   (ve_rest_h),
    .sum_o (ve_rest)
  );

  wire [15:0] me_left;  // VEs for the ME queues.
  vnpu_op_less u_me_left (
    .a_i    (left),
    .b_i    (ve_rest & {16{vf_q}}),
    .rest_o (me_left)
  );

  wire [15:0] ve_left;  // VEs for the VE queues.
  vnpu_op_less u_ve_left (
    .a_i    (left),
    .b_i    (me_rest & {16{~vf_q}}),
    .rest_o (ve_left)
  );

  reg [3:0] pm_q;  // ME queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pm_q <= 4'd0;
    end else if (turns & ~vf_q) begin
      pm_q <= (pm_q == 4'd15) ? 4'd0 : pm_q + 4'd1;
    end
  end

  // ME queue that is first, one-hot.
  wire [15:0] me_first = {
    pm_q == 4'd15,
    pm_q == 4'd14,
    pm_q == 4'd13,
    pm_q == 4'd12,
    pm_q == 4'd11,
    pm_q == 4'd10,
    pm_q == 4'd9,
    pm_q == 4'd8,
    pm_q == 4'd7,
    pm_q == 4'd6,
    pm_q == 4'd5,
    pm_q == 4'd4,
    pm_q == 4'd3,
    pm_q == 4'd2,
    pm_q == 4'd1,
    pm_q == 4'd0
  };

  wire [15:0] me_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_me_pair_0 (
    .a_i   (rest_i[31:16]),
    .b_i   (rest_i[15:0] & {16{~me_first[1]}}),
    .sum_o (me_pair_0)
  );

  wire [15:0] me_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_me_pair_1 (
    .a_i   (rest_i[63:48]),
    .b_i   (rest_i[47:32] & {16{~me_first[3]}}),
    .sum_o (me_pair_1)
  );

  wire [15:0] me_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_me_pair_2 (
    .a_i   (rest_i[95:80]),
    .b_i   (rest_i[79:64] & {16{~me_first[5]}}),
    .sum_o (me_pair_2)
  );

  wire [15:0] me_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_me_pair_3 (
    .a_i   (rest_i[127:112]),
    .b_i   (rest_i[111:96] & {16{~me_first[7]}}),
    .sum_o (me_pair_3)
  );

  wire [15:0] me_pair_4;  // Slots of queues 8 and 9, from the first one on.
  vnpu_op_plus u_me_pair_4 (
    .a_i   (rest_i[159:144]),
    .b_i   (rest_i[143:128] & {16{~me_first[9]}}),
    .sum_o (me_pair_4)
  );

  wire [15:0] me_pair_5;  // Slots of queues 10 and 11, from the first one on.
  vnpu_op_plus u_me_pair_5 (
    .a_i   (rest_i[191:176]),
    .b_i   (rest_i[175:160] & {16{~me_first[11]}}),
    .sum_o (me_pair_5)
  );

  wire [15:0] me_pair_6;  // Slots of queues 12 and 13, from the first one on.
  vnpu_op_plus u_me_pair_6 (
    .a_i   (rest_i[223:208]),
    .b_i   (rest_i[207:192] & {16{~me_first[13]}}),
    .sum_o (me_pair_6)
  );

  wire [15:0] me_pair_7;  // Slots of queues 14 and 15, from the first one on.
  vnpu_op_plus u_me_pair_7 (
    .a_i   (rest_i[255:240]),
    .b_i   (rest_i[239:224] & {16{~me_first[15]}}),
    .sum_o (me_pair_7)
  );

  // Pair with the first queue, one-hot.
  wire [7:0] me_pairs = {
    me_first[14] | me_first[15],
    me_first[12] | me_first[13],
    me_first[10] | me_first[11],
    me_first[8] | me_first[9],
    me_first[6] | me_first[7],
    me_first[4] | me_first[5],
    me_first[2] | me_first[3],
    me_first[0] | me_first[1]
  };

  wire [15:0] me_p_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_me_p_pair_0 (
    .a_i   (me_pair_1),
    .b_i   (me_pair_0 & {16{~me_pairs[1]}}),
    .sum_o (me_p_pair_0)
  );

  wire [15:0] me_p_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_me_p_pair_1 (
    .a_i   (me_pair_3),
    .b_i   (me_pair_2 & {16{~me_pairs[3]}}),
    .sum_o (me_p_pair_1)
  );

  wire [15:0] me_p_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_me_p_pair_2 (
    .a_i   (me_pair_5),
    .b_i   (me_pair_4 & {16{~me_pairs[5]}}),
    .sum_o (me_p_pair_2)
  );

  wire [15:0] me_p_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_me_p_pair_3 (
    .a_i   (me_pair_7),
    .b_i   (me_pair_6 & {16{~me_pairs[7]}}),
    .sum_o (me_p_pair_3)
  );

  // Pair with the first queue, one-hot.
  wire [3:0] me_p_pairs = {
    me_pairs[6] | me_pairs[7],
    me_pairs[4] | me_pairs[5],
    me_pairs[2] | me_pairs[3],
    me_pairs[0] | me_pairs[1]
  };

  // Bit i: the first one is none of the 1 up to number i.
  wire [3:0] me_p_p_on_1 = {~me_p_pairs[3], ~me_p_pairs[2], ~me_p_pairs[1], ~me_p_pairs[0]};

  wire [15:0] me_p_p_sum_2_0;  // Slots of 2 up to number 0, from the first one on.
  vnpu_op_plus u_me_p_p_sum_2_0 (
    .a_i   (me_p_pair_0),
    .b_i   (me_p_pair_3 & {16{me_p_p_on_1[0]}}),
    .sum_o (me_p_p_sum_2_0)
  );

  wire [15:0] me_p_p_sum_2_1;  // Slots of 2 up to number 1, from the first one on.
  vnpu_op_plus u_me_p_p_sum_2_1 (
    .a_i   (me_p_pair_1),
    .b_i   (me_p_pair_0 & {16{me_p_p_on_1[1]}}),
    .sum_o (me_p_p_sum_2_1)
  );

  wire [15:0] me_p_p_sum_2_2;  // Slots of 2 up to number 2, from the first one on.
  vnpu_op_plus u_me_p_p_sum_2_2 (
    .a_i   (me_p_pair_2),
    .b_i   (me_p_pair_1 & {16{me_p_p_on_1[2]}}),
    .sum_o (me_p_p_sum_2_2)
  );

  wire [15:0] me_p_p_sum_2_3;  // Slots of 2 up to number 3, from the first one on.
  vnpu_op_plus u_me_p_p_sum_2_3 (
    .a_i   (me_p_pair_3),
    .b_i   (me_p_pair_2 & {16{me_p_p_on_1[3]}}),
    .sum_o (me_p_p_sum_2_3)
  );

  // Bit i: the first one is none of the 2 up to number i.
  wire [3:0] me_p_p_on_2 = {
    me_p_p_on_1[3] & me_p_p_on_1[2],
    me_p_p_on_1[2] & me_p_p_on_1[1],
    me_p_p_on_1[1] & me_p_p_on_1[0],
    me_p_p_on_1[0] & me_p_p_on_1[3]
  };

  wire [15:0] me_p_p_sum_4_0;  // Slots of 4 up to number 0, from the first one on.
  vnpu_op_plus u_me_p_p_sum_4_0 (
    .a_i   (me_p_p_sum_2_0),
    .b_i   (me_p_p_sum_2_2 & {16{me_p_p_on_2[0]}}),
    .sum_o (me_p_p_sum_4_0)
  );

  wire [15:0] me_p_p_sum_4_1;  // Slots of 4 up to number 1, from the first one on.
  vnpu_op_plus u_me_p_p_sum_4_1 (
    .a_i   (me_p_p_sum_2_1),
    .b_i   (me_p_p_sum_2_3 & {16{me_p_p_on_2[1]}}),
    .sum_o (me_p_p_sum_4_1)
  );

  wire [15:0] me_p_p_sum_4_2;  // Slots of 4 up to number 2, from the first one on.
  vnpu_op_plus u_me_p_p_sum_4_2 (
    .a_i   (me_p_p_sum_2_2),
    .b_i   (me_p_p_sum_2_0 & {16{me_p_p_on_2[2]}}),
    .sum_o (me_p_p_sum_4_2)
  );

  wire [15:0] me_p_p_sum_4_3;  // Slots of 4 up to number 3, from the first one on.
  vnpu_op_plus u_me_p_p_sum_4_3 (
    .a_i   (me_p_p_sum_2_3),
    .b_i   (me_p_p_sum_2_1 & {16{me_p_p_on_2[3]}}),
    .sum_o (me_p_p_sum_4_3)
  );

  wire [15:0] me_p_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_me_p_upper_1 (
    .a_i   (me_pair_0),
    .b_i   (me_p_p_sum_4_3 & {16{~me_pairs[0]}}),
    .sum_o (me_p_upper_1)
  );

  wire [15:0] me_p_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_me_p_upper_3 (
    .a_i   (me_pair_2),
    .b_i   (me_p_p_sum_4_0 & {16{~me_pairs[2]}}),
    .sum_o (me_p_upper_3)
  );

  wire [15:0] me_p_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_me_p_upper_5 (
    .a_i   (me_pair_4),
    .b_i   (me_p_p_sum_4_1 & {16{~me_pairs[4]}}),
    .sum_o (me_p_upper_5)
  );

  wire [15:0] me_p_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_me_p_upper_7 (
    .a_i   (me_pair_6),
    .b_i   (me_p_p_sum_4_2 & {16{~me_pairs[6]}}),
    .sum_o (me_p_upper_7)
  );

  wire [15:0] me_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_me_upper_1 (
    .a_i   (rest_i[15:0]),
    .b_i   (me_p_p_sum_4_3 & {16{~me_first[0]}}),
    .sum_o (me_upper_1)
  );

  wire [15:0] me_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_me_upper_3 (
    .a_i   (rest_i[47:32]),
    .b_i   (me_p_upper_1 & {16{~me_first[2]}}),
    .sum_o (me_upper_3)
  );

  wire [15:0] me_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_me_upper_5 (
    .a_i   (rest_i[79:64]),
    .b_i   (me_p_p_sum_4_0 & {16{~me_first[4]}}),
    .sum_o (me_upper_5)
  );

  wire [15:0] me_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_me_upper_7 (
    .a_i   (rest_i[111:96]),
    .b_i   (me_p_upper_3 & {16{~me_first[6]}}),
    .sum_o (me_upper_7)
  );

  wire [15:0] me_upper_9;  // Slots before queue 9, from the first one on.
  vnpu_op_plus u_me_upper_9 (
    .a_i   (rest_i[143:128]),
    .b_i   (me_p_p_sum_4_1 & {16{~me_first[8]}}),
    .sum_o (me_upper_9)
  );

  wire [15:0] me_upper_11;  // Slots before queue 11, from the first one on.
  vnpu_op_plus u_me_upper_11 (
    .a_i   (rest_i[175:160]),
    .b_i   (me_p_upper_5 & {16{~me_first[10]}}),
    .sum_o (me_upper_11)
  );

  wire [15:0] me_upper_13;  // Slots before queue 13, from the first one on.
  vnpu_op_plus u_me_upper_13 (
    .a_i   (rest_i[207:192]),
    .b_i   (me_p_p_sum_4_2 & {16{~me_first[12]}}),
    .sum_o (me_upper_13)
  );

  wire [15:0] me_upper_15;  // Slots before queue 15, from the first one on.
  vnpu_op_plus u_me_upper_15 (
    .a_i   (rest_i[239:224]),
    .b_i   (me_p_upper_7 & {16{~me_first[14]}}),
    .sum_o (me_upper_15)
  );

  wire [15:0] me_remains_0;  // VEs left for ME queue 0.
  vnpu_op_less u_me_remains_0 (
    .a_i    (me_left),
    .b_i    (me_p_p_sum_4_3 & {16{~me_first[0]}}),
    .rest_o (me_remains_0)
  );

  wire [15:0] me_remains_1;  // VEs left for ME queue 1.
  vnpu_op_less u_me_remains_1 (
    .a_i    (me_left),
    .b_i    (me_upper_1 & {16{~me_first[1]}}),
    .rest_o (me_remains_1)
  );

  wire [15:0] me_remains_2;  // VEs left for ME queue 2.
  vnpu_op_less u_me_remains_2 (
    .a_i    (me_left),
    .b_i    (me_p_upper_1 & {16{~me_first[2]}}),
    .rest_o (me_remains_2)
  );

  wire [15:0] me_remains_3;  // VEs left for ME queue 3.
  vnpu_op_less u_me_remains_3 (
    .a_i    (me_left),
    .b_i    (me_upper_3 & {16{~me_first[3]}}),
    .rest_o (me_remains_3)
  );

  wire [15:0] me_remains_4;  // VEs left for ME queue 4.
  vnpu_op_less u_me_remains_4 (
    .a_i    (me_left),
    .b_i    (me_p_p_sum_4_0 & {16{~me_first[4]}}),
    .rest_o (me_remains_4)
  );

  wire [15:0] me_remains_5;  // VEs left for ME queue 5.
  vnpu_op_less u_me_remains_5 (
    .a_i    (me_left),
    .b_i    (me_upper_5 & {16{~me_first[5]}}),
    .rest_o (me_remains_5)
  );

  wire [15:0] me_remains_6;  // VEs left for ME queue 6.
  vnpu_op_less u_me_remains_6 (
    .a_i    (me_left),
    .b_i    (me_p_upper_3 & {16{~me_first[6]}}),
    .rest_o (me_remains_6)
  );

  wire [15:0] me_remains_7;  // VEs left for ME queue 7.
  vnpu_op_less u_me_remains_7 (
    .a_i    (me_left),
    .b_i    (me_upper_7 & {16{~me_first[7]}}),
    .rest_o (me_remains_7)
  );

  wire [15:0] me_remains_8;  // VEs left for ME queue 8.
  vnpu_op_less u_me_remains_8 (
    .a_i    (me_left),
    .b_i    (me_p_p_sum_4_1 & {16{~me_first[8]}}),
    .rest_o (me_remains_8)
  );

  wire [15:0] me_remains_9;  // VEs left for ME queue 9.
  vnpu_op_less u_me_remains_9 (
    .a_i    (me_left),
    .b_i    (me_upper_9 & {16{~me_first[9]}}),
    .rest_o (me_remains_9)
  );

  wire [15:0] me_remains_10;  // VEs left for ME queue 10.
  vnpu_op_less u_me_remains_10 (
    .a_i    (me_left),
    .b_i    (me_p_upper_5 & {16{~me_first[10]}}),
    .rest_o (me_remains_10)
  );

  wire [15:0] me_remains_11;  // VEs left for ME queue 11.
  vnpu_op_less u_me_remains_11 (
    .a_i    (me_left),
    .b_i    (me_upper_11 & {16{~me_first[11]}}),
    .rest_o (me_remains_11)
  );

  wire [15:0] me_remains_12;  // VEs left for ME queue 12.
  vnpu_op_less u_me_remains_12 (
    .a_i    (me_left),
    .b_i    (me_p_p_sum_4_2 & {16{~me_first[12]}}),
    .rest_o (me_remains_12)
  );

  wire [15:0] me_remains_13;  // VEs left for ME queue 13.
  vnpu_op_less u_me_remains_13 (
    .a_i    (me_left),
    .b_i    (me_upper_13 & {16{~me_first[13]}}),
    .rest_o (me_remains_13)
  );

  wire [15:0] me_remains_14;  // VEs left for ME queue 14.
  vnpu_op_less u_me_remains_14 (
    .a_i    (me_left),
    .b_i    (me_p_upper_7 & {16{~me_first[14]}}),
    .rest_o (me_remains_14)
  );

  wire [15:0] me_remains_15;  // VEs left for ME queue 15.
  vnpu_op_less u_me_remains_15 (
    .a_i    (me_left),
    .b_i    (me_upper_15 & {16{~me_first[15]}}),
    .rest_o (me_remains_15)
  );

  reg [4:0] pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 5'd0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 5'd31) ? 5'd0 : pv_q + 5'd1;
    end
  end

  // VE queue that is first, one-hot.
  wire [31:0] ve_first = {
    pv_q == 5'd31,
    pv_q == 5'd30,
    pv_q == 5'd29,
    pv_q == 5'd28,
    pv_q == 5'd27,
    pv_q == 5'd26,
    pv_q == 5'd25,
    pv_q == 5'd24,
    pv_q == 5'd23,
    pv_q == 5'd22,
    pv_q == 5'd21,
    pv_q == 5'd20,
    pv_q == 5'd19,
    pv_q == 5'd18,
    pv_q == 5'd17,
    pv_q == 5'd16,
    pv_q == 5'd15,
    pv_q == 5'd14,
    pv_q == 5'd13,
    pv_q == 5'd12,
    pv_q == 5'd11,
    pv_q == 5'd10,
    pv_q == 5'd9,
    pv_q == 5'd8,
    pv_q == 5'd7,
    pv_q == 5'd6,
    pv_q == 5'd5,
    pv_q == 5'd4,
    pv_q == 5'd3,
    pv_q == 5'd2,
    pv_q == 5'd1,
    pv_q == 5'd0
  };

  wire [15:0] ve_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_ve_pair_0 (
    .a_i   (rest_i[287:272]),
    .b_i   (rest_i[271:256] & {16{~ve_first[1]}}),
    .sum_o (ve_pair_0)
  );

  wire [15:0] ve_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_ve_pair_1 (
    .a_i   (rest_i[319:304]),
    .b_i   (rest_i[303:288] & {16{~ve_first[3]}}),
    .sum_o (ve_pair_1)
  );

  wire [15:0] ve_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_ve_pair_2 (
    .a_i   (rest_i[351:336]),
    .b_i   (rest_i[335:320] & {16{~ve_first[5]}}),
    .sum_o (ve_pair_2)
  );

  wire [15:0] ve_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_ve_pair_3 (
    .a_i   (rest_i[383:368]),
    .b_i   (rest_i[367:352] & {16{~ve_first[7]}}),
    .sum_o (ve_pair_3)
  );

  wire [15:0] ve_pair_4;  // Slots of queues 8 and 9, from the first one on.
  vnpu_op_plus u_ve_pair_4 (
    .a_i   (rest_i[415:400]),
    .b_i   (rest_i[399:384] & {16{~ve_first[9]}}),
    .sum_o (ve_pair_4)
  );

  wire [15:0] ve_pair_5;  // Slots of queues 10 and 11, from the first one on.
  vnpu_op_plus u_ve_pair_5 (
    .a_i   (rest_i[447:432]),
    .b_i   (rest_i[431:416] & {16{~ve_first[11]}}),
    .sum_o (ve_pair_5)
  );

  wire [15:0] ve_pair_6;  // Slots of queues 12 and 13, from the first one on.
  vnpu_op_plus u_ve_pair_6 (
    .a_i   (rest_i[479:464]),
    .b_i   (rest_i[463:448] & {16{~ve_first[13]}}),
    .sum_o (ve_pair_6)
  );

  wire [15:0] ve_pair_7;  // Slots of queues 14 and 15, from the first one on.
  vnpu_op_plus u_ve_pair_7 (
    .a_i   (rest_i[511:496]),
    .b_i   (rest_i[495:480] & {16{~ve_first[15]}}),
    .sum_o (ve_pair_7)
  );

  wire [15:0] ve_pair_8;  // Slots of queues 16 and 17, from the first one on.
  vnpu_op_plus u_ve_pair_8 (
    .a_i   (rest_i[543:528]),
    .b_i   (rest_i[527:512] & {16{~ve_first[17]}}),
    .sum_o (ve_pair_8)
  );

  wire [15:0] ve_pair_9;  // Slots of queues 18 and 19, from the first one on.
  vnpu_op_plus u_ve_pair_9 (
    .a_i   (rest_i[575:560]),
    .b_i   (rest_i[559:544] & {16{~ve_first[19]}}),
    .sum_o (ve_pair_9)
  );

  wire [15:0] ve_pair_10;  // Slots of queues 20 and 21, from the first one on.
  vnpu_op_plus u_ve_pair_10 (
    .a_i   (rest_i[607:592]),
    .b_i   (rest_i[591:576] & {16{~ve_first[21]}}),
    .sum_o (ve_pair_10)
  );

  wire [15:0] ve_pair_11;  // Slots of queues 22 and 23, from the first one on.
  vnpu_op_plus u_ve_pair_11 (
    .a_i   (rest_i[639:624]),
    .b_i   (rest_i[623:608] & {16{~ve_first[23]}}),
    .sum_o (ve_pair_11)
  );

  wire [15:0] ve_pair_12;  // Slots of queues 24 and 25, from the first one on.
  vnpu_op_plus u_ve_pair_12 (
    .a_i   (rest_i[671:656]),
    .b_i   (rest_i[655:640] & {16{~ve_first[25]}}),
    .sum_o (ve_pair_12)
  );

  wire [15:0] ve_pair_13;  // Slots of queues 26 and 27, from the first one on.
  vnpu_op_plus u_ve_pair_13 (
    .a_i   (rest_i[703:688]),
    .b_i   (rest_i[687:672] & {16{~ve_first[27]}}),
    .sum_o (ve_pair_13)
  );

  wire [15:0] ve_pair_14;  // Slots of queues 28 and 29, from the first one on.
  vnpu_op_plus u_ve_pair_14 (
    .a_i   (rest_i[735:720]),
    .b_i   (rest_i[719:704] & {16{~ve_first[29]}}),
    .sum_o (ve_pair_14)
  );

  wire [15:0] ve_pair_15;  // Slots of queues 30 and 31, from the first one on.
  vnpu_op_plus u_ve_pair_15 (
    .a_i   (rest_i[767:752]),
    .b_i   (rest_i[751:736] & {16{~ve_first[31]}}),
    .sum_o (ve_pair_15)
  );

  // Pair with the first queue, one-hot.
  wire [15:0] ve_pairs = {
    ve_first[30] | ve_first[31],
    ve_first[28] | ve_first[29],
    ve_first[26] | ve_first[27],
    ve_first[24] | ve_first[25],
    ve_first[22] | ve_first[23],
    ve_first[20] | ve_first[21],
    ve_first[18] | ve_first[19],
    ve_first[16] | ve_first[17],
    ve_first[14] | ve_first[15],
    ve_first[12] | ve_first[13],
    ve_first[10] | ve_first[11],
    ve_first[8] | ve_first[9],
    ve_first[6] | ve_first[7],
    ve_first[4] | ve_first[5],
    ve_first[2] | ve_first[3],
    ve_first[0] | ve_first[1]
  };

  wire [15:0] ve_p_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_ve_p_pair_0 (
    .a_i   (ve_pair_1),
    .b_i   (ve_pair_0 & {16{~ve_pairs[1]}}),
    .sum_o (ve_p_pair_0)
  );

  wire [15:0] ve_p_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_ve_p_pair_1 (
    .a_i   (ve_pair_3),
    .b_i   (ve_pair_2 & {16{~ve_pairs[3]}}),
    .sum_o (ve_p_pair_1)
  );

  wire [15:0] ve_p_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_ve_p_pair_2 (
    .a_i   (ve_pair_5),
    .b_i   (ve_pair_4 & {16{~ve_pairs[5]}}),
    .sum_o (ve_p_pair_2)
  );

  wire [15:0] ve_p_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_ve_p_pair_3 (
    .a_i   (ve_pair_7),
    .b_i   (ve_pair_6 & {16{~ve_pairs[7]}}),
    .sum_o (ve_p_pair_3)
  );

  wire [15:0] ve_p_pair_4;  // Slots of queues 8 and 9, from the first one on.
  vnpu_op_plus u_ve_p_pair_4 (
    .a_i   (ve_pair_9),
    .b_i   (ve_pair_8 & {16{~ve_pairs[9]}}),
    .sum_o (ve_p_pair_4)
  );

  wire [15:0] ve_p_pair_5;  // Slots of queues 10 and 11, from the first one on.
  vnpu_op_plus u_ve_p_pair_5 (
    .a_i   (ve_pair_11),
    .b_i   (ve_pair_10 & {16{~ve_pairs[11]}}),
    .sum_o (ve_p_pair_5)
  );

  wire [15:0] ve_p_pair_6;  // Slots of queues 12 and 13, from the first one on.
  vnpu_op_plus u_ve_p_pair_6 (
    .a_i   (ve_pair_13),
    .b_i   (ve_pair_12 & {16{~ve_pairs[13]}}),
    .sum_o (ve_p_pair_6)
  );

  wire [15:0] ve_p_pair_7;  // Slots of queues 14 and 15, from the first one on.
  vnpu_op_plus u_ve_p_pair_7 (
    .a_i   (ve_pair_15),
    .b_i   (ve_pair_14 & {16{~ve_pairs[15]}}),
    .sum_o (ve_p_pair_7)
  );

  // Pair with the first queue, one-hot.
  wire [7:0] ve_p_pairs = {
    ve_pairs[14] | ve_pairs[15],
    ve_pairs[12] | ve_pairs[13],
    ve_pairs[10] | ve_pairs[11],
    ve_pairs[8] | ve_pairs[9],
    ve_pairs[6] | ve_pairs[7],
    ve_pairs[4] | ve_pairs[5],
    ve_pairs[2] | ve_pairs[3],
    ve_pairs[0] | ve_pairs[1]
  };

  wire [15:0] ve_p_p_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_ve_p_p_pair_0 (
    .a_i   (ve_p_pair_1),
    .b_i   (ve_p_pair_0 & {16{~ve_p_pairs[1]}}),
    .sum_o (ve_p_p_pair_0)
  );

  wire [15:0] ve_p_p_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_ve_p_p_pair_1 (
    .a_i   (ve_p_pair_3),
    .b_i   (ve_p_pair_2 & {16{~ve_p_pairs[3]}}),
    .sum_o (ve_p_p_pair_1)
  );

  wire [15:0] ve_p_p_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_ve_p_p_pair_2 (
    .a_i   (ve_p_pair_5),
    .b_i   (ve_p_pair_4 & {16{~ve_p_pairs[5]}}),
    .sum_o (ve_p_p_pair_2)
  );

  wire [15:0] ve_p_p_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_ve_p_p_pair_3 (
    .a_i   (ve_p_pair_7),
    .b_i   (ve_p_pair_6 & {16{~ve_p_pairs[7]}}),
    .sum_o (ve_p_p_pair_3)
  );

  // Pair with the first queue, one-hot.
  wire [3:0] ve_p_p_pairs = {
    ve_p_pairs[6] | ve_p_pairs[7],
    ve_p_pairs[4] | ve_p_pairs[5],
    ve_p_pairs[2] | ve_p_pairs[3],
    ve_p_pairs[0] | ve_p_pairs[1]
  };

  // Bit i: the first one is none of the 1 up to number i.
  wire [3:0] ve_p_p_p_on_1 = {
    ~ve_p_p_pairs[3],
    ~ve_p_p_pairs[2],
    ~ve_p_p_pairs[1],
    ~ve_p_p_pairs[0]
  };

  wire [15:0] ve_p_p_p_sum_2_0;  // Slots of 2 up to number 0, from the first one on.
  vnpu_op_plus u_ve_p_p_p_sum_2_0 (
    .a_i   (ve_p_p_pair_0),
    .b_i   (ve_p_p_pair_3 & {16{ve_p_p_p_on_1[0]}}),
    .sum_o (ve_p_p_p_sum_2_0)
  );

  wire [15:0] ve_p_p_p_sum_2_1;  // Slots of 2 up to number 1, from the first one on.
  vnpu_op_plus u_ve_p_p_p_sum_2_1 (
    .a_i   (ve_p_p_pair_1),
    .b_i   (ve_p_p_pair_0 & {16{ve_p_p_p_on_1[1]}}),
    .sum_o (ve_p_p_p_sum_2_1)
  );

  wire [15:0] ve_p_p_p_sum_2_2;  // Slots of 2 up to number 2, from the first one on.
  vnpu_op_plus u_ve_p_p_p_sum_2_2 (
    .a_i   (ve_p_p_pair_2),
    .b_i   (ve_p_p_pair_1 & {16{ve_p_p_p_on_1[2]}}),
    .sum_o (ve_p_p_p_sum_2_2)
  );

  wire [15:0] ve_p_p_p_sum_2_3;  // Slots of 2 up to number 3, from the first one on.
  vnpu_op_plus u_ve_p_p_p_sum_2_3 (
    .a_i   (ve_p_p_pair_3),
    .b_i   (ve_p_p_pair_2 & {16{ve_p_p_p_on_1[3]}}),
    .sum_o (ve_p_p_p_sum_2_3)
  );

  // Bit i: the first one is none of the 2 up to number i.
  wire [3:0] ve_p_p_p_on_2 = {
    ve_p_p_p_on_1[3] & ve_p_p_p_on_1[2],
    ve_p_p_p_on_1[2] & ve_p_p_p_on_1[1],
    ve_p_p_p_on_1[1] & ve_p_p_p_on_1[0],
    ve_p_p_p_on_1[0] & ve_p_p_p_on_1[3]
  };

  wire [15:0] ve_p_p_p_sum_4_0;  // Slots of 4 up to number 0, from the first one on.
  vnpu_op_plus u_ve_p_p_p_sum_4_0 (
    .a_i   (ve_p_p_p_sum_2_0),
    .b_i   (ve_p_p_p_sum_2_2 & {16{ve_p_p_p_on_2[0]}}),
    .sum_o (ve_p_p_p_sum_4_0)
  );

  wire [15:0] ve_p_p_p_sum_4_1;  // Slots of 4 up to number 1, from the first one on.
  vnpu_op_plus u_ve_p_p_p_sum_4_1 (
    .a_i   (ve_p_p_p_sum_2_1),
    .b_i   (ve_p_p_p_sum_2_3 & {16{ve_p_p_p_on_2[1]}}),
    .sum_o (ve_p_p_p_sum_4_1)
  );

  wire [15:0] ve_p_p_p_sum_4_2;  // Slots of 4 up to number 2, from the first one on.
  vnpu_op_plus u_ve_p_p_p_sum_4_2 (
    .a_i   (ve_p_p_p_sum_2_2),
    .b_i   (ve_p_p_p_sum_2_0 & {16{ve_p_p_p_on_2[2]}}),
    .sum_o (ve_p_p_p_sum_4_2)
  );

  wire [15:0] ve_p_p_p_sum_4_3;  // Slots of 4 up to number 3, from the first one on.
  vnpu_op_plus u_ve_p_p_p_sum_4_3 (
    .a_i   (ve_p_p_p_sum_2_3),
    .b_i   (ve_p_p_p_sum_2_1 & {16{ve_p_p_p_on_2[3]}}),
    .sum_o (ve_p_p_p_sum_4_3)
  );

  wire [15:0] ve_p_p_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_ve_p_p_upper_1 (
    .a_i   (ve_p_pair_0),
    .b_i   (ve_p_p_p_sum_4_3 & {16{~ve_p_pairs[0]}}),
    .sum_o (ve_p_p_upper_1)
  );

  wire [15:0] ve_p_p_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_ve_p_p_upper_3 (
    .a_i   (ve_p_pair_2),
    .b_i   (ve_p_p_p_sum_4_0 & {16{~ve_p_pairs[2]}}),
    .sum_o (ve_p_p_upper_3)
  );

  wire [15:0] ve_p_p_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_ve_p_p_upper_5 (
    .a_i   (ve_p_pair_4),
    .b_i   (ve_p_p_p_sum_4_1 & {16{~ve_p_pairs[4]}}),
    .sum_o (ve_p_p_upper_5)
  );

  wire [15:0] ve_p_p_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_ve_p_p_upper_7 (
    .a_i   (ve_p_pair_6),
    .b_i   (ve_p_p_p_sum_4_2 & {16{~ve_p_pairs[6]}}),
    .sum_o (ve_p_p_upper_7)
  );

  wire [15:0] ve_p_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_ve_p_upper_1 (
    .a_i   (ve_pair_0),
    .b_i   (ve_p_p_p_sum_4_3 & {16{~ve_pairs[0]}}),
    .sum_o (ve_p_upper_1)
  );

  wire [15:0] ve_p_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_ve_p_upper_3 (
    .a_i   (ve_pair_2),
    .b_i   (ve_p_p_upper_1 & {16{~ve_pairs[2]}}),
    .sum_o (ve_p_upper_3)
  );

  wire [15:0] ve_p_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_ve_p_upper_5 (
    .a_i   (ve_pair_4),
    .b_i   (ve_p_p_p_sum_4_0 & {16{~ve_pairs[4]}}),
    .sum_o (ve_p_upper_5)
  );

  wire [15:0] ve_p_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_ve_p_upper_7 (
    .a_i   (ve_pair_6),
    .b_i   (ve_p_p_upper_3 & {16{~ve_pairs[6]}}),
    .sum_o (ve_p_upper_7)
  );

  wire [15:0] ve_p_upper_9;  // Slots before queue 9, from the first one on.
  vnpu_op_plus u_ve_p_upper_9 (
    .a_i   (ve_pair_8),
    .b_i   (ve_p_p_p_sum_4_1 & {16{~ve_pairs[8]}}),
    .sum_o (ve_p_upper_9)
  );

  wire [15:0] ve_p_upper_11;  // Slots before queue 11, from the first one on.
  vnpu_op_plus u_ve_p_upper_11 (
    .a_i   (ve_pair_10),
    .b_i   (ve_p_p_upper_5 & {16{~ve_pairs[10]}}),
    .sum_o (ve_p_upper_11)
  );

  wire [15:0] ve_p_upper_13;  // Slots before queue 13, from the first one on.
  vnpu_op_plus u_ve_p_upper_13 (
    .a_i   (ve_pair_12),
    .b_i   (ve_p_p_p_sum_4_2 & {16{~ve_pairs[12]}}),
    .sum_o (ve_p_upper_13)
  );

  wire [15:0] ve_p_upper_15;  // Slots before queue 15, from the first one on.
  vnpu_op_plus u_ve_p_upper_15 (
    .a_i   (ve_pair_14),
    .b_i   (ve_p_p_upper_7 & {16{~ve_pairs[14]}}),
    .sum_o (ve_p_upper_15)
  );

  wire [15:0] ve_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_ve_upper_1 (
    .a_i   (rest_i[271:256]),
    .b_i   (ve_p_p_p_sum_4_3 & {16{~ve_first[0]}}),
    .sum_o (ve_upper_1)
  );

  wire [15:0] ve_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_ve_upper_3 (
    .a_i   (rest_i[303:288]),
    .b_i   (ve_p_upper_1 & {16{~ve_first[2]}}),
    .sum_o (ve_upper_3)
  );

  wire [15:0] ve_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_ve_upper_5 (
    .a_i   (rest_i[335:320]),
    .b_i   (ve_p_p_upper_1 & {16{~ve_first[4]}}),
    .sum_o (ve_upper_5)
  );

  wire [15:0] ve_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_ve_upper_7 (
    .a_i   (rest_i[367:352]),
    .b_i   (ve_p_upper_3 & {16{~ve_first[6]}}),
    .sum_o (ve_upper_7)
  );

  wire [15:0] ve_upper_9;  // Slots before queue 9, from the first one on.
  vnpu_op_plus u_ve_upper_9 (
    .a_i   (rest_i[399:384]),
    .b_i   (ve_p_p_p_sum_4_0 & {16{~ve_first[8]}}),
    .sum_o (ve_upper_9)
  );

  wire [15:0] ve_upper_11;  // Slots before queue 11, from the first one on.
  vnpu_op_plus u_ve_upper_11 (
    .a_i   (rest_i[431:416]),
    .b_i   (ve_p_upper_5 & {16{~ve_first[10]}}),
    .sum_o (ve_upper_11)
  );

  wire [15:0] ve_upper_13;  // Slots before queue 13, from the first one on.
  vnpu_op_plus u_ve_upper_13 (
    .a_i   (rest_i[463:448]),
    .b_i   (ve_p_p_upper_3 & {16{~ve_first[12]}}),
    .sum_o (ve_upper_13)
  );

  wire [15:0] ve_upper_15;  // Slots before queue 15, from the first one on.
  vnpu_op_plus u_ve_upper_15 (
    .a_i   (rest_i[495:480]),
    .b_i   (ve_p_upper_7 & {16{~ve_first[14]}}),
    .sum_o (ve_upper_15)
  );

  wire [15:0] ve_upper_17;  // Slots before queue 17, from the first one on.
  vnpu_op_plus u_ve_upper_17 (
    .a_i   (rest_i[527:512]),
    .b_i   (ve_p_p_p_sum_4_1 & {16{~ve_first[16]}}),
    .sum_o (ve_upper_17)
  );

  wire [15:0] ve_upper_19;  // Slots before queue 19, from the first one on.
  vnpu_op_plus u_ve_upper_19 (
    .a_i   (rest_i[559:544]),
    .b_i   (ve_p_upper_9 & {16{~ve_first[18]}}),
    .sum_o (ve_upper_19)
  );

  wire [15:0] ve_upper_21;  // Slots before queue 21, from the first one on.
  vnpu_op_plus u_ve_upper_21 (
    .a_i   (rest_i[591:576]),
    .b_i   (ve_p_p_upper_5 & {16{~ve_first[20]}}),
    .sum_o (ve_upper_21)
  );

  wire [15:0] ve_upper_23;  // Slots before queue 23, from the first one on.
  vnpu_op_plus u_ve_upper_23 (
    .a_i   (rest_i[623:608]),
    .b_i   (ve_p_upper_11 & {16{~ve_first[22]}}),
    .sum_o (ve_upper_23)
  );

  wire [15:0] ve_upper_25;  // Slots before queue 25, from the first one on.
  vnpu_op_plus u_ve_upper_25 (
    .a_i   (rest_i[655:640]),
    .b_i   (ve_p_p_p_sum_4_2 & {16{~ve_first[24]}}),
    .sum_o (ve_upper_25)
  );

  wire [15:0] ve_upper_27;  // Slots before queue 27, from the first one on.
  vnpu_op_plus u_ve_upper_27 (
    .a_i   (rest_i[687:672]),
    .b_i   (ve_p_upper_13 & {16{~ve_first[26]}}),
    .sum_o (ve_upper_27)
  );

  wire [15:0] ve_upper_29;  // Slots before queue 29, from the first one on.
  vnpu_op_plus u_ve_upper_29 (
    .a_i   (rest_i[719:704]),
    .b_i   (ve_p_p_upper_7 & {16{~ve_first[28]}}),
    .sum_o (ve_upper_29)
  );

  wire [15:0] ve_upper_31;  // Slots before queue 31, from the first one on.
  vnpu_op_plus u_ve_upper_31 (
    .a_i   (rest_i[751:736]),
    .b_i   (ve_p_upper_15 & {16{~ve_first[30]}}),
    .sum_o (ve_upper_31)
  );

  wire [15:0] ve_remains_0;  // VEs left for VE queue 0.
  vnpu_op_less u_ve_remains_0 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_p_sum_4_3 & {16{~ve_first[0]}}),
    .rest_o (ve_remains_0)
  );

  wire [15:0] ve_remains_1;  // VEs left for VE queue 1.
  vnpu_op_less u_ve_remains_1 (
    .a_i    (ve_left),
    .b_i    (ve_upper_1 & {16{~ve_first[1]}}),
    .rest_o (ve_remains_1)
  );

  wire [15:0] ve_remains_2;  // VEs left for VE queue 2.
  vnpu_op_less u_ve_remains_2 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_1 & {16{~ve_first[2]}}),
    .rest_o (ve_remains_2)
  );

  wire [15:0] ve_remains_3;  // VEs left for VE queue 3.
  vnpu_op_less u_ve_remains_3 (
    .a_i    (ve_left),
    .b_i    (ve_upper_3 & {16{~ve_first[3]}}),
    .rest_o (ve_remains_3)
  );

  wire [15:0] ve_remains_4;  // VEs left for VE queue 4.
  vnpu_op_less u_ve_remains_4 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_upper_1 & {16{~ve_first[4]}}),
    .rest_o (ve_remains_4)
  );

  wire [15:0] ve_remains_5;  // VEs left for VE queue 5.
  vnpu_op_less u_ve_remains_5 (
    .a_i    (ve_left),
    .b_i    (ve_upper_5 & {16{~ve_first[5]}}),
    .rest_o (ve_remains_5)
  );

  wire [15:0] ve_remains_6;  // VEs left for VE queue 6.
  vnpu_op_less u_ve_remains_6 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_3 & {16{~ve_first[6]}}),
    .rest_o (ve_remains_6)
  );

  wire [15:0] ve_remains_7;  // VEs left for VE queue 7.
  vnpu_op_less u_ve_remains_7 (
    .a_i    (ve_left),
    .b_i    (ve_upper_7 & {16{~ve_first[7]}}),
    .rest_o (ve_remains_7)
  );

  wire [15:0] ve_remains_8;  // VEs left for VE queue 8.
  vnpu_op_less u_ve_remains_8 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_p_sum_4_0 & {16{~ve_first[8]}}),
    .rest_o (ve_remains_8)
  );

  wire [15:0] ve_remains_9;  // VEs left for VE queue 9.
  vnpu_op_less u_ve_remains_9 (
    .a_i    (ve_left),
    .b_i    (ve_upper_9 & {16{~ve_first[9]}}),
    .rest_o (ve_remains_9)
  );

  wire [15:0] ve_remains_10;  // VEs left for VE queue 10.
  vnpu_op_less u_ve_remains_10 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_5 & {16{~ve_first[10]}}),
    .rest_o (ve_remains_10)
  );

  wire [15:0] ve_remains_11;  // VEs left for VE queue 11.
  vnpu_op_less u_ve_remains_11 (
    .a_i    (ve_left),
    .b_i    (ve_upper_11 & {16{~ve_first[11]}}),
    .rest_o (ve_remains_11)
  );

  wire [15:0] ve_remains_12;  // VEs left for VE queue 12.
  vnpu_op_less u_ve_remains_12 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_upper_3 & {16{~ve_first[12]}}),
    .rest_o (ve_remains_12)
  );

  wire [15:0] ve_remains_13;  // VEs left for VE queue 13.
  vnpu_op_less u_ve_remains_13 (
    .a_i    (ve_left),
    .b_i    (ve_upper_13 & {16{~ve_first[13]}}),
    .rest_o (ve_remains_13)
  );

  wire [15:0] ve_remains_14;  // VEs left for VE queue 14.
  vnpu_op_less u_ve_remains_14 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_7 & {16{~ve_first[14]}}),
    .rest_o (ve_remains_14)
  );

  wire [15:0] ve_remains_15;  // VEs left for VE queue 15.
  vnpu_op_less u_ve_remains_15 (
    .a_i    (ve_left),
    .b_i    (ve_upper_15 & {16{~ve_first[15]}}),
    .rest_o (ve_remains_15)
  );

  wire [15:0] ve_remains_16;  // VEs left for VE queue 16.
  vnpu_op_less u_ve_remains_16 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_p_sum_4_1 & {16{~ve_first[16]}}),
    .rest_o (ve_remains_16)
  );

  wire [15:0] ve_remains_17;  // VEs left for VE queue 17.
  vnpu_op_less u_ve_remains_17 (
    .a_i    (ve_left),
    .b_i    (ve_upper_17 & {16{~ve_first[17]}}),
    .rest_o (ve_remains_17)
  );

  wire [15:0] ve_remains_18;  // VEs left for VE queue 18.
  vnpu_op_less u_ve_remains_18 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_9 & {16{~ve_first[18]}}),
    .rest_o (ve_remains_18)
  );

  wire [15:0] ve_remains_19;  // VEs left for VE queue 19.
  vnpu_op_less u_ve_remains_19 (
    .a_i    (ve_left),
    .b_i    (ve_upper_19 & {16{~ve_first[19]}}),
    .rest_o (ve_remains_19)
  );

  wire [15:0] ve_remains_20;  // VEs left for VE queue 20.
  vnpu_op_less u_ve_remains_20 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_upper_5 & {16{~ve_first[20]}}),
    .rest_o (ve_remains_20)
  );

  wire [15:0] ve_remains_21;  // VEs left for VE queue 21.
  vnpu_op_less u_ve_remains_21 (
    .a_i    (ve_left),
    .b_i    (ve_upper_21 & {16{~ve_first[21]}}),
    .rest_o (ve_remains_21)
  );

  wire [15:0] ve_remains_22;  // VEs left for VE queue 22.
  vnpu_op_less u_ve_remains_22 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_11 & {16{~ve_first[22]}}),
    .rest_o (ve_remains_22)
  );

  wire [15:0] ve_remains_23;  // VEs left for VE queue 23.
  vnpu_op_less u_ve_remains_23 (
    .a_i    (ve_left),
    .b_i    (ve_upper_23 & {16{~ve_first[23]}}),
    .rest_o (ve_remains_23)
  );

  wire [15:0] ve_remains_24;  // VEs left for VE queue 24.
  vnpu_op_less u_ve_remains_24 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_p_sum_4_2 & {16{~ve_first[24]}}),
    .rest_o (ve_remains_24)
  );

  wire [15:0] ve_remains_25;  // VEs left for VE queue 25.
  vnpu_op_less u_ve_remains_25 (
    .a_i    (ve_left),
    .b_i    (ve_upper_25 & {16{~ve_first[25]}}),
    .rest_o (ve_remains_25)
  );

  wire [15:0] ve_remains_26;  // VEs left for VE queue 26.
  vnpu_op_less u_ve_remains_26 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_13 & {16{~ve_first[26]}}),
    .rest_o (ve_remains_26)
  );

  wire [15:0] ve_remains_27;  // VEs left for VE queue 27.
  vnpu_op_less u_ve_remains_27 (
    .a_i    (ve_left),
    .b_i    (ve_upper_27 & {16{~ve_first[27]}}),
    .rest_o (ve_remains_27)
  );

  wire [15:0] ve_remains_28;  // VEs left for VE queue 28.
  vnpu_op_less u_ve_remains_28 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_upper_7 & {16{~ve_first[28]}}),
    .rest_o (ve_remains_28)
  );

  wire [15:0] ve_remains_29;  // VEs left for VE queue 29.
  vnpu_op_less u_ve_remains_29 (
    .a_i    (ve_left),
    .b_i    (ve_upper_29 & {16{~ve_first[29]}}),
    .rest_o (ve_remains_29)
  );

  wire [15:0] ve_remains_30;  // VEs left for VE queue 30.
  vnpu_op_less u_ve_remains_30 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_15 & {16{~ve_first[30]}}),
    .rest_o (ve_remains_30)
  );

  wire [15:0] ve_remains_31;  // VEs left for VE queue 31.
  vnpu_op_less u_ve_remains_31 (
    .a_i    (ve_left),
    .b_i    (ve_upper_31 & {16{~ve_first[31]}}),
    .rest_o (ve_remains_31)
  );

  assign borrowed_o = {
    rest_i[767:752] & ve_remains_31,
    rest_i[751:736] & ve_remains_30,
    rest_i[735:720] & ve_remains_29,
    rest_i[719:704] & ve_remains_28,
    rest_i[703:688] & ve_remains_27,
    rest_i[687:672] & ve_remains_26,
    rest_i[671:656] & ve_remains_25,
    rest_i[655:640] & ve_remains_24,
    rest_i[639:624] & ve_remains_23,
    rest_i[623:608] & ve_remains_22,
    rest_i[607:592] & ve_remains_21,
    rest_i[591:576] & ve_remains_20,
    rest_i[575:560] & ve_remains_19,
    rest_i[559:544] & ve_remains_18,
    rest_i[543:528] & ve_remains_17,
    rest_i[527:512] & ve_remains_16,
    rest_i[511:496] & ve_remains_15,
    rest_i[495:480] & ve_remains_14,
    rest_i[479:464] & ve_remains_13,
    rest_i[463:448] & ve_remains_12,
    rest_i[447:432] & ve_remains_11,
    rest_i[431:416] & ve_remains_10,
    rest_i[415:400] & ve_remains_9,
    rest_i[399:384] & ve_remains_8,
    rest_i[383:368] & ve_remains_7,
    rest_i[367:352] & ve_remains_6,
    rest_i[351:336] & ve_remains_5,
    rest_i[335:320] & ve_remains_4,
    rest_i[319:304] & ve_remains_3,
    rest_i[303:288] & ve_remains_2,
    rest_i[287:272] & ve_remains_1,
    rest_i[271:256] & ve_remains_0,
    rest_i[255:240] & me_remains_15,
    rest_i[239:224] & me_remains_14,
    rest_i[223:208] & me_remains_13,
    rest_i[207:192] & me_remains_12,
    rest_i[191:176] & me_remains_11,
    rest_i[175:160] & me_remains_10,
    rest_i[159:144] & me_remains_9,
    rest_i[143:128] & me_remains_8,
    rest_i[127:112] & me_remains_7,
    rest_i[111:96] & me_remains_6,
    rest_i[95:80] & me_remains_5,
    rest_i[79:64] & me_remains_4,
    rest_i[63:48] & me_remains_3,
    rest_i[47:32] & me_remains_2,
    rest_i[31:16] & me_remains_1,
    rest_i[15:0] & me_remains_0
  };

endmodule

`default_nettype wire
