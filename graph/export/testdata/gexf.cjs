// Reads GEXF with Graphology's reader, the one of Gephi Lite, and prints what it understood.
const fs = require("fs");
const { MultiDirectedGraph } = require("graphology");
const gexf = require("graphology-gexf");

const g = gexf.parse(MultiDirectedGraph, fs.readFileSync(process.argv[2], "utf8"));
const node = (id) => ({ id, ...g.getNodeAttributes(id) });
const edge = (id) => ({ id, from: g.source(id), to: g.target(id), ...g.getEdgeAttributes(id) });
console.log(JSON.stringify({ nodes: g.nodes().map(node), edges: g.edges().map(edge) }));
