import { problemsShown } from "./asm/report.ts";
import { opcodeField, loopLevels, scalarRegisters, vectorRegisters } from "./slot_table.ts";
import { nameLengthMax, rowsMax } from "./program.ts";
import { instructionIndexBits } from "./table_row.ts";

/** The parts of the reference that are no tables. */
export const introduction: string = `# NeuISA

<!-- Made from the tables in src/isa/neuisa; test/isa/document.test.ts says when it is out of date (\`npx vitest run test/isa/document.test.ts -u\`). -->

The instruction set of the NPU core. Groups, uTops, their special instructions and the shape of an instruction are those of Neu10 (Xue
et al., arXiv 2408.04104); operation timing is V10's (ISCA 2023, doi 10.1145/3579371.3589059); encodings, control slot and files are this project's.

A program is a list of **groups**, which run strictly in sequence. A group has up to NX **ME uTops**, each on one matrix engine, and up to one
**VE uTop**; they run at the same time, in no order among each other. An instruction of an ME uTop has a control slot, an ME slot and NY VE slots; one of a VE
uTop has a control slot and NY VE slots. Each uTop has ${scalarRegisters} scalar registers of 32 bits and ${vectorRegisters} vector registers of 8 × 128 elements, which are
saved and restored when it is preempted. Scalar registers are 0 when it starts; it writes a vector register before it reads it.

Every slot is a word of 32 bits with the opcode in its bits ${opcodeField.lsb + opcodeField.bits - 1}:${opcodeField.lsb}. A word with a code that is not in its table, with a bit set that its opcode does not
use, or with a field out of its range is an undefined opcode: the vNPU faults with code 5. A word of zeros is a nop in every slot.`;

export const orderText: string = `## What happens when

* Slots read the scalar registers as they were before their instruction. ME and VE slots of an instruction issue independently;
  a nop is no operation and takes no engine. The
  control slot acts when all of them have issued; the next instruction sees what it did.
* VE slots of an instruction issue in ascending order, in one cycle or in several: no vector register that one slot of an instruction writes (a
  \`popv\` too) may be read or written by another. The assembler refuses it.
* A result of a VE slot is there for every slot of the next instruction. An instruction with VE operations waits until each \`pop\` and \`popv\` before it in its uTop is
  complete. \`push\` and \`pushw\` read SRAM while later instructions run: a program does not overwrite what they read before a \`pop\` of their results.
* ME operations begin in program order, each when its port is free. The weights that \`loadw\` takes are the blocks that were pushed since the one before it, at most 16: row
  k of them is vector k mod 8 of block k div 8 and multiplies element k of an activation; rows that were not pushed are 0. A uTop loads weights before it pushes, and pops every
  result before it finishes: nothing in an ME passes from uTop to uTop.
* A \`loadw\` begins when all the weights that it takes are in. A block of results is there 128 cycles after its last activation went in. An ME has room for 32 blocks of results,
  under way or waiting: a program pushes no more before it pops.
* \`pushw\` may read SRAM until a result that was pushed behind its \`loadw\` is popped. A \`pop\` may overwrite what its own results came from. What it writes is there for \`push\` and
  \`pushw\` behind an instruction with VE operations, or behind the next \`pop\` or \`popv\`.
* A block of SRAM that one slot of an instruction writes is not touched by another slot of it; one that a uTop writes is neither read nor written by another uTop of its group.
* Where a scalar register meets elements, and for \`reduce.sum\` and \`reduce.max\`, its 32 bits are an IEEE 754 binary32 number; \`reduce.argmax\` sends an integer. A NaN is the
  largest element.
* A scalar result arrives in the order of the reduces; in one instruction the highest slot's is the latest.
* \`utop.finish\` ends the uTop when all its operations are done. \`utop.nextGroup\` may stand in any uTop of a group, several times; values that differ are fault
  3, a value past the table fault 4. Without it the next row follows, and behind the last row the program is complete.
* Loops: at most ${loopLevels} are open; one more is an undefined opcode. A \`loop\` with 0 passes goes on behind its body. The last instruction of a body goes back to its first one while passes are
  left, else its loop closes, and the loop around it is asked the same. Only the end of the innermost open loop is looked at. A taken branch and a \`loop\` win over the end of a
  body; a branch opens and closes no loop. The assembler refuses bodies that are not nested, and a branch into a body or out of it.
* A PC outside of the code is fault 6.`;

export const memoryText: string = `## In memory

Words are little endian. Everything is in whole beats of 128 bits, padded with zeros that hardware does not look at.

* Instruction: word 0 control slot, word 1 ME slot, words 2 to NY + 1 VE slots 0 to NY − 1: ⌈(2 + NY) / 4⌉ beats. In a VE uTop word 1 is 0; anything else there is an undefined opcode.
* Row of the execution table: ⌈(2 + NX) / 4⌉ beats, as below. Starts count instructions from the start of the code, ${instructionIndexBits} bits.
* Segment: the table at address 0, row after row; the code behind it. Row r lies at r · row bytes, instruction i at rows · row bytes + i · line bytes.

A row with neither an ME uTop nor a VE uTop nor \`end\` is a null row, fault 2. Parity is hardware's own and not in memory.`;

export const containerText: string = `## Container

The file of a program (\`.neu\`): header, execution table, code, symbols, source lines. Each section begins at the next multiple of 16; the bytes between
are 0. Source lines are one word per instruction. A reader refuses every byte that a writer would not write, and says where it is.`;

export const sourceText: string = `## Source

\`\`\`
; a comment
.program NAME              ; once
.core 4 4                  ; NX and NY; needed without --config, must agree with it
.group NAME me(a, a, -, b) ve(c)  ; a row: ME uTop of each index, - for none; all parts may be left out but one uTop
.end LAST                  ; a row that ends the program when it is reached
.me a                      ; code of an ME uTop, up to the next .me or .ve
  { set r0, 0 | push [r0+16], 16 | add v0, v1, v2 }  ; control | ME | VE 0 | VE 1 …
  { loop 16, behind }      ; the body ends before the label
  { nop | | load v1, [r0] }  ; a slot that is empty or left out is a nop
behind:
  { utop.nextGroup @LAST } ; @ and the name of a group, or its index
  { utop.finish }
.ve c                      ; control | VE 0 | VE 1 …
  { utop.finish }
\`\`\`

Names are letters, digits and _, at most ${nameLengthMax} characters, and neither a register's nor \`me\` or \`ve\`. Labels belong to their uTop. A number is decimal or 0x and hex digits, with a
sign where the field has one. A program has 1 to ${rowsMax.toLocaleString("en-US")} groups. uTops are laid out in the order of the source; each is run by a group. \`.line N\` says which
line of another language the next instruction comes from; \`.strip\` leaves all names out of the container.

\`vnpu asm\` shows up to ${problemsShown} problems of a file, each with line and column. \`vnpu disasm\` writes text that assembles to the same bytes.`;
