#include "textflag.h"

// ARGS takes the arguments of tile and halfTile, and three rows' distance in CX.
#define ARGS \
	MOVQ k+0(FP), R8      \
	MOVQ a+8(FP), AX      \
	MOVQ aRow+16(FP), BX  \
	MOVQ aStep+24(FP), R10 \
	MOVQ b+32(FP), SI     \
	MOVQ c+40(FP), DI     \
	MOVQ cRow+48(FP), R9  \
	MOVQ add+56(FP), R11  \
	LEAQ (BX)(BX*2), CX

#define ROW(mem, bc, lo, hi) \
	VBROADCASTSS mem, bc          \
	VFMADD231PS  Z16, bc, lo      \
	VFMADD231PS  Z17, bc, hi

#define ADDC(lo, hi) \
	VADDPS (DI), lo, lo   \
	VADDPS 64(DI), hi, hi \
	ADDQ   R9, DI

#define PUT(lo, hi) \
	VMOVUPS lo, (DI)   \
	VMOVUPS hi, 64(DI) \
	ADDQ    R9, DI

// func tile(k int, a *float32, aRow, aStep int, b, c *float32, cRow, add int)
TEXT ·tile(SB), NOSPLIT, $0-64
	ARGS
	LEAQ   (AX)(BX*4), DX
	VPXORQ Z0, Z0, Z0
	VPXORQ Z1, Z1, Z1
	VPXORQ Z2, Z2, Z2
	VPXORQ Z3, Z3, Z3
	VPXORQ Z4, Z4, Z4
	VPXORQ Z5, Z5, Z5
	VPXORQ Z6, Z6, Z6
	VPXORQ Z7, Z7, Z7
	VPXORQ Z8, Z8, Z8
	VPXORQ Z9, Z9, Z9
	VPXORQ Z10, Z10, Z10
	VPXORQ Z11, Z11, Z11
	VPXORQ Z12, Z12, Z12
	VPXORQ Z13, Z13, Z13
	VPXORQ Z14, Z14, Z14
	VPXORQ Z15, Z15, Z15

loop:
	VMOVUPS (SI), Z16
	VMOVUPS 64(SI), Z17
	ROW((AX), Z18, Z0, Z1)
	ROW((AX)(BX*1), Z19, Z2, Z3)
	ROW((AX)(BX*2), Z20, Z4, Z5)
	ROW((AX)(CX*1), Z21, Z6, Z7)
	ROW((DX), Z22, Z8, Z9)
	ROW((DX)(BX*1), Z23, Z10, Z11)
	ROW((DX)(BX*2), Z24, Z12, Z13)
	ROW((DX)(CX*1), Z25, Z14, Z15)
	ADDQ    $128, SI
	ADDQ    R10, AX
	ADDQ    R10, DX
	DECQ    R8
	JNZ     loop

	TESTQ R11, R11
	JZ    store
	MOVQ  DI, R12
	ADDC(Z0, Z1)
	ADDC(Z2, Z3)
	ADDC(Z4, Z5)
	ADDC(Z6, Z7)
	ADDC(Z8, Z9)
	ADDC(Z10, Z11)
	ADDC(Z12, Z13)
	ADDC(Z14, Z15)
	MOVQ  R12, DI

store:
	PUT(Z0, Z1)
	PUT(Z2, Z3)
	PUT(Z4, Z5)
	PUT(Z6, Z7)
	PUT(Z8, Z9)
	PUT(Z10, Z11)
	PUT(Z12, Z13)
	PUT(Z14, Z15)
	VZEROUPPER
	RET

#define HALFROW(mem, bc, lo, hi) \
	VBROADCASTSS mem, bc        \
	VFMADD231PS  Y8, bc, lo     \
	VFMADD231PS  Y9, bc, hi

#define HALFADD(lo, hi) \
	VADDPS (DI), lo, lo   \
	VADDPS 32(DI), hi, hi \
	ADDQ   R9, DI

#define HALFPUT(lo, hi) \
	VMOVUPS lo, (DI)   \
	VMOVUPS hi, 32(DI) \
	ADDQ    R9, DI

// func halfTile(k int, a *float32, aRow, aStep int, b, c *float32, cRow, add int)
TEXT ·halfTile(SB), NOSPLIT, $0-64
	ARGS
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	VXORPS Y2, Y2, Y2
	VXORPS Y3, Y3, Y3
	VXORPS Y4, Y4, Y4
	VXORPS Y5, Y5, Y5
	VXORPS Y6, Y6, Y6
	VXORPS Y7, Y7, Y7

half:
	VMOVUPS (SI), Y8
	VMOVUPS 32(SI), Y9
	HALFROW((AX), Y10, Y0, Y1)
	HALFROW((AX)(BX*1), Y11, Y2, Y3)
	HALFROW((AX)(BX*2), Y12, Y4, Y5)
	HALFROW((AX)(CX*1), Y13, Y6, Y7)
	ADDQ    $128, SI
	ADDQ    R10, AX
	DECQ    R8
	JNZ     half

	TESTQ R11, R11
	JZ    keep
	MOVQ  DI, R12
	HALFADD(Y0, Y1)
	HALFADD(Y2, Y3)
	HALFADD(Y4, Y5)
	HALFADD(Y6, Y7)
	MOVQ  R12, DI

keep:
	HALFPUT(Y0, Y1)
	HALFPUT(Y2, Y3)
	HALFPUT(Y4, Y5)
	HALFPUT(Y6, Y7)
	VZEROUPPER
	RET
