/* SPDX-License-Identifier: Apache-2.0 */
/* Generated for config wide; do not edit. */
#ifndef VNPU_REGISTERS_H
#define VNPU_REGISTERS_H

/* Registers of config wide: words of 32 bits. An address is that of a page and an offset in it. */

/* The core; for the hypervisor. */
#define VNPU_CORE_PAGE                                       0x00000u

/* ID, ro: What this block is. */
#define VNPU_CORE_ID_OFFSET                                  0x000u
#define VNPU_CORE_ID_ID_MASK                                 0xFFFFFFFFu /* The letters VNPU, in ASCII. */
#define VNPU_CORE_ID_ID_SHIFT                                0
#define VNPU_CORE_ID_ID_RESET                                0x564E5055u

/* VERSION, ro: Version of the register map. */
#define VNPU_CORE_VERSION_OFFSET                             0x004u
#define VNPU_CORE_VERSION_MINOR_MASK                         0x0000FFFFu /* Changes when something is added. */
#define VNPU_CORE_VERSION_MINOR_SHIFT                        0
#define VNPU_CORE_VERSION_MINOR_RESET                        0x0u
#define VNPU_CORE_VERSION_MAJOR_MASK                         0xFFFF0000u /* Changes when software must. */
#define VNPU_CORE_VERSION_MAJOR_SHIFT                        16
#define VNPU_CORE_VERSION_MAJOR_RESET                        0x1u

/* CONFIG_HASH_LO, ro: Hash of the config, beginning. */
#define VNPU_CORE_CONFIG_HASH_LO_OFFSET                      0x008u
#define VNPU_CORE_CONFIG_HASH_LO_HASH_MASK                   0xFFFFFFFFu /* Its first eight hexadecimal digits as one number. */
#define VNPU_CORE_CONFIG_HASH_LO_HASH_SHIFT                  0
#define VNPU_CORE_CONFIG_HASH_LO_HASH_RESET                  0x2375DECEu

/* CONFIG_HASH_HI, ro: Hash of the config, continued. */
#define VNPU_CORE_CONFIG_HASH_HI_OFFSET                      0x00Cu
#define VNPU_CORE_CONFIG_HASH_HI_HASH_MASK                   0xFFFFFFFFu /* Its next eight hexadecimal digits as one number. */
#define VNPU_CORE_CONFIG_HASH_HI_HASH_SHIFT                  0
#define VNPU_CORE_CONFIG_HASH_HI_HASH_RESET                  0x906B625Eu

/* SIZES, ro: Sizes of the core. */
#define VNPU_CORE_SIZES_OFFSET                               0x010u
#define VNPU_CORE_SIZES_MATRIX_ENGINES_MASK                  0x000000FFu /* Matrix engines (MEs). */
#define VNPU_CORE_SIZES_MATRIX_ENGINES_SHIFT                 0
#define VNPU_CORE_SIZES_MATRIX_ENGINES_RESET                 0x8u
#define VNPU_CORE_SIZES_VECTOR_ENGINES_MASK                  0x0000FF00u /* Vector engines (VEs). */
#define VNPU_CORE_SIZES_VECTOR_ENGINES_SHIFT                 8
#define VNPU_CORE_SIZES_VECTOR_ENGINES_RESET                 0x8u
#define VNPU_CORE_SIZES_VNPUS_MASK                           0x00FF0000u /* Virtual NPUs. */
#define VNPU_CORE_SIZES_VNPUS_SHIFT                          16
#define VNPU_CORE_SIZES_VNPUS_RESET                          0x10u

/* LIMITS, ro: Time limits, cycles. */
#define VNPU_CORE_LIMITS_OFFSET                              0x014u
#define VNPU_CORE_LIMITS_SAVE_CYCLES_MASK                    0x0000FFFFu /* Most cycles that an ME stays in Save. */
#define VNPU_CORE_LIMITS_SAVE_CYCLES_SHIFT                   0
#define VNPU_CORE_LIMITS_SAVE_CYCLES_RESET                   0x180u
#define VNPU_CORE_LIMITS_ANSWER_CYCLES_MASK                  0xFFFF0000u /* Most cycles that a request waits for its answer. */
#define VNPU_CORE_LIMITS_ANSWER_CYCLES_SHIFT                 16
#define VNPU_CORE_LIMITS_ANSWER_CYCLES_RESET                 0x1000u

