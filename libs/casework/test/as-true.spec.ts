import { assert, property } from 'fast-check';
import type { CaseEvent } from '../src/events/catalogue.js';
import { asCorrected, fold, type CaseFact } from '../src/evolve/fold.js';
import { lateEntries } from '../src/evolve/late-entries.js';
import { stateAt } from '../src/evolve/time-travel.js';
import { countIn, differencesIn, pastOf } from '../src/replay/past.js';
import { readPoint } from '../src/replay/point.js';
import { isFiled, isReviewed, wasServed } from '../src/state/questions.js';
import type { Story } from '../src/testing/given.js';
import { at, before, whole } from './rules-of.js';
import { stories } from './stories.js';
import { notified } from './two-parties.js';

/* Issue 16: as true is ordered by happening, then recording; corrections apply from the day of what they correct. */

const stateOn = (facts: readonly CaseFact[], point: string, readAs: 'known' | 'true') => {
  const past = pastOf(facts, readAs);
  const read = readPoint(point);
  const count = read === null ? null : countIn(past, read);
  if (count === null) throw new Error(`${point} is no point of this case`);
  return stateAt(past.facts, count);
};

const numberOf = (story: Story, type: CaseEvent['type']): number =>
  story.file.facts.findIndex((fact) => fact.type === type) + 1;

const correct = (story: Story, type: CaseEvent['type'], field: string, right: string, on: string): Story =>
  story.when(
    'correct-entry',
    { event: numberOf(story, type), field, wrong: '见原记录', right, why: '录入错误' },
    'wang',
    on,
  ).after;

const noticeServedOn = (state: ReturnType<typeof stateAt>) =>
  isReviewed(state) ? state.notice.service?.servedOn : null;

