import { papersOfCase } from '../src/forms/papers-of-case.js';
import { proclaimedOn, servedOn } from '../src/testing/bodies.js';
import type { Outcome } from '../src/testing/given.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';

/*
 * A proclamation is a document of its own, #51, with a number of the series 市监罚送告 (procedure §5): of whoever acts,
 * as of every numbered document. What is served otherwise has the receipt #50, which has none.
 */
const errors = [{ kind: 'name', wrong: '某食品店', right: '某食杂店' }];
const lateHearing = { startsAt: '2026-06-26T01:30:00Z', place: '局听证室', publicity: 'open' };
const hearingFixed = () =>
  before('fix-hearing', {}, 'hearing')().when('fix-hearing', lateHearing, 'jiang', '2026-04-16').after;

const serviceOf: Record<string, (body: object) => Outcome> = {
  'serve-notice': (body) => before('serve-notice')().when('serve-notice', body, 'wang', '2026-04-09'),
  'serve-hearing-notice': (body) => hearingFixed().when('serve-hearing-notice', body, 'jiang', '2026-04-17'),
  'serve-decision': (body) => at('decided').when('serve-decision', body, 'wang', '2026-04-21'),
  'send-demand': (body) => before('send-demand', {}, 'enforcement')().when('send-demand', body, 'wang', '2026-07-06'),
  'correct-decision': (body) =>
    before('correct-decision', {}, 'corrected')().when('correct-decision', { ...body, errors }, 'wang', '2026-04-24'),
};
const days: Record<string, string> = {
  'serve-notice': '2026-04-09',
  'serve-hearing-notice': '2026-04-17',
  'serve-decision': '2026-04-21',
  'send-demand': '2026-07-06',
  'correct-decision': '2026-04-24',
};

describe('The number of a proclamation (#51, 市监罚送告; PR Art.82(5))', () => {
  it.each(Object.keys(serviceOf))('is drawn from its series at %s, and none where it is handed over', (action) => {
    const day = days[action] as '2026-04-09';
    const dataOf = (body: object): object | undefined => {
      const outcome = serviceOf[action]?.(body);
      expect([action, outcome?.answer]).toEqual([action, 'accepted']);
      return outcome?.events[0]?.data;
    };
    expect(dataOf(proclaimedOn(day))).toMatchObject({ proclamationNumber: 'qinghe-goods-proclamation-1' });
    expect(dataOf(servedOn(day))).not.toHaveProperty('proclamationNumber');
  });

  it('is not typed: one that somebody enters is refused', () => {
    const typed = { ...proclaimedOn('2026-04-09'), proclamationNumber: '清市监罚送告〔2026〕9号' };
    expect(serviceOf['serve-notice']?.(typed).answer).toBe('invalid');
  });

  it('ends with the proclamation: who turns up is served under no number', () => {
    const proclaimed = serviceOf['serve-decision']?.(proclaimedOn('2026-04-21')).after;
    const [served] = proclaimed?.when('serve-decision', servedOn('2026-05-11'), 'wang', '2026-05-11').events ?? [];
    expect(served?.type).toBe('DecisionServed');
    expect(served?.data).not.toHaveProperty('proclamationNumber');
  });

  it('is corrected by nobody: the ledger of numbers and the printed paper have it (PR Art.79)', () => {
    const served = serviceOf['serve-notice']?.(proclaimedOn('2026-04-09')).after;
    const event = served?.file.facts.length ?? 0;
    const slip = { event, wrong: 'qinghe-goods-proclamation-1', right: '清市监罚送告〔2026〕9号', why: '笔误' };
    const typed = served?.when('correct-entry', { ...slip, field: 'proclamationNumber' }, 'wang', '2026-04-10');
    expect(typed?.answer).toBe('entry-field-fixed');
  });

  it('stands in the list of documents, as that of every numbered one does', () => {
    const served = serviceOf['serve-notice']?.(proclaimedOn('2026-04-09')).after;
    const papers = papersOfCase(served?.file.facts ?? [], law.forms);
    expect(papers.filter(({ form }) => form === 51).map(({ number }) => number)).toEqual([
      'qinghe-goods-proclamation-1',
    ]);
  });
});
