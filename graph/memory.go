package graph

import (
	"context"
	"fmt"
	"runtime/metrics"
	"time"
)

// memoryLook is how often one looks how much memory is in use.
const memoryLook = 10 * time.Millisecond

// withinMemory gives a context that ends when the program has come to hold so many
// bytes more than it does now. Nobody can tell whose they are: with other work at the
// same time it may end the wrong one. What asks for all the memory there is in one
// single step comes before it.
func withinMemory(ctx context.Context, most uint64) context.Context {
	if most == 0 {
		return ctx
	}
	ctx, end := context.WithCancelCause(ctx)
	live, objects := heapHeld()
	bound := max(live, objects) + most
	go func() {
		look := time.NewTicker(memoryLook)
		defer look.Stop()
		for {
			select {
			case <-ctx.Done():
				end(nil)
				return
			case <-look.C:
				if live, _ := heapHeld(); live > bound {
					end(fmt.Errorf("%w: it holds more than %d MB of memory", ErrLimit, most>>20))
				}
			}
		}
	}()
	return ctx
}

// heapHeld is what the last collection of garbage left, and what there is with the
// garbage since.
func heapHeld() (live, objects uint64) {
	s := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64(), s[1].Value.Uint64()
}
