import { basisInForce, lawfulTerm } from '../../src/discretion/index.js';
import type { Handling, Penalty } from '../../src/events/investigation.js';
import type { RestrictionTerm } from '../../src/events/restrictions.js';
import { actsOf, type OneAct } from '../../src/standing/acts-of.js';
import { sumOfPenalties } from '../../src/standing/penalty-sum.js';
import {
  forGood,
  longerRestriction,
  refuseUnlessTermsLawful,
  restrictedUntil,
} from '../../src/standing/restriction-terms.js';
import { lightFine, nothing } from '../../src/testing/bodies.js';
import { law } from '../law.js';

const asked = {
  party: { kind: 'natural_person', name: '某甲（虚构）' },
  violationOn: '2026-02-27',
  law,
  day: '2026-04-20',
} as const;
const limited = (...terms: RestrictionTerm[]): Penalty => ({
  ...nothing,
  restrictions: [...new Set(terms.map(({ restriction }) => restriction))],
  ...(terms.length === 0 ? {} : { terms }),
});
const banned = (months?: number): Penalty =>
  limited({ restriction: 'ban_person', ...(months === undefined ? { forLife: 'for-life' as const } : { months }) });
const act = (basisId: string, penalty: Penalty, more: Partial<Handling> = {}): OneAct => {
  const [only] = actsOf({ ...lightFine, basisId, facts: { serious: true }, penalty, ...more });
  if (only === undefined) throw new Error('A handling has an act');
  return only;
};
const refused = (one: OneAct) => refuseUnlessTermsLawful(one, asked)?.code ?? null;

describe('a ban for good and a ban for years (医疗器械监督管理条例81, 84; 药品管理法124)', () => {
  it('is for good where the article knows nothing else: fifty years are no term of it', () => {
    expect(refused(act('mdr-81-person', banned()))).toBeNull();
    expect(refused(act('mdr-81-person', banned(600)))).toBe('restriction-term-outside');
  });
  it('is five years where the article says five', () => {
    expect([48, 60, 61].map((months) => refused(act('mdr-84-person', banned(months))))).toEqual([
      'restriction-term-outside',
      null,
      'restriction-term-outside',
    ]);
    expect(refused(act('mdr-84-person', banned()))).toBe('restriction-term-outside');
  });
  it('is ten years or more, or for good, where the article leaves that choice (药品管理法124: 十年直至终身)', () => {
    const answers = [banned(119), banned(120), banned(600), banned()].map((each) =>
      refused(act('dal-124-person', each)),
    );
    expect(answers).toEqual(['restriction-term-outside', null, null, null]);
    expect(refused(act('dal-124-person', { ...nothing, restrictions: ['ban_person'] }))).toBe(
      'restriction-term-missing',
    );
  });
});

describe('terms that cannot be meant', () => {
  it('name a restriction once, and either months or for good', () => {
    const term: RestrictionTerm = { restriction: 'ban_person', months: 60 };
    expect(refused(act('mdr-84-person', limited(term, term)))).toBe('restriction-term-misplaced');
    expect(refused(act('mdr-84-person', limited({ ...term, forLife: 'for-life' })))).toBe('restriction-term-misplaced');
  });
});

describe('which article sets the term', () => {
  const pata = basisInForce(law.bases, 'pata-25-1', asked.day);
  it('is one whose conditions are met: the six to twelve months are for serious acts (专利代理条例25(1))', () => {
    if (pata === undefined) throw new Error('专利代理条例25(1) is among the bases');
    expect(lawfulTerm(pata, { serious: true }, 'organisation', 'restrict_business')).toMatchObject({ min: 6, max: 12 });
    expect(lawfulTerm(pata, {}, 'organisation', 'restrict_business')).toBeNull();
    expect(lawfulTerm(pata, { serious: true }, 'organisation', 'suspend_business')).toBeNull();
  });
  it('may be a further norm that the act breaks (APL Art.29)', () => {
    const alsoBroken = [{ basisId: 'pata-25-1', facts: { serious: true } }] as never;
    const restricted = (months: number) => limited({ restriction: 'restrict_business', months });
    const answers = [12, 13].map((months) => refused(act('fsl-125-1-2', restricted(months), { alsoBroken })));
    expect(answers).toEqual([null, 'restriction-term-outside']);
  });
});

describe('when restrictions are over (PUB Art.14; CRED Art.8(4))', () => {
  it('is when the last of several is, from the day of service on', () => {
    const two = limited({ restriction: 'ban_person', months: 24 }, { restriction: 'restrict_business', months: 6 });
    const handling = { ...lightFine, penalty: two };
    expect(restrictedUntil(handling, two, '2026-04-21', asked)).toBe('2028-04-21');
    expect(restrictedUntil(handling, banned(), '2026-04-21', asked)).toBe(forGood);
    expect(restrictedUntil(handling, nothing, '2026-04-21', asked)).toBeNull();
  });
});

describe('terms compared and executed together', () => {
  it('a ban for good is longer than one for years, and one that says how long than one that does not', () => {
    const silent: Penalty = { ...nothing, restrictions: ['ban_person'] };
    expect(longerRestriction(banned(), banned(600))).toBe('ban_person');
    expect(longerRestriction(banned(600), banned())).toBeNull();
    expect(longerRestriction(banned(), banned())).toBeNull();
    expect(longerRestriction(banned(60), silent)).toBe('ban_person');
    expect(longerRestriction(silent, banned(60))).toBeNull();
  });
  it('for good stays for good, whatever order they are added up in', () => {
    const forLife = [{ restriction: 'ban_person', forLife: 'for-life' }];
    expect(sumOfPenalties([banned(), banned(120)]).terms).toEqual(forLife);
    expect(sumOfPenalties([banned(120), banned()]).terms).toEqual(forLife);
  });
});
