import { before, rulesOf } from '../../rules-of.js';

describe('record-court-ruling 记录法院裁定 (ACL Art.56-58; PR Art.77)', () => {
  const { records, refuses } = rulesOf('record-court-ruling', {
    of: before('record-court-ruling', {}, 'enforcement'),
    body: { outcome: 'enforcement-ruled', on: '2026-10-26' },
    by: 'wang',
    on: '2026-10-26',
  });
  const ended = { outcome: 'ended', on: '2026-10-26' };

  records('leaves the case open until it is executed', ['CourtRuled'], {}, { state: { stage: 'executing' } });
  records(
    'performs the penalty by its execution',
    ['CourtRuled'],
    {
      of: before('record-court-ruling', {}, 'enforcement', 2),
      body: { outcome: 'executed', on: '2026-10-30' },
      on: '2026-10-30',
    },
    { state: { stage: 'performed', execution: { performedOn: '2026-10-30' } } },
  );
  records(
    'ends the execution where the court ends it',
    ['CourtRuled'],
    { body: ended },
    { state: { stage: 'performed' } },
  );
  it('closes on that ground (PR Art.77(1)(2))', () => {
    const over = before('record-court-ruling', {}, 'enforcement')().when(
      'record-court-ruling',
      ended,
      'wang',
      '2026-10-26',
    ).after;
    const closing = (ground: string) =>
      over.when('propose-closing', { ground, summary: '终结执行' }, 'wang', '2026-10-27').answer;
    expect([closing('performed'), closing('court-ended-execution')]).toEqual(['outcome-mismatch', 'accepted']);
  });
  refuses('cannot be executed before it was ruled', 'missing-before', { but: { outcome: 'executed' } });
  refuses('needs an application', 'missing-before', { of: before('apply-to-court', {}, 'enforcement') });
  refuses('cannot come before the application', 'before-the-case', { but: { on: '2026-10-21' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
