import { meanwhile, type Meanwhile, type Since } from '#casework';
import { failedAttempt } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { at, before } from './rules-of.js';

/** What happened since a look on a day, after so many records. */
const since = ({ file }: Story, look: Since, today: Since['day']): Meanwhile | null =>
  meanwhile(file, look, today, law);

const archive = { archiveNumber: '2026-1', checkedBy: 'shen', retention: '长期' };
const whenDecided = at('decided');
const looked = (day: Since['day'], story = whenDecided): Since => ({
  records: story.records.length,
  day,
  isDaySeen: true,
});

describe('What happened in a case meanwhile', () => {
  it('is nothing where nothing was recorded and no day passed that counts', () => {
    expect(since(whenDecided, looked('2026-04-20'), '2026-04-21')).toBeNull();
  });

  it('is what was recorded, in its order, and no more', () => {
    const served = at('executing');
    const found = since(served, looked('2026-04-20'), '2026-04-22');
    expect(found?.events.map(({ type }) => type)).toEqual(['DecisionServed']);
    expect(found?.events[0]).toMatchObject({ kind: 'event', by: 'wang' });
  });

  it('has the clocks that began: fifteen days to pay from 21 April end on 6 May (PR Art.72, 80)', () => {
    const found = since(at('executing'), looked('2026-04-20'), '2026-04-22');
    expect(found?.clocks.filter(({ id }) => id === 'pay')).toMatchObject([
      { what: 'came', before: null, due: '2026-05-06' },
    ]);
  });

  it('has a clock that moved with its day before: fifteen working days more to verify (PR Art.18)', () => {
    // Received on 2 March: 23 March; fifteen working days more, with Qingming on 6 April, end on 14 April.
    const extended = before('complete-particulars', {}, 'extension')();
    const records = before('approve-extension', {}, 'extension')().records.length;
    const found = since(extended, { records, day: '2026-03-11', isDaySeen: true }, '2026-03-12');
    expect(found?.clocks.filter(({ id }) => id === 'verification')).toMatchObject([
      { what: 'moved', before: '2026-03-23', due: '2026-04-14' },
    ]);
  });

  it('has a clock that ran out though nobody recorded anything, once: 29 April for the service (PR Art.81)', () => {
    const passed = (look: Since, today: Since['day']) =>
      since(whenDecided, look, today)?.clocks.filter(({ id }) => id === 'serve-decision') ?? [];
    expect(passed(looked('2026-04-28'), '2026-04-29')).toEqual([]);
    expect(passed(looked('2026-04-28'), '2026-04-30')).toMatchObject([{ what: 'passed', due: '2026-04-29' }]);
    expect(passed(looked('2026-04-30'), '2026-05-06')).toEqual([]);
    // Asked from the whole of 30 April on, that day is not seen yet; from 1 May on it is.
    expect(passed({ ...looked('2026-04-30'), isDaySeen: false }, '2026-05-06')).toHaveLength(1);
    expect(passed({ ...looked('2026-05-01'), isDaySeen: false }, '2026-05-06')).toEqual([]);
  });

  it('has the signs of risk that came to show with a day that passed, and not those that showed before', () => {
    const signs = (look: Since, today: Since['day']) =>
      since(whenDecided, look, today)?.signs.map(({ number }) => number);
    const overdue = signs(looked('2026-04-29'), '2026-04-30') ?? [];
    expect(overdue.length).toBeGreaterThan(0);
    expect(signs(looked('2026-04-30'), '2026-04-30') ?? []).toEqual([]);
  });

  it('tells all of a case to who never looked', () => {
    const found = since(whenDecided, { records: 0, day: '2026-03-01', isDaySeen: false }, '2026-04-21');
    expect(found?.events).toHaveLength(whenDecided.file.version);
  });

  it('does not tell a refused attempt as something that happened', () => {
    const tried = whenDecided.when('archive-case', archive, 'wang', '2026-04-21').after;
    expect(tried.file.refused.length).toBeGreaterThan(whenDecided.file.refused.length);
    expect(since(tried, looked('2026-04-20'), '2026-04-21')?.events ?? []).toEqual([]);
    const attempted = whenDecided.when(
      'record-service-attempt',
      failedAttempt('decision', 'direct', '2026-04-21'),
      'wang',
      '2026-04-21',
    ).after;
    expect(since(attempted, looked('2026-04-20'), '2026-04-21')?.events.map(({ type }) => type)).toEqual([
      'ServiceAttempted',
    ]);
  });
});
