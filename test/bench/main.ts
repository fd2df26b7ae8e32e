/**
 * `npm run bench [-- name …] [--quick] [--write]`: every figure beside a raw baseline measured in the same run, since the machine is
 * part of both. --write keeps the table in docs/bench.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { embeddedCommand } from './embedded-command.js';
import { httpCommand } from './http-command.js';
import { kafkaCommand } from './kafka-command.js';
import { logSize } from './log-size.js';
import { projectionLag } from './projection-lag.js';
import { quick, whole, type Scale } from './scale.js';
import { markdown, repeated, type Figure, type Row } from './table.js';
import { volume } from './volume.js';

/** Measured from the start in every run. */
const again =
  (measure: (scale: Scale) => Promise<Figure[]>) =>
  (scale: Scale): Promise<Row[]> =>
    repeated(scale.runs, () => measure(scale));

const measures: Record<string, (scale: Scale) => Promise<Row[]>> = {
  'embedded-command': again(embeddedCommand),
  'kafka-command': again(kafkaCommand),
  'http-command': again(httpCommand),
  'projection-lag': again(projectionLag),
  volume,
  'log-size': logSize,
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
const rows: Row[] = [];
for (const [name, measure] of chosen) {
  console.error(`${new Date().toISOString()} ${name}`);
  const measured = await measure(scale);
  rows.push(...measured);
  console.log(markdown(measured));
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
