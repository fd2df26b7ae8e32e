import { setImmediate as breathe } from 'node:timers/promises';
import { CaseBackTesting, caseTraitsView, type CaseTraits } from '#casework';
import { testOver } from '../../apps/server/src/back-test/over-cases.js';
import { Streams } from '../../apps/server/src/streams/streams.js';
import type { BenchNode } from './bench-node.js';
import { BenchOffice } from './bench-office.js';
import { eventsIn, grow } from './many-cases.js';
import type { Scale } from './scale.js';
import { beside, bounded, repeated, seconds, type Figure, type Row } from './table.js';

/** How many different histories the copies are made of, and how many cases are tried at most. */
const different = 300;
const mostCases = 20_000;

/** A rule with two figures, one of which is changed: both settings are computed of every case. */
const asked = {
  number: 3,
  changes: [{ name: 'lateEntryDays', value: 7, unit: 'shifan', validFrom: '1949-10-01' }],
  from: '2016-01-01',
  to: '2025-12-31',
  unit: 'shifan',
  dismissals: [],
} as const;

/** A rule over the cases of a bureau, beside reading the records of the same cases without any rule. */
export const backTesting = async ({ cases, runs }: Pick<Scale, 'cases' | 'runs'>): Promise<Row[]> => {
  const bench = await BenchOffice.open();
  try {
    const { office } = bench;
    const wanted = Math.min(cases, mostCases);
    const sources = await bench.play(Math.min(different, wanted));
    await grow(office.log, sources, { cases: wanted - sources.length });
    const traits = traitsIn(office);
    return await repeated(runs, () => measured(office, traits));
  } finally {
    await bench.close();
  }
};

const traitsIn = ({ log, law }: BenchNode): CaseTraits[] =>
  [...log.streams('case/')].flatMap((stream) => {
    const file = new Streams(log).caseFile(stream.slice('case/'.length));
    return caseTraitsView.documents(file, law, -1);
  });

const measured = async ({ log, law }: BenchNode, traits: readonly CaseTraits[]): Promise<Figure[]> => {
  let began = performance.now();
  let events = 0;
  for (const { _id: id } of traits) for (const { record } of log.readStream(`case/${id}`)) events += eventsIn(record);
  const read = traits.length / seconds(began);
  const testing = new CaseBackTesting(asked, law);
  const served = new Served();
  began = performance.now();
  await testOver(log, traits, testing, () => undefined, new AbortController().signal);
  const tried = traits.length / seconds(began);
  const longest = await served.end();
  const { hits, before } = testing.result();
  const label = `${traits.length.toLocaleString('en')} cases, ${events.toLocaleString('en')} events`;
  return [
    beside(
      `back-test of a rule on single cases, ${label}, ${before} hits, ${hits} by the changed figure`,
      tried,
      'cases/s',
      { name: 'the same records read, no fold and no rule', value: read },
      0.3,
    ),
    bounded(
      'longest work meanwhile between two turns of others, processor time',
      longest,
      'ms',
      '≤ 100 ms',
      (value) => value <= 100,
    ),
  ];
};

/** How much the process worked at most between two turns in which others are served: other programs do not count. */
class Served {
  #longest = 0;
  #isOver = false;
  readonly #watching = this.#watch();

  async end(): Promise<number> {
    this.#isOver = true;
    await this.#watching;
    return this.#longest;
  }

  async #watch(): Promise<void> {
    let last = process.cpuUsage();
    while (!this.#isOver) {
      await breathe();
      const { user, system } = process.cpuUsage(last);
      this.#longest = Math.max(this.#longest, (user + system) / 1_000);
      last = process.cpuUsage();
    }
  }
}