describe('A case as it is true', () => {
  it('is the case as it was known at every event, where nothing was corrected and nothing entered late', () => {
    const compared = { count: 0 };
    assert(
      property(stories, ({ file: { facts } }) => {
        const lapses = facts.some(({ type }) => type.endsWith('Lapsed'));
        if (lapses || lateEntries(facts).size > 0 || facts.some(({ type }) => type === 'EntryCorrected')) return;
        compared.count += 1;
        for (let number = 0; number <= facts.length; number += 1)
          expect(stateOn(facts, String(number), 'true')).toEqual(stateOn(facts, String(number), 'known'));
      }),
    );
    expect(compared.count).toBeGreaterThan(20);
  });

  it('has every event once, and ends where what was not moved and what was moved can all be read', () => {
    assert(
      property(stories, ({ file: { facts } }) => {
        const past = pastOf(facts, 'true');
        expect(past.numbers.toSorted((one, other) => one - other)).toEqual(facts.map((_, place) => place + 1));
        expect(fold(past.facts).stage).toBe(fold(facts).stage);
        expect(past.instants).toEqual(past.instants.toSorted());
      }),
    );
  });

  it('shows a corrected day from that day on; as known it shows from its recording on', () => {
    const story = before('record-statement')();
    const { facts } = correct(story, 'NoticeServed', 'servedOn', '2026-04-10', '2026-04-13').file;
    expect(noticeServedOn(stateOn(facts, '2026-04-09', 'known'))).toBe('2026-04-09');
    expect(noticeServedOn(stateOn(facts, '2026-04-12', 'known'))).toBe('2026-04-09');
    expect(noticeServedOn(stateOn(facts, '2026-04-13', 'known'))).toBe('2026-04-10');
    expect(noticeServedOn(stateOn(facts, '2026-04-09', 'true'))).toBeUndefined();
    expect(noticeServedOn(stateOn(facts, '2026-04-10', 'true'))).toBe('2026-04-10');
    expect(noticeServedOn(stateOn(facts, '2026-04-12', 'true'))).toBe('2026-04-10');
  });

  it('shows a corrected text from the day of its entry on', () => {
    const { facts } = correct(whole(), 'EvidenceCollected', 'description', '进货台账', '2026-12-01').file;
    const evidenceOn = (day: string, readAs: 'known' | 'true') => {
      const state = stateOn(facts, day, readAs);
      return isFiled(state) ? state.investigation.evidence.map(({ description }) => description) : [];
    };
    expect(evidenceOn('2026-11-30', 'known')).toEqual(['进货票据']);
    expect([evidenceOn('2026-03-08', 'true'), evidenceOn('2026-03-09', 'true')]).toEqual([[], ['进货台账']]);
  });

  it('has evidence on its day, however late it was entered, before what was entered meanwhile', () => {
    const evidence = (story: Story, collectedOn: string, on: string): Story =>
      story.when(
        'collect-evidence',
        { officers: ['wang', 'li'], kind: 'object', description: collectedOn, provider: '当事人', collectedOn },
        'wang',
        on,
      ).after;
    const assigned = at('investigating').when('assign-officers', { officers: ['wang', 'li'] }, 'zhao', '2026-03-05');
    const { facts } = evidence(evidence(assigned.after, '2026-03-10', '2026-03-10'), '2026-03-06', '2026-03-12').file;
    const evidenceOn = (day: string, readAs: 'known' | 'true') => {
      const state = stateOn(facts, day, readAs);
      return isFiled(state) ? state.investigation.evidence.map(({ description }) => description) : null;
    };
    expect(['2026-03-06', '2026-03-11', '2026-03-12'].map((day) => evidenceOn(day, 'known'))).toEqual([
      [],
      ['2026-03-10'],
      ['2026-03-10', '2026-03-06'],
    ]);
    expect(['2026-03-05', '2026-03-06', '2026-03-10'].map((day) => evidenceOn(day, 'true'))).toEqual([
      [],
      ['2026-03-06'],
      ['2026-03-06', '2026-03-10'],
    ]);
    expect(pastOf(facts, 'true').outOfOrder.size).toBe(0);
  });

  it('has an act of which only the day is known after what was recorded of that day by then', () => {
    const { facts } = at('investigating').file;
    const [hour, day] = ['2026-06-01T02:00:00.000Z', '2026-05-31T16:00:00.000Z'].map((occurredAt) => ({
      ...facts.at(-1),
      type: 'AvRecordAttached',
      occurredAt,
      recordedAt: '2026-06-02T00:00:00.000Z',
      data: { step: 1 },
    })) as CaseFact[];
    const order = [...facts, hour, day].map((_, place) => place + 1);
    expect(pastOf([...facts, hour, day] as CaseFact[], 'true').numbers).toEqual(order);
  });

  it('keeps an act that cannot stand before what it rests on, after it, and marks it', () => {
    // The decision of 20 April was served on 21 April; the notice is said to have been served on 27 April.
    const { facts } = correct(whole(), 'NoticeServed', 'servedOn', '2026-04-27', '2026-12-01').file;
    const past = pastOf(facts, 'true');
    const decided = facts.findIndex(({ type }) => type === 'PenaltyDecided') + 1;
    const served = facts.findIndex(({ type }) => type === 'NoticeServed') + 1;
    expect(past.numbers.indexOf(decided)).toBeGreaterThan(past.numbers.indexOf(served));
    expect([...past.outOfOrder]).toContain(decided);
    expect(stateOn(facts, '2026-04-20', 'true').stage).toBe('approved');
    expect(stateOn(facts, '2026-04-27', 'true').stage).not.toBe('approved');
    expect(wasServed(fold(past.facts))).toBe(true);
  });

  it('keeps an expiry that was recorded though the day from which it was counted is corrected', () => {
    const lapsed = before('record-statement')().when('propose-decision', {}, 'wang', '2026-04-20');
    const { facts } = correct(lapsed.after, 'NoticeServed', 'servedOn', '2026-04-10', '2026-04-21').file;
    const lapse = facts.findIndex(({ type }) => type === 'DefenceWindowLapsed') + 1;
    const past = pastOf(facts, 'true');
    expect(past.facts[past.numbers.indexOf(lapse)]).toMatchObject({ data: { lastDay: '2026-04-16' } });
  });

  it('moves what is of one of two parties alone', () => {
    const story = notified();
    const place = story.file.facts.findLastIndex(({ type }) => type === 'NoticeServed');
    const body = { event: place + 1, field: 'servedOn', wrong: '2026-04-13', right: '2026-04-14', why: '录入错误' };
    const { facts } = story.when('correct-entry', body, 'wang', '2026-04-15').after.file;
    expect(stateOn(facts, '2026-04-13', 'true')).not.toEqual(stateOn(facts, '2026-04-14', 'true'));
    expect(fold(pastOf(facts, 'true').facts)).toEqual(fold(asCorrected(facts)));
  });

  it('names the event that changed a field by its number in the file', () => {
    const { facts } = correct(
      before('record-statement')(),
      'NoticeServed',
      'servedOn',
      '2026-04-10',
      '2026-04-13',
    ).file;
    const past = pastOf(facts, 'true');
    const found = differencesIn(past, 0, past.facts.length);
    const service = found.find(({ path, after }) => path.at(-1) === 'servedOn' && after === '2026-04-10');
    expect(facts[(service?.event ?? 0) - 1]?.type).toBe('NoticeServed');
  });

  it('is read of five hundred events that were entered backwards', () => {
    const { facts } = at('investigating').file;
    const evidence = Array.from({ length: 500 }, (_, place) => ({
      ...facts.at(-1),
      type: 'AvRecordAttached',
      occurredAt: new Date(Date.parse('2026-06-01T00:00:00.000Z') - place * 1_000).toISOString(),
      recordedAt: '2026-06-02T00:00:00.000Z',
      data: { step: 1 },
    })) as CaseFact[];
    const past = pastOf([...facts, ...evidence], 'true');
    expect(past.numbers.slice(facts.length)).toEqual(evidence.map((_, place) => facts.length + 500 - place));
    expect(past.outOfOrder.size).toBe(0);
  });
});
