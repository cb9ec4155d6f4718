/* SPDX-License-Identifier: Apache-2.0 */
/* Generated for config fpga-paper; do not edit. */
#ifndef VNPU_IDM_REGISTERS_H
#define VNPU_IDM_REGISTERS_H

/* Registers of config fpga-paper: words of 32 bits. An address is that of a block and an offset in it. */

/* The pool. */
#define VNPU_IDM_POOL_BLOCK                                  0x0000u

/* ID, ro: What this block is. */
#define VNPU_IDM_POOL_ID_OFFSET                              0x000u
#define VNPU_IDM_POOL_ID_ID_MASK                             0xFFFFFFFFu /* The letters VIDM, in ASCII. */
#define VNPU_IDM_POOL_ID_ID_SHIFT                            0
#define VNPU_IDM_POOL_ID_ID_RESET                            0x5649444Du

/* VERSION, ro: Version of the register map. */
#define VNPU_IDM_POOL_VERSION_OFFSET                         0x004u
#define VNPU_IDM_POOL_VERSION_MINOR_MASK                     0x0000FFFFu /* Changes when something is added. */
#define VNPU_IDM_POOL_VERSION_MINOR_SHIFT                    0
#define VNPU_IDM_POOL_VERSION_MINOR_RESET                    0x0u
#define VNPU_IDM_POOL_VERSION_MAJOR_MASK                     0xFFFF0000u /* Changes when software must. */
#define VNPU_IDM_POOL_VERSION_MAJOR_SHIFT                    16
#define VNPU_IDM_POOL_VERSION_MAJOR_RESET                    0x1u

/* CONFIG_HASH, ro: Hash of the config. */
#define VNPU_IDM_POOL_CONFIG_HASH_OFFSET                     0x008u
#define VNPU_IDM_POOL_CONFIG_HASH_HASH_MASK                  0xFFFFFFFFu /* Its first eight hexadecimal digits as one number. */
#define VNPU_IDM_POOL_CONFIG_HASH_HASH_SHIFT                 0
#define VNPU_IDM_POOL_CONFIG_HASH_HASH_RESET                 0x30E522E0u

/* SIZE, ro: Sizes of the pool. */
#define VNPU_IDM_POOL_SIZE_OFFSET                            0x00Cu
#define VNPU_IDM_POOL_SIZE_CORES_MASK                        0x000000FFu /* Cores. */
#define VNPU_IDM_POOL_SIZE_CORES_SHIFT                       0
#define VNPU_IDM_POOL_SIZE_CORES_RESET                       0x10u
#define VNPU_IDM_POOL_SIZE_FIFO_DEPTH_MASK                   0x00001F00u /* Instructions that wait for each module of a core, at most. */
#define VNPU_IDM_POOL_SIZE_FIFO_DEPTH_SHIFT                  8
#define VNPU_IDM_POOL_SIZE_FIFO_DEPTH_RESET                  0x8u
#define VNPU_IDM_POOL_SIZE_BARRIER_STAGES_MASK               0x00030000u /* Registers each way between the levels. */
#define VNPU_IDM_POOL_SIZE_BARRIER_STAGES_SHIFT              16
#define VNPU_IDM_POOL_SIZE_BARRIER_STAGES_RESET              0x1u
#define VNPU_IDM_POOL_SIZE_WORDS_LOG2_MASK                   0x01F00000u /* Words of a core's memory: 2 to this power. */
#define VNPU_IDM_POOL_SIZE_WORDS_LOG2_SHIFT                  20
#define VNPU_IDM_POOL_SIZE_WORDS_LOG2_RESET                  0xCu

/* IRQ_GROUP, w1c: Interrupts of groups that wait. */
#define VNPU_IDM_POOL_IRQ_GROUP_OFFSET                       0x010u
#define VNPU_IDM_POOL_IRQ_GROUP_PENDING_MASK                 0x0000FFFFu /* A bit per group. It stopped at a layer, or ended under a hold. */
#define VNPU_IDM_POOL_IRQ_GROUP_PENDING_SHIFT                0
#define VNPU_IDM_POOL_IRQ_GROUP_PENDING_RESET                0x0u

