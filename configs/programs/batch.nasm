; A batch on a core of four MEs and four VEs: every group has an ME uTop for each ME, and a VE uTop beside them; the groups share
; their code. Group g works on the tiles of batch g; the counter of a table row tells which: utop.group.
; Blocks of 8 vectors: weights at 0 (16), activations of batch g and ME m at 64 + 64 g + 16 m, results 1,024 further.
.program batch
.core 4 4

.group me(layer, layer, layer, layer)
.group me(layer, layer, layer, layer) ve(activation)
.group me(layer, layer, layer, layer) ve(activation)
.group ve(activation)

.me layer
  { utop.group r0 }
  { utop.index r1 }
  { shl r0, r0, 6 }
  { shl r1, r1, 4 }
  { add r0, r0, r1 }
  { set r2, 0 }
  { nop | pushw [r2], 16 }
  { set r3, 1088 | loadw }              ; 64 + 1,024
  { add r3, r3, r0 | push [r0+64], 16 }
  { utop.finish | pop [r3], 16 }

; The results of the group before: 64 blocks in 16 rounds of four.
.ve activation
  { utop.group r0 }
  { shl r0, r0, 6 }
  { add r0, r0, 1024 }
  { loop 16, done }
    { nop | load v0, [r0] | load v1, [r0+1] | load v2, [r0+2] | load v3, [r0+3] }
    { nop | relu v0, v0 | relu v1, v1 | relu v2, v2 | relu v3, v3 }
    { add r0, r0, 4 | store [r0], v0 | store [r0+1], v1 | store [r0+2], v2 | store [r0+3], v3 }
done:
  { utop.finish }
