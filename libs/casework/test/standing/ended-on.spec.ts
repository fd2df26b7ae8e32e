import type { Handling } from '../../src/events/investigation.js';
import type { Refusal } from '../../src/refusals/index.js';
import { askCheck } from '../../src/standing/asked-check.js';
import { lightFine, noPenalty, nothing, report } from '../../src/testing/bodies.js';
import { contextOf, people } from '../../src/testing/county.js';
import { upToReview } from '../../src/testing/lines.js';
import { played } from '../../src/testing/stages.js';
import { sentenceOf } from '../../src/words/sentence.js';
import { law } from '../law.js';
import { before } from '../rules-of.js';
import { director, ofDirector } from '../two-parties.js';

/*
 * The clue is of 2 March 2026 and the filing says that what was done ended on 27 February 2026. What ended on 1 March
 * 2024 could be punished until 1 March 2026 (APL Art.36).
 */
const { outcome: _outcome, discretionReasons, ...one } = lightFine;
const label = { ...one, discretionReasons, act: '经营标签不符合规定的食品' };
const older = { ...label, act: '经营另一批标签不符合规定的食品', facts: { goodsValue: 50_000, illegalGains: 30_000 } };
const twice = {
  ...nothing,
  fine: 2 * lightFine.penalty.fine,
  confiscatedGains: 2 * lightFine.penalty.confiscatedGains,
};
const acts = (...list: object[]) =>
  ({ outcome: 'penalty', penalty: twice, acts: list, discretionReasons: '分别裁量' }) as unknown as Handling;

const reported = (handling: Handling, from = before('submit-report')()) =>
  from.when('submit-report', report(handling), 'wang', '2026-04-01');

const saidOf = (refusal: Refusal | null): string => (refusal === null ? '' : sentenceOf(refusal, 'en').message);

describe('an act with a day of its own on which it ended (APL Art.36)', () => {
  it('is not punished when it was found more than two years after that day, and is named', () => {
    const late = reported(acts(label, { ...older, endedOn: '2024-03-01' }));
    expect(late.answer).toBe('limitation-expired');
    expect(saidOf(late.refusal)).toMatch(/^经营另一批标签不符合规定的食品: .*2026-03-01/u);
    expect(reported(acts(label, { ...older, endedOn: '2024-03-02' })).answer).toBe('accepted');
  });

  it('is judged by the day of the filing where it says none', () => {
    expect(reported(acts(label, older)).answer).toBe('accepted');
  });

  it('has five years where life, health or financial safety was harmed', () => {
    const filed = upToReview({}).slice(0, 10);
    const harmed = filed.map((act) =>
      act.action === 'propose-filing' ? { ...act, body: { ...act.body, graveHarm: true } } : act,
    );
    const handling = acts(label, { ...older, endedOn: '2024-03-01' });
    expect(reported(handling, played(law, harmed)).answer).toBe('accepted');
    expect(reported(acts(label, { ...older, endedOn: '2021-03-01' }), played(law, harmed)).answer).toBe(
      'limitation-expired',
    );
  });

  it('can be told without a penalty however long ago it ended', () => {
    const { outcome, ...without } = noPenalty;
    const handling = {
      ...acts(label, { ...without, outcome, act: '较早的行为', endedOn: '2023-01-05' }),
      penalty: lightFine.penalty,
    };
    expect(reported(handling).answer).toBe('accepted');
  });

  it('does not end tomorrow', () => {
    expect(reported({ ...lightFine, endedOn: '2026-04-02' }).answer).toBe('in-the-future');
  });
});

describe('an act that was found on another day than the others (APL Art.36)', () => {
  // What ended on 20 March 2024 can be punished where it is found until 20 March 2026, a Friday.
  const found = (foundOn: string) => reported(acts(label, { ...older, endedOn: '2024-03-20', foundOn }));

  it('is held against the day on which it was found, and is named', () => {
    expect(reported(acts(label, { ...older, endedOn: '2024-03-20' })).answer).toBe('accepted');
    expect(found('2026-03-20').answer).toBe('accepted');
    expect(found('2026-03-21').answer).toBe('limitation-expired');
    expect(saidOf(found('2026-03-21').refusal)).toMatch(/^经营另一批标签不符合规定的食品: .*2026-03-20/u);
  });

  it('counts from the day of the filing where it does not say when it ended', () => {
    expect(reported(acts(label, { ...older, foundOn: '2026-04-01' })).answer).toBe('accepted');
  });

  it('is not found tomorrow', () => {
    expect(reported(acts(label, { ...older, foundOn: '2026-04-02' })).answer).toBe('in-the-future');
    expect(reported({ ...lightFine, foundOn: '2026-04-02' }).answer).toBe('in-the-future');
  });

  it('is judged so where it is the only one', () => {
    const only = { ...lightFine, endedOn: '2024-03-20' as const };
    expect(reported({ ...only, foundOn: '2026-03-20' }).answer).toBe('accepted');
    expect(reported({ ...only, foundOn: '2026-03-21' }).answer).toBe('limitation-expired');
  });
});

