import type { CaseEvent } from '../src/events/catalogue.js';
import { risksOf } from '../src/risk/index.js';
import { isOpened, wasServed } from '../src/state/questions.js';
import type { Story } from '../src/testing/given.js';
import { detailIn } from '../src/words/risk-details.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/*
 * A corrected entry is held against the act that made it, in the case as it was then (docs/decisions/040): what cannot
 * have been is refused, what was a breach stands and shows (APL Art.75).
 */

const numberOf = (story: Story, type: CaseEvent['type']): number =>
  story.file.facts.findIndex((fact) => fact.type === type) + 1;

const correct = (story: Story, type: CaseEvent['type'], field: string, right: string | number, on: string) =>
  story.when(
    'correct-entry',
    { event: numberOf(story, type), field, wrong: '见原记录', right: String(right), why: '录入错误' },
    'wang',
    on,
  );

const markOf = ({ state }: Story) => (isOpened(state) ? state.intake.corrected?.at(-1)?.irregular : undefined);

const signs = (story: Story): string[] =>
  risksOf({ ...story.file, law }).flatMap(({ detail }) =>
    detail.code === 'irregular-as-corrected' ? [detailIn(detail, 'zh-CN'), detailIn(detail, 'en')] : [],
  );

/** Decided and served on 20 and 21 April 2026, paid on 27 April, published on 22 April. */
const paid = (): Story =>
  before('record-payment')().when(
    'record-payment',
    { amount: 830_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-1' },
    'wang',
    '2026-04-27',
  ).after;

const published = (): Story => before('record-performance')();

describe('A correction that cannot be true', () => {
  it('is refused for a payment before the decision (APL Art.67)', () => {
    const { refusal, recorded } = correct(paid(), 'PaymentRecorded', 'paidOn', '2020-01-01', '2026-04-28');
    expect(refusal).toMatchObject({ code: 'before-the-case', parameters: { field: 'paidOn', first: 'the-decision' } });
    expect(recorded).toEqual([]);
  });

  it('is refused for a service before the day of the document (PR Art.81, 82)', () => {
    const story = before('record-payment')();
    expect(correct(story, 'DecisionServed', 'servedOn', '2026-04-01', '2026-04-24').answer).toBe('before-the-case');
    expect(correct(story, 'NoticeServed', 'servedOn', '2026-03-02', '2026-04-24').answer).toBe('before-the-case');
  });

  it('is refused for a publication before the decision (PUB Art.9)', () => {
    const story = before('record-performance')();
    const shown = story.file.facts.some(({ type }) => type === 'DecisionPublished') ? story : null;
    const of =
      shown ??
      story.when(
        'publish-decision',
        {
          publishedOn: '2026-04-28',
          channel: '国家企业信用信息公示系统',
          secrecyReview: { reviewer: 'zheng', reviewedOn: '2026-04-27', outcome: 'may-be-shown', opinion: '可以公示' },
        },
        'wang',
        '2026-04-28',
      ).after;
    expect(of.file.facts.some(({ type }) => type === 'DecisionPublished')).toBe(true);
    expect(correct(of, 'DecisionPublished', 'publishedOn', '2026-04-01', '2026-04-29').answer).toBe('before-the-case');
  });
});

describe('A correction that shows a breach', () => {
  it('of the limitation stands, is marked with its article and makes a sign (APL Art.36)', () => {
    const story = before('record-payment')();
    const { after, recorded } = correct(story, 'FilingProposed', 'violationEndedOn', '2023-01-01', '2026-04-24');
    expect(recorded).toEqual(['EntryCorrected']);
    expect(markOf(after)).toEqual({ action: 'propose-filing', code: 'limitation-expired', ground: 'APL Art.36' });
    expect(signs(after)).toEqual([
      expect.stringContaining('《行政处罚法》第三十六条'),
      expect.stringContaining('APL Art.36'),
    ]);
  });

  it('is no longer one once it is corrected to what is lawful', () => {
    const wrong = correct(
      before('record-payment')(),
      'FilingProposed',
      'violationEndedOn',
      '2023-01-01',
      '2026-04-24',
    ).after;
    const { after } = correct(wrong, 'FilingProposed', 'violationEndedOn', '2026-02-20', '2026-04-25');
    expect(markOf(after)).toBeUndefined();
    expect(signs(after)).toEqual([]);
  });

  it('of the term to pay stands for a demand that came too early (ACL Art.35, 54)', () => {
    const served = { method: 'direct', servedOn: '2026-05-20', receiver: '当事人', proof: '送达回证' };
    const story = before('record-payment')().when('send-demand', served, 'wang', '2026-05-20').after;
    const { after } = correct(story, 'DemandSent', 'servedOn', '2026-04-22', '2026-05-21');
    expect(wasServed(after.state) && after.state.execution.enforcement.demand?.servedOn).toBe('2026-04-22');
    expect(markOf(after)).toMatchObject({ action: 'send-demand', code: 'term-not-over' });
  });
});

describe('A correction that its act would have taken', () => {
  it('bears no mark', () => {
    const { after } = correct(paid(), 'PaymentRecorded', 'paidOn', '2026-04-24', '2026-04-28');
    expect(markOf(after)).toBeUndefined();
    expect(correct(paid(), 'PaymentRecorded', 'amount', 0, '2026-04-28').answer).toBe('accepted');
    expect(signs(published())).toEqual([]);
  });
});
