import { partyFields } from '../../../src/forms/party-words.js';
import { clue, particulars } from '../../../src/testing/bodies.js';
import { given } from '../../../src/testing/given.js';
import { law } from '../../law.js';
import { before, rulesOf, whole } from '../../rules-of.js';

const body = { learnedOn: '2026-03-04', ...particulars };
const registered = (party: object) => () =>
  given(law).when('register-clue', clue({ kind: 'individual_business', name: '某店', ...party }), 'wang', '2026-03-02')
    .after;

describe('complete-particulars 补充当事人基本情况 (PR Art.62(1))', () => {
  const { records, refuses } = rulesOf('complete-particulars', {
    of: before('propose-filing'),
    body,
    by: 'wang',
    on: '2026-03-04',
  });

  records(
    'completes the party of the case and nothing else',
    ['ParticularsCompleted'],
    {},
    {
      data: body,
      state: { stage: 'verifying', intake: { clue: { party: { name: '清河县城关镇某食品店', ...particulars } } } },
    },
  );
  records(
    'happened on the day on which it was learned',
    ['ParticularsCompleted'],
    { on: '2026-03-05' },
    {
      occurredAt: '2026-03-03T16:00:00.000Z',
    },
  );
  records('can be done by who registered the clue, before anybody verifies', ['ParticularsCompleted'], {
    of: registered({}),
  });
  records('can be done once the decision is being executed', ['ParticularsCompleted'], {
    of: before('record-payment'),
    on: '2026-04-27',
  });
  records('takes a telephone that has changed', ['ParticularsCompleted'], {
    of: registered(particulars),
    body: { learnedOn: '2026-03-04', phone: '000-1111111' },
  });
  refuses('is for those who handle the case', 'not-assigned', { by: 'chen' });
  refuses('needs something new', 'nothing-to-do', { of: registered(particulars) });
  refuses('needs something at all', 'nothing-to-do', { body: { learnedOn: '2026-03-04' } });
  refuses('cannot have been learned tomorrow', 'in-the-future', { but: { learnedOn: '2026-03-05' } });
  refuses('cannot have been learned before the clue came', 'before-the-case', { but: { learnedOn: '2026-03-01' } });
  refuses('takes no other credit code than the one that the case has', 'another-credit-code', {
    of: registered({ creditCode: '91110101MA00000005' }),
  });
  it.each([
    ['a whole identity number as identity', { identity: '110101200001010000' }],
    ['one in the midst of a text', { representative: '某甲 110101200001010000' }],
    ['one as a telephone', { phone: '110101200001010000' }],
    ['one as a credit code (GB 32100)', { creditCode: '110101200001010000' }],
    ['a code whose check character is wrong (GB 32100)', { creditCode: '92110101MA00000003' }],
  ])('takes no input with %s, and does not repeat it', (_, but) => {
    const { ruling, after } = before('propose-filing')().when(
      'complete-particulars',
      { ...body, ...but },
      'wang',
      '2026-03-04',
    );
    if (ruling.ruling !== 'invalid') throw new Error(`It was ${ruling.ruling}`);
    expect(ruling.fields.map(({ field }) => field)).toEqual(Object.keys(but));
    expect(JSON.stringify(ruling)).not.toContain(Object.values(but)[0]);
    expect(after.file.version).toBe(before('propose-filing')().file.version);
  });

  it('leaves forms that were made before as they were', () => {
    const { facts } = whole('extension').file;
    const fact = facts.at(-1);
    const made = { place: 0, facts, fact: facts[0], data: facts[0]?.data } as never;
    const now = { place: facts.length - 1, facts, fact, data: fact?.data } as never;
    const { domicile } = partyFields;
    if (typeof domicile !== 'function') throw new Error('The domicile is a text');
    expect([domicile(made), domicile(now)]).toEqual(['＿＿＿＿', '清河县城关镇解放路1号']);
  });
});
