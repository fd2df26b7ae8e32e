import { decideCase } from '../src/aggregates/case-lines.js';
import type { LegalDate } from '../src/deadlines/index.js';
import { askCheck } from '../src/standing/asked-check.js';
import { finedIn, hangingTogether, namedAsSameAct } from '../src/standing/fined-before.js';
import type { HandlingCheck } from '../src/standing/handling-check.js';
import { lightFine, nothing } from '../src/testing/bodies.js';
import { contextOf, people } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { codes, when } from './risks-of.js';
import { before, whole } from './rules-of.js';
import { approved } from './two-parties.js';

/*
 * APL Art.29: 对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚. That it is one act says the link; the other case of
 * the county has fined the trader of the ordinary one by 清市监处罚〔2026〕9号.
 */

const link = (relation: string, other = 'case-fined') => ({ case: other, relation, reasons: '同一批食品' });

const linked = (story: Story, relation: string, other?: string, on = '2026-04-17'): Story => {
  const outcome = story.when('link-case', link(relation, other), 'wang', on);
  expect(outcome.answer).toBe('accepted');
  return outcome.after;
};

const decided = (relation: string, other?: string) => {
  const outcome = linked(before('decide-penalty')(), relation, other).when(
    'decide-penalty',
    { payment: { agency: '某银行', surchargeApplies: true }, remedies: '六十日内申请复议，六个月内起诉' },
    'feng',
    '2026-04-20',
  );
  expect(outcome.answer).toBe('accepted');
  return outcome;
};

const reasonsOf = (relation: string, other?: string): string[] => {
  const [event] = decided(relation, other).events;
  return event?.type === 'PenaltyDecided' ? (event.data.check as HandlingCheck).reasons.map(({ code }) => code) : [];
};

describe('one act is fined once (APL Art.29)', () => {
  it('says in the decision that a linked case of the same act has fined the party, and shows it', () => {
    expect(reasonsOf('same-act')).toContain('FINED_IN_LINKED_CASE');
    expect(codes(decided('same-act').after, 29)).toContain('against-the-benchmark');
  });

  it('says nothing of another matter of the party, nor of a case that fined nobody', () => {
    expect(reasonsOf('same-party')).not.toContain('FINED_IN_LINKED_CASE');
    expect(reasonsOf('same-act', 'case-other')).not.toContain('FINED_IN_LINKED_CASE');
    expect(codes(decided('same-party').after, 29)).not.toContain('against-the-benchmark');
  });

  it('says so before, where a handling is checked that would fine', () => {
    const story = linked(played(law, upToReview({}).slice(0, 10)), 'same-act');
    const around = { ...contextOf(law, people.wang, '2026-04-17T09:00:00Z', story.file.facts), day: '2026-04-17' };
    const checked = (handling: object) =>
      askCheck(story.state, handling as never, around as never).check?.reasons.map(({ code }) => code);
    expect(checked(lightFine)).toContain('FINED_IN_LINKED_CASE');
    const warned = { ...lightFine, basisId: 'fsl-126-1-3', facts: {}, penalty: { ...nothing, warning: true } };
    expect(checked(warned)).not.toContain('FINED_IN_LINKED_CASE');
  });
});

describe('a report that fines once more (APL Art.29)', () => {
  /** Up to the report that is signed by two officers, after a link. */
  const reportedAfter = (relation: string, other?: string, handling: object = lightFine) => {
    const acts = upToReview({});
    const place = acts.findIndex(({ action }) => action === 'submit-report');
    const { on, by, body } = acts[place] ?? { on: '', by: 'wang' as const, body: {} };
    const story = linked(played(law, acts.slice(0, place)), relation, other, '2026-03-31');
    const outcome = story.when('submit-report', { ...body, handling }, by, on);
    expect(outcome.answer).toBe('accepted');
    return outcome;
  };
  const told = (...from: Parameters<typeof reportedAfter>) => reportedAfter(...from).events[0]?.data;
  const decision = '清市监处罚〔2026〕9号';

  it('says which decision of a linked case of the same act has fined the party, and shows it until it goes back', () => {
    const outcome = reportedAfter('same-act');
    expect(outcome.events[0]?.data).toMatchObject({ finedBefore: [{ case: 'case-fined', decision }] });
    expect(codes(outcome.after, 29)).toEqual(['reported-though-fined']);
    expect(when(outcome.after, 29)).toEqual([['2026-04-01', null]]);
    const back = outcome.after.when('return-proposal', { reasons: '核对关联案件' }, 'zhao', '2026-04-02').after;
    expect(when(back, 29)).toEqual([['2026-04-01', '2026-04-02']]);
  });

  it.each([
    ['another matter of the party', 'same-party', 'case-fined', lightFine],
    ['a case that fined nobody', 'same-act', 'case-other', lightFine],
    [
      'a warning',
      'same-act',
      'case-fined',
      { ...lightFine, penalty: { ...nothing, warning: true }, basisId: 'fsl-126-1-3', facts: {} },
    ],
  ])('says nothing of %s', (_what, relation, other, handling) => {
    expect(told(relation, other, handling)).not.toHaveProperty('finedBefore');
  });

  it('takes from nobody what is looked up', () => {
    const acts = upToReview({});
    const place = acts.findIndex(({ action }) => action === 'submit-report');
    const { on, by, body } = acts[place] ?? { on: '', by: 'wang' as const, body: {} };
    const said = { ...body, finedBefore: [{ party: '某', case: 'case-fined', decision }] };
    expect(played(law, acts.slice(0, place)).when('submit-report', said, by, on).answer).toBe('invalid');
  });
});

