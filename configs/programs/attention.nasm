; Three heads of attention on a core of four MEs and four VEs: scores = Q x K on the MEs, softmax over each row on the VEs, values = scores x V
; on the MEs. A head takes three groups; ME m works on rows 128 m to 128 m + 127. Group g of stage s has g = 3 head + s, and
; finds its tiles at 64 g from the base of what it reads and writes, the same code for every head.
; Blocks of 8 vectors, 64 for each group: Q at 0, K at 1,024, V at 2,048 (16 are used of each 64), scores at 4,096, values at 5,120.
.program attention
.core 4 4

.group me(score, score, score, score)
.group ve(softmax)
.group me(value, value, value, value)
.group me(score, score, score, score)
.group ve(softmax)
.group me(value, value, value, value)
.group me(score, score, score, score)
.group ve(softmax)
.group me(value, value, value, value)

.me score
  { utop.group r0 }
  { shl r0, r0, 6 }
  { add r1, r0, 1024 }
  { utop.index r2 | pushw [r1], 16 }
  { shl r2, r2, 4 | loadw }
  { add r0, r0, r2 }
  { set r3, 4096 | push [r0], 16 }
  { add r3, r3, r0 }
  { utop.finish | pop [r3], 16 }

; The scores of the group before: 64 blocks of 8 rows, four at a time.
.ve softmax
  { utop.group r0 }
  { shl r0, r0, 6 }
  { add r0, r0, 4032 }                  ; 4,096 less the 64 of one group
  { loop 16, done }
    { nop | load v0, [r0] | load v1, [r0+1] | load v2, [r0+2] | load v3, [r0+3] }
    { nop | rowmax v4, v0 | rowmax v5, v1 | rowmax v6, v2 | rowmax v7, v3 }
    { nop | sub v0, v0, v4 | sub v1, v1, v5 | sub v2, v2, v6 | sub v3, v3, v7 }
    { nop | exp v0, v0 | exp v1, v1 | exp v2, v2 | exp v3, v3 }
    { nop | rowsum v4, v0 | rowsum v5, v1 | rowsum v6, v2 | rowsum v7, v3 }
    { nop | rsqrt v4, v4 | rsqrt v5, v5 | rsqrt v6, v6 | rsqrt v7, v7 }
    { nop | mul v4, v4, v4 | mul v5, v5, v5 | mul v6, v6, v6 | mul v7, v7, v7 } ; 1 / x = rsqrt(x) squared
    { nop | mul v0, v0, v4 | mul v1, v1, v5 | mul v2, v2, v6 | mul v3, v3, v7 }
    { add r0, r0, 4 | store [r0], v0 | store [r0+1], v1 | store [r0+2], v2 | store [r0+3], v3 }
done:
  { utop.finish }

; The scores of two groups before.
.me value
  { utop.group r0 }
  { shl r0, r0, 6 }
  { add r1, r0, 1920 }                  ; 2,048 less the 128 of two groups
  { utop.index r2 | pushw [r1], 16 }
  { shl r2, r2, 4 | loadw }
  { add r0, r0, r2 }
  { add r1, r0, 3968 }
  { set r3, 4992 | push [r1], 16 }
  { add r3, r3, r0 }
  { utop.finish | pop [r3], 16 }
