import { before, rulesOf } from '../../rules-of.js';

describe('ask-rights-holder 请权利人辨认鉴别 (PR Art.30)', () => {
  const { records, refuses } = rulesOf('ask-rights-holder', {
    of: before('ask-rights-holder', {}, 'jurisdiction'),
    body: { rightsHolder: '商标注册人', subject: '食品', askedOn: '2026-03-11', answerBy: '2026-03-25' },
    by: 'wang',
    on: '2026-03-11',
  });

  records(
    'T10: sets a day for the answer and takes the number of form #16',
    ['IdentificationAsked'],
    {},
    {
      data: { identification: 1, number: 'qinghe-identification-1' },
    },
  );
  refuses('the answer is not due before it was asked for', 'not-in-order', { but: { answerBy: '2026-03-10' } });
  refuses('is not asked before there was a clue', 'before-the-case', { but: { askedOn: '2026-03-01' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