/* IRQ_TASK, w1c: Interrupts of cores that wait. */
#define VNPU_IDM_POOL_IRQ_TASK_OFFSET                        0x014u
#define VNPU_IDM_POOL_IRQ_TASK_PENDING_MASK                  0x0000FFFFu /* A bit per core. Its task ended and asked for an interrupt. */
#define VNPU_IDM_POOL_IRQ_TASK_PENDING_SHIFT                 0
#define VNPU_IDM_POOL_IRQ_TASK_PENDING_RESET                 0x0u

/* IRQ_TRAP, w1c: Interrupts of cores that wait. */
#define VNPU_IDM_POOL_IRQ_TRAP_OFFSET                        0x018u
#define VNPU_IDM_POOL_IRQ_TRAP_PENDING_MASK                  0x0000FFFFu /* A bit per core. It came to state Trap. */
#define VNPU_IDM_POOL_IRQ_TRAP_PENDING_SHIFT                 0
#define VNPU_IDM_POOL_IRQ_TRAP_PENDING_RESET                 0x0u

/* IRQ_GROUP_ENABLE, rw: Those that reach the hypervisor. */
#define VNPU_IDM_POOL_IRQ_GROUP_ENABLE_OFFSET                0x01Cu
#define VNPU_IDM_POOL_IRQ_GROUP_ENABLE_ENABLE_MASK           0x0000FFFFu /* A bit per group. */
#define VNPU_IDM_POOL_IRQ_GROUP_ENABLE_ENABLE_SHIFT          0
#define VNPU_IDM_POOL_IRQ_GROUP_ENABLE_ENABLE_RESET          0x0u

/* IRQ_TASK_ENABLE, rw: Those that reach the hypervisor. */
#define VNPU_IDM_POOL_IRQ_TASK_ENABLE_OFFSET                 0x020u
#define VNPU_IDM_POOL_IRQ_TASK_ENABLE_ENABLE_MASK            0x0000FFFFu /* A bit per core. */
#define VNPU_IDM_POOL_IRQ_TASK_ENABLE_ENABLE_SHIFT           0
#define VNPU_IDM_POOL_IRQ_TASK_ENABLE_ENABLE_RESET           0x0u

/* IRQ_TRAP_ENABLE, rw: Those that reach the hypervisor. */
#define VNPU_IDM_POOL_IRQ_TRAP_ENABLE_OFFSET                 0x024u
#define VNPU_IDM_POOL_IRQ_TRAP_ENABLE_ENABLE_MASK            0x0000FFFFu /* A bit per core. */
#define VNPU_IDM_POOL_IRQ_TRAP_ENABLE_ENABLE_SHIFT           0
#define VNPU_IDM_POOL_IRQ_TRAP_ENABLE_ENABLE_RESET           0x0u

/* LOAD_BASE_LO, rw: Lowest address that a load may read, low half. */
#define VNPU_IDM_POOL_LOAD_BASE_LO_OFFSET                    0x028u
#define VNPU_IDM_POOL_LOAD_BASE_LO_ADDRESS_MASK              0xFFFFFFFFu /* Bits 31:0. */
#define VNPU_IDM_POOL_LOAD_BASE_LO_ADDRESS_SHIFT             0
#define VNPU_IDM_POOL_LOAD_BASE_LO_ADDRESS_RESET             0x0u

/* LOAD_BASE_HI, rw: Lowest address that a load may read, high half. */
#define VNPU_IDM_POOL_LOAD_BASE_HI_OFFSET                    0x02Cu
#define VNPU_IDM_POOL_LOAD_BASE_HI_ADDRESS_MASK              0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_POOL_LOAD_BASE_HI_ADDRESS_SHIFT             0
#define VNPU_IDM_POOL_LOAD_BASE_HI_ADDRESS_RESET             0x0u

/* LOAD_LIMIT_LO, rw: First address behind those that a load may read, low half. */
#define VNPU_IDM_POOL_LOAD_LIMIT_LO_OFFSET                   0x030u
#define VNPU_IDM_POOL_LOAD_LIMIT_LO_ADDRESS_MASK             0xFFFFFFFFu /* Bits 31:0. */
#define VNPU_IDM_POOL_LOAD_LIMIT_LO_ADDRESS_SHIFT            0
#define VNPU_IDM_POOL_LOAD_LIMIT_LO_ADDRESS_RESET            0x0u

