import { before, rulesOf } from '../../rules-of.js';

describe('record-police-answer 记录公安机关答复 (TRF Art.7-9)', () => {
  const { records, refuses } = rulesOf('record-police-answer', {
    of: before('record-police-answer', {}, 'referral'),
    body: { answer: 'filed', answeredOn: '2026-04-03' },
    by: 'wang',
    on: '2026-04-03',
  });

  records('T5a: the police filed (TRF Art.8)', ['PoliceAnswered'], {}, { data: { answer: 'filed' } });
  records('the police did not file, with reasons (TRF Art.8)', ['PoliceAnswered'], {
    but: { answer: 'not-filed', refusalReasons: '情节轻微' },
  });
  records(
    'the police sent it on, and a new receipt is awaited (TRF Art.7)',
    ['PoliceAnswered'],
    { but: { answer: 'forwarded', forwardedTo: '市公安局' } },
    { state: { aside: { otherBodies: { referrals: [{ receivedOn: null }] } } } },
  );
  records('what came of the reconsideration (TRF Art.9)', ['PoliceAnswered'], {
    of: before('record-police-answer', {}, 'return', 3),
    but: { answeredOn: '2026-03-20' },
    on: '2026-03-20',
  });
  refuses('a refusal has its reasons', 'answer-incomplete', { but: { answer: 'not-filed' } });
  refuses('who has it now is named', 'answer-incomplete', { but: { answer: 'forwarded' } });
  refuses('comes after the receipt', 'no-referral', {
    of: before('record-police-receipt', {}, 'referral'),
    on: '2026-04-03',
  });
  refuses('is not before the receipt', 'not-in-order', { but: { answeredOn: '2026-03-31' } });
  refuses('is given once', 'no-referral', { of: before('hand-over-to-police', {}, 'referral') });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
