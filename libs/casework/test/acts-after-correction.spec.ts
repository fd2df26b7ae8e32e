import type { LegalDate } from '../src/deadlines/index.js';
import type { CaseEvent } from '../src/events/catalogue.js';
import { risksOf } from '../src/risk/index.js';
import { isOpened } from '../src/state/questions.js';
import type { Outcome, Story } from '../src/testing/given.js';
import { upToReview } from '../src/testing/lines.js';
import { onSite } from '../src/testing/measure-lines.js';
import { played } from '../src/testing/stages.js';
import { detailIn } from '../src/words/risk-details.js';
import { law } from './law.js';
import { before, whole } from './rules-of.js';

/*
 * What was done on an entry that is corrected later is held against what is right: it stays, and the act that the law
 * forbids is named with its article (APL Art.75; docs/decisions/040). Days are counted by hand from the statutes.
 */

const correct = (
  story: Story,
  type: CaseEvent['type'],
  field: string,
  right: string,
  on: string,
  nth = -1,
): Outcome => {
  const places = story.file.facts.flatMap((fact, place) => (fact.type === type ? [place] : []));
  const event = (places.at(nth) ?? -1) + 1;
  return story.when('correct-entry', { event, field, wrong: '见原记录', right, why: '录入错误' }, 'wang', on);
};

const laterOf = ({ after: { state } }: Outcome) =>
  isOpened(state) ? (state.intake.corrected?.at(-1)?.laterIrregular ?? []) : [];
const markOf = ({ after: { state } }: Outcome) => (isOpened(state) ? state.intake.corrected?.at(-1)?.irregular : null);

const signsOf = (story: Story): [number, string][] =>
  risksOf({ ...story.file, law }).flatMap(({ number, detail }): [number, string][] =>
    detail.code === 'irregular-by-correction' ? [[number, detailIn(detail, 'zh-CN')]] : [],
  );

const opinion = { measure: 1, opinion: '同意' };
const goods = {
  kind: 'seizure',
  items: '涉案食品20箱',
  place: '经营场所',
  legalBasis: '食品安全法第一百一十条',
  reasons: '可能灭失',
};

const taken = (): Story =>
  played(law, [
    ...upToReview({}).slice(0, 7),
    { on: '2026-03-06', by: 'wang', action: 'request-measure', body: goods },
    { on: '2026-03-06', by: 'zhao', action: 'endorse-measure', body: opinion },
    { on: '2026-03-06', by: 'feng', action: 'approve-measure', body: { measure: 1 } },
    {
      on: '2026-03-09',
      by: 'wang',
      action: 'take-measure',
      body: { measure: 1, ...onSite, takenAt: '2026-03-09T02:00:00Z' },
    },
  ]);

const tested = (): Story => {
  const test = { body: '某检验院', accredited: true, subject: '食品安全指标', measure: 1 };
  const period = { commissionedOn: '2026-03-10', periodEndsOn: '2026-03-25', periodToldOn: '2026-03-10' };
  const result = { test: 1, receivedOn: '2026-03-20', result: '合格', toldOn: '2026-03-20' };
  return played(
    law,
    [
      { on: '2026-03-10', by: 'wang', action: 'commission-test', body: { ...test, ...period } },
      { on: '2026-03-20', by: 'wang', action: 'record-test-result', body: result },
    ],
    taken(),
  );
};

const extendedOn = (on: LegalDate, story: Story): Story =>
  played(
    law,
    [
      { on, by: 'wang', action: 'request-measure-extension', body: { measure: 1, days: 30, reasons: '案情复杂' } },
      { on, by: 'zhao', action: 'endorse-measure', body: opinion },
      { on, by: 'feng', action: 'approve-measure', body: { measure: 1 } },
    ],
    story,
  );