/* MODE, rw: How the core is shared. */
#define VNPU_CORE_MODE_OFFSET                                0x020u
#define VNPU_CORE_MODE_MODE_MASK                             0x00000003u /* 0 spatial with harvest, 1 spatial, 2 temporal, 3 whole core; 0 and 1 need ME quotas that fit ME_ONLINE. */
#define VNPU_CORE_MODE_MODE_SHIFT                            0
#define VNPU_CORE_MODE_MODE_RESET                            0x0u
#define VNPU_CORE_MODE_GANG_MASK                             0x00000100u /* Mode 2 only: an operator takes all engines. */
#define VNPU_CORE_MODE_GANG_SHIFT                            8
#define VNPU_CORE_MODE_GANG_RESET                            0x0u

/* SLICE, rw: Modes 2 and 3: time slice. */
#define VNPU_CORE_SLICE_OFFSET                               0x024u
#define VNPU_CORE_SLICE_CYCLES_MASK                          0x00FFFFFFu /* In cycles; 0 never ends. */
#define VNPU_CORE_SLICE_CYCLES_SHIFT                         0
#define VNPU_CORE_SLICE_CYCLES_RESET                         0x0u

/* SWITCH, rw: Mode 3: cost of a switch. */
#define VNPU_CORE_SWITCH_OFFSET                              0x028u
#define VNPU_CORE_SWITCH_CYCLES_MASK                         0x0000FFFFu /* In cycles. */
#define VNPU_CORE_SWITCH_CYCLES_SHIFT                        0
#define VNPU_CORE_SWITCH_CYCLES_RESET                        0x0u

/* ME_ONLINE, rw: Engines in service. */
#define VNPU_CORE_ME_ONLINE_OFFSET                           0x02Cu
#define VNPU_CORE_ME_ONLINE_ENGINES_MASK                     0x000000FFu /* One bit per ME, in modes 0 and 1 enough for all ME quotas; hardware clears that of a silent one. */
#define VNPU_CORE_ME_ONLINE_ENGINES_SHIFT                    0
#define VNPU_CORE_ME_ONLINE_ENGINES_RESET                    0xFFu

/* IRQ_PENDING, w1c: Interrupts of the hypervisor that wait. */
#define VNPU_CORE_IRQ_PENDING_OFFSET                         0x030u
#define VNPU_CORE_IRQ_PENDING_QUARANTINE_MASK                0x00000001u /* An engine was taken out of service. */
#define VNPU_CORE_IRQ_PENDING_QUARANTINE_SHIFT               0
#define VNPU_CORE_IRQ_PENDING_QUARANTINE_RESET               0x0u

/* IRQ_ENABLE, rw: Interrupts that reach the hypervisor. */
#define VNPU_CORE_IRQ_ENABLE_OFFSET                          0x034u
#define VNPU_CORE_IRQ_ENABLE_QUARANTINE_MASK                 0x00000001u /* An engine was taken out of service. */
#define VNPU_CORE_IRQ_ENABLE_QUARANTINE_SHIFT                0
#define VNPU_CORE_IRQ_ENABLE_QUARANTINE_RESET                0x0u
#define VNPU_CORE_IRQ_ENABLE_FAULT_MASK                      0x00000002u /* Some vNPU is in state Fault. */
#define VNPU_CORE_IRQ_ENABLE_FAULT_SHIFT                     1
#define VNPU_CORE_IRQ_ENABLE_FAULT_RESET                     0x0u

/* FAULTS, ro: vNPUs in state Fault. */
#define VNPU_CORE_FAULTS_OFFSET                              0x038u
#define VNPU_CORE_FAULTS_VNPUS_MASK                          0x0000FFFFu /* One bit per vNPU. */
#define VNPU_CORE_FAULTS_VNPUS_SHIFT                         0

/* CYCLES_LO, ro: Cycles since reset, low half. */
#define VNPU_CORE_CYCLES_LO_OFFSET                           0x040u
#define VNPU_CORE_CYCLES_LO_COUNT_MASK                       0xFFFFFFFFu /* Bits 31:0. */
#define VNPU_CORE_CYCLES_LO_COUNT_SHIFT                      0
#define VNPU_CORE_CYCLES_LO_COUNT_RESET                      0x0u

