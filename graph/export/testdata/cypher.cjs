// Has Neo4j's own parser look at statements of Cypher, runs them twice in a database
// that speaks Cypher, and prints what is then in it.
const fs = require('fs');
const { lintCypherQuery } = require('@neo4j-cypher/language-support');
const { GrafeoDB } = require('@grafeo-db/js');

async function main(file, parse) {
  const text = fs.readFileSync(file, 'utf8');
  const wrong = parse ? lintCypherQuery(text, {}).diagnostics : [];
  const db = GrafeoDB.create();
  for (let run = 0; run < 2; run++) {
    for (const statement of text.split(';\n').filter(Boolean)) await db.executeCypher(statement);
  }
  const rows = async (q) => (await db.executeCypher(q)).toArray();
  console.log(JSON.stringify({
    wrong,
    nodes: await rows('MATCH (a:Actor) RETURN a.id AS id, a.name AS name, a.type AS type ORDER BY id'),
    edges: await rows('MATCH (s:Actor)-[r]->(o:Actor) RETURN s.id AS source, type(r) AS type, o.id AS target, r.statement AS statement, r.status AS status, r.quote AS quote, r.theme AS theme ORDER BY statement'),
  }));
}

main(process.argv[2], process.argv[3] === 'parse');
