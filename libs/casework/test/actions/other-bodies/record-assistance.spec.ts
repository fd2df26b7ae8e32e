import { before, rulesOf } from '../../rules-of.js';

describe('record-assistance 记录协助调查进展 (PR Art.45)', () => {
  const { records, refuses } = rulesOf('record-assistance', {
    of: before('record-assistance', {}, 'jurisdiction', 2),
    body: { letter: 1, news: 'answered', on: '2026-03-30', content: '供货商已注销' },
    by: 'wang',
    on: '2026-03-30',
  });

  records(
    'T20: the answer is on record',
    ['AssistanceRecorded'],
    {},
    {
      state: { aside: { otherBodies: { letters: [{ answeredOn: '2026-03-30' }] } } },
    },
  );
  records('T20: who needs longer says so before the 15 working days are over (PR Art.45)', ['AssistanceRecorded'], {
    but: { news: 'late', on: '2026-04-20' },
    on: '2026-04-02',
  });
  refuses('afterwards it is late whatever is said', 'too-late', {
    but: { news: 'late', on: '2026-04-20' },
    on: '2026-04-03',
  });
  refuses('nothing is heard of a letter before its receipt', 'letter-unknown', {
    of: before('record-assistance', {}, 'jurisdiction'),
  });
  refuses('a letter is received once', 'letter-unknown', { but: { news: 'received' } });
  refuses('belongs to a letter that was sent', 'letter-unknown', { but: { letter: 2 } });
  refuses('is not before the receipt', 'not-in-order', { but: { on: '2026-03-11' } });
  refuses('has not happened yet', 'in-the-future', { but: { on: '2026-03-31' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