/* CYCLES_HI, ro: Cycles since reset, high half. */
#define VNPU_CORE_CYCLES_HI_OFFSET                           0x044u
#define VNPU_CORE_CYCLES_HI_COUNT_MASK                       0xFFFFFFFFu /* Bits 63:32 as they were when a _LO register was read last. */
#define VNPU_CORE_CYCLES_HI_COUNT_SHIFT                      0
#define VNPU_CORE_CYCLES_HI_COUNT_RESET                      0x0u

/* TRACE_DROPS, ro: Dropped trace records. */
#define VNPU_CORE_TRACE_DROPS_OFFSET                         0x048u
#define VNPU_CORE_TRACE_DROPS_RECORDS_MASK                   0xFFFFFFFFu /* Stays at all ones. */
#define VNPU_CORE_TRACE_DROPS_RECORDS_SHIFT                  0
#define VNPU_CORE_TRACE_DROPS_RECORDS_RESET                  0x0u

/* INJECT, rw: Error to be injected. */
#define VNPU_CORE_INJECT_OFFSET                              0x050u
#define VNPU_CORE_INJECT_VALID_MASK                          0x00000001u /* Flip a bit of what is stored next; falls when that is done. */
#define VNPU_CORE_INJECT_VALID_SHIFT                         0
#define VNPU_CORE_INJECT_VALID_RESET                         0x0u
#define VNPU_CORE_INJECT_ROW_MASK                            0x00000002u /* 0: in the next beat of code; 1: in the next row. */
#define VNPU_CORE_INJECT_ROW_SHIFT                           1
#define VNPU_CORE_INJECT_ROW_RESET                           0x0u
#define VNPU_CORE_INJECT_VNPU_MASK                           0x00001F00u /* For this vNPU; it must exist. */
#define VNPU_CORE_INJECT_VNPU_SHIFT                          8
#define VNPU_CORE_INJECT_VNPU_RESET                          0x0u

/* A vNPU; for the hypervisor. */
#define VNPU_HYPERVISOR_PAGES                                16u
#define VNPU_HYPERVISOR_PAGE(vnpu)                           (0x40000u + 0x1000u * (vnpu))

/* CONTROL, rw: What the vNPU may do. */
#define VNPU_HYPERVISOR_CONTROL_OFFSET                       0x000u
#define VNPU_HYPERVISOR_CONTROL_ENABLE_MASK                  0x00000001u /* May start. */
#define VNPU_HYPERVISOR_CONTROL_ENABLE_SHIFT                 0
#define VNPU_HYPERVISOR_CONTROL_ENABLE_RESET                 0x0u
#define VNPU_HYPERVISOR_CONTROL_HARVEST_MASK                 0x00000002u /* May borrow idle engines. */
#define VNPU_HYPERVISOR_CONTROL_HARVEST_SHIFT                1
#define VNPU_HYPERVISOR_CONTROL_HARVEST_RESET                0x0u
#define VNPU_HYPERVISOR_CONTROL_LEND_MASK                    0x00000004u /* Its unused quota may be lent. */
#define VNPU_HYPERVISOR_CONTROL_LEND_SHIFT                   2
#define VNPU_HYPERVISOR_CONTROL_LEND_RESET                   0x0u
#define VNPU_HYPERVISOR_CONTROL_STOP_MASK                    0x00000008u /* Stop its program, and let none start. */
#define VNPU_HYPERVISOR_CONTROL_STOP_SHIFT                   3
#define VNPU_HYPERVISOR_CONTROL_STOP_RESET                   0x0u

/* CLEAR, wo: Leaves state Fault. */
#define VNPU_HYPERVISOR_CLEAR_OFFSET                         0x004u
#define VNPU_HYPERVISOR_CLEAR_CLEAR_MASK                     0x00000001u /* 1 does so; 0 does nothing. */
#define VNPU_HYPERVISOR_CLEAR_CLEAR_SHIFT                    0
#define VNPU_HYPERVISOR_CLEAR_CLEAR_RESET                    0x0u

