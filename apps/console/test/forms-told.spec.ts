import { readFileSync } from 'node:fs';
import { fieldsOnForms, hintOnForm, titleOnForm } from '#casework/words/fields/on-forms';
import { bodyOf, typedBefore } from '../src/acts/body.js';
import { grouped, groupOf } from '../src/case/act-groups.js';
import { judgedBy, saidBefore } from '../src/case/judged.js';
import { numberedIn, onlyOnes } from '../src/case/numbered.js';
import { railOf, shortDay } from '../src/case/rail.js';
import { sortSteps } from '../src/case/sort-steps.js';
import { standingOfStep } from '../src/case/standing-of-step.js';
import { inReadingOrder } from '../src/kit/reading-order.js';
import { startTab } from '../src/worklist/work-tabs.js';

const openapi = new URL('../../../test/golden/openapi.json', import.meta.url);
const { schemas } = (
  JSON.parse(readFileSync(openapi, 'utf8')) as {
    components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
  }
).components;

describe('What a form calls its fields', () => {
  it.each(fieldsOnForms)('is said of a form and a field that there are: %s.%s', (form, field) => {
    const fields = { ...schemas[form]?.properties, ...schemas[`${form}ForParty`]?.properties };
    expect(Object.keys(fields)).toContain(field);
  });

  it('is what the paper calls them, whichever party the form is of', () => {
    expect(titleOnForm('RecordReviewForParty', 'outcome')?.['zh-CN']).toBe('审核结论');
    expect(titleOnForm('QuestioningRecordedForParty', 'person')?.['zh-CN']).toBe('被询问人');
    expect(titleOnForm('RightsWaivedForParty', 'namesHearing')?.['zh-CN']).toBe('同时放弃听证权利');
    expect(hintOnForm('FilingProposedForParty', 'graveHarm')?.['zh-CN']).toContain('五年');
    expect(titleOnForm('RightsWaivedForParty', 'waivedOn')).toBeUndefined();
  });
});

const measure = (id: number, also: object) => ({
  id,
  kind: 'seizure',
  items: `酸牛奶${id}瓶`,
  request: null,
  approvedAt: null,
  taken: null,
  ended: null,
  refusedOn: null,
  ...also,
});
const asked = measure(1, { request: { by: 'wang', endorsedBy: null, for: 'start' } });
const approved = measure(2, { approvedAt: '2026-03-02T01:00:00.000Z' });
const ended = measure(3, { ended: { on: '2026-03-03', outcome: 'returned' } });
const caseWith = (measures: object[], also: object = {}) =>
  ({
    stage: 'investigating',
    aside: {
      measures,
      tests: [],
      corrections: [],
      otherBodies: { identifications: [], letters: [], demands: [] },
    },
    ...also,
  }) as never;

describe('A measure that a form names by its number', () => {
  const all = caseWith([asked, approved, ended]);
  const chosen = (action: string) => numberedIn(all, action)['measure']?.map(({ number }) => number);
  it('is one that waits where it is approved, and one that was approved where it is taken', () => {
    expect([chosen('approve-measure'), chosen('take-measure')]).toEqual([[1], [2]]);
  });
  it('is any that goes on where none is meant yet, and none that has ended', () => {
    expect(chosen('request-measure-end')).toEqual([1, 2]);
  });
  it('is chosen already where there is but one', () => {
    expect(onlyOnes(numberedIn(all, 'take-measure'))).toEqual({ measure: '2' });
    expect(onlyOnes(numberedIn(all, 'request-measure-end'))).toEqual({});
  });
});

describe('Whoever judges', () => {
  const proposal = { matter: 'filing', by: 'wang', on: '2026-03-02', endorsedBy: null, content: {} };
  const review = { report: {}, reportedOn: '2026-03-02' };
  const found = caseWith([asked], { proposal, review });
  it.each(['endorse-proposal', 'return-proposal', 'file-case', 'decide-penalty', 'close-case'])(
    'sees what is proposed: %s',
    (action) => expect(judgedBy(action, found).proposal).toBe(proposal),
  );
  it('sees the report where nothing else is proposed: the review', () => {
    expect(judgedBy('record-review', found)).toMatchObject({ proposal: null, report: review });
  });
  it('sees the measures that wait, and no proposal of another matter', () => {
    expect(judgedBy('approve-measure', found)).toMatchObject({ proposal: null, report: null, measures: [{ id: 1 }] });
  });
  it('sees what is proposed for the party that the act is for', () => {
    const other = { ...proposal, by: 'li' };
    const two = caseWith([], { proposal, otherLines: [{ proposal: other }] });
    expect([judgedBy('endorse-proposal', two, 1), judgedBy('endorse-proposal', two, 2)]).toMatchObject([
      { proposal: { by: 'wang' } },
      { proposal: { by: 'li' } },
    ]);
  });
});

describe('What was recorded of a party', () => {
  it('begins with its name, not with what comes first in the alphabet', () => {
    const party = { creditCode: '1', domicile: '2', kind: '3', name: '4', phone: '5', representative: '6', zone: '7' };
    expect(inReadingOrder(party).map(([name]) => name)).toEqual([
      'name',
      'kind',
      'creditCode',
      'representative',
      'domicile',
      'phone',
      'zone',
    ]);
  });
});

