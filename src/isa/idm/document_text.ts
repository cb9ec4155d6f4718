import { problemsShown } from "../neuisa/asm/report.ts";
import { tokensMax } from "./check_tokens.ts";

/** The parts of the reference that are no tables. */
export const introduction: string = `# Instruction set of the FPGA pool

<!-- Made from the tables in src/isa/idm; test/isa/idm/document.test.ts says when it is out of date (\`npx vitest run test/isa/idm/document.test.ts -u\`). -->

Instructions of a core of the FPGA pool. Modules, tokens and barriers are those of Zeng et al. (FCCM 2020); the format is this project's, after
the public instruction tables of the Vitis AI DPU. What hardware does with a word is in [second_level_idm](contracts/second_level_idm.md).

A program is a list of words of 128 bits, one list for each core. A core has four **modules**, which are also the bits of \`wait\` and \`post\`: 0 \`load\`, 1 \`save\`, 2 \`conv\`,
3 \`misc\`. Each runs its instructions in order and one at a time; modules run at the same time. An instruction issues when it has a **token** from each module
in \`wait\`, which it takes; when it is complete it gives a token to each module in \`post\`. SYSTEM has no module: it waits until all is complete and no token is left.`;

export const headerText: string =
  "The highest bits of every word. In a pool of more than 16 cores `core` has one bit more; in a smaller one bit 111 is reserved. " +
  "`wait` and `post` without the bit of the instruction's own module, and 0 in SYSTEM.";

export const payloadText: string =
  "Bits 95:0. Reserved bits are 0. A size is stored less one where the table says so. A core traps on an opcode that is not here " +
  "(code 1), on another core's number (code 2), and on a reserved bit, `sync` or `end` outside of SYSTEM, both of them, or an own bit in `wait` or `post` (code 3).";

export const checkText: string = `## Static checks

A program is one of these, the first that applies:

* **malformed**: a word traps at decode; a value has no meaning; an address leaves its memory: \`bank\` and \`addr\` of each operand, \`addr_w\`, \`addr_b\`, the last line of LOAD (in the memory of its \`mode\`) and SAVE (banks go on in the next one), and the
  offset of their last word, 32 bits; the program is longer than the core's memory, or does not end in SYSTEM with \`end\`.
* **order**: between two SYSTEMs the k-th token of a pair of modules is taken before it is posted, in the order of the program, or nobody posts it.
* **balance**: a token is left at a SYSTEM, or at the end.
* **bound**: for some latencies more than ${tokensMax} tokens of a pair wait. The bound of s for d is the largest, over the instructions i of s, of the tokens that s posts up to i less those that d takes
  in instructions that must be complete before i issues; queues count as unlimited.
* **legal**: otherwise. It goes on for all latencies and queues of any depth.

The cores of a group come to the same barriers and ends in the same order, with the same layers.`;

export const containerText: string = `## Container

The file of the programs of a group (\`.idm\`): header, an entry for each core, the words of each core. Little endian, everything in whole beats of 16 bytes. A reader refuses every byte that a
writer would not write, and says where it is. \`--hex\` gives a core's words as text for Verilog's \`$readmemh\`, 128 bits a line.`;

export const sourceText: string = `## Source

\`\`\`
; a comment
.cores 2                    ; of the pool; needed without a config, must agree with it
.core 0                     ; what follows is core 0's
  convinit kh=3 kw=3 sh=1 sw=1 cin_g=8 cout_g=8 wout=56
  load post=conv first ddr_addr=0x100 base_sel=1 bank=2 len=56 lines=3 stride=64
  conv wait=load post=save bank_in=2 bank_out=8 rows=2
  save wait=conv bank=8 len=56 lines=2 stride=64
  system sync next_layer=1 next_pc=second   ; a label: its instruction
second:
  poolinit layer=1 type=1 kh=2 kw=2 sh=2 sw=2 wout=28
  load layer=1 post=misc bank=1 len=56 lines=2
  pool layer=1 wait=load bank_in=1 bank_out=3
  system end layer=1 irq=1
.core 1
  system sync next_layer=1 next_pc=1
  system end layer=1
\`\`\`

Behind the opcode, in any order: \`wait=\` and \`post=\` with modules and commas, \`sync\`, \`end\`, \`first\`, \`layer=\`, and the fields of the payload; a field that is left out
holds its least value. A number is decimal or 0x and hex digits. Labels belong to their core and stand for a number in \`next_pc\` alone. The assembler makes all static checks.

\`vnpu asm\` shows up to ${problemsShown} problems of a file, each with line and column. \`vnpu disasm\` writes text that assembles to the same bytes.`;