/* LOAD_LIMIT_HI, rw: First address behind those that a load may read, high half. */
#define VNPU_IDM_POOL_LOAD_LIMIT_HI_OFFSET                   0x034u
#define VNPU_IDM_POOL_LOAD_LIMIT_HI_ADDRESS_MASK             0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_POOL_LOAD_LIMIT_HI_ADDRESS_SHIFT            0
#define VNPU_IDM_POOL_LOAD_LIMIT_HI_ADDRESS_RESET            0x0u

/* A group of cores. */
#define VNPU_IDM_GROUP_BLOCKS                                16u
#define VNPU_IDM_GROUP_BLOCK(group)                          (0x1000u + 0x0020u * (group))

/* GO, wo: Begins; refused unless it has a core and all are Ready. */
#define VNPU_IDM_GROUP_GO_OFFSET                             0x000u
#define VNPU_IDM_GROUP_GO_GO_MASK                            0xFFFFFFFFu /* Any value. */
#define VNPU_IDM_GROUP_GO_GO_SHIFT                           0
#define VNPU_IDM_GROUP_GO_GO_RESET                           0x0u

/* HOLD, rw: Stop at the next barrier. */
#define VNPU_IDM_GROUP_HOLD_OFFSET                           0x004u
#define VNPU_IDM_GROUP_HOLD_HOLD_MASK                        0x00000001u /* 1 holds; 0 lets a held group go on. */
#define VNPU_IDM_GROUP_HOLD_HOLD_SHIFT                       0
#define VNPU_IDM_GROUP_HOLD_HOLD_RESET                       0x0u

/* STOP, wo: Stops its Run and Held cores at once. */
#define VNPU_IDM_GROUP_STOP_OFFSET                           0x008u
#define VNPU_IDM_GROUP_STOP_STOP_MASK                        0xFFFFFFFFu /* Any value. */
#define VNPU_IDM_GROUP_STOP_STOP_SHIFT                       0
#define VNPU_IDM_GROUP_STOP_STOP_RESET                       0x0u

/* CTX_ENDED, ro: Whether there is something to go on with. */
#define VNPU_IDM_GROUP_CTX_ENDED_OFFSET                      0x010u
#define VNPU_IDM_GROUP_CTX_ENDED_ENDED_MASK                  0x00000001u /* Its task ended while hold was 1. */
#define VNPU_IDM_GROUP_CTX_ENDED_ENDED_SHIFT                 0
#define VNPU_IDM_GROUP_CTX_ENDED_ENDED_RESET                 0x0u

/* A core. */
#define VNPU_IDM_CORE_BLOCKS                                 16u
#define VNPU_IDM_CORE_BLOCK(core)                            (0x2000u + 0x0100u * (core))

/* STATUS, ro: What the core does. */
#define VNPU_IDM_CORE_STATUS_OFFSET                          0x000u
#define VNPU_IDM_CORE_STATUS_STATE_MASK                      0x00000007u /* 0 Free, 1 Load, 2 Ready, 3 Run, 4 Held, 5 Done, 6 Trap, 7 Halt. */
#define VNPU_IDM_CORE_STATUS_STATE_SHIFT                     0
#define VNPU_IDM_CORE_STATUS_STATE_RESET                     0x0u
#define VNPU_IDM_CORE_STATUS_TRAP_CODE_MASK                  0x000000F0u /* Why it trapped; 0 outside Trap. */
#define VNPU_IDM_CORE_STATUS_TRAP_CODE_SHIFT                 4
#define VNPU_IDM_CORE_STATUS_TRAP_CODE_RESET                 0x0u
#define VNPU_IDM_CORE_STATUS_ARRIVE_MASK                     0x00000100u /* It waits at a barrier. */
#define VNPU_IDM_CORE_STATUS_ARRIVE_SHIFT                    8
#define VNPU_IDM_CORE_STATUS_ARRIVE_RESET                    0x0u
#define VNPU_IDM_CORE_STATUS_QUIET_MASK                      0x00000200u /* None of its modules is busy. */
#define VNPU_IDM_CORE_STATUS_QUIET_SHIFT                     9
#define VNPU_IDM_CORE_STATUS_LAYER_MASK                      0x0FFF0000u /* Layer of its last barrier. */
#define VNPU_IDM_CORE_STATUS_LAYER_SHIFT                     16

