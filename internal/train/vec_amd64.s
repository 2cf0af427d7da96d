#include "textflag.h"

DATA half<>+0(SB)/4, $0x3f000000 // 0.5
GLOBL half<>(SB), RODATA, $4
DATA one<>+0(SB)/4, $0x3f800000 // 1
GLOBL one<>(SB), RODATA, $4

// func axpyVec(n int, dst, src *float32, k float32)
TEXT ·axpyVec(SB), NOSPLIT, $0-28
	MOVQ         n+0(FP), CX
	MOVQ         dst+8(FP), DI
	MOVQ         src+16(FP), SI
	VBROADCASTSS k+24(FP), Y15
	XORQ         AX, AX

axpy8:
	VMOVUPS     (DI)(AX*4), Y0
	VFMADD231PS (SI)(AX*4), Y15, Y0
	VMOVUPS     Y0, (DI)(AX*4)
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         axpy8
	VZEROUPPER
	RET

// func dotVec(n int, a, b *float32) float32
TEXT ·dotVec(SB), NOSPLIT, $0-28
	MOVQ   n+0(FP), CX
	MOVQ   a+8(FP), DI
	MOVQ   b+16(FP), SI
	VXORPS Y0, Y0, Y0
	XORQ   AX, AX

dot8:
	VMOVUPS     (DI)(AX*4), Y1
	VFMADD231PS (SI)(AX*4), Y1, Y0
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         dot8
	VEXTRACTF128 $1, Y0, X1
	VADDPS       X1, X0, X0
	VPSHUFD      $0x4E, X0, X1
	VADDPS       X1, X0, X0
	VPSHUFD      $0xB1, X0, X1
	VADDPS       X1, X0, X0
	VMOVSS       X0, ret+24(FP)
	VZEROUPPER
	RET

// GATE turns the input a into 1/sqrt(1+a·a) in s and the gate 0.5+0.5·a·s in g.
#define GATE(a, s, g) \
	VMOVAPS     Y13, s    \
	VFMADD231PS a, a, s   \
	VSQRTPS     s, s      \
	VDIVPS      s, Y13, s \
	VMULPS      s, a, g   \
	VFMADD213PS Y14, Y14, g

// func recurVec(n, step int, u, x, y, c, before *float32)
TEXT ·recurVec(SB), NOSPLIT, $0-56
	MOVQ         n+0(FP), CX
	MOVQ         step+8(FP), BX
	MOVQ         u+16(FP), SI
	MOVQ         x+24(FP), R9
	MOVQ         y+32(FP), R10
	MOVQ         c+40(FP), R12
	MOVQ         before+48(FP), R13
	VBROADCASTSS half<>(SB), Y14
	VBROADCASTSS one<>(SB), Y13
	XORQ         AX, AX

recur8:
	VMOVUPS     (SI), Y0
	VMOVUPS     (SI)(BX*1), Y1
	VMOVUPS     (SI)(BX*2), Y2
	GATE(Y1, Y3, Y4)
	GATE(Y2, Y5, Y6)
	VMOVUPS     (R13)(AX*4), Y7
	VSUBPS      Y0, Y7, Y7
	VFMADD231PS Y7, Y4, Y0
	VMOVUPS     Y0, (R12)(AX*4)
	VMOVUPS     (R9)(AX*4), Y8
	VSUBPS      Y8, Y0, Y0
	VFMADD231PS Y0, Y6, Y8
	VMOVUPS     Y8, (R10)(AX*4)
	ADDQ        $32, SI
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         recur8
	VZEROUPPER
	RET

// func recurBackVec(n, step int, u, ug, x, xg, yg, c, before, carry *float32)
TEXT ·recurBackVec(SB), NOSPLIT, $0-80
	MOVQ         n+0(FP), CX
	MOVQ         step+8(FP), BX
	MOVQ         u+16(FP), SI
	MOVQ         ug+24(FP), R8
	MOVQ         x+32(FP), R9
	MOVQ         xg+40(FP), R10
	MOVQ         yg+48(FP), R11
	MOVQ         c+56(FP), R12
	MOVQ         before+64(FP), R13
	MOVQ         carry+72(FP), DI
	VBROADCASTSS half<>(SB), Y14
	VBROADCASTSS one<>(SB), Y13
	XORQ         AX, AX

