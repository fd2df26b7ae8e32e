import { caseTraitsView, views, type CaseFile, type View } from '#casework';
import { riskPointsView } from '#casework/views/risk-points';
import { rebuildViews } from '../../apps/server/src/projection/rebuild.js';
import { Streams } from '../../apps/server/src/streams/streams.js';
import type { BenchNode } from './bench-node.js';
import { BenchOffice } from './bench-office.js';
import { grow } from './many-cases.js';
import type { Scale } from './scale.js';
import { beside, bounded, repeated, seconds, type Figure, type Row } from './table.js';

/** How many different histories the copies are made of, and how many cases are folded at most. */
const different = 300;
const mostCases = 5_000;

/** What the rules of oversight add: the signs of each case, and what is compared across cases. */
const ofRules: ReadonlySet<View> = new Set([riskPointsView, caseTraitsView]);

/**
 * All rules of oversight in a rebuild: what folding the cases with all their documents takes beyond the same without
 * those of the rules, as a share of what a rebuild of these cases takes without it.
 */
export const rulesCost = async ({ cases, runs }: Pick<Scale, 'cases' | 'runs'>): Promise<Row[]> => {
  const bench = await BenchOffice.open();
  try {
    const { office } = bench;
    const wanted = Math.min(cases, mostCases);
    const sources = await bench.play(Math.min(different, wanted));
    await grow(office.log, sources, { cases: wanted - sources.length });
    return await repeated(runs, () => measured(office));
  } finally {
    await bench.close();
  }
};

const measured = async (office: BenchNode): Promise<Figure[]> => {
  const others = views.filter((view) => !ofRules.has(view));
  const without = casesPerSecond(office, others);
  const whole = casesPerSecond(office, views);
  const began = performance.now();
  await rebuildViews(office);
  const took = seconds(began);
  const ofTheRules = whole.cases / whole.perSecond - without.cases / without.perSecond;
  const label = `${whole.cases.toLocaleString('en')} cases`;
  const baseline = { name: 'without the rules', value: without.perSecond };
  return [
    bounded(
      `all rules of oversight, added to a rebuild of ${label} (embedded)`,
      (ofTheRules / (took - ofTheRules)) * 100,
      '%',
      '≤ 30 %',
      (share) => share <= 30,
    ),
    { ...beside(`fold and documents, ${label}`, whole.perSecond, 'cases/s', baseline, 0), aim: '' },
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