/* GROUP, rw: Its group, its own number after reset. */
#define VNPU_IDM_CORE_GROUP_OFFSET                           0x004u
#define VNPU_IDM_CORE_GROUP_GROUP_MASK                       0x0000000Fu /* Writing frees it; refused in Load, Run and Halt. */
#define VNPU_IDM_CORE_GROUP_GROUP_SHIFT                      0

/* LOAD, wo: Loads its instructions; refused in Load, Run and Halt. */
#define VNPU_IDM_CORE_LOAD_OFFSET                            0x008u
#define VNPU_IDM_CORE_LOAD_WORDS_MASK                        0xFFFFFFFFu /* As many words, 1 to those of its memory. */
#define VNPU_IDM_CORE_LOAD_WORDS_SHIFT                       0
#define VNPU_IDM_CORE_LOAD_WORDS_RESET                       0x0u

/* LOAD_ADDRESS_LO, rw outside Load: Address of its instructions, a multiple of 16, low half. */
#define VNPU_IDM_CORE_LOAD_ADDRESS_LO_OFFSET                 0x00Cu
#define VNPU_IDM_CORE_LOAD_ADDRESS_LO_ADDRESS_MASK           0xFFFFFFFFu /* Bits 31:0. */
#define VNPU_IDM_CORE_LOAD_ADDRESS_LO_ADDRESS_SHIFT          0
#define VNPU_IDM_CORE_LOAD_ADDRESS_LO_ADDRESS_RESET          0x0u

/* LOAD_ADDRESS_HI, rw outside Load: Address of its instructions, a multiple of 16, high half. */
#define VNPU_IDM_CORE_LOAD_ADDRESS_HI_OFFSET                 0x010u
#define VNPU_IDM_CORE_LOAD_ADDRESS_HI_ADDRESS_MASK           0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_LOAD_ADDRESS_HI_ADDRESS_SHIFT          0
#define VNPU_IDM_CORE_LOAD_ADDRESS_HI_ADDRESS_RESET          0x0u

/* START_PC, rw: Word at which it begins. */
#define VNPU_IDM_CORE_START_PC_OFFSET                        0x014u
#define VNPU_IDM_CORE_START_PC_WORD_MASK                     0x000FFFFFu /* Number of the word. */
#define VNPU_IDM_CORE_START_PC_WORD_SHIFT                    0
#define VNPU_IDM_CORE_START_PC_WORD_RESET                    0x0u

/* START_LAYER, rw: Layer at which it begins. */
#define VNPU_IDM_CORE_START_LAYER_OFFSET                     0x018u
#define VNPU_IDM_CORE_START_LAYER_LAYER_MASK                 0x00000FFFu /* Number of the layer. */
#define VNPU_IDM_CORE_START_LAYER_LAYER_SHIFT                0
#define VNPU_IDM_CORE_START_LAYER_LAYER_RESET                0x0u

/* WATCHDOG, rw: Limit of its watchdog. */
#define VNPU_IDM_CORE_WATCHDOG_OFFSET                        0x01Cu
#define VNPU_IDM_CORE_WATCHDOG_LIMIT_MASK                    0x0000FFFFu /* In 256 cycles; 0 is off. */
#define VNPU_IDM_CORE_WATCHDOG_LIMIT_SHIFT                   0
#define VNPU_IDM_CORE_WATCHDOG_LIMIT_RESET                   0x0u

/* INJECT, rw: Error to be injected. */
#define VNPU_IDM_CORE_INJECT_OFFSET                          0x020u
#define VNPU_IDM_CORE_INJECT_INJECT_MASK                     0x00000001u /* The next word that is stored for it gets bad parity; falls with it. */
#define VNPU_IDM_CORE_INJECT_INJECT_SHIFT                    0
#define VNPU_IDM_CORE_INJECT_INJECT_RESET                    0x0u

/* NEXT_LAYER, ro: Where it goes on. */
#define VNPU_IDM_CORE_NEXT_LAYER_OFFSET                      0x024u
#define VNPU_IDM_CORE_NEXT_LAYER_LAYER_MASK                  0x00000FFFu /* Layer behind its last barrier, until it is begun anew. */
#define VNPU_IDM_CORE_NEXT_LAYER_LAYER_SHIFT                 0

