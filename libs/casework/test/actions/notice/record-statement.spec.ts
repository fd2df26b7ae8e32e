import { lightFine } from '../../../src/testing/bodies.js';
import { at, rulesOf } from '../../rules-of.js';

describe('record-statement 记录陈述申辩 (APL Art.45; PR Art.57)', () => {
  const body = { statedOn: '2026-04-13', form: 'oral', content: '请求从轻' };
  const { records, refuses } = rulesOf('record-statement', {
    of: () => at('notified'),
    body,
    by: 'li',
    on: '2026-04-13',
  });

  records(
    'keeps what the party says, until it is re-checked',
    ['StatementRecorded'],
    {},
    { state: { notice: { statements: [{ ...body, recheck: null }] } } },
  );
  records('hears the party on the last day of the window', ['StatementRecorded'], {
    but: { statedOn: '2026-04-16' },
    on: '2026-04-16',
  });
  records(
    'hears what was said inside the window also when it is entered after it',
    ['DefenceWindowLapsed', 'StatementRecorded'],
    {
      but: { statedOn: '2026-04-16' },
      on: '2026-04-20',
    },
  );
  records(
    'keeps what comes after the window, and reopens nothing by it (PR Art.57)',
    ['DefenceWindowLapsed', 'StatementRecorded'],
    { on: '2026-04-17', but: { statedOn: '2026-04-17' } },
    { data: { late: true } },
  );
  it('decides without a re-check of what came late (PR Art.57, 58)', () => {
    const body = { statedOn: '2026-04-17', form: 'oral', content: '请求从轻' };
    const late = at('notified').when('record-statement', body, 'wang', '2026-04-17').after;
    const recheck = { adopted: false, reasons: 'x' };
    expect(late.when('record-recheck', recheck, 'wang', '2026-04-17').answer).toBe('nothing-to-do');
    const proposal = { handling: lightFine, reasons: '事实清楚' };
    expect(late.when('propose-decision', proposal, 'wang', '2026-04-17').answer).toBe('accepted');
  });
  refuses('answers no notice that was not served yet', 'before-the-case', { but: { statedOn: '2026-04-08' } });
  refuses('cannot be made tomorrow', 'in-the-future', { but: { statedOn: '2026-04-14' } });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
