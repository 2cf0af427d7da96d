package draw

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// program is Graphviz 12.1.2 (EPL 1.0; graphviz.LICENSE.txt has the terms) as WebAssembly,
// byte for byte as go-graphviz v0.2.10 (MIT) carries it, which has the way it was built from
// Graphviz's sources at https://gitlab.com/graphviz/graphviz; a test compares the two. That library itself is not used: it
// compiles the program whenever ours starts, for which it trusts files in the folder for
// temporary ones, has one instance in a process, and gives back none of the memory that
// a picture takes.
//
//go:embed graphviz.wasm
var program []byte

// machine is the program, ready to be run.
type machine struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
}

// mostPages bounds the memory of an instance, in pages of 64 KB. Forty actors take ten.
const mostPages = 2048

// compiled is the machine of this process. To make it takes most of a second of one
// processor, so that is done when the first picture is wanted, and not again.
var compiled = sync.OnceValues(func() (*machine, error) {
	ctx := experimental.WithCompilationWorkers(context.Background(), runtime.GOMAXPROCS(0))
	m := &machine{runtime: wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithMemoryLimitPages(mostPages))}
	var err error
	if m.code, err = m.runtime.CompileModule(ctx, program); err != nil {
		return nil, err
	}
	if _, err = wasi_snapshot_preview1.Instantiate(ctx, m.runtime); err != nil {
		return nil, err
	}
	return m, m.bridge(ctx)
})

// bridge stands for what go-graphviz lets Graphviz call in Go. Nothing here needs it.
func (m *machine) bridge(ctx context.Context) error {
	env := m.runtime.NewHostModuleBuilder("env")
	for _, f := range m.code.ImportedFunctions() {
		if module, name, _ := f.Import(); module == "env" {
			missing := api.GoFunc(func(context.Context, []uint64) { panic("no " + name) })
			env.NewFunctionBuilder().WithGoFunction(missing, f.ParamTypes(), f.ResultTypes()).Export(name)
		}
	}
	_, err := env.Instantiate(ctx)
	return err
}

// instance is a Graphviz with a memory of its own. It draws one picture at a time.
type instance struct {
	module api.Module
	layout uint32 // GVC_t, what Graphviz keeps of its plugins
	err    error  // the first that was met; nothing is done after it
}

// pointer is the size of one in the program, and that of an entry in its list of plugins.
const (
	pointer = 4
	entry   = 2 * pointer
)

func newInstance(ctx context.Context) (*instance, error) {
	m, err := compiled()
	if err != nil {
		return nil, err
	}
	module, err := m.runtime.InstantiateModule(ctx, m.code, wazero.NewModuleConfig().WithName(""))
	if err != nil {
		return nil, err
	}
	g := &instance{module: module}
	out := g.call(ctx, "malloc", pointer)
	g.call(ctx, "wasm_bridge_SymList_default", out)
	slice := g.read(out)
	n, at := g.read(slice), g.read(slice+pointer)
	list := g.call(ctx, "calloc", n+1, entry) // an empty entry ends it
	for i := range n {
		plugin := g.read(at + i*entry)
		g.write(list+i*entry, g.bytes(plugin, entry))
	}
	g.layout = g.call(ctx, "gvContextPlugins", list, 0)
	if g.err != nil {
		return nil, errors.Join(g.err, module.Close(ctx))
	}
	return g, nil
}

// draw gives a graph in the language DOT in another format of Graphviz.
func (g *instance) draw(ctx context.Context, dot, format string) ([]byte, error) {
	words, engine, wanted := g.text(ctx, dot), g.text(ctx, "dot"), g.text(ctx, format)
	out := g.call(ctx, "malloc", 2*pointer)
	parsed := g.call(ctx, "agmemread", words)
	if parsed == 0 {
		g.fail(ctx, "the graph cannot be read")
	}
	if g.call(ctx, "gvLayout", g.layout, parsed, engine) != 0 {
		g.fail(ctx, "the graph cannot be laid out")
	}
	if g.call(ctx, "gvRenderData", g.layout, parsed, wanted, out, out+pointer) != 0 {
		g.fail(ctx, "the graph cannot be drawn")
	}
	drawn, length := g.read(out), g.read(out+pointer)
	result := append([]byte(nil), g.bytes(drawn, length)...)
	g.call(ctx, "gvFreeRenderData", drawn)
	g.call(ctx, "gvFreeLayout", g.layout, parsed)
	g.call(ctx, "agclose", parsed)
	for _, p := range []uint32{words, engine, wanted, out} {
		g.call(ctx, "free", p)
	}
	return result, g.err
}

// call calls a function of the program; 0 where it gives nothing or an error was met.
func (g *instance) call(ctx context.Context, name string, args ...uint32) uint32 {
	if g.err != nil {
		return 0
	}
	f := g.module.ExportedFunction(name)
	if f == nil {
		g.err = fmt.Errorf("no function %s", name)
		return 0
	}
	wide := make([]uint64, len(args))
	for i, a := range args {
		wide[i] = uint64(a)
	}
	found, err := f.Call(ctx, wide...)
	if g.err = err; err != nil || len(found) == 0 {
		return 0
	}
	return uint32(found[0])
}

// fail notes what went wrong, with Graphviz's own words where it has some.
func (g *instance) fail(ctx context.Context, what string) {
	if g.err != nil {
		return
	}
	if why := g.words(g.call(ctx, "aglasterr")); why != "" {
		what += ": " + why
	}
	g.err = errors.Join(g.err, errors.New(what))
}

// longestError bounds the words of Graphviz on what went wrong.
const longestError = 400

// words gives a text that ends with a zero.
func (g *instance) words(at uint32) string {
	if at == 0 {
		return ""
	}
	var b []byte
	for c := at; len(b) < longestError; c++ {
		letter, ok := g.module.Memory().ReadByte(c)
		if !ok || letter == 0 {
			break
		}
		b = append(b, letter)
	}
	return string(b)
}

// text puts a text into the memory, with a zero after it.
func (g *instance) text(ctx context.Context, s string) uint32 {
	at := g.call(ctx, "malloc", uint32(len(s)+1))
	g.write(at, append([]byte(s), 0))
	return at
}

func (g *instance) read(at uint32) uint32 {
	n, ok := g.module.Memory().ReadUint32Le(at)
	g.within(ok)
	return n
}

func (g *instance) bytes(at, length uint32) []byte {
	b, ok := g.module.Memory().Read(at, length)
	g.within(ok)
	return b
}

func (g *instance) write(at uint32, b []byte) { g.within(g.module.Memory().Write(at, b)) }

func (g *instance) within(ok bool) {
	if !ok && g.err == nil {
		g.err = errors.New("an address outside of the memory")
	}
}