describe('An extension that came after the end as it is corrected', () => {
  it('of a seizure: carried out a day earlier, it ended the day before (ACL Art.25; PR Art.38)', () => {
    // 9 March and thirty days: 8 April.
    const story = extendedOn('2026-04-08', taken());
    const outcome = correct(story, 'MeasureTaken', 'takenAt', '2026-03-08T02:00:00Z', '2026-04-09');
    expect(outcome.answer).toBe('accepted');
    expect(laterOf(outcome)).toMatchObject([
      { event: 12, action: 'request-measure-extension', code: 'too-late' },
      { event: 14, action: 'approve-measure', code: 'too-late' },
    ]);
    expect(signsOf(outcome.after)).toEqual([
      [18, expect.stringContaining('2026年4月8日')],
      [18, expect.stringContaining('2026年4月8日')],
    ]);
  });

  it('of a seizure: the result of the test came earlier, and fewer days are left out (ACL Art.25(3))', () => {
    // 8 April and the ten days of the test: 18 April; with five of them: 13 April.
    const outcome = correct(
      extendedOn('2026-04-17', tested()),
      'TestResultReceived',
      'receivedOn',
      '2026-03-15',
      '2026-04-20',
    );
    expect(laterOf(outcome).map(({ action }) => action)).toEqual(['request-measure-extension', 'approve-measure']);
  });

  it('and one that came in time by what is right bears no mark', () => {
    const outcome = correct(
      extendedOn('2026-04-07', taken()),
      'MeasureTaken',
      'takenAt',
      '2026-03-08T02:00:00Z',
      '2026-04-09',
    );
    expect(laterOf(outcome)).toEqual([]);
    expect(signsOf(outcome.after)).toEqual([]);
  });

  it('shows as long as the entry says so, and is measured from what was entered first', () => {
    const story = extendedOn('2026-04-08', taken());
    const wrong = correct(story, 'MeasureTaken', 'takenAt', '2026-03-08T02:00:00Z', '2026-04-09').after;
    const worse = correct(wrong, 'MeasureTaken', 'takenAt', '2026-03-07T02:00:00Z', '2026-04-09');
    expect(laterOf(worse)).toHaveLength(2);
    expect(signsOf(worse.after)).toHaveLength(2);
    const back = correct(worse.after, 'MeasureTaken', 'takenAt', '2026-03-09T02:00:00Z', '2026-04-09');
    expect(laterOf(back)).toEqual([]);
    expect(signsOf(back.after)).toEqual([]);
  });
});

describe('An effect that came before the appeal was over as it is corrected', () => {
  it('is named with its article (ALL Art.85)', () => {
    const story = whole('maintained');
    const outcome = correct(story, 'JudgmentGiven', 'receivedOn', '2026-08-20', '2026-11-02', 0);
    expect([outcome.answer, laterOf(outcome).find(({ action }) => action === 'confirm-judgment')]).toMatchObject([
      'accepted',
      { code: 'appeal-open', ground: 'ALL Art.85; CPL Art.85' },
    ]);
  });
});

describe('A day on which the entry had been made already', () => {
  it('stands and is marked: nobody writes down what has not happened (APL Art.47)', () => {
    const outcome = correct(before('record-payment')(), 'EvidenceCollected', 'collectedOn', '2026-04-22', '2026-04-24');
    expect(markOf(outcome)).toMatchObject({ code: 'in-the-future', ground: 'APL Art.47' });
    const earlier = correct(before('record-payment')(), 'EvidenceCollected', 'collectedOn', '2026-03-08', '2026-04-24');
    expect(markOf(earlier)).toBeUndefined();
  });
});

describe('What the owner signed (ACL Art.24)', () => {
  it('is no other kind of measure', () => {
    expect(correct(taken(), 'MeasureRequested', 'kind', 'evidence-hold', '2026-03-10').answer).toBe('list-signed');
  });

  it('is marked where it says another quantity, and not where a slip is righted', () => {
    const more = correct(taken(), 'MeasureRequested', 'items', '涉案食品60箱', '2026-03-10');
    expect(markOf(more)).toMatchObject({ code: 'list-signed', ground: 'ACL Art.24; PR Art.34, 39' });
    expect(markOf(correct(taken(), 'MeasureRequested', 'items', '涉案仪品20箱', '2026-03-10'))).toBeUndefined();
  });
});
