/**
 * `npm run bench [-- name …] [--quick] [--write]`: every figure beside a raw baseline measured in the same run, since
 * the machine is part of both. --write keeps each table in its place in docs/bench.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backTesting } from './back-testing.js';
import { consoleInBrowser } from './console.js';
import { embeddedCommand } from './embedded-command.js';
import { httpCommand } from './http-command.js';
import { kafkaCommand } from './kafka-command.js';
import { logSize } from './log-size.js';
import { looking } from './looking.js';
import { projectionLag } from './projection-lag.js';
import { rulesCost } from './rules-cost.js';
import { quick, whole, type Scale } from './scale.js';
import { markdown, repeated, seconds, type Figure, type Row } from './table.js';
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
  looks: again(looking),
  rules: rulesCost,
  'back-test': backTesting,
  console: consoleInBrowser,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const unknown = positionals.find((name) => !(name in measures));
if (unknown !== undefined)
  throw new Error(`There is no measure ${unknown}; there are ${Object.keys(measures).join(', ')}`);

const scale = values.quick ? quick : whole;
const page = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));
const [processor] = cpus();
const machine = [
  `${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  'load, engines and servers share these cores',
].join('; ');

/** Puts what was measured into its place on the page, and leaves the other measures as they are. */
const keep = async (name: string, text: string): Promise<void> => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const before = await readFile(page, 'utf8');
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/bench.md has no place for ${name}`);
  await writeFile(page, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`);
};

for (const name of positionals.length === 0 ? Object.keys(measures) : positionals) {
  const [others = NaN] = loadavg();
  const began = performance.now();
  const rows = (await measures[name]?.(scale)) ?? [];
  const about = [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}; load of the machine just before ${others.toFixed(1)}; `,
    `median of ${scale.runs}; ${Math.round(seconds(began))} s in all.`,
  ].join('');
  const text = `${about}\n\n${markdown(rows)}`;
  console.log(`${name}\n\n${text}\n`);
  if (values.write) await keep(name, text);
}