back8:
	VMOVUPS (SI)(BX*1), Y1
	VMOVUPS (SI)(BX*2), Y2
	GATE(Y1, Y3, Y4) // Y3 = s of f, Y4 = f
	GATE(Y2, Y5, Y6) // Y5 = s of r, Y6 = r

	// rg += d·(c-x)·0.5·s³
	VMOVUPS     (R11)(AX*4), Y7
	VMOVUPS     (R12)(AX*4), Y8
	VSUBPS      (R9)(AX*4), Y8, Y8
	VMULPS      Y7, Y8, Y8
	VMULPS      Y5, Y5, Y9
	VMULPS      Y5, Y9, Y9
	VMULPS      Y14, Y9, Y9
	VMOVUPS     (R8)(BX*2), Y10
	VFMADD231PS Y8, Y9, Y10
	VMOVUPS     Y10, (R8)(BX*2)

	// xg += d·(1-r)
	VSUBPS      Y6, Y13, Y9
	VMOVUPS     (R10)(AX*4), Y10
	VFMADD231PS Y7, Y9, Y10
	VMOVUPS     Y10, (R10)(AX*4)

	// d = d·r + carry
	VFMADD213PS (DI)(AX*4), Y6, Y7

	// fg += d·(before-z)·0.5·s³
	VMOVUPS     (R13)(AX*4), Y8
	VSUBPS      (SI), Y8, Y8
	VMULPS      Y7, Y8, Y8
	VMULPS      Y3, Y3, Y9
	VMULPS      Y3, Y9, Y9
	VMULPS      Y14, Y9, Y9
	VMOVUPS     (R8)(BX*1), Y10
	VFMADD231PS Y8, Y9, Y10
	VMOVUPS     Y10, (R8)(BX*1)

	// zg += d·(1-f), carry = d·f
	VSUBPS      Y4, Y13, Y9
	VMOVUPS     (R8), Y10
	VFMADD231PS Y7, Y9, Y10
	VMOVUPS     Y10, (R8)
	VMULPS      Y7, Y4, Y7
	VMOVUPS     Y7, (DI)(AX*4)
	ADDQ        $32, SI
	ADDQ        $32, R8
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         back8
	VZEROUPPER
	RET

// func adamVec(n int, w, d, m, v, e *float32, k *[6]float32)
//
// k holds scale, 1-beta1, 1-beta2, rate, tiny and 1-keep.
TEXT ·adamVec(SB), NOSPLIT, $0-56
	MOVQ         n+0(FP), CX
	MOVQ         w+8(FP), DI
	MOVQ         d+16(FP), SI
	MOVQ         m+24(FP), R8
	MOVQ         v+32(FP), R9
	MOVQ         e+40(FP), R10
	MOVQ         k+48(FP), DX
	VBROADCASTSS (DX), Y8
	VBROADCASTSS 4(DX), Y9
	VBROADCASTSS 8(DX), Y10
	VBROADCASTSS 12(DX), Y11
	VBROADCASTSS 16(DX), Y12
	VBROADCASTSS 20(DX), Y13
	VXORPS       Y14, Y14, Y14
	XORQ         AX, AX

adam8:
	VMULPS      (SI)(AX*4), Y8, Y0
	VMOVUPS     Y14, (SI)(AX*4)
	VMOVUPS     (R8)(AX*4), Y1
	VSUBPS      Y1, Y0, Y2
	VFMADD231PS Y2, Y9, Y1
	VMOVUPS     Y1, (R8)(AX*4)
	VMOVUPS     (R9)(AX*4), Y3
	VMULPS      Y0, Y0, Y0
	VSUBPS      Y3, Y0, Y0
	VFMADD231PS Y0, Y10, Y3
	VMOVUPS     Y3, (R9)(AX*4)
	VSQRTPS     Y3, Y3
	VADDPS      Y12, Y3, Y3
	VMULPS      Y11, Y1, Y1
	VDIVPS      Y3, Y1, Y1
	VMOVUPS     (DI)(AX*4), Y4
	VSUBPS      Y1, Y4, Y4
	VMOVUPS     Y4, (DI)(AX*4)
	VMOVUPS     (R10)(AX*4), Y5
	VSUBPS      Y5, Y4, Y4
	VFMADD231PS Y4, Y13, Y5
	VMOVUPS     Y5, (R10)(AX*4)
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         adam8
	VZEROUPPER
	RET