/* ME_QUOTA, rw: MEs that it owns. */
#define VNPU_HYPERVISOR_ME_QUOTA_OFFSET                      0x008u
#define VNPU_HYPERVISOR_ME_QUOTA_ENGINES_MASK                0x0000000Fu /* At most 8; in modes 0 and 1, those of all vNPUs together at most the engines in service. */
#define VNPU_HYPERVISOR_ME_QUOTA_ENGINES_SHIFT               0
#define VNPU_HYPERVISOR_ME_QUOTA_ENGINES_RESET               0x0u

/* VE_QUOTA, rw: VEs that it owns. */
#define VNPU_HYPERVISOR_VE_QUOTA_OFFSET                      0x00Cu
#define VNPU_HYPERVISOR_VE_QUOTA_ENGINES_MASK                0x0000000Fu /* At most 8, those of all vNPUs together. */
#define VNPU_HYPERVISOR_VE_QUOTA_ENGINES_SHIFT               0
#define VNPU_HYPERVISOR_VE_QUOTA_ENGINES_RESET               0x0u

/* PRIORITY, rw: Its share of service. */
#define VNPU_HYPERVISOR_PRIORITY_OFFSET                      0x010u
#define VNPU_HYPERVISOR_PRIORITY_SHARE_MASK                  0x0000007Fu /* 0 counts as 1. */
#define VNPU_HYPERVISOR_PRIORITY_SHARE_SHIFT                 0
#define VNPU_HYPERVISOR_PRIORITY_SHARE_RESET                 0x0u

/* TABLE_BASE_LO, rw while idle: Address of its uTop execution table, low half. */
#define VNPU_HYPERVISOR_TABLE_BASE_LO_OFFSET                 0x020u
#define VNPU_HYPERVISOR_TABLE_BASE_LO_ADDRESS_MASK           0xFFFFFFF0u /* Bits 31:4; those below are always 0. */
#define VNPU_HYPERVISOR_TABLE_BASE_LO_ADDRESS_SHIFT          4
#define VNPU_HYPERVISOR_TABLE_BASE_LO_ADDRESS_RESET          0x0u

/* TABLE_BASE_HI, rw while idle: Address of its uTop execution table, high half. */
#define VNPU_HYPERVISOR_TABLE_BASE_HI_OFFSET                 0x024u
#define VNPU_HYPERVISOR_TABLE_BASE_HI_ADDRESS_MASK           0x0000FFFFu /* Bits 47:32. */
#define VNPU_HYPERVISOR_TABLE_BASE_HI_ADDRESS_SHIFT          0
#define VNPU_HYPERVISOR_TABLE_BASE_HI_ADDRESS_RESET          0x0u

/* TABLE_ROWS, rw while idle: Size of that table. */
#define VNPU_HYPERVISOR_TABLE_ROWS_OFFSET                    0x028u
#define VNPU_HYPERVISOR_TABLE_ROWS_ROWS_MASK                 0x0000FFFFu /* In rows. */
#define VNPU_HYPERVISOR_TABLE_ROWS_ROWS_SHIFT                0
#define VNPU_HYPERVISOR_TABLE_ROWS_ROWS_RESET                0x0u

/* CODE_BASE_LO, rw while idle: Address of its code, low half. */
#define VNPU_HYPERVISOR_CODE_BASE_LO_OFFSET                  0x030u
#define VNPU_HYPERVISOR_CODE_BASE_LO_ADDRESS_MASK            0xFFFFFFF0u /* Bits 31:4; those below are always 0. */
#define VNPU_HYPERVISOR_CODE_BASE_LO_ADDRESS_SHIFT           4
#define VNPU_HYPERVISOR_CODE_BASE_LO_ADDRESS_RESET           0x0u

/* CODE_BASE_HI, rw while idle: Address of its code, high half. */
#define VNPU_HYPERVISOR_CODE_BASE_HI_OFFSET                  0x034u
#define VNPU_HYPERVISOR_CODE_BASE_HI_ADDRESS_MASK            0x0000FFFFu /* Bits 47:32. */
#define VNPU_HYPERVISOR_CODE_BASE_HI_ADDRESS_SHIFT           0
#define VNPU_HYPERVISOR_CODE_BASE_HI_ADDRESS_RESET           0x0u

