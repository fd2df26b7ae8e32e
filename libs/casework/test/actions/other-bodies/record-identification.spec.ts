import { before, rulesOf } from '../../rules-of.js';

describe('record-identification 记录辨认鉴别结果 (PR Art.30)', () => {
  const { records, refuses } = rulesOf('record-identification', {
    of: before('record-identification', {}, 'jurisdiction'),
    body: { identification: 1, receivedOn: '2026-03-16', result: 'counterfeit', reasons: '非本公司生产' },
    by: 'wang',
    on: '2026-03-16',
  });

  records(
    'T10: the result is on record',
    ['IdentificationReceived'],
    {},
    {
      state: { aside: { otherBodies: { identifications: [{ answer: { result: 'counterfeit' } }] } } },
    },
  );
  refuses('belongs to one that was asked for', 'identification-unknown', { but: { identification: 2 } });
  refuses('is recorded once', 'identification-unknown', { of: before('propose-filing', {}, 'jurisdiction') });
  refuses('is not before it was asked for', 'not-in-order', { but: { receivedOn: '2026-03-10' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
