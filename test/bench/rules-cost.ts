import { caseTraitsView, views, type CaseFile, type View } from '#casework';
import { riskPointsView } from '#casework/views/risk-points';
import { Streams } from '../../apps/server/src/streams/streams.js';
import type { BenchNode } from './bench-node.js';
import { BenchOffice } from './bench-office.js';
import { grow } from './many-cases.js';
import type { Scale } from './scale.js';
import { beside, repeated, seconds, type Figure, type Row } from './table.js';

/** How many different histories the copies are made of, and how many cases are folded at most. */
const different = 300;
const mostCases = 5_000;

/** What the rules of oversight add: the signs of each case, and what is compared across cases. */
const ofRules: ReadonlySet<View> = new Set([riskPointsView, caseTraitsView]);

/**
 * All rules of oversight in a rebuild: cases folded with all their documents, beside the same without those of the
 * rules. Writing and comparing documents, which a rebuild does too, is left out, so that the rules weigh more here.
 */
export const rulesCost = async ({ cases, runs }: Pick<Scale, 'cases' | 'runs'>): Promise<Row[]> => {
  const bench = await BenchOffice.open();
  try {
    const { office } = bench;
    const wanted = Math.min(cases, mostCases);
    const sources = await bench.play(Math.min(different, wanted));
    await grow(office.log, sources, { cases: wanted - sources.length });
    return await repeated(runs, () => Promise.resolve(measured(office)));
  } finally {
    await bench.close();
  }
};

const measured = (office: BenchNode): Figure[] => {
  const others = views.filter((view) => !ofRules.has(view));
  const without = casesPerSecond(office, others);
  const whole = casesPerSecond(office, views);
  const measure = `fold and documents with all rules of oversight, ${whole.cases.toLocaleString('en')} cases`;
  // At most 30 % more time is 1 / 1.3 of the speed.
  return [
    beside(measure, whole.perSecond, 'cases/s', { name: 'without the rules', value: without.perSecond }, 1 / 1.3),
  ];
};

const casesPerSecond = ({ log, law }: BenchNode, of: readonly View[]): { cases: number; perSecond: number } => {
  const streams = new Streams(log);
  const began = performance.now();
  let cases = 0;
  for (const stream of log.streams('case/')) {
    const file: CaseFile = streams.caseFile(stream.slice('case/'.length));
    for (const view of of) view.documents(file, law, -1);
    cases += 1;
  }
  return { cases, perSecond: cases / seconds(began) };
};
