import type { LegalDate } from '../src/deadlines/index.js';
import { pointOf } from '../src/risk/points.js';
import { failedAttempt, inspection, lightFine, nothing, servedOn } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { stored } from '../src/testing/goods-lines.js';
import { detailIn } from '../src/words/risk-details.js';
import { saying } from './older-history.js';
import { signs, when } from './risks-of.js';
import { at, before, whole } from './rules-of.js';

describe('risk 20: goods not kept as they should be (涉案财物管理不规范)', () => {
  it('shows the attempt to dispose of other goods than were approved', () => {
    const other = {
      disposal: 1,
      executors: ['wang', 'li'],
      supervisor: 'chen',
      disposedOn: '2026-04-29',
      place: '处理场',
      goods: [{ name: '标签不符食品', quantity: 11, unit: '箱' }],
      record: '销毁',
    };
    const tried = before('dispose-goods', {}, 'goods')().when('dispose-goods', other, 'wang', '2026-04-29').after;
    expect(when(tried, 20)).toEqual([['2026-04-29', '2026-04-29']]);
  });
  it('shows the attempt to take more out of the store than lies there, and a single person who counts', () => {
    const body = { ...stored, direction: 'out', reason: 'to-test', movedOn: '2026-03-10' };
    const story = before('publish-early-disposal', {}, 'goods-kept')();
    const more = { ...body, goods: [{ name: '涉案食品', quantity: 21, unit: '箱' }] };
    expect(when(story.when('move-goods', more, 'wang', '2026-03-10').after, 20)).toEqual([
      ['2026-03-10', '2026-03-10'],
    ]);
    const alone = story.when('move-goods', { ...body, persons: ['wang'] }, 'wang', '2026-03-10').after;
    expect(when(alone, 20)).toEqual([['2026-03-10', '2026-03-10']]);
  });
  it('will show when goods are released on paper and stay in the store, and ends when they leave it', () => {
    const end = { measure: 1, outcome: 'no-longer-needed', reasons: '已完成取证' };
    const released = before('publish-early-disposal', {}, 'goods-kept')()
      .when('request-measure-end', end, 'wang', '2026-03-10')
      .after.when('endorse-measure', { measure: 1, opinion: '同意' }, 'zhao', '2026-03-10')
      .after.when('approve-measure', { measure: 1 }, 'feng', '2026-03-10').after;
    expect(when(released, 20)).toEqual([['2026-03-14', null]]);
    const back = (day: string) =>
      released.when('move-goods', { ...stored, direction: 'out', reason: 'returned', movedOn: day }, 'wang', day).after;
    expect(when(back('2026-03-11'), 20)).toEqual([]);
    expect(when(back('2026-03-20'), 20)).toEqual([['2026-03-14', '2026-03-20']]);
  });
  it('will show when what was taken is not given back, and ends with the return', () => {
    expect(when(before('settle-duty', {}, 'revoked')(), 20)).toEqual([['2026-06-30', null]]);
    expect(when(whole('revoked'), 20)).toEqual([]);
  });
});

describe('risk 32: service late or in a way that is not open (送达违规)', () => {
  it('shows a decision that is not served within seven working days (PR Art.81)', () => {
    expect(when(at('decided'), 32)).toEqual([['2026-04-30', null]]);
    const tried = failedAttempt('decision', 'direct', '2026-04-21');
    expect(when(at('decided').when('record-service-attempt', tried, 'wang', '2026-04-21').after, 32)).toEqual([]);
  });
  it('shows the attempt to serve electronically without consent (PR Art.82(3))', () => {
    const { after } = before('serve-notice')().when(
      'serve-notice',
      servedOn('2026-04-09', 'electronic'),
      'wang',
      '2026-04-09',
    );
    expect(when(after, 32)).toEqual([['2026-04-09', '2026-04-09']]);
  });
});

describe('risk 33: publication late, wrong or not withdrawn (公示不及时、错误、不撤回)', () => {
  it('will show on the day after the three working days to withdraw (PUB Art.11)', () => {
    expect(when(before('withdraw-publication', {}, 'revoked')(), 33)).toEqual([['2026-06-11', null]]);
    expect(when(before('settle-duty', {}, 'revoked')(), 33)).toEqual([]);
  });
  it('shows the attempt to publish a decision that is not to be published (PUB Art.2)', () => {
    const warned = { ...lightFine, basisId: 'fsl-126-1-3', facts: {}, penalty: { ...nothing, warning: true } };
    const { answer, after } = before('serve-decision', { handling: warned })().when(
      'publish-decision',
      { publishedOn: '2026-04-22', channel: '公示系统' },
      'wang',
      '2026-04-22',
    );
    expect(answer).toBe('not-to-be-published');
    expect(when(after, 33)).toEqual([['2026-04-22', '2026-04-22']]);
  });
  it('keeps what was late in a round that is over', () => {
    const late = before('publish-decision')().when(
      'publish-decision',
      { publishedOn: '2026-05-25', channel: '公示系统' },
      'wang',
      '2026-05-25',
    ).after;
    expect(when(late, 33)).toEqual([['2026-05-21', '2026-05-25']]);
  });
});