describe('a link is of both cases (APL Art.29)', () => {
  /** The case that fined the trader names this one: what the server finds, by the streams of both. */
  const around = (story: Story, on: LegalDate, ofSameAct: readonly string[]) => ({
    ...contextOf(law, people.feng, `${on}T09:00:00Z`, story.file.facts),
    ofSameAct: () => ofSameAct,
  });
  const terms = {
    payment: { agency: '某银行', surchargeApplies: true },
    remedies: '六十日内申请复议，六个月内起诉',
  };

  it.each([
    [['case-fined'], true],
    [['case-other'], false],
    [[], false],
  ])('says in the decision what cases %j that are linked to it fined: %s', (ofSameAct, isSaid) => {
    const story = before('decide-penalty')();
    const ruling = decideCase(story.state, 'decide-penalty', terms, around(story, '2026-04-20', ofSameAct));
    const [event] = ruling.ruling === 'accepted' ? ruling.events : [];
    if (event?.type !== 'PenaltyDecided') throw new Error(ruling.ruling);
    const codesOf = (event.data.check as HandlingCheck).reasons.map(({ code }) => code);
    expect(codesOf.includes('FINED_IN_LINKED_CASE')).toBe(isSaid);
  });

  it('says so before, where a handling is checked', () => {
    const story = played(law, upToReview({}).slice(0, 10));
    const asked = { ...around(story, '2026-04-17', ['case-fined']), day: '2026-04-17' };
    const { check } = askCheck(story.state, lightFine, asked as never);
    expect(check?.reasons.map(({ code }) => code)).toContain('FINED_IN_LINKED_CASE');
  });

  it('is asked of the other case as what it is: the same act, and this case', () => {
    const { state } = linked(before('decide-penalty')(), 'same-act');
    expect(namedAsSameAct(state)).toEqual(['case-fined']);
    expect(namedAsSameAct(linked(before('decide-penalty')(), 'same-party').state)).toEqual([]);
  });

  it('reaches over the cases that lie between, whichever of two holds the link', () => {
    const links = [
      ['b', 'a'],
      ['b', 'c'],
      ['d', 'c'],
      ['x', 'y'],
    ] as const;
    expect([...hangingTogether('d', links)].sort()).toEqual(['a', 'b', 'c']);
    expect(hangingTogether('y', links)).toEqual(['x']);
    expect(hangingTogether('z', links)).toEqual([]);
  });
});

describe('who is fined in a case', () => {
  it('is the party of a decision that stands, and nobody before it or after it fell', () => {
    expect(finedIn(before('decide-penalty')().state)).toEqual([]);
    expect(finedIn(before('serve-decision')().state)).toMatchObject([{ party: { name: '清河县城关镇某食品店' } }]);
    expect(finedIn(whole('ordinary').state)).toHaveLength(1);
    expect(finedIn(whole('no-penalty').state)).toEqual([]);
    expect(finedIn(whole('summary').state)).toHaveLength(1);
    // Revoked with an order to decide anew: the second decision fined again; void, or revoked on the spot: nobody.
    expect(finedIn(whole('revoked').state)).toHaveLength(1);
    expect(finedIn(before('open-round', {}, 'revoked')().state)).toEqual([]);
    expect(finedIn(whole('void').state)).toEqual([]);
    expect(finedIn(whole('summary-revoked').state)).toEqual([]);
    expect(finedIn(approved().state)).toEqual([]);
  });
});