describe('A decision that is proposed', () => {
  const handling = {
    outcome: 'penalty',
    penalty: { warning: false, fine: 500_000, confiscatedGains: 1_650, confiscatedGoodsValue: 0, restrictions: [] },
    circumstances: [{ code: 'L1', evidence: '整改照片' }],
    facts: { goodsValue: 10_000 },
    discretionReasons: '首次违法',
    basisId: 'fsl-124-1-5',
  };
  const part = { ...schemas['DecisionProposedForParty'], name: 'DecisionProposedForParty' } as never;
  const all = { acts: {}, schemas } as never;
  it('begins with what was reported, to the last fen', () => {
    const before = saidBefore('propose-decision', caseWith([], { review: { report: { handling } } }));
    const draft = typedBefore(before, part, all);
    expect(draft['handling']).toMatchObject({ penalty: { fine: '5000', confiscatedGains: '16.50' } });
    expect(bodyOf(draft, part, all).body).toMatchObject({ handling });
  });
  it('tells the body and the court that the register names, and the bank that was named last (PR Art.62(6), 72)', () => {
    const proposed = caseWith([], { proposal: { content: { handling } } });
    const office = { reconsiderationBody: '示范县人民政府', court: '示范县人民法院', agency: '示范县某银行' };
    expect(saidBefore('decide-penalty', proposed, 1, office)).toEqual({
      remedies: expect.stringMatching(
        /六十日内依法向示范县人民政府申请行政复议.*六个月内依法向示范县人民法院提起/u,
      ) as string,
      payment: { agency: '示范县某银行' },
    });
    expect(saidBefore('decide-penalty', proposed)).toEqual({
      remedies: expect.stringMatching(/依法申请行政复议，.*依法向人民法院提起行政诉讼$/u) as string,
      payment: {},
    });
  });
  it('is the only act that begins so', () => {
    expect(saidBefore('record-review', caseWith([], { review: { report: { handling } } }))).toEqual({});
  });
});

describe('The next steps of a case', () => {
  const step = (action: string, allowed: boolean) => ({ action, allowed, by: [], reason: null }) as never;
  const found = (measures: object[]) => standingOfStep(caseWith(measures));
  it('put an approval that is waited for before the main line', () => {
    const all = [step('approve-measure', true), step('link-case', true), step('submit-report', true)];
    const requested = measure(1, { request: { by: 'wang', endorsedBy: 'zhao', for: 'start' } });
    const { main, possible } = sortSteps(all, 'investigating', found([requested]));
    expect(main.map(({ action }) => action)).toEqual(['approve-measure', 'submit-report']);
    expect(possible.map(({ action }) => action)).toEqual(['link-case']);
  });
  it('leave out what there is nothing for: a measure, a test', () => {
    const all = ['approve-measure', 'record-test-result', 'link-case'].map((action) => step(action, true));
    const { main, possible, notYet } = sortSteps(all, 'investigating', found([]));
    expect([...main, ...possible, ...notYet].map(({ action }) => action)).toEqual(['link-case']);
  });
  it('are read by the parts of the procedure', () => {
    const steps = ['link-case', 'record-claim', 'take-sample', 'serve-notice'].map((action) => ({ action }));
    expect(grouped(steps).map(([group]) => group)).toEqual(['investigation', 'measures', 'people', 'service']);
    expect(['record-waiver', 'record-payment', 'request-recusal', 'record-suit'].map(groupOf)).toEqual([
      'service',
      'execution',
      'people',
      'challenge',
    ]);
  });
});

describe('The way of a case whose report waits', () => {
  it('has not left the investigation', () => {
    const event = (place: number, type: string) =>
      ({ place, number: place, type, occurredAt: '2026-03-02T01:00:00.000Z' }) as never;
    const history = [event(1, 'ClueRegistered'), event(2, 'CaseFiled'), event(3, 'InvestigationReported')];
    const reached = railOf(history, 'investigating').filter(({ on }) => on !== null);
    expect(reached.map(({ stage }) => stage)).toEqual(['clue', 'investigating']);
  });
});

describe('The days on the strip of a case', () => {
  it('say the year where it is another one than before', () => {
    expect(shortDay('2026年3月3日', null)).toBe('2026年3月3日');
    expect(shortDay('2026年3月4日', '2026-03-03T01:00:00.000Z')).toBe('3月4日');
    expect(shortDay('4 January 2027', '2026-12-30T01:00:00.000Z')).toBe('4 January 2027');
    expect(shortDay('4 March 2026', '2026-03-03T01:00:00.000Z')).toBe('4 March');
  });
});

describe('The worklist', () => {
  it('opens with what waits where somebody has no cases of their own', () => {
    expect(
      [['caseworker'], ['unit-head'], ['reviewer'], ['caseworker', 'reviewer'], ['auditor']].map(startTab),
    ).toEqual(['mine', 'waiting', 'waiting', 'mine', 'mine']);
  });
});
