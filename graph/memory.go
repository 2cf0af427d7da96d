package graph

import (
	"context"
	"fmt"
	"runtime/metrics"
	"time"

	"github.com/dop251/goja"
)

// memoryLook is how often one looks how much memory is in use.
const memoryLook = 10 * time.Millisecond

// withinMemory gives a context that ends when the program has come to hold so many
// bytes more than it does now. Nobody can tell whose they are: with other work at the
// same time it may end the wrong one.
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

// tamed takes from a script what makes very long things in a single step, which
// nothing can end: the bound on memory looks between steps. It keeps slips from ending
// the program; it is no wall against those who want to end it.
var tamed = goja.MustCompile("", `(() => {
	const most = 1e7, bound = (owner, name, length) => {
		const plain = owner[name];
		owner[name] = function (...given) {
			if (length(this, given) > most) throw new RangeError(name + " would make more than " + most);
			return plain.apply(this, given);
		};
	};
	bound(String.prototype, "repeat", (s, [n]) => String(s).length * n);
	bound(String.prototype, "padStart", (s, [n]) => n);
	bound(String.prototype, "padEnd", (s, [n]) => n);
	bound(Array.prototype, "join", (list, [between = ","]) => list.length * String(between).length);
	bound(Array.prototype, "fill", (list) => list.length);
	bound(Array, "from", (_, [list]) => list?.length ?? 0);
	for (const name of Object.getOwnPropertyNames(globalThis)) if (/Array$|ArrayBuffer$|^DataView$/.test(name) && name !== "Array") delete globalThis[name];
})()`, true)