const { fine, confiscatedGains } = lightFine.penalty;
const all = 2 * fine + confiscatedGains;

describe('risk 35: execution incomplete (执行不到位)', () => {
  it('shows when no demand follows the term to pay for thirty days', () => {
    // Whether or not it follows, the right to the court is lost after 21 January (ACL Art.53; six and three months).
    expect(when(before('record-payment')(), 35)).toEqual([
      ['2026-06-06', null],
      ['2027-01-22', null],
    ]);
    expect(when(at('performed'), 35)).toEqual([]);
  });
  it('shows an execution by the court with money open for which nothing came in (PR Art.77(1)(1))', () => {
    const executed = (story: Story) =>
      signs(story, 35).flatMap(({ since, until, detail }) =>
        detail.code === 'court-executed-unpaid' ? [[since, until, detail.parameters]] : [],
      );
    const ruled = before('record-court-ruling', {}, 'enforcement', 2);
    const over = (story: Story) =>
      story.when('record-court-ruling', { outcome: 'executed', on: '2026-10-30' }, 'wang', '2026-10-30').after;
    // Fine and gains, and as much as the fine again, its cap (APL Art.72): 3 % a day from 1 July on.
    expect(executed(over(ruled()))).toEqual([['2026-10-30', null, { on: '2026-10-30', owed: all }]]);
    // What the court collected is entered first; with all of it the case is performed without that.
    const collected = { amount: all - 100, paidOn: '2026-10-29', channel: 'bank', receiptNumber: 'P-1' };
    const part = ruled().when('record-payment', collected, 'wang', '2026-10-29').after;
    expect(executed(over(part))).toEqual([['2026-10-30', null, { on: '2026-10-30', owed: 100 }]]);
    const ended = ruled().when('record-court-ruling', { outcome: 'ended', on: '2026-10-30' }, 'wang', '2026-10-30');
    expect(executed(ended.after)).toEqual([]);
  });
  it('shows a demand whose ten working days leave no day for the court (ACL Art.53, 54)', () => {
    const late = (day: LegalDate) =>
      signs(before('record-payment')().when('send-demand', servedOn(day), 'wang', day).after, 35).flatMap(
        ({ since, detail }) => (detail.code === 'demand-too-late' ? [[since, detail.parameters]] : []),
      );
    // Ten working days of 6 January 2027, a Wednesday, end on the 20th; of the 7th on the 21st, the last for the court.
    expect(late('2027-01-06')).toEqual([]);
    expect(late('2027-01-07')).toEqual([
      ['2027-01-07', { on: '2027-01-07', until: '2027-01-21', courtEnds: '2027-01-21' }],
    ]);
  });
  it('will show when the right to the court is lost', () => {
    expect(when(before('apply-to-court', {}, 'maintained')(), 35)).toContainEqual(['2026-11-27', null]);
  });
});

describe('the grounds of points 17 and 35', () => {
  it('name the articles that their signs rest on: ACL Art.28(1)(2); Art.35 and 54', () => {
    expect(pointOf(17).ground).toContain('ACL Art.10, 17, 18, 23, 24, 28');
    expect(pointOf(35).ground).toContain('ACL Art.35, 42, 53, 54');
  });
});

describe('a demand on the last day of the term to pay (ACL Art.35, 54)', () => {
  // Served on 21 April: the fifteenth day is Wednesday 6 May.
  const demandedOn = (servedOn: string) =>
    signs(saying(before('apply-to-court', {}, 'maintained')(), 'DemandSent', { servedOn }), 35).filter(
      ({ detail }) => detail.code === 'demand-too-early',
    );
  it('came too early, and one of the day after did not; the sentence is true of the last day', () => {
    const [sign] = demandedOn('2026-05-06');
    expect(sign === undefined ? '' : detailIn(sign.detail, 'zh-CN')).toBe(
      '催告于2026年5月6日送达，在缴纳期限届满前（含届满当日）；期限至2026年5月6日届满。',
    );
    expect(demandedOn('2026-05-07')).toEqual([]);
  });
});

describe('risk 39: visits without a task (吃拿卡要、通风报信)', () => {
  it('shows who wanted to be recorded at the place of the party and is not on the case', () => {
    const visit = { ...inspection, officers: ['wang', 'chen'] };
    const tried = before('record-inspection')().when('record-inspection', visit, 'wang', '2026-03-06').after;
    expect(when(tried, 39)).toEqual([['2026-03-06', '2026-03-06']]);
  });
});
