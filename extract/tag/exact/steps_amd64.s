#include "textflag.h"

DATA half<>+0(SB)/4, $0x3f000000 // 0.5
GLOBL half<>(SB), RODATA, $4
DATA one<>+0(SB)/4, $0x3f800000 // 1
GLOBL one<>(SB), RODATA, $4
DATA size<>+0(SB)/4, $0x7fffffff // all but the sign
GLOBL size<>(SB), RODATA, $4

// func unscale(n int, out *float32, sums *int32, scale, bias *float32, k float32)
TEXT ·unscale(SB), NOSPLIT, $0-44
	MOVQ         n+0(FP), CX
	MOVQ         out+8(FP), DI
	MOVQ         sums+16(FP), SI
	MOVQ         scale+24(FP), R8
	MOVQ         bias+32(FP), R9
	VBROADCASTSS k+40(FP), Y15
	XORQ         AX, AX

unscale8:
	VCVTDQ2PS (SI)(AX*4), Y0
	VMULPS    (R8)(AX*4), Y15, Y1
	VMULPS    Y1, Y0, Y0
	VADDPS    (R9)(AX*4), Y0, Y0
	VMOVUPS   Y0, (DI)(AX*4)
	ADDQ      $8, AX
	CMPQ      AX, CX
	JLT       unscale8
	VZEROUPPER
	RET

// func greatest(n int, x *float32) float32
TEXT ·greatest(SB), NOSPLIT, $0-20
	MOVQ         n+0(FP), CX
	MOVQ         x+8(FP), SI
	VBROADCASTSS size<>(SB), Y15
	VXORPS       Y0, Y0, Y0
	XORQ         AX, AX

greatest8:
	VANDPS (SI)(AX*4), Y15, Y1
	VMAXPS Y1, Y0, Y0
	ADDQ   $8, AX
	CMPQ   AX, CX
	JLT    greatest8
	VEXTRACTF128 $1, Y0, X1
	VMAXPS       X1, X0, X0
	VPSHUFD      $0x4E, X0, X1
	VMAXPS       X1, X0, X0
	VPSHUFD      $0xB1, X0, X1
	VMAXPS       X1, X0, X0
	VMOVSS       X0, ret+16(FP)
	VZEROUPPER
	RET

// func quantise(n int, dst *int16, src *float32, inv float32)
TEXT ·quantise(SB), NOSPLIT, $0-28
	MOVQ         n+0(FP), CX
	MOVQ         dst+8(FP), DI
	MOVQ         src+16(FP), SI
	VBROADCASTSS inv+24(FP), Y15
	XORQ         AX, AX

quantise8:
	VMULPS       (SI)(AX*4), Y15, Y0
	VCVTPS2DQ    Y0, Y0
	VEXTRACTI128 $1, Y0, X1
	VPACKSSDW    X1, X0, X0
	VMOVDQU      X0, (DI)(AX*2)
	ADDQ         $8, AX
	CMPQ         AX, CX
	JLT          quantise8
	VZEROUPPER
	RET

// func squares(n int, x *float32, s *[8]float32)
TEXT ·squares(SB), NOSPLIT, $0-24
	MOVQ   n+0(FP), CX
	MOVQ   x+8(FP), SI
	MOVQ   s+16(FP), DI
	VXORPS Y0, Y0, Y0
	XORQ   AX, AX

squares8:
	VMOVUPS (SI)(AX*4), Y1
	VMULPS  Y1, Y1, Y1
	VADDPS  Y1, Y0, Y0
	ADDQ    $8, AX
	CMPQ    AX, CX
	JLT     squares8
	VMOVUPS Y0, (DI)
	VZEROUPPER
	RET

// NUMBER gives sum·(scale·k) + bias of the units at AX.
#define NUMBER(sums, scale, bias, y) \
	VCVTDQ2PS sums, y        \
	VMULPS    scale, Y15, Y9 \
	VMULPS    Y9, y, y       \
	VADDPS    bias, y, y

// GATE gives 0.5 + 0.5·y / sqrt(1 + y·y).
#define GATE(y) \
	VMULPS  y, y, Y9    \
	VADDPS  Y9, Y13, Y9 \
	VSQRTPS Y9, Y9      \
	VMULPS  y, Y14, y   \
	VDIVPS  Y9, y, y    \
	VADDPS  y, Y14, y

// func recur(n int, h, c *float32, sums *int32, scale, bias *float32, step int, k float32)
TEXT ·recur(SB), NOSPLIT, $0-60
	MOVQ         n+0(FP), CX
	MOVQ         h+8(FP), DI
	MOVQ         c+16(FP), DX
	MOVQ         sums+24(FP), SI
	MOVQ         scale+32(FP), R8
	MOVQ         bias+40(FP), R9
	MOVQ         step+48(FP), BX
	VBROADCASTSS k+56(FP), Y15
	VBROADCASTSS half<>(SB), Y14
	VBROADCASTSS one<>(SB), Y13
	XORQ         AX, AX

recur8:
	NUMBER((SI), (R8), (R9), Y0)
	NUMBER((SI)(BX*1), (R8)(BX*1), (R9)(BX*1), Y1)
	NUMBER((SI)(BX*2), (R8)(BX*2), (R9)(BX*2), Y2)
	GATE(Y1)
	GATE(Y2)
	VMOVUPS (DX), Y3
	VSUBPS  Y0, Y3, Y3
	VMULPS  Y1, Y3, Y3
	VADDPS  Y3, Y0, Y0
	VMOVUPS Y0, (DX)
	VMOVUPS (DI), Y4
	VSUBPS  Y4, Y0, Y0
	VMULPS  Y2, Y0, Y0
	VADDPS  Y0, Y4, Y4
	VMOVUPS Y4, (DI)
	ADDQ    $32, SI
	ADDQ    $32, R8
	ADDQ    $32, R9
	ADDQ    $32, DX
	ADDQ    $32, DI
	ADDQ    $8, AX
	CMPQ    AX, CX
	JLT     recur8
	VZEROUPPER
	RET
