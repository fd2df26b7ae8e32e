import type { CaseEvent } from '../src/events/catalogue.js';
import type { Law } from '../src/law.js';
import { lawKnownOn } from '../src/replay/law-then.js';
import { pastCase, type PastCase } from '../src/replay/past-case.js';
import { countIn, pastOf, type PastAs } from '../src/replay/past.js';
import { readPoint } from '../src/replay/point.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { at, before, whole } from './rules-of.js';

/* Issue 16: past states carry clocks, risks, files, forms and steps by the law and calendar of then. */

const seen = ({ file }: Story, text: string, readAs: PastAs = 'known', under: Law = law): PastCase => {
  const past = pastOf(file.facts, readAs);
  const point = readPoint(text);
  const count = point === null ? null : countIn(past, point);
  if (point === null || count === null) throw new Error(`${text} is no point of this case`);
  return pastCase(file, past, { count, point, law: under });
};

const clockOf = ({ clocks }: PastCase, id: string) => clocks.find((clock) => clock.id === id);

/** The law with the notice for 2026 issued on another day. */
const issuedOn = (day: string): Law => ({
  ...law,
  notices: law.notices.map((notice) => (notice.year === 2026 ? { ...notice, issuedOn: day as never } : notice)),
});

describe('The clocks of a past day', () => {
  it('say how many working days were left on that day', () => {
    // Notice served on Thursday 9 April: five working days end on Thursday 16 April (PR Art.57).
    const story = before('record-statement')();
    expect(clockOf(seen(story, '2026-04-09'), 'defence-window')).toMatchObject({ due: '2026-04-16', left: 5 });
    expect(clockOf(seen(story, '2026-04-14'), 'defence-window')).toMatchObject({ due: '2026-04-16', left: 2 });
    expect(clockOf(seen(story, '2026-04-19'), 'defence-window')).toMatchObject({ due: '2026-04-16', left: -3 });
  });

  it('do not run where they were stopped by then, and run where they were stopped later', () => {
    expect(clockOf(seen(whole(), '2026-04-20'), 'case')).toMatchObject({ stoppedOn: '2026-04-20', left: null });
    expect(clockOf(seen(whole(), '2026-04-19'), 'case')).toMatchObject({ stoppedOn: null });
  });

  it('are counted by the notices on days off that were known then', () => {
    // Fifteen days from 21 April: 6 May. The notice leaves out 1 to 5 May; without it 1, 4 and 5 May are worked.
    const story = before('record-payment')();
    expect(clockOf(seen(story, '2026-04-27'), 'pay')).toMatchObject({ due: '2026-05-06', left: 4 });
    expect(clockOf(seen(story, '2026-04-27', 'known', issuedOn('2026-04-28')), 'pay')?.left).toBe(7);
    expect(clockOf(seen(story, '2026-04-27', 'true', issuedOn('2026-04-28')), 'pay')?.left).toBe(4);
    expect(clockOf(seen(story, '2026-04-28', 'known', issuedOn('2026-04-28')), 'pay')?.left).toBe(3);
  });
});

describe('The law as it was known on a day', () => {
  it('has the notice for 2026 from 4 November 2025 on', () => {
    expect(lawKnownOn(law, '2025-11-03').notices.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(lawKnownOn(law, '2025-11-04')).toBe(law);
  });
});

describe('A case at a past point', () => {
  const numberOf = ({ file }: Story, type: CaseEvent['type']): number =>
    file.facts.findIndex((fact) => fact.type === type) + 1;

  it('has the forms that were made by then, and those that its next acts waited for', () => {
    const then = seen(whole(), 'filing');
    const now = seen(whole(), String(whole().file.version));
    expect(then.documents.map(({ event }) => event)).toEqual(
      now.documents.map(({ event }) => event).filter((event) => event <= numberOf(whole(), 'CaseFiled')),
    );
    expect(then.documents.length).toBeGreaterThan(0);
    expect(now.documents.length).toBeGreaterThan(then.documents.length);
  });

  it('has the attempts that were refused by then', () => {
    const { after } = at('investigating').when('file-case', {}, 'feng', '2026-03-20');
    expect([seen(after, '2026-03-19').refusedAttempts, seen(after, '2026-03-20').refusedAttempts]).toEqual([0, 1]);
  });

  it('has the risks of then, and as true those that a correction brought to light', () => {
    // The decision of 20 April is in time for a notice of 9 April, whose window ends on the 16th, not for one of 15th.
    const story = whole();
    const { after } = story.when(
      'correct-entry',
      {
        event: numberOf(story, 'NoticeServed'),
        field: 'servedOn',
        wrong: '见原记录',
        right: '2026-04-15',
        why: '录入错误',
      },
      'wang',
      '2026-12-01',
    );
    const inside = (past: PastCase) => past.risks.find(({ detail }) => detail.code === 'decided-inside-window');
    expect(inside(seen(after, '2026-04-20', 'known'))).toBeUndefined();
    expect(inside(seen(after, '2026-11-30', 'known'))).toBeUndefined();
    expect(inside(seen(after, '2026-12-01', 'known'))).toMatchObject({ onlyAsTrue: false, shownBy: null });
    expect(inside(seen(after, '2026-04-20', 'true'))).toMatchObject({
      onlyAsTrue: true,
      since: '2026-04-20',
      shownBy: numberOf(story, 'PenaltyDecided'),
    });
    expect(inside(seen(after, '2026-11-30', 'true'))?.shownBy).toBe(numberOf(story, 'PenaltyDecided'));
    expect(seen(after, '2026-04-20', 'true').state.stage).toBe('decided');
  });

  it('marks what could not come before what it rests on', () => {
    const story = whole();
    const { after } = story.when(
      'correct-entry',
      {
        event: numberOf(story, 'NoticeServed'),
        field: 'servedOn',
        wrong: '见原记录',
        right: '2026-04-27',
        why: '录入错误',
      },
      'wang',
      '2026-12-01',
    );
    expect(seen(after, '2026-11-30', 'true').outOfOrder).toContain(numberOf(story, 'PenaltyDecided'));
    expect(seen(after, '2026-11-30', 'known').outOfOrder).toEqual([]);
  });

  it('ends with the day, instant or event that is asked for', () => {
    expect(seen(whole(), '2026-04-20')).toMatchObject({ day: '2026-04-20', at: '2026-04-20T15:59:59.999Z' });
    expect(seen(whole(), '2026-04-20T16:00:00Z')).toMatchObject({ day: '2026-04-21' });
    const { recordedAt } = whole().file.facts[2] ?? { recordedAt: '' };
    expect(seen(whole(), '3').at).toBe(recordedAt);
  });
});
