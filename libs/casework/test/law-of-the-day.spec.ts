import type { Handling } from '../src/events/investigation.js';
import { nothing, report } from '../src/testing/bodies.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { said } from './said.js';

/*
 * 反不正当竞争法(2019)20, until 14 October 2025: 200,000 to 1,000,000 yuan; 反不正当竞争法(2025)25: up to 1,000,000 yuan.
 * 食品安全法132 as of 2015, until 30 November 2025: 10,000 to 50,000 yuan; of 2025: more. 公司法(2018)205 fell away on
 * 30 June 2024 and none came in its place.
 */
const under = (basisId: string, fine: number, more: object = {}): Handling => ({
  outcome: 'penalty',
  basisId,
  facts: {},
  penalty: { ...nothing, fine },
  tier: 'lenient',
  circumstances: [],
  discretionReasons: '情节较轻',
  ...more,
});

/** The case of an act that ended on a day, filed under the text of then, with its report of 1 April 2026. */
const reported = (endedOn: string, filedUnder: string, handling: Handling) => {
  const filed = upToReview({})
    .slice(0, 10)
    .map((act) =>
      act.action === 'propose-filing'
        ? { ...act, body: { ...act.body, basisId: filedUnder, violationEndedOn: endedOn } }
        : act,
    );
  return played(law, filed).when('submit-report', report(handling), 'wang', '2026-04-01');
};

describe('the law of the day of the act, or the milder one of the decision (从旧兼从轻, APL Art.37)', () => {
  const old = under('aucl2019-20-1', 30_000_000);
  const chosen = {
    lawApplied: 'of-the-act',
    choiceBecause: 'milder-kinds',
    choiceOfLaw: '新的规定同时增加了责令停产停业，就本案并不较轻。',
  } as const;
  const stated = { ...old, ...chosen };

  it('refuses the text of then where the new one is milder, and names the new figures', () => {
    const { answer, refusal } = reported('2025-10-14', 'aucl2019-20-1', old);
    expect(answer).toBe('choice-of-law-unstated');
    expect(refusal?.ground).toContain('APL Art.37');
    expect(said(refusal)).toContain('1,000,000');
  });

  it('takes the new text for an act of before', () => {
    expect(reported('2025-10-14', 'aucl2019-20-1', under('aucl2025-25-1', 10_000_000)).answer).toBe('accepted');
  });

  it('takes the text of then where somebody states why the new one is not milder', () => {
    expect(reported('2025-10-14', 'aucl2019-20-1', stated).answer).toBe('accepted');
  });

  it('asks which text was chosen, on which ground and why: words alone choose nothing', () => {
    for (const field of ['lawApplied', 'choiceBecause', 'choiceOfLaw'] as const) {
      const { [field]: _left, ...without } = stated;
      expect([field, reported('2025-10-14', 'aucl2019-20-1', without).answer]).toEqual([
        field,
        'choice-of-law-unstated',
      ]);
    }
  });

  it('refuses a choice of the text of the decision beside a basis of the day of the act, and the other way round', () => {
    const unlike = { ...stated, lawApplied: 'of-the-decision' as const };
    expect(reported('2025-10-14', 'aucl2019-20-1', unlike).answer).toBe('law-chosen-not-applied');
    const heavier = { ...under('fsl-132-1@2025', 20_000_000), ...chosen };
    expect(reported('2025-11-30', 'fsl-132@2015', heavier).answer).toBe('law-chosen-not-applied');
    const went = { ...heavier, lawApplied: 'of-the-decision' as const, choiceBecause: 'act-went-on' as const };
    expect(reported('2025-11-30', 'fsl-132@2015', went).answer).not.toBe('law-chosen-not-applied');
    expect(reported('2025-11-30', 'fsl-132@2015', went).answer).not.toBe('choice-of-law-unstated');
  });

  it('refuses a new text that is heavier than the one of then', () => {
    const later = under('fsl-132-1@2025', 20_000_000);
    expect(reported('2025-11-30', 'fsl-132@2015', later).answer).toBe('choice-of-law-unstated');
    expect(reported('2025-12-01', 'fsl-132-1@2025', later).answer).not.toBe('choice-of-law-unstated');
  });

  it('asks whether an act is still unlawful whose text fell away without another', () => {
    const fallen = under('col2018-205', 500_000);
    expect(reported('2024-06-30', 'col2018-205', fallen).answer).toBe('choice-of-law-unstated');
  });

  it('asks for no reason where the same text is in force on both days', () => {
    const { answer } = reported('2026-02-27', 'aucl2025-25-1', under('aucl2025-25-1', 10_000_000));
    expect(answer).toBe('accepted');
  });

  it('asks for it of the act that it is of, where there are several', () => {
    const of = (handling: Handling, act: string, endedOn: string) => {
      const { outcome: _outcome, ...one } = handling;
      return { ...one, act, endedOn };
    };
    const acts = (first: Handling): Handling =>
      ({
        outcome: 'penalty',
        penalty: { ...nothing, fine: 40_000_000 },
        discretionReasons: '分别裁量',
        acts: [of(first, '旧', '2025-10-14'), of(under('aucl2025-25-1', 10_000_000), '新', '2026-02-27')],
      }) as unknown as Handling;
    expect(reported('2026-02-27', 'aucl2025-25-1', acts(old)).answer).toBe('choice-of-law-unstated');
    expect(reported('2026-02-27', 'aucl2025-25-1', acts(stated)).answer).toBe('accepted');
  });
});
