import { at, before, rulesOf } from '../../rules-of.js';

describe('record-recheck 复核陈述申辩 (APL Art.45; PR Art.58)', () => {
  const body = { adopted: true, reasons: '理由成立' };
  const { records, refuses } = rulesOf('record-recheck', {
    of: before('record-recheck'),
    body,
    by: 'wang',
    on: '2026-04-14',
  });

  records(
    'answers the statement, adopted or not, with reasons',
    ['StatementRechecked'],
    {},
    { state: { notice: { statements: [{ content: '请求从轻', recheck: body }] } } },
  );
  refuses('answers nothing where nothing was stated', 'nothing-to-do', { of: () => at('notified') });
  refuses('answers a statement once', 'nothing-to-do', { of: before('propose-decision') });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