describe('an act with a gravity of its own: five years only where there is harm to life, health or finance (APL Art.36)', () => {
  const harmful = upToReview({})
    .slice(0, 10)
    .map((act) => (act.action === 'propose-filing' ? { ...act, body: { ...act.body, graveHarm: true } } : act));

  it('has five years though the filing says two: until 1 March 2029 from 1 March 2024', () => {
    const grave = { ...older, endedOn: '2024-03-01', graveHarm: true };
    expect(reported(acts(label, grave)).answer).toBe('accepted');
    expect(reported(acts(label, { ...grave, graveHarm: false })).answer).toBe('limitation-expired');
  });

  it('has two years though another act of the case has five', () => {
    const handling = acts(label, { ...older, endedOn: '2024-03-01', graveHarm: false });
    expect(reported(handling, played(law, harmful)).answer).toBe('limitation-expired');
    expect(reported(acts(label, { ...older, endedOn: '2024-03-01' }), played(law, harmful)).answer).toBe('accepted');
  });

  it('has two years where it ended before the five came, on 15 July 2021 (APL Art.37)', () => {
    const grave = { ...older, graveHarm: true };
    expect(reported(acts(label, { ...grave, endedOn: '2021-07-14' })).answer).toBe('limitation-expired');
    expect(reported(acts(label, { ...grave, endedOn: '2021-07-15' })).answer).toBe('accepted');
  });
});

describe('a party with a day of its own on which what it did ended (APL Art.36)', () => {
  const both = (endedOn: string) =>
    ({ ...lightFine, parties: [{ party: director, handling: { ...ofDirector, endedOn } }] }) as unknown as Handling;

  it('is not punished when it was found too late, and is named', () => {
    const late = reported(both('2024-03-01'));
    expect(late.answer).toBe('limitation-expired');
    expect(saidOf(late.refusal)).toContain(director.name);
    expect(reported(both('2024-03-04')).answer).toBe('accepted');
  });

  it('has its own gravity and its own day of the find', () => {
    const of = (own: object) =>
      ({ ...lightFine, parties: [{ party: director, handling: { ...ofDirector, ...own } }] }) as unknown as Handling;
    expect(reported(of({ endedOn: '2024-03-01', graveHarm: true })).answer).toBe('accepted');
    expect(reported(of({ endedOn: '2024-03-20', foundOn: '2026-03-20' })).answer).toBe('accepted');
    const late = reported(of({ endedOn: '2024-03-20', foundOn: '2026-03-21' }));
    expect(late.answer).toBe('limitation-expired');
    expect(saidOf(late.refusal)).toContain(director.name);
  });
});

describe('an act that was found before the clue (APL Art.36)', () => {
  const codes = (own: object) => {
    const { state, file } = before('submit-report')();
    const context = contextOf(law, people.wang, '2026-04-01T09:00:00.000Z', file.facts);
    const asked = { ...lightFine, ...own };
    return (askCheck(state, asked, { ...context, day: '2026-04-01' }).check?.reasons ?? []).map(({ code }) => code);
  };

  it('is remarked where the time of liability hangs on it', () => {
    expect(codes({ endedOn: '2023-01-05', foundOn: '2024-12-31' })).toContain('FOUND_BEFORE_CLUE');
    expect(codes({ endedOn: '2025-01-05', foundOn: '2025-12-31' })).not.toContain('FOUND_BEFORE_CLUE');
    expect(codes({ endedOn: '2023-01-05', foundOn: '2026-03-20' })).not.toContain('FOUND_BEFORE_CLUE');
  });
});

describe('the law of the day on which an act ended (从旧兼从轻, APL Art.37)', () => {
  // 反不正当竞争法(2019)20: 200,000 to 1,000,000 yuan; 反不正当竞争法(2025)25, from 15 October 2025: up to 1,000,000 yuan.
  const advertised = (act: string, basisId: string) => ({
    act,
    basisId,
    facts: {},
    penalty: { ...nothing, fine: 30_000_000 },
    tier: 'lenient',
    circumstances: [],
    discretionReasons: '情节较轻',
  });
  const before2025 = { ...advertised('旧广告', 'aucl2019-20-1'), endedOn: '2025-09-30' };
  const since = advertised('新广告', 'aucl2025-25-1');
  const handling = { ...acts(before2025, since), penalty: { ...nothing, fine: 60_000_000 } };

  const asked = (of: Handling) => {
    const { state, file } = before('submit-report')();
    const context = contextOf(law, people.wang, '2026-04-01T09:00:00.000Z', file.facts);
    return askCheck(state, of, { ...context, day: '2026-04-01' });
  };

  it('is that of each act, and the milder one of the decision is named for the older act alone', () => {
    const { check, refusal } = asked(handling);
    expect(refusal?.code).toBe('choice-of-law-unstated');
    expect(check?.acts).toMatchObject([
      { violationOn: '2025-09-30', basisFrom: '2018-01-01', range: { min: 20_000_000 } },
      { violationOn: '2026-02-27', basisFrom: '2025-10-15', range: { min: 0 } },
    ]);
    const milder = check?.acts?.map(({ reasons }) => reasons.filter(({ code }) => code === 'MILDER_LAW').length);
    expect(milder).toEqual([1, 0]);
  });

  it('cannot be cited for an act that ended after it fell away', () => {
    const { endedOn: _endedOn, ...without } = before2025;
    expect(asked({ ...handling, acts: [without, since] } as unknown as Handling).refusal?.code).toBe('basis-unknown');
  });
});
