/**
 * `npm run bench [-- name …] [--quick] [--write]`: every figure beside a raw baseline measured in the same run, since the machine is
 * part of both. --write keeps the table in docs/bench.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coldStart } from './cold-start.js';
import { embeddedCommand } from './embedded-command.js';
import { httpCommand } from './http-command.js';
import { kafkaCommand } from './kafka-command.js';
import { reading } from './reading.js';

import { quick, whole, type Scale } from './scale.js';
import { markdown, mediansOf, type Figure } from './table.js';

const measures: Record<string, (scale: Scale) => Promise<Figure[]>> = {
  'embedded-command': embeddedCommand,
  'kafka-command': kafkaCommand,
  'http-command': httpCommand,
  reading,
  'cold-start': coldStart,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => !(name in measures));
if (unknown !== undefined)
  throw new Error(`There is no measure ${unknown}; there are ${Object.keys(measures).join(', ')}`);

const scale = values.quick ? quick : whole;
const chosen = Object.entries(measures).filter(([name]) => positionals.length === 0 || positionals.includes(name));
const began = performance.now();
const rows = [];
for (const [name, measure] of chosen) {
  const runs: Figure[][] = [];
  for (let run = 0; run < scale.runs; run += 1) {
    console.error(`${name}, run ${run + 1} of ${scale.runs}`);
    runs.push(await measure(scale));
  }
  rows.push(...mediansOf(runs));
  console.log(markdown(rows.slice(-(runs[0]?.length ?? 0))));
}

const [processor] = cpus();
const about = [
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${processor?.model ?? 'unknown processor'}, `,
  `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; load, engines and servers share these cores. `,
  `Median of ${scale.runs}; ${Math.round((performance.now() - began) / 1_000)} s for the whole run.`,
].join('');
console.log(`\n${about}`);
if (values.write) {
  const file = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));
  const page = await readFile(file, 'utf8');
  const [head = '', , tail = ''] = page.split(/<!-- measured -->|<!-- end -->/);
  await writeFile(file, `${head}<!-- measured -->\n\n${about}\n\n${markdown(rows)}\n\n<!-- end -->${tail}`);
}
