import type { Story } from '../src/testing/given.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { signs } from './risks-of.js';
import { notified, of, paid, shown, act } from './three-parties.js';

/*
 * Three parties of one case: what shows with one of them names it, what shows with all of them is of the case, and a
 * second breach with one party is not lost beside the first (procedure §8).
 */

const told = (story: Story, number: number) =>
  signs(story, number).map(({ detail, since, forParty }) => [detail.code, since, forParty ?? 'the case']);

const statement = (party: number, content: string) =>
  of(party, '2026-04-20', 'record-statement', { statedOn: '2026-04-13', form: 'oral', content });

describe('A statement that was entered a week late (risk 3)', () => {
  const all = [statement(1, '请求从轻'), statement(2, '请求从轻'), statement(3, '请求从轻')];

  it('is told once where that of each party was, and with its party where only one was', () => {
    expect(told(played(law, all, notified()), 3)).toEqual([['entered-late', '2026-04-20', 'the case']]);
    expect(told(played(law, all.slice(1, 2), notified()), 3)).toEqual([['entered-late', '2026-04-20', 2]]);
  });
  it('is told a second time where one party had two', () => {
    const again = [...all, statement(2, '补充陈述')];
    expect(told(played(law, again, notified()), 3)).toEqual([
      ['entered-late', '2026-04-20', 'the case'],
      ['entered-late', '2026-04-20', 2],
    ]);
  });
});

describe('A payment that is corrected after the closing (risk 36)', () => {
  const closed = (): Story =>
    played(
      law,
      [
        act('2026-05-06', 'wang', 'propose-closing', { ground: 'performed', summary: '已缴清' }),
        act('2026-05-06', 'zhao', 'endorse-proposal', { opinion: '同意' }),
        act('2026-05-06', 'feng', 'close-case', {}),
      ],
      paid(shown()),
    );
  it('shows with the party that has not paid, and with none of those that have (PR Art.77)', () => {
    const story = closed();
    const second = story.file.facts.findIndex(({ type, forParty }) => type === 'PaymentRecorded' && forParty === 2);
    const body = { event: second + 1, field: 'amount', wrong: '1200000', right: '1000000', why: '金额录入错误' };
    const { answer, after } = story.when('correct-entry', body, 'wang', '2026-05-08');
    expect(answer).toBe('accepted');
    expect(told(story, 36)).toEqual([]);
    expect(told(after, 36)).toEqual([
      ['closed-unpaid', '2026-05-06', 2],
      // The proposal to close is one for all.
      ['irregular-by-correction', '2026-05-08', 'the case'],
    ]);
  });
});
