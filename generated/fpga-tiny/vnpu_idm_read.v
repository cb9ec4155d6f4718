// SPDX-License-Identifier: Apache-2.0
//
// The word that a read sees.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/read.ts; do not edit.
// Body SHA-256: d803777ef5a11aa7

`default_nettype none

module vnpu_idm_read (
  // Register that is read: ID, VERSION, CONFIG_HASH, SIZE, IRQ_GROUP, IRQ_TASK, IRQ_TRAP,
  // IRQ_GROUP_ENABLE, IRQ_TASK_ENABLE, IRQ_TRAP_ENABLE, LOAD_BASE_LO, LOAD_BASE_HI, LOAD_LIMIT_LO,
  // LOAD_LIMIT_HI.
  input  wire [13:0] pool_lines_i,
  input  wire  [3:0] group_lines_i,       // Register that is read: GO, HOLD, STOP, CTX_ENDED.
  // Register that is read: STATUS, GROUP, LOAD, LOAD_ADDRESS_LO, LOAD_ADDRESS_HI, START_PC,
  // START_LAYER, WATCHDOG, INJECT, NEXT_LAYER, SEG0_BASE_LO, SEG0_BASE_HI, SEG0_LIMIT_LO,
  // SEG0_LIMIT_HI, SEG1_BASE_LO, SEG1_BASE_HI, SEG1_LIMIT_LO, SEG1_LIMIT_HI, SEG2_BASE_LO,
  // SEG2_BASE_HI, SEG2_LIMIT_LO, SEG2_LIMIT_HI, SEG3_BASE_LO, SEG3_BASE_HI, SEG3_LIMIT_LO,
  // SEG3_LIMIT_HI.
  input  wire [25:0] core_lines_i,
  input  wire        group_number_i,      // Its group.
  input  wire        core_number_i,       // Its core.
  input  wire  [1:0] irq_group_i,         // Interrupts of groups.
  input  wire  [1:0] irq_task_i,          // Interrupts of tasks.
  input  wire  [1:0] irq_trap_i,          // Interrupts of traps.
  input  wire  [1:0] irq_group_enable_i,  // Those that are enabled.
  input  wire  [1:0] irq_task_enable_i,   // Those that are enabled.
  input  wire  [1:0] irq_trap_enable_i,   // Those that are enabled.
  input  wire [39:0] load_base_i,         // Lowest address that a load may read.
  input  wire [39:0] load_limit_i,        // First address behind.
  input  wire  [1:0] hold_i,              // It is to be held. Of each, the lowest first.
  input  wire  [1:0] ctx_ended_i,         // Its task ended under a hold. Of each, the lowest first.
  input  wire  [5:0] state_i,             // State. Of each, the lowest first.
  input  wire  [7:0] trap_code_i,         // Why it trapped. Of each, the lowest first.
  input  wire  [1:0] arrive_i,            // It waits at a barrier. Of each, the lowest first.
  input  wire  [1:0] quiet_i,             // None of its modules is busy. Of each, the lowest first.
  input  wire [23:0] layer_i,             // Layer of its last barrier. Of each, the lowest first.
  input  wire  [1:0] group_i,             // Its group. Of each, the lowest first.
  // The next word gets bad parity. Of each, the lowest first.
  input  wire  [1:0] inject_i,
  // Layer behind its last barrier. Of each, the lowest first.
  input  wire [23:0] next_layer_i,
  input  wire [31:0] word_i,              // A setting of a core, if one is read.
  output wire [31:0] data_o               // The word; 0 when no register is read.
);

  // ----------------------------------------
  // Of the group and of the core
  // ----------------------------------------

  // hold of the one that is read. All that there are.
  wire [1:0] own_hold_of_2 = {hold_i[1], hold_i[0]};
  // hold of the one that is read.
  wire own_hold = group_number_i ? own_hold_of_2[1] : own_hold_of_2[0];
  // ctx_ended of the one that is read. All that there are.
  wire [1:0] own_ctx_ended_of_2 = {ctx_ended_i[1], ctx_ended_i[0]};
  // ctx_ended of the one that is read.
  wire own_ctx_ended = group_number_i ? own_ctx_ended_of_2[1] : own_ctx_ended_of_2[0];
  // state of the one that is read. All that there are.
  wire [5:0] own_state_of_2 = {state_i[5:3], state_i[2:0]};
  // state of the one that is read.
  wire [2:0] own_state = core_number_i ? own_state_of_2[5:3] : own_state_of_2[2:0];
  // trap_code of the one that is read. All that there are.
  wire [7:0] own_trap_code_of_2 = {trap_code_i[7:4], trap_code_i[3:0]};
  // trap_code of the one that is read.
  wire [3:0] own_trap_code = core_number_i ? own_trap_code_of_2[7:4] : own_trap_code_of_2[3:0];
  // arrive of the one that is read. All that there are.
  wire [1:0] own_arrive_of_2 = {arrive_i[1], arrive_i[0]};
  // arrive of the one that is read.
  wire own_arrive = core_number_i ? own_arrive_of_2[1] : own_arrive_of_2[0];
  // quiet of the one that is read. All that there are.
  wire [1:0] own_quiet_of_2 = {quiet_i[1], quiet_i[0]};
  // quiet of the one that is read.
  wire own_quiet = core_number_i ? own_quiet_of_2[1] : own_quiet_of_2[0];
  // layer of the one that is read. All that there are.
  wire [23:0] own_layer_of_2 = {layer_i[23:12], layer_i[11:0]};
  // layer of the one that is read.
  wire [11:0] own_layer = core_number_i ? own_layer_of_2[23:12] : own_layer_of_2[11:0];
  // number of the one that is read. All that there are.
  wire [1:0] own_number_of_2 = {group_i[1], group_i[0]};
  // number of the one that is read.
  wire own_number = core_number_i ? own_number_of_2[1] : own_number_of_2[0];
  // inject of the one that is read. All that there are.
  wire [1:0] own_inject_of_2 = {inject_i[1], inject_i[0]};
  // inject of the one that is read.
  wire own_inject = core_number_i ? own_inject_of_2[1] : own_inject_of_2[0];
  // next_layer of the one that is read. All that there are.
  wire [23:0] own_next_layer_of_2 = {next_layer_i[23:12], next_layer_i[11:0]};

  // next_layer of the one that is read.
  wire [11:0] own_next_layer =
      core_number_i ? own_next_layer_of_2[23:12] : own_next_layer_of_2[11:0];

  // ----------------------------------------
  // Of the register
  // ----------------------------------------

  // ID of a pool.
  wire [31:0] pool_id = 32'h5649444d & {32{pool_lines_i[0]}};
  // VERSION of a pool.
  wire [31:0] pool_version = 32'h10000 & {32{pool_lines_i[1]}};
  // CONFIG_HASH of a pool.
  wire [31:0] pool_config_hash = 32'heb60b94 & {32{pool_lines_i[2]}};
  // SIZE of a pool.
  wire [31:0] pool_size = 32'h600202 & {32{pool_lines_i[3]}};
  // IRQ_GROUP of a pool.
  wire [31:0] pool_irq_group = {30'd0, irq_group_i} & {32{pool_lines_i[4]}};
  // IRQ_TASK of a pool.
  wire [31:0] pool_irq_task = {30'd0, irq_task_i} & {32{pool_lines_i[5]}};
  // IRQ_TRAP of a pool.
  wire [31:0] pool_irq_trap = {30'd0, irq_trap_i} & {32{pool_lines_i[6]}};
  // IRQ_GROUP_ENABLE of a pool.
  wire [31:0] pool_irq_group_enable = {30'd0, irq_group_enable_i} & {32{pool_lines_i[7]}};
  // IRQ_TASK_ENABLE of a pool.
  wire [31:0] pool_irq_task_enable = {30'd0, irq_task_enable_i} & {32{pool_lines_i[8]}};
  // IRQ_TRAP_ENABLE of a pool.
  wire [31:0] pool_irq_trap_enable = {30'd0, irq_trap_enable_i} & {32{pool_lines_i[9]}};
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
  wire [31:0] core_group = {31'd0, own_number} & {32{core_lines_i[1]}};

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