/* CODE_BYTES, rw while idle: Size of its code. */
#define VNPU_HYPERVISOR_CODE_BYTES_OFFSET                    0x038u
#define VNPU_HYPERVISOR_CODE_BYTES_BYTES_MASK                0xFFFFFFFFu /* In bytes. */
#define VNPU_HYPERVISOR_CODE_BYTES_BYTES_SHIFT               0
#define VNPU_HYPERVISOR_CODE_BYTES_BYTES_RESET               0x0u

/* CONTEXT_BASE_LO, rw while idle: Address of its saved contexts, low half. */
#define VNPU_HYPERVISOR_CONTEXT_BASE_LO_OFFSET               0x040u
#define VNPU_HYPERVISOR_CONTEXT_BASE_LO_ADDRESS_MASK         0xFFFFFFF0u /* Bits 31:4; those below are always 0. */
#define VNPU_HYPERVISOR_CONTEXT_BASE_LO_ADDRESS_SHIFT        4
#define VNPU_HYPERVISOR_CONTEXT_BASE_LO_ADDRESS_RESET        0x0u

/* CONTEXT_BASE_HI, rw while idle: Address of its saved contexts, high half. */
#define VNPU_HYPERVISOR_CONTEXT_BASE_HI_OFFSET               0x044u
#define VNPU_HYPERVISOR_CONTEXT_BASE_HI_ADDRESS_MASK         0x0000FFFFu /* Bits 47:32. */
#define VNPU_HYPERVISOR_CONTEXT_BASE_HI_ADDRESS_SHIFT        0
#define VNPU_HYPERVISOR_CONTEXT_BASE_HI_ADDRESS_RESET        0x0u

/* CONTEXT_BYTES, rw while idle: Size of each of its saved contexts; that of uTop i lies i times as far above the base. */
#define VNPU_HYPERVISOR_CONTEXT_BYTES_OFFSET                 0x048u
#define VNPU_HYPERVISOR_CONTEXT_BYTES_BYTES_MASK             0xFFFFFFFFu /* In bytes. */
#define VNPU_HYPERVISOR_CONTEXT_BYTES_BYTES_SHIFT            0
#define VNPU_HYPERVISOR_CONTEXT_BYTES_BYTES_RESET            0x0u

/* A vNPU; for its owner. */
#define VNPU_GUEST_PAGES                                     16u
#define VNPU_GUEST_PAGE(vnpu)                                (0x80000u + 0x1000u * (vnpu))

/* DOORBELL, wo: Runs the program. */
#define VNPU_GUEST_DOORBELL_OFFSET                           0x000u
#define VNPU_GUEST_DOORBELL_RUN_MASK                         0x00000001u /* 1 does so, from its first group; 0 does nothing. */
#define VNPU_GUEST_DOORBELL_RUN_SHIFT                        0
#define VNPU_GUEST_DOORBELL_RUN_RESET                        0x0u

/* STATUS, ro: What the vNPU does. */
#define VNPU_GUEST_STATUS_OFFSET                             0x004u
#define VNPU_GUEST_STATUS_STATE_MASK                         0x00000007u /* 0 Idle, 1 Row, 2 Run, 3 Stop, 4 Done, 5 Fault. */
#define VNPU_GUEST_STATUS_STATE_SHIFT                        0
#define VNPU_GUEST_STATUS_FAULT_CODE_MASK                    0x000000F0u /* Its fault; 0 for none. */
#define VNPU_GUEST_STATUS_FAULT_CODE_SHIFT                   4
#define VNPU_GUEST_STATUS_GROUP_MASK                         0xFFFF0000u /* Group that runs. */
#define VNPU_GUEST_STATUS_GROUP_SHIFT                        16

/* IRQ_PENDING, w1c: Its interrupts that wait. */
#define VNPU_GUEST_IRQ_PENDING_OFFSET                        0x008u
#define VNPU_GUEST_IRQ_PENDING_DONE_MASK                     0x00000001u /* Its program completed. */
#define VNPU_GUEST_IRQ_PENDING_DONE_SHIFT                    0
#define VNPU_GUEST_IRQ_PENDING_DONE_RESET                    0x0u
#define VNPU_GUEST_IRQ_PENDING_FAULT_MASK                    0x00000002u /* It entered state Fault. */
#define VNPU_GUEST_IRQ_PENDING_FAULT_SHIFT                   1
#define VNPU_GUEST_IRQ_PENDING_FAULT_RESET                   0x0u

