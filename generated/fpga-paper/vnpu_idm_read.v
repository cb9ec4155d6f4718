// SPDX-License-Identifier: Apache-2.0
//
// The word that a read sees.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/read.ts; do not edit.
// Body SHA-256: 4e53e8c654f5180d

`default_nettype none

module vnpu_idm_read (
  // Register that is read: ID, VERSION, CONFIG_HASH, SIZE, IRQ_GROUP, IRQ_TASK, IRQ_TRAP,
  // IRQ_GROUP_ENABLE, IRQ_TASK_ENABLE, IRQ_TRAP_ENABLE, LOAD_BASE_LO, LOAD_BASE_HI, LOAD_LIMIT_LO,
  // LOAD_LIMIT_HI.
  input  wire  [13:0] pool_lines_i,
  input  wire   [3:0] group_lines_i,       // Register that is read: GO, HOLD, STOP, CTX_ENDED.
  // Register that is read: STATUS, GROUP, LOAD, LOAD_ADDRESS_LO, LOAD_ADDRESS_HI, START_PC,
  // START_LAYER, WATCHDOG, INJECT, NEXT_LAYER, SEG0_BASE_LO, SEG0_BASE_HI, SEG0_LIMIT_LO,
  // SEG0_LIMIT_HI, SEG1_BASE_LO, SEG1_BASE_HI, SEG1_LIMIT_LO, SEG1_LIMIT_HI, SEG2_BASE_LO,
  // SEG2_BASE_HI, SEG2_LIMIT_LO, SEG2_LIMIT_HI, SEG3_BASE_LO, SEG3_BASE_HI, SEG3_LIMIT_LO,
  // SEG3_LIMIT_HI.
  input  wire  [25:0] core_lines_i,
  input  wire   [3:0] group_number_i,      // Its group.
  input  wire   [3:0] core_number_i,       // Its core.
  input  wire  [15:0] irq_group_i,         // Interrupts of groups.
  input  wire  [15:0] irq_task_i,          // Interrupts of tasks.
  input  wire  [15:0] irq_trap_i,          // Interrupts of traps.
  input  wire  [15:0] irq_group_enable_i,  // Those that are enabled.
  input  wire  [15:0] irq_task_enable_i,   // Those that are enabled.
  input  wire  [15:0] irq_trap_enable_i,   // Those that are enabled.
  input  wire  [39:0] load_base_i,         // Lowest address that a load may read.
  input  wire  [39:0] load_limit_i,        // First address behind.
  input  wire  [15:0] hold_i,              // It is to be held. Of each, the lowest first.
  // Its task ended under a hold. Of each, the lowest first.
  input  wire  [15:0] ctx_ended_i,
  input  wire  [47:0] state_i,             // State. Of each, the lowest first.
  input  wire  [63:0] trap_code_i,         // Why it trapped. Of each, the lowest first.
  input  wire  [15:0] arrive_i,            // It waits at a barrier. Of each, the lowest first.
  // None of its modules is busy. Of each, the lowest first.
  input  wire  [15:0] quiet_i,
  input  wire [191:0] layer_i,             // Layer of its last barrier. Of each, the lowest first.
  input  wire  [63:0] group_i,             // Its group. Of each, the lowest first.
  // The next word gets bad parity. Of each, the lowest first.
  input  wire  [15:0] inject_i,
  // Layer behind its last barrier. Of each, the lowest first.
  input  wire [191:0] next_layer_i,
  input  wire  [31:0] word_i,              // A setting of a core, if one is read.
  output wire  [31:0] data_o               // The word; 0 when no register is read.
);

  // ----------------------------------------
  // Of the group and of the core
  // ----------------------------------------

  // hold of the one that is read. All that there are.
  wire [15:0] own_hold_of_16 = {
    hold_i[15],
    hold_i[14],
    hold_i[13],
    hold_i[12],
    hold_i[11],
    hold_i[10],
    hold_i[9],
    hold_i[8],
    hold_i[7],
    hold_i[6],
    hold_i[5],
    hold_i[4],
    hold_i[3],
    hold_i[2],
    hold_i[1],
    hold_i[0]
  };

  // hold of the one that is read. Those left.
  wire [7:0] own_hold_of_8 = group_number_i[3] ? own_hold_of_16[15:8] : own_hold_of_16[7:0];
  // hold of the one that is read. Those left.
  wire [3:0] own_hold_of_4 = group_number_i[2] ? own_hold_of_8[7:4] : own_hold_of_8[3:0];
  // hold of the one that is read. Those left.
  wire [1:0] own_hold_of_2 = group_number_i[1] ? own_hold_of_4[3:2] : own_hold_of_4[1:0];
  // hold of the one that is read.
  wire own_hold = group_number_i[0] ? own_hold_of_2[1] : own_hold_of_2[0];

  // ctx_ended of the one that is read. All that there are.
  wire [15:0] own_ctx_ended_of_16 = {
    ctx_ended_i[15],
    ctx_ended_i[14],
    ctx_ended_i[13],
    ctx_ended_i[12],
    ctx_ended_i[11],
    ctx_ended_i[10],
    ctx_ended_i[9],
    ctx_ended_i[8],
    ctx_ended_i[7],
    ctx_ended_i[6],
    ctx_ended_i[5],
    ctx_ended_i[4],
    ctx_ended_i[3],
    ctx_ended_i[2],
    ctx_ended_i[1],
    ctx_ended_i[0]
  };

  // ctx_ended of the one that is read. Those left.
  wire [7:0] own_ctx_ended_of_8 =
      group_number_i[3] ? own_ctx_ended_of_16[15:8] : own_ctx_ended_of_16[7:0];

  // ctx_ended of the one that is read. Those left.
  wire [3:0] own_ctx_ended_of_4 =
      group_number_i[2] ? own_ctx_ended_of_8[7:4] : own_ctx_ended_of_8[3:0];

  // ctx_ended of the one that is read. Those left.
  wire [1:0] own_ctx_ended_of_2 =
      group_number_i[1] ? own_ctx_ended_of_4[3:2] : own_ctx_ended_of_4[1:0];

  // ctx_ended of the one that is read.
  wire own_ctx_ended = group_number_i[0] ? own_ctx_ended_of_2[1] : own_ctx_ended_of_2[0];

  // state of the one that is read. All that there are.
  wire [47:0] own_state_of_16 = {
    state_i[47:45],
    state_i[44:42],
    state_i[41:39],
    state_i[38:36],
    state_i[35:33],
    state_i[32:30],
    state_i[29:27],
    state_i[26:24],
    state_i[23:21],
    state_i[20:18],
    state_i[17:15],
    state_i[14:12],
    state_i[11:9],
    state_i[8:6],
    state_i[5:3],
    state_i[2:0]
  };

  // state of the one that is read. Those left.
  wire [23:0] own_state_of_8 = core_number_i[3] ? own_state_of_16[47:24] : own_state_of_16[23:0];
  // state of the one that is read. Those left.
  wire [11:0] own_state_of_4 = core_number_i[2] ? own_state_of_8[23:12] : own_state_of_8[11:0];
  // state of the one that is read. Those left.
  wire [5:0] own_state_of_2 = core_number_i[1] ? own_state_of_4[11:6] : own_state_of_4[5:0];
  // state of the one that is read.
  wire [2:0] own_state = core_number_i[0] ? own_state_of_2[5:3] : own_state_of_2[2:0];

  // trap_code of the one that is read. All that there are.
  wire [63:0] own_trap_code_of_16 = {
    trap_code_i[63:60],
    trap_code_i[59:56],
    trap_code_i[55:52],
    trap_code_i[51:48],
    trap_code_i[47:44],
    trap_code_i[43:40],
    trap_code_i[39:36],
    trap_code_i[35:32],
    trap_code_i[31:28],
    trap_code_i[27:24],
    trap_code_i[23:20],
    trap_code_i[19:16],
    trap_code_i[15:12],
    trap_code_i[11:8],
    trap_code_i[7:4],
    trap_code_i[3:0]
  };

  // trap_code of the one that is read. Those left.
  wire [31:0] own_trap_code_of_8 =
      core_number_i[3] ? own_trap_code_of_16[63:32] : own_trap_code_of_16[31:0];

  // trap_code of the one that is read. Those left.
  wire [15:0] own_trap_code_of_4 =
      core_number_i[2] ? own_trap_code_of_8[31:16] : own_trap_code_of_8[15:0];

  // trap_code of the one that is read. Those left.
  wire [7:0] own_trap_code_of_2 =
      core_number_i[1] ? own_trap_code_of_4[15:8] : own_trap_code_of_4[7:0];

  // trap_code of the one that is read.
  wire [3:0] own_trap_code = core_number_i[0] ? own_trap_code_of_2[7:4] : own_trap_code_of_2[3:0];

  // arrive of the one that is read. All that there are.
  wire [15:0] own_arrive_of_16 = {
    arrive_i[15],
    arrive_i[14],
    arrive_i[13],
    arrive_i[12],
    arrive_i[11],
    arrive_i[10],
    arrive_i[9],
    arrive_i[8],
    arrive_i[7],
    arrive_i[6],
    arrive_i[5],
    arrive_i[4],
    arrive_i[3],
    arrive_i[2],
    arrive_i[1],
    arrive_i[0]
  };

  // arrive of the one that is read. Those left.
  wire [7:0] own_arrive_of_8 = core_number_i[3] ? own_arrive_of_16[15:8] : own_arrive_of_16[7:0];
  // arrive of the one that is read. Those left.
  wire [3:0] own_arrive_of_4 = core_number_i[2] ? own_arrive_of_8[7:4] : own_arrive_of_8[3:0];
  // arrive of the one that is read. Those left.
  wire [1:0] own_arrive_of_2 = core_number_i[1] ? own_arrive_of_4[3:2] : own_arrive_of_4[1:0];
  // arrive of the one that is read.
  wire own_arrive = core_number_i[0] ? own_arrive_of_2[1] : own_arrive_of_2[0];

  // quiet of the one that is read. All that there are.
  wire [15:0] own_quiet_of_16 = {
    quiet_i[15],
    quiet_i[14],
    quiet_i[13],
    quiet_i[12],
    quiet_i[11],
    quiet_i[10],
    quiet_i[9],
    quiet_i[8],
    quiet_i[7],
    quiet_i[6],
    quiet_i[5],
    quiet_i[4],
    quiet_i[3],
    quiet_i[2],
    quiet_i[1],
    quiet_i[0]
  };

  // quiet of the one that is read. Those left.
  wire [7:0] own_quiet_of_8 = core_number_i[3] ? own_quiet_of_16[15:8] : own_quiet_of_16[7:0];
  // quiet of the one that is read. Those left.
  wire [3:0] own_quiet_of_4 = core_number_i[2] ? own_quiet_of_8[7:4] : own_quiet_of_8[3:0];
  // quiet of the one that is read. Those left.
  wire [1:0] own_quiet_of_2 = core_number_i[1] ? own_quiet_of_4[3:2] : own_quiet_of_4[1:0];
  // quiet of the one that is read.
  wire own_quiet = core_number_i[0] ? own_quiet_of_2[1] : own_quiet_of_2[0];

  // layer of the one that is read. All that there are.
  wire [191:0] own_layer_of_16 = {
    layer_i[191:180],
    layer_i[179:168],
    layer_i[167:156],
    layer_i[155:144],
    layer_i[143:132],
    layer_i[131:120],
    layer_i[119:108],
    layer_i[107:96],
    layer_i[95:84],
    layer_i[83:72],
    layer_i[71:60],
    layer_i[59:48],
    layer_i[47:36],
    layer_i[35:24],
    layer_i[23:12],
    layer_i[11:0]
  };

  // layer of the one that is read. Those left.
  wire [95:0] own_layer_of_8 = core_number_i[3] ? own_layer_of_16[191:96] : own_layer_of_16[95:0];
  // layer of the one that is read. Those left.
  wire [47:0] own_layer_of_4 = core_number_i[2] ? own_layer_of_8[95:48] : own_layer_of_8[47:0];
  // layer of the one that is read. Those left.
  wire [23:0] own_layer_of_2 = core_number_i[1] ? own_layer_of_4[47:24] : own_layer_of_4[23:0];
  // layer of the one that is read.
  wire [11:0] own_layer = core_number_i[0] ? own_layer_of_2[23:12] : own_layer_of_2[11:0];

  // number of the one that is read. All that there are.
  wire [63:0] own_number_of_16 = {
    group_i[63:60],
    group_i[59:56],
    group_i[55:52],
    group_i[51:48],
    group_i[47:44],
    group_i[43:40],
    group_i[39:36],
    group_i[35:32],
    group_i[31:28],
    group_i[27:24],
    group_i[23:20],
    group_i[19:16],
    group_i[15:12],
    group_i[11:8],
    group_i[7:4],
    group_i[3:0]
  };

  // number of the one that is read. Those left.
  wire [31:0] own_number_of_8 = core_number_i[3] ? own_number_of_16[63:32] : own_number_of_16[31:0];
  // number of the one that is read. Those left.
  wire [15:0] own_number_of_4 = core_number_i[2] ? own_number_of_8[31:16] : own_number_of_8[15:0];
  // number of the one that is read. Those left.
  wire [7:0] own_number_of_2 = core_number_i[1] ? own_number_of_4[15:8] : own_number_of_4[7:0];
  // number of the one that is read.
  wire [3:0] own_number = core_number_i[0] ? own_number_of_2[7:4] : own_number_of_2[3:0];

  // inject of the one that is read. All that there are.
  wire [15:0] own_inject_of_16 = {
    inject_i[15],
    inject_i[14],
    inject_i[13],
    inject_i[12],
    inject_i[11],
    inject_i[10],
    inject_i[9],
    inject_i[8],
    inject_i[7],
    inject_i[6],
    inject_i[5],
    inject_i[4],
    inject_i[3],
    inject_i[2],
    inject_i[1],
    inject_i[0]
  };

  // inject of the one that is read. Those left.
  wire [7:0] own_inject_of_8 = core_number_i[3] ? own_inject_of_16[15:8] : own_inject_of_16[7:0];
  // inject of the one that is read. Those left.
  wire [3:0] own_inject_of_4 = core_number_i[2] ? own_inject_of_8[7:4] : own_inject_of_8[3:0];
  // inject of the one that is read. Those left.
  wire [1:0] own_inject_of_2 = core_number_i[1] ? own_inject_of_4[3:2] : own_inject_of_4[1:0];
  // inject of the one that is read.
  wire own_inject = core_number_i[0] ? own_inject_of_2[1] : own_inject_of_2[0];

  // next_layer of the one that is read. All that there are.
  wire [191:0] own_next_layer_of_16 = {
    next_layer_i[191:180],
    next_layer_i[179:168],
    next_layer_i[167:156],
    next_layer_i[155:144],
    next_layer_i[143:132],
    next_layer_i[131:120],
    next_layer_i[119:108],
    next_layer_i[107:96],
    next_layer_i[95:84],
    next_layer_i[83:72],
    next_layer_i[71:60],
    next_layer_i[59:48],
    next_layer_i[47:36],
    next_layer_i[35:24],
    next_layer_i[23:12],
    next_layer_i[11:0]
  };

  // next_layer of the one that is read. Those left.
  wire [95:0] own_next_layer_of_8 =
      core_number_i[3] ? own_next_layer_of_16[191:96] : own_next_layer_of_16[95:0];

  // next_layer of the one that is read. Those left.
  wire [47:0] own_next_layer_of_4 =
      core_number_i[2] ? own_next_layer_of_8[95:48] : own_next_layer_of_8[47:0];

  // next_layer of the one that is read. Those left.
  wire [23:0] own_next_layer_of_2 =
      core_number_i[1] ? own_next_layer_of_4[47:24] : own_next_layer_of_4[23:0];

  // next_layer of the one that is read.
  wire [11:0] own_next_layer =
      core_number_i[0] ? own_next_layer_of_2[23:12] : own_next_layer_of_2[11:0];

  // ----------------------------------------
  // Of the register
  // ----------------------------------------

  // ID of a pool.
  wire [31:0] pool_id = 32'h5649444d & {32{pool_lines_i[0]}};
  // VERSION of a pool.
  wire [31:0] pool_version = 32'h10000 & {32{pool_lines_i[1]}};
  // CONFIG_HASH of a pool.
  wire [31:0] pool_config_hash = 32'h30e522e0 & {32{pool_lines_i[2]}};
  // SIZE of a pool.
  wire [31:0] pool_size = 32'hc10810 & {32{pool_lines_i[3]}};
  // IRQ_GROUP of a pool.
  wire [31:0] pool_irq_group = {16'd0, irq_group_i} & {32{pool_lines_i[4]}};
  // IRQ_TASK of a pool.
  wire [31:0] pool_irq_task = {16'd0, irq_task_i} & {32{pool_lines_i[5]}};
  // IRQ_TRAP of a pool.
  wire [31:0] pool_irq_trap = {16'd0, irq_trap_i} & {32{pool_lines_i[6]}};
  // IRQ_GROUP_ENABLE of a pool.
  wire [31:0] pool_irq_group_enable = {16'd0, irq_group_enable_i} & {32{pool_lines_i[7]}};
  // IRQ_TASK_ENABLE of a pool.
  wire [31:0] pool_irq_task_enable = {16'd0, irq_task_enable_i} & {32{pool_lines_i[8]}};
  // IRQ_TRAP_ENABLE of a pool.
  wire [31:0] pool_irq_trap_enable = {16'd0, irq_trap_enable_i} & {32{pool_lines_i[9]}};
  // LOAD_BASE_LO of a pool.
  wire [31:0] pool_load_base_lo = load_base_i[31:0] & {32{pool_lines_i[10]}};
  // LOAD_BASE_HI of a pool.
  wire [31:0] pool_load_base_hi = {24'd0, load_base_i[39:32]} & {32{pool_lines_i[11]}};
  // LOAD_LIMIT_LO of a pool.
  wire [31:0] pool_load_limit_lo = load_limit_i[31:0] & {32{pool_lines_i[12]}};
  // LOAD_LIMIT_HI of a pool.
  wire [31:0] pool_load_limit_hi = {24'd0, load_limit_i[39:32]} & {32{pool_lines_i[13]}};

  wire unused_go = &{1'b0, group_lines_i[0]};

  // HOLD of a group.
  wire [31:0] group_hold = {31'd0, own_hold} & {32{group_lines_i[1]}};

  wire unused_stop = &{1'b0, group_lines_i[2]};

  // CTX_ENDED of a group.
  wire [31:0] group_ctx_ended = {31'd0, own_ctx_ended} & {32{group_lines_i[3]}};

  // STATUS of a core.
  wire [31:0] core_status =
      {4'd0, own_layer, 6'd0, own_quiet, own_arrive, own_trap_code, 1'b0, own_state} &
      {32{core_lines_i[0]}};

  // GROUP of a core.
  wire [31:0] core_group = {28'd0, own_number} & {32{core_lines_i[1]}};

  wire unused_load = &{1'b0, core_lines_i[2]};

  // INJECT of a core.
  wire [31:0] core_inject = {31'd0, own_inject} & {32{core_lines_i[8]}};
  // NEXT_LAYER of a core.
  wire [31:0] core_next_layer = {20'd0, own_next_layer} & {32{core_lines_i[9]}};

  wire unused_kept = &{
    1'b0,
    core_lines_i[3],
    core_lines_i[4],
    core_lines_i[5],
    core_lines_i[6],
    core_lines_i[7],
    core_lines_i[10],
    core_lines_i[11],
    core_lines_i[12],
    core_lines_i[13],
    core_lines_i[14],
    core_lines_i[15],
    core_lines_i[16],
    core_lines_i[17],
    core_lines_i[18],
    core_lines_i[19],
    core_lines_i[20],
    core_lines_i[21],
    core_lines_i[22],
    core_lines_i[23],
    core_lines_i[24],
    core_lines_i[25]
  };

  assign data_o =
      pool_id |
      pool_version |
      pool_config_hash |
      pool_size |
      pool_irq_group |
      pool_irq_task |
      pool_irq_trap |
      pool_irq_group_enable |
      pool_irq_task_enable |
      pool_irq_trap_enable |
      pool_load_base_lo |
      pool_load_base_hi |
      pool_load_limit_lo |
      pool_load_limit_hi |
      group_hold |
      group_ctx_ended |
      core_status |
      core_group |
      core_inject |
      core_next_layer |
      word_i;

endmodule

`default_nettype wire