/* SEG0_BASE_LO, rw outside Run and Halt: First byte of segment 0, low half. */
#define VNPU_IDM_CORE_SEG0_BASE_LO_OFFSET                    0x040u
#define VNPU_IDM_CORE_SEG0_BASE_LO_ADDRESS_MASK              0xFFFFF000u /* Bits 31:12; those below are always 0. */
#define VNPU_IDM_CORE_SEG0_BASE_LO_ADDRESS_SHIFT             12
#define VNPU_IDM_CORE_SEG0_BASE_LO_ADDRESS_RESET             0x0u

/* SEG0_BASE_HI, rw outside Run and Halt: First byte of segment 0, high half. */
#define VNPU_IDM_CORE_SEG0_BASE_HI_OFFSET                    0x044u
#define VNPU_IDM_CORE_SEG0_BASE_HI_ADDRESS_MASK              0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_SEG0_BASE_HI_ADDRESS_SHIFT             0
#define VNPU_IDM_CORE_SEG0_BASE_HI_ADDRESS_RESET             0x0u

/* SEG0_LIMIT_LO, rw outside Run and Halt: First byte behind segment 0, low half. */
#define VNPU_IDM_CORE_SEG0_LIMIT_LO_OFFSET                   0x048u
#define VNPU_IDM_CORE_SEG0_LIMIT_LO_ADDRESS_MASK             0xFFFFFFF0u /* Bits 31:4; those below are always 0. */
#define VNPU_IDM_CORE_SEG0_LIMIT_LO_ADDRESS_SHIFT            4
#define VNPU_IDM_CORE_SEG0_LIMIT_LO_ADDRESS_RESET            0x0u

/* SEG0_LIMIT_HI, rw outside Run and Halt: First byte behind segment 0, high half. */
#define VNPU_IDM_CORE_SEG0_LIMIT_HI_OFFSET                   0x04Cu
#define VNPU_IDM_CORE_SEG0_LIMIT_HI_ADDRESS_MASK             0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_SEG0_LIMIT_HI_ADDRESS_SHIFT            0
#define VNPU_IDM_CORE_SEG0_LIMIT_HI_ADDRESS_RESET            0x0u

/* SEG1_BASE_LO, rw outside Run and Halt: First byte of segment 1, low half. */
#define VNPU_IDM_CORE_SEG1_BASE_LO_OFFSET                    0x050u
#define VNPU_IDM_CORE_SEG1_BASE_LO_ADDRESS_MASK              0xFFFFF000u /* Bits 31:12; those below are always 0. */
#define VNPU_IDM_CORE_SEG1_BASE_LO_ADDRESS_SHIFT             12
#define VNPU_IDM_CORE_SEG1_BASE_LO_ADDRESS_RESET             0x0u

/* SEG1_BASE_HI, rw outside Run and Halt: First byte of segment 1, high half. */
#define VNPU_IDM_CORE_SEG1_BASE_HI_OFFSET                    0x054u
#define VNPU_IDM_CORE_SEG1_BASE_HI_ADDRESS_MASK              0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_SEG1_BASE_HI_ADDRESS_SHIFT             0
#define VNPU_IDM_CORE_SEG1_BASE_HI_ADDRESS_RESET             0x0u

/* SEG1_LIMIT_LO, rw outside Run and Halt: First byte behind segment 1, low half. */
#define VNPU_IDM_CORE_SEG1_LIMIT_LO_OFFSET                   0x058u
#define VNPU_IDM_CORE_SEG1_LIMIT_LO_ADDRESS_MASK             0xFFFFFFF0u /* Bits 31:4; those below are always 0. */
#define VNPU_IDM_CORE_SEG1_LIMIT_LO_ADDRESS_SHIFT            4
#define VNPU_IDM_CORE_SEG1_LIMIT_LO_ADDRESS_RESET            0x0u

/* SEG1_LIMIT_HI, rw outside Run and Halt: First byte behind segment 1, high half. */
#define VNPU_IDM_CORE_SEG1_LIMIT_HI_OFFSET                   0x05Cu
#define VNPU_IDM_CORE_SEG1_LIMIT_HI_ADDRESS_MASK             0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_SEG1_LIMIT_HI_ADDRESS_SHIFT            0
#define VNPU_IDM_CORE_SEG1_LIMIT_HI_ADDRESS_RESET            0x0u

