; Y = A x W on a core of two MEs and two VEs: 128 rows of A, 512 columns; two tiles of 128 columns of W, one for each ME.
; Addresses count blocks of 8 vectors; a tile of 128 x 128 is 16 blocks. The segment holds
;   A   4 tiles from block 0      W   2 x 4 tiles from block 64      Y   2 tiles from block 192
; Both MEs run the same code; utop.index tells them which columns are theirs.
.program tiled_matmul
.core 2 2

.group product me(column, column)
.group activation ve(rectify)

.me column
  { utop.index r0 }
  { shl r1, r0, 6 }                     ; r1: own weights, 4 tiles further for each index
  { add r1, r1, 64 }
  { shl r2, r0, 4 }
  { add r2, r2, 192 }                   ; r2: own tile of Y
  { set r3, 0 | pushw [r1], 16 }        ; r3: tile of A
  { nop | loadw }
  { nop | push [r3], 16 }
  { nop | pop [r2], 16 }                ; the first tile needs no sum
  { loop 3, done }
    { add r1, r1, 16 | pushw [r1+16], 16 }
    { add r3, r3, 16 | loadw }
    { set r4, 0 | push [r3], 16 }
    { loop 16, next }
      { add r5, r2, r4 | popv v0 }
      { add r4, r4, 1 | | accum [r5], v0 } ; 16 VE cycles of accumulation per tile
next:
    { nop }
done:
  { utop.finish }

.ve rectify
  { set r0, 192 }
  { loop 16, done }
    { nop | load v0, [r0] | load v1, [r0+1] }
    { nop | relu v0, v0 | relu v1, v1 }
    { add r0, r0, 2 | store [r0], v0 | store [r0+1], v1 }
done:
  { utop.finish }
