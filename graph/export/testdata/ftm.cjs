// Reads entities of FollowTheMoney with the model's own library, and prints what it
// has understood. It throws where a schema or a property is none of the model.
const fs = require('fs');
const { Model, defaultModel } = require('@alephdata/followthemoney');

const model = new Model(defaultModel);
const lines = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
const entities = new Map(lines.map((line) => model.getEntity(JSON.parse(line))).map((e) => [e.id, e]));
const wrong = [];
for (const e of entities.values()) {
  for (const name of e.schema.required) if (!e.hasProperty(name)) wrong.push(`${e.id} has no ${name}`);
  for (const p of e.getProperties()) {
    for (const v of e.getProperty(p)) {
      if (p.type.name === 'country' && !p.type.values.has(v)) wrong.push(`${e.id}: no country is ${v}`);
      if (p.type.name === 'date' && !/^\d{4}(-\d\d){0,2}$/.test(v)) wrong.push(`${e.id}: no date is ${v}`);
      if (p.type.name === 'url' && !URL.canParse(v)) wrong.push(`${e.id}: no address is ${v}`);
      if (p.type.name !== 'entity') continue;
      const end = entities.get(v);
      if (!end || !end.schema.isA(p.getRange())) wrong.push(`${e.id}: ${p.name} ${v} is no ${p.getRange().name}`);
    }
  }
}
const links = [...entities.values()].filter((e) => e.schema.isEdge).map((e) => ({
  id: e.id,
  from: entities.get(e.getFirst(e.schema.edge.source)).getCaption(),
  says: e.getEdgeCaption(),
  to: entities.get(e.getFirst(e.schema.edge.target)).getCaption(),
  start: e.getTemporalStart()?.value,
  summary: e.getFirst('summary'),
}));
console.log(JSON.stringify({ wrong, read: lines.length, links, countries: [...model.getType('country').values.keys()] }));