/* IRQ_ENABLE, rw: Interrupts that reach its owner. */
#define VNPU_GUEST_IRQ_ENABLE_OFFSET                         0x00Cu
#define VNPU_GUEST_IRQ_ENABLE_DONE_MASK                      0x00000001u /* Its program completed. */
#define VNPU_GUEST_IRQ_ENABLE_DONE_SHIFT                     0
#define VNPU_GUEST_IRQ_ENABLE_DONE_RESET                     0x0u
#define VNPU_GUEST_IRQ_ENABLE_FAULT_MASK                     0x00000002u /* It entered state Fault. */
#define VNPU_GUEST_IRQ_ENABLE_FAULT_SHIFT                    1
#define VNPU_GUEST_IRQ_ENABLE_FAULT_RESET                    0x0u

/* ME_CYCLES_LO, ro: Engine cycles in Run, low half. */
#define VNPU_GUEST_ME_CYCLES_LO_OFFSET                       0x010u
#define VNPU_GUEST_ME_CYCLES_LO_COUNT_MASK                   0xFFFFFFFFu /* Bits 31:0. */
#define VNPU_GUEST_ME_CYCLES_LO_COUNT_SHIFT                  0
#define VNPU_GUEST_ME_CYCLES_LO_COUNT_RESET                  0x0u

/* ME_CYCLES_HI, ro: Engine cycles in Run, high half. */
#define VNPU_GUEST_ME_CYCLES_HI_OFFSET                       0x014u
#define VNPU_GUEST_ME_CYCLES_HI_COUNT_MASK                   0xFFFFFFFFu /* Bits 63:32 as they were when a _LO register was read last. */
#define VNPU_GUEST_ME_CYCLES_HI_COUNT_SHIFT                  0
#define VNPU_GUEST_ME_CYCLES_HI_COUNT_RESET                  0x0u

/* VE_SLOTS_LO, ro: VE slots issued, low half. */
#define VNPU_GUEST_VE_SLOTS_LO_OFFSET                        0x018u
#define VNPU_GUEST_VE_SLOTS_LO_COUNT_MASK                    0xFFFFFFFFu /* Bits 31:0. */
#define VNPU_GUEST_VE_SLOTS_LO_COUNT_SHIFT                   0
#define VNPU_GUEST_VE_SLOTS_LO_COUNT_RESET                   0x0u

/* VE_SLOTS_HI, ro: VE slots issued, high half. */
#define VNPU_GUEST_VE_SLOTS_HI_OFFSET                        0x01Cu
#define VNPU_GUEST_VE_SLOTS_HI_COUNT_MASK                    0xFFFFFFFFu /* Bits 63:32 as they were when a _LO register was read last. */
#define VNPU_GUEST_VE_SLOTS_HI_COUNT_SHIFT                   0
#define VNPU_GUEST_VE_SLOTS_HI_COUNT_RESET                   0x0u

/* PREEMPTS_LO, ro: uTops preempted, low half. */
#define VNPU_GUEST_PREEMPTS_LO_OFFSET                        0x020u
#define VNPU_GUEST_PREEMPTS_LO_COUNT_MASK                    0xFFFFFFFFu /* Bits 31:0. */
#define VNPU_GUEST_PREEMPTS_LO_COUNT_SHIFT                   0
#define VNPU_GUEST_PREEMPTS_LO_COUNT_RESET                   0x0u

/* PREEMPTS_HI, ro: uTops preempted, high half. */
#define VNPU_GUEST_PREEMPTS_HI_OFFSET                        0x024u
#define VNPU_GUEST_PREEMPTS_HI_COUNT_MASK                    0xFFFFFFFFu /* Bits 63:32 as they were when a _LO register was read last. */
#define VNPU_GUEST_PREEMPTS_HI_COUNT_SHIFT                   0
#define VNPU_GUEST_PREEMPTS_HI_COUNT_RESET                   0x0u

#endif
