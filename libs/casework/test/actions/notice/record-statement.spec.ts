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
  refuses('does not reopen a window that has closed (PR Art.57)', 'window-closed', {
    but: { statedOn: '2026-04-17' },
    on: '2026-04-17',
  });
  refuses('answers no notice that was not served yet', 'before-the-case', { but: { statedOn: '2026-04-08' } });
  refuses('cannot be made tomorrow', 'in-the-future', { but: { statedOn: '2026-04-14' } });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
