import { hearingFine } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('record-hearing-request 记录听证要求 (APL Art.63, 64; HR Art.7)', () => {
  const body = { requestedOn: '2026-04-13', form: 'written' };
  const { records, refuses } = rulesOf('record-hearing-request', {
    of: before('record-hearing-request', {}, 'hearing'),
    body,
    by: 'wang',
    on: '2026-04-13',
  });
  const hearing = before('record-hearing-request', {}, 'hearing');

  records(
    'leads to a hearing before any decision, and the case clock stands from that day',
    ['HearingRequested'],
    {},
    {
      state: {
        stage: 'hearing',
        hearing: { ...body, panel: null, held: null },
        investigation: { excluded: [{ ground: 'hearing', from: '2026-04-13', to: null }] },
      },
    },
  );
  records('may be written on the receipt of the notice', ['HearingRequested'], {
    but: { form: 'on-the-receipt', requestedOn: '2026-04-09' },
  });
  records('may be made orally, and is recorded', ['HearingRequested'], { but: { form: 'oral' } });
  records('is in time on the last day of the window', ['HearingRequested'], {
    but: { requestedOn: '2026-04-16' },
    on: '2026-04-16',
  });
  records('is in time also when it is entered after the window', ['DefenceWindowLapsed', 'HearingRequested'], {
    but: { requestedOn: '2026-04-16' },
    on: '2026-04-20',
  });
  refuses('comes too late on the sixth working day (HR Art.7)', 'window-closed', {
    but: { requestedOn: '2026-04-17' },
    on: '2026-04-17',
  });
  refuses('needs a penalty in the hearing range (HR Art.5)', 'no-hearing-right', { of: () => at('notified') });
  refuses('answers no notice that was not served yet', 'before-the-case', { but: { requestedOn: '2026-04-08' } });
  refuses('cannot come after the party waived it expressly (APL Art.62)', 'rights-waived', {
    of: () =>
      hearing().when(
        'record-waiver',
        { waivedOn: '2026-04-10', namesHearing: true, signature: '签名' },
        'wang',
        '2026-04-10',
      ).after,
  });
  refuses('cannot come a second time', 'heard-already', {
    of: () =>
      before('name-hearing-host', {}, 'hearing')().when(
        'withdraw-hearing-request',
        { reasons: '撤回' },
        'wang',
        '2026-04-14',
      ).after,
    but: { requestedOn: '2026-04-14' },
    on: '2026-04-14',
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  records(
    'takes away a decision that was proposed before the party asked',
    ['HearingRequested'],
    {
      of: () =>
        hearing().when('propose-decision', { handling: hearingFine, reasons: '事实清楚' }, 'wang', '2026-04-10').after,
    },
    { state: { proposal: null } },
  );
});
