import { answer } from '../../../src/testing/challenge-lines.js';
import { before, rulesOf } from '../../rules-of.js';

describe('file-answer 提交答复、答辩 (ARL Art.48, 54, 70; ALL Art.67)', () => {
  const { records, refuses } = rulesOf('file-answer', {
    of: before('file-answer', {}, 'revoked'),
    body: answer,
    by: 'wang',
    on: '2026-05-20',
  });

  records(
    'stops the ten working days',
    ['AnswerFiled'],
    {},
    { state: { challenges: { brought: [{ answeredOn: '2026-05-20' }] } } },
  );
  records('is recorded late as well: without it the act has no evidence', ['AnswerFiled'], {
    but: { filedOn: '2026-06-02' },
    on: '2026-06-02',
  });
  refuses('is filed once', 'nothing-to-do', {
    of: before('record-reconsideration-result', {}, 'revoked'),
    on: '2026-05-21',
  });
  refuses('names a challenge that is pending', 'challenge-unknown', { but: { challenge: 2 } });
  refuses('cannot come before the copy', 'not-in-order', { but: { filedOn: '2026-05-10' } });
  refuses('needs something to answer', 'missing-before', { of: before('record-reconsideration', {}, 'revoked') });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
