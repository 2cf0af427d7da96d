#include "textflag.h"

#define ROW(mem, lo, hi) \
	VPBROADCASTD mem, Y10      \
	VPMADDWD     Y8, Y10, Y11  \
	VPADDD       Y11, lo, lo   \
	VPMADDWD     Y9, Y10, Y12  \
	VPADDD       Y12, hi, hi

#define PUT(lo, hi) \
	VMOVDQU lo, (DI)   \
	VMOVDQU hi, 32(DI) \
	ADDQ    R9, DI

// func block(pairs int, x *int16, step int, w *int8, sums *int32, stride int)
TEXT ·block(SB), NOSPLIT, $0-48
	MOVQ  pairs+0(FP), R8
	MOVQ  x+8(FP), AX
	MOVQ  step+16(FP), BX
	MOVQ  w+24(FP), SI
	MOVQ  sums+32(FP), DI
	MOVQ  stride+40(FP), R9
	LEAQ  (BX)(BX*2), CX
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7

loop:
	VPMOVSXBW (SI), Y8
	VPMOVSXBW 16(SI), Y9
	ROW((AX), Y0, Y1)
	ROW((AX)(BX*1), Y2, Y3)
	ROW((AX)(BX*2), Y4, Y5)
	ROW((AX)(CX*1), Y6, Y7)
	ADDQ $32, SI
	ADDQ $4, AX
	DECQ R8
	JNZ  loop

	PUT(Y0, Y1)
	PUT(Y2, Y3)
	PUT(Y4, Y5)
	PUT(Y6, Y7)
	VZEROUPPER
	RET

// func dots(steps int, x, y *int16, n int, out *int32)
TEXT ·dots(SB), NOSPLIT, $0-40
	MOVQ steps+0(FP), R8
	MOVQ x+8(FP), AX
	MOVQ y+16(FP), SI
	MOVQ n+24(FP), R10
	MOVQ out+32(FP), DI

row:
	MOVQ  AX, BX
	MOVQ  R8, CX
	VPXOR Y0, Y0, Y0

step:
	VMOVDQU  (BX), Y1
	VPMADDWD (SI), Y1, Y1
	VPADDD   Y1, Y0, Y0
	ADDQ     $32, BX
	ADDQ     $32, SI
	DECQ     CX
	JNZ      step

	VEXTRACTI128 $1, Y0, X1
	VPADDD       X1, X0, X0
	VPSHUFD      $0x4E, X0, X1
	VPADDD       X1, X0, X0
	VPSHUFD      $0xB1, X0, X1
	VPADDD       X1, X0, X0
	VMOVD        X0, (DI)
	ADDQ         $4, DI
	DECQ         R10
	JNZ          row
	VZEROUPPER
	RET

#define WIDE(mem, bc, lo, hi) \
	VPBROADCASTD mem, bc     \
	VPDPWSSD     Z8, bc, lo  \
	VPDPWSSD     Z9, bc, hi

#define PUTWIDE(lo, hi) \
	VMOVDQU32 lo, (DI)   \
	VMOVDQU32 hi, 64(DI) \
	ADDQ      R9, DI

// func wideBlock(pairs int, x *int16, step int, w *int8, next int, sums *int32, stride int)
TEXT ·wideBlock(SB), NOSPLIT, $0-56
	MOVQ   pairs+0(FP), R8
	MOVQ   x+8(FP), AX
	MOVQ   step+16(FP), BX
	MOVQ   w+24(FP), SI
	MOVQ   next+32(FP), R10
	MOVQ   sums+40(FP), DI
	MOVQ   stride+48(FP), R9
	LEAQ   (BX)(BX*2), CX
	VPXORD Z0, Z0, Z0
	VPXORD Z1, Z1, Z1
	VPXORD Z2, Z2, Z2
	VPXORD Z3, Z3, Z3
	VPXORD Z4, Z4, Z4
	VPXORD Z5, Z5, Z5
	VPXORD Z6, Z6, Z6
	VPXORD Z7, Z7, Z7

wide:
	VPMOVSXBW (SI), Z8
	VPMOVSXBW (SI)(R10*1), Z9
	WIDE((AX), Z10, Z0, Z1)
	WIDE((AX)(BX*1), Z11, Z2, Z3)
	WIDE((AX)(BX*2), Z12, Z4, Z5)
	WIDE((AX)(CX*1), Z13, Z6, Z7)
	ADDQ $32, SI
	ADDQ $4, AX
	DECQ R8
	JNZ  wide

	PUTWIDE(Z0, Z1)
	PUTWIDE(Z2, Z3)
	PUTWIDE(Z4, Z5)
	PUTWIDE(Z6, Z7)
	VZEROUPPER
	RET
