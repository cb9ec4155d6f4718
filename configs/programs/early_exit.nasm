; A network that stops early, on a core of one ME and one VE: a classifier of 128 x 128, softmax, and a second layer for those
; inputs alone whose first answer is not sure. Blocks of 8 vectors: inputs at 0, weights at 16 and 32, results at 48,
; the threshold in all elements of block 64.
.program early_exit
.core 1 1

.group first me(classify)
.group decide ve(softmax)
.group second me(refine)
.end sure

.me classify
  { set r0, 16 }
  { set r1, 48 | pushw [r0], 16 }
  { set r0, 0 | loadw }
  { nop | push [r0], 1 }
  { utop.finish | pop [r1], 1 }

.ve softmax
  { set r1, 48 }
  { nop | load v0, [r1] }
  { nop | rowmax v1, v0 }
  { nop | sub v0, v0, v1 }
  { nop | exp v0, v0 }
  { nop | rowsum v1, v0 }
  { nop | rsqrt v1, v1 }               ; 1 / x = rsqrt(x) squared
  { nop | mul v1, v1, v1 }
  { nop | mul v0, v0, v1 }
  { nop | store [r1], v0 }
  { nop | load v2, [r1+16] }
  { nop | sub v2, v0, v2 }
  { nop | relu v2, v2 }                ; above 0 where a class is surer than the threshold
  { recv r2 | reduce.max v2 }
  { branch.z r2, unsure }
  { utop.nextGroup @sure }
  { utop.finish }
unsure:
  { utop.nextGroup @second }
  { utop.finish }

.me refine
  { set r0, 32 }
  { set r1, 48 | pushw [r0], 16 }
  { set r0, 0 | loadw }
  { nop | push [r0], 1 }
  { utop.finish | pop [r1], 1 }
