import { patternRules, type CaseTraits, type Material, type PatternSign } from '#casework';
import type { LegalDate } from '#casework/deadlines/index';
import type { PatternDetail } from '#casework/words/pattern-details';
import { figureOn } from '../src/law-data/settings.js';
import type { FigureOf } from '../src/patterns/pattern.js';
import { law } from './law.js';

type PartyTraits = CaseTraits['parties'][number];
type RecordTraits = CaseTraits['records'][number];

/** A food shop that is known by its credit code. */
export const shop: PartyTraits = {
  key: 'code 92110101MA00000002',
  name: '清河县城关镇某食品店',
  byName: false,
  outcome: null,
  on: null,
  basisId: 'fsl-125-1-2',
  tier: null,
  circumstances: [],
  fine: 0,
  confiscated: 0,
  hearingFrom: null,
  reviewFrom: null,
};

/** The same party in another name and code. */
export const another = (name: string): PartyTraits => ({ ...shop, key: `code ${name}`, name });

const usual: Omit<CaseTraits, '_id' | 'position'> = {
  caseCode: null,
  unit: 'qinghe.chengguan',
  units: ['qinghe', 'qinghe.chengguan'],
  officers: ['wang', 'li'],
  verifiers: ['wang', 'li'],
  source: 'supervision',
  receivedOn: '2026-03-02',
  filedOn: '2026-03-02',
  notFiled: null,
  parties: [shop],
  records: [],
  reviews: [],
  strays: [],
};

let made = 0;

/** A case that was filed on 2 March 2026 by Wang and Li, and what is said of it beside that. */
export const aCase = (said: Partial<CaseTraits> = {}): CaseTraits => {
  made += 1;
  return { _id: `case-${String(made).padStart(6, '0')}`, position: made, ...usual, ...said };
};

/** So many cases, each as its place says. */
export const cases = (count: number, said: (place: number) => Partial<CaseTraits>): CaseTraits[] =>
  Array.from({ length: count }, (_, place) => aCase(said(place)));

export const questioned = (from: string, to: string, said: Partial<RecordTraits> = {}): RecordTraits => ({
  kind: 'questioning',
  officers: ['wang', 'li'],
  from,
  to,
  place: null,
  sketch: null,
  ...said,
});

export const inspected = (from: string, to: string, place: string): RecordTraits => ({
  ...questioned(from, to),
  kind: 'inspection',
  place,
});

/** What a rule finds up to a day, by the settings that are shipped unless others are given. */
export const found = (
  code: PatternDetail['code'],
  material: Partial<Material>,
  today: LegalDate = '2026-12-31',
  figure: FigureOf = (name, day, unit) => figureOn(law.settings, name, day, unit),
): PatternSign[] => {
  const rule = patternRules.find((each) => each.code === code);
  if (rule === undefined) throw new Error(`There is no rule ${code}`);
  return rule.signs({ cases: [], series: [], objects: [], looks: [], ...material }, { today, figure });
};

/** The cases of each sign. */
export const casesOf = (signs: readonly PatternSign[]): string[][] => signs.map((sign) => sign.cases);
export const idsOf = (of: readonly CaseTraits[]): string[] => of.map(({ _id }) => _id);
