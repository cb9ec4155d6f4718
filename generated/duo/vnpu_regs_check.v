// SPDX-License-Identifier: Apache-2.0
//
// Whether a write is refused.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/check.ts; do not edit.
// Body SHA-256: 861eb6b9a1156ef8

`default_nettype none

module vnpu_regs_check (
  input  wire        hit_i,            // There is such a register to write.
  input  wire        idle_only_i,      // Its vNPU must not run.
  input  wire        injects_i,        // INJECT is written.
  input  wire        sets_me_quota_i,  // ME_QUOTA is written.
  input  wire        sets_ve_quota_i,  // VE_QUOTA is written.
  input  wire        sets_mode_i,      // MODE is written.
  input  wire        sets_online_i,    // ME_ONLINE is written.
  input  wire  [2:0] vnpu_i,           // vNPU whose register is written, one-hot.
  input  wire [31:0] data_i,           // What is written.
  input  wire  [3:0] strobe_i,         // Bytes that are written.
  input  wire  [8:0] state_i,          // State of each vNPU.
  input  wire        temporal_i,       // Mode 2 or 3.
  input  wire  [1:0] me_online_i,      // Engines in service.
  input  wire  [5:0] me_quota_i,       // MEs that each vNPU owns.
  input  wire  [5:0] ve_quota_i,       // VEs that each vNPU owns.
  output wire        refuse_o          // The write is refused.
);

  // vNPUs that run.
  wire [2:0] busy = {
    ~((state_i[8:6] == 3'd0) | (state_i[8:6] == 3'd4) | (state_i[8:6] == 3'd5)),
    ~((state_i[5:3] == 3'd0) | (state_i[5:3] == 3'd4) | (state_i[5:3] == 3'd5)),
    ~((state_i[2:0] == 3'd0) | (state_i[2:0] == 3'd4) | (state_i[2:0] == 3'd5))
  };

  // Its vNPU runs.
  wire runs = idle_only_i & (|(vnpu_i & busy));
  // Injects for no vNPU that exists.
  wire unknown = injects_i & data_i[0] & (data_i[12:8] >= 5'd3);

  wire breaks;  // It breaks a quota.
  vnpu_regs_quota u_quota (
    .sets_me_quota_i (sets_me_quota_i),
    .sets_ve_quota_i (sets_ve_quota_i),
    .sets_mode_i     (sets_mode_i),
    .sets_online_i   (sets_online_i),
    .vnpu_i          (vnpu_i),
    .data_i          (data_i),
    .temporal_i      (temporal_i),
    .me_online_i     (me_online_i),
    .me_quota_i      (me_quota_i),
    .ve_quota_i      (ve_quota_i),
    .breaks_o        (breaks)
  );

  assign refuse_o = ~hit_i | ~(&strobe_i) | runs | unknown | breaks;

endmodule

`default_nettype wire