/* SEG2_BASE_LO, rw outside Run and Halt: First byte of segment 2, low half. */
#define VNPU_IDM_CORE_SEG2_BASE_LO_OFFSET                    0x060u
#define VNPU_IDM_CORE_SEG2_BASE_LO_ADDRESS_MASK              0xFFFFF000u /* Bits 31:12; those below are always 0. */
#define VNPU_IDM_CORE_SEG2_BASE_LO_ADDRESS_SHIFT             12
#define VNPU_IDM_CORE_SEG2_BASE_LO_ADDRESS_RESET             0x0u

/* SEG2_BASE_HI, rw outside Run and Halt: First byte of segment 2, high half. */
#define VNPU_IDM_CORE_SEG2_BASE_HI_OFFSET                    0x064u
#define VNPU_IDM_CORE_SEG2_BASE_HI_ADDRESS_MASK              0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_SEG2_BASE_HI_ADDRESS_SHIFT             0
#define VNPU_IDM_CORE_SEG2_BASE_HI_ADDRESS_RESET             0x0u

/* SEG2_LIMIT_LO, rw outside Run and Halt: First byte behind segment 2, low half. */
#define VNPU_IDM_CORE_SEG2_LIMIT_LO_OFFSET                   0x068u
#define VNPU_IDM_CORE_SEG2_LIMIT_LO_ADDRESS_MASK             0xFFFFFFF0u /* Bits 31:4; those below are always 0. */
#define VNPU_IDM_CORE_SEG2_LIMIT_LO_ADDRESS_SHIFT            4
#define VNPU_IDM_CORE_SEG2_LIMIT_LO_ADDRESS_RESET            0x0u

/* SEG2_LIMIT_HI, rw outside Run and Halt: First byte behind segment 2, high half. */
#define VNPU_IDM_CORE_SEG2_LIMIT_HI_OFFSET                   0x06Cu
#define VNPU_IDM_CORE_SEG2_LIMIT_HI_ADDRESS_MASK             0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_SEG2_LIMIT_HI_ADDRESS_SHIFT            0
#define VNPU_IDM_CORE_SEG2_LIMIT_HI_ADDRESS_RESET            0x0u

/* SEG3_BASE_LO, rw outside Run and Halt: First byte of segment 3, low half. */
#define VNPU_IDM_CORE_SEG3_BASE_LO_OFFSET                    0x070u
#define VNPU_IDM_CORE_SEG3_BASE_LO_ADDRESS_MASK              0xFFFFF000u /* Bits 31:12; those below are always 0. */
#define VNPU_IDM_CORE_SEG3_BASE_LO_ADDRESS_SHIFT             12
#define VNPU_IDM_CORE_SEG3_BASE_LO_ADDRESS_RESET             0x0u

/* SEG3_BASE_HI, rw outside Run and Halt: First byte of segment 3, high half. */
#define VNPU_IDM_CORE_SEG3_BASE_HI_OFFSET                    0x074u
#define VNPU_IDM_CORE_SEG3_BASE_HI_ADDRESS_MASK              0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_SEG3_BASE_HI_ADDRESS_SHIFT             0
#define VNPU_IDM_CORE_SEG3_BASE_HI_ADDRESS_RESET             0x0u

/* SEG3_LIMIT_LO, rw outside Run and Halt: First byte behind segment 3, low half. */
#define VNPU_IDM_CORE_SEG3_LIMIT_LO_OFFSET                   0x078u
#define VNPU_IDM_CORE_SEG3_LIMIT_LO_ADDRESS_MASK             0xFFFFFFF0u /* Bits 31:4; those below are always 0. */
#define VNPU_IDM_CORE_SEG3_LIMIT_LO_ADDRESS_SHIFT            4
#define VNPU_IDM_CORE_SEG3_LIMIT_LO_ADDRESS_RESET            0x0u

/* SEG3_LIMIT_HI, rw outside Run and Halt: First byte behind segment 3, high half. */
#define VNPU_IDM_CORE_SEG3_LIMIT_HI_OFFSET                   0x07Cu
#define VNPU_IDM_CORE_SEG3_LIMIT_HI_ADDRESS_MASK             0x000000FFu /* Bits 39:32. */
#define VNPU_IDM_CORE_SEG3_LIMIT_HI_ADDRESS_SHIFT            0
#define VNPU_IDM_CORE_SEG3_LIMIT_HI_ADDRESS_RESET            0x0u

#endif
