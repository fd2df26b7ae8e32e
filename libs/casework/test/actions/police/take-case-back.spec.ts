import { before, rulesOf } from '../../rules-of.js';

const returned = {
  ground: 'not-prosecuted',
  receivedOn: '2026-05-20',
  authority: '县检察院',
  reasons: '应当给予行政处罚',
};

describe('take-case-back 移回继续办理 (TRF Art.10; APL Art.27)', () => {
  const { records, refuses } = rulesOf('take-case-back', {
    of: before('take-case-back', {}, 'return'),
    body: { ...returned, ground: 'police-did-not-file', receivedOn: '2026-04-08' },
    by: 'wang',
    on: '2026-04-08',
  });

  records(
    'T5b: what the police did not file is investigated on at once (TRF Art.10)',
    ['CaseTakenBack'],
    {},
    { state: { stage: 'investigating', aside: { otherBodies: { referrals: [{ over: '2026-04-08' }] } } } },
  );
  records(
    'T5b: what is not prosecuted comes back for a penalty (APL Art.27)',
    ['CaseTakenBack'],
    { of: before('record-conviction', {}, 'referral'), body: returned, on: '2026-05-20' },
    { state: { stage: 'investigating' } },
  );
  records(
    'T5b: a clue goes on to be verified',
    ['CaseTakenBack'],
    { of: before('record-conviction', {}, 'clue-referral'), body: returned, on: '2026-05-20' },
    { state: { stage: 'verifying' } },
  );
  refuses('needs an answer of the police', 'no-referral', { of: before('record-police-answer', {}, 'return') });
  refuses('waits for the reconsideration', 'no-referral', { of: before('record-police-answer', {}, 'return', 3) });
  refuses('a case that the police filed does not come back as one they did not file', 'answer-does-not-fit', {
    of: before('record-conviction', {}, 'referral'),
  });
  refuses('a case that the police did not file was never to be prosecuted', 'answer-does-not-fit', {
    but: { ground: 'not-prosecuted' },
  });
  refuses('is not before the answer', 'not-in-order', { but: { receivedOn: '2026-04-06' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
