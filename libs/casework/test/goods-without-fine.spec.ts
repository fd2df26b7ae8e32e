import { discussionOn, hearingFine, noPenalty, nothing, servedOn } from '../src/testing/bodies.js';
import type { Outcome, Story } from '../src/testing/given.js';
import { ordinaryLine, upToReview, type Act } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { expectSayable } from './said.js';

/** Who checked and can say where the food came from is spared the fine, and the food is taken (食品安全法136). */
const taking = (confiscatedGoodsValue: number) => ({
  ...noPenalty,
  basisId: 'fsl-124-1-1',
  facts: { goodsValue: confiscatedGoodsValue },
  circumstances: [{ code: 'N5', evidence: '查验供货者许可证和合格证明，能说明来源' }],
  penalty: { ...nothing, confiscatedGoodsValue },
});
/** 10,000 yuan: as much as opens the hearing of a sole trader (HR Art.5). */
const dear = taking(1_000_000);
const cheap = taking(80_000);

const refused = (outcome: Outcome, code: string): Outcome => {
  expect(outcome.answer).toBe(code);
  expect(outcome.recorded).toEqual([]);
  if (outcome.refusal !== null) expectSayable(outcome.refusal);
  return outcome;
};

/** Reviewed, approved and notified on 2026-04-09: the window of five working days ends on 2026-04-16. */
const notice: readonly Act[] = [
  { on: '2026-04-08', by: 'feng', action: 'approve-proposal', body: { opinion: '同意' } },
  { on: '2026-04-08', by: 'wang', action: 'issue-notice', body: {} },
  { on: '2026-04-09', by: 'wang', action: 'serve-notice', body: servedOn('2026-04-09') },
];
const proposed = (handling: typeof dear, on: Act['on']): Act[] => [
  { on, by: 'wang', action: 'propose-decision', body: { handling, reasons: '免予处罚，没收食品' } },
  { on, by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
];
const reviewed = (handling: typeof dear): Story => played(law, upToReview({ handling }));
const notified = (handling: typeof dear): Story => played(law, notice, reviewed(handling));
const decide = (of: Story, on: Act['on']) => of.when('decide-no-penalty', {}, 'feng', on);

describe('goods that are taken although the penalty is spared (食品安全法136)', () => {
  it('are not decided on without a notice: confiscation is a penalty (APL Art.9(2), 44)', () => {
    const { action, body, by, on } = proposed(cheap, '2026-04-08')[0] as Act;
    refused(reviewed(cheap).when(action, body, by, on), 'missing-before');
  });
  it('are told with the right to a hearing where their value is large (APL Art.63(1)(2); HR Art.5)', () => {
    expect(notified(dear).state).toMatchObject({ notice: { issued: { hearingRight: true } } });
    expect(notified(cheap).state).toMatchObject({ notice: { issued: { hearingRight: false } } });
    const asked = { requestedOn: '2026-04-10', form: 'written' };
    expect(notified(dear).when('record-hearing-request', asked, 'wang', '2026-04-10').after.state.stage).toBe(
      'hearing',
    );
  });
  it('wait for the end of the window (APL Art.44, 45, 62)', () => {
    const early = played(law, proposed(cheap, '2026-04-10'), notified(cheap));
    refused(decide(early, '2026-04-16'), 'window-open');
    expect(decide(early, '2026-04-17').refusal).toBeNull();
  });
  it('are no more than what the party was told of (PR Art.58)', () => {
    const more = notified(cheap).when('propose-decision', { handling: dear, reasons: '没收' }, 'wang', '2026-04-17');
    refused(more, 'heavier-than-notified');
  });
  it('of a case that a legal review looked at are discussed by the heads (PR Art.60(2))', () => {
    const category = 'required-by-law';
    const story = played(law, [...upToReview({ handling: cheap, category }), ...notice]);
    refused(decide(played(law, proposed(cheap, '2026-04-17'), story), '2026-04-20'), 'collective-discussion-needed');
    const discussed: Act[] = [
      { on: '2026-04-17', by: 'feng', action: 'record-collective-discussion', body: discussionOn('2026-04-17', cheap) },
      ...proposed(cheap, '2026-04-17'),
    ];
    expect(decide(played(law, discussed, story), '2026-04-20').refusal).toBeNull();
  });
  it('are taken before the case is closed, without a penalty as ground of closing (APL Art.74; PR Art.77)', () => {
    const decided = decide(played(law, proposed(cheap, '2026-04-17'), notified(cheap)), '2026-04-20').after;
    const served = decided.when('serve-decision', servedOn('2026-04-21'), 'wang', '2026-04-21').after;
    expect(served.state).toMatchObject({ stage: 'executing', decision: { penalty: cheap.penalty } });
    const closing = { ground: 'no-penalty', summary: '已没收并销毁' };
    refused(served.when('propose-closing', closing, 'wang', '2026-04-28'), 'not-at-this-stage');
    const performed = { items: ['confiscated-goods'], performedOn: '2026-04-22', how: '没收并登记入库' };
    const taken = served.when('record-performance', performed, 'wang', '2026-04-22').after;
    expect(taken.state.stage).toBe('performed');
    expect(taken.when('propose-closing', closing, 'wang', '2026-04-28').refusal).toBeNull();
  });
  it('do not hold up who is spared without goods: there is no notice, and service ends it (PR Art.60(1)(2))', () => {
    const free = { ...cheap, penalty: nothing };
    const decided = decide(played(law, proposed(free, '2026-04-08'), reviewed(free)), '2026-04-09').after;
    const served = decided.when('serve-decision', servedOn('2026-04-10'), 'wang', '2026-04-10').after;
    expect(served.state.stage).toBe('performed');
  });
});

describe('a collective discussion sees what the party said (PR Art.60(1), (2); APL Art.45, 57(2))', () => {
  const upToNotice = ordinaryLine({ handling: hearingFine, category: 'required-by-law' }).slice(0, -14);
  const discussed = (on: Act['on']): Act => ({
    on,
    by: 'feng',
    action: 'record-collective-discussion',
    body: discussionOn(on, hearingFine),
  });
  const said = ordinaryLine().filter(({ action }) => action === 'record-statement' || action === 'record-recheck');
  const proposing: Act[] = proposed(hearingFine as typeof dear, '2026-04-17');
  const decidePenalty = (acts: readonly Act[]) =>
    played(law, [...upToNotice, ...acts, ...proposing]).when(
      'decide-penalty',
      { payment: { agency: '农业银行', surchargeApplies: true }, remedies: '可以申请行政复议或者提起行政诉讼' },
      'feng',
      '2026-04-20',
    );

  it('and does not decide on one of before the statement', () => {
    expect(upToNotice.at(-1)?.action).toBe('serve-notice');
    const outcome = refused(decidePenalty([discussed('2026-04-09'), ...said]), 'discussed-too-early');
    expect(outcome.refusal?.parameters).toEqual({ heldOn: '2026-04-09', unseen: 'statement', on: '2026-04-13' });
  });
  it('but on one that is held again after it', () => {
    const again = [discussed('2026-04-09'), ...said, discussed('2026-04-14')];
    expect(decidePenalty(again).refusal).toBeNull();
  });
  it('and on one of the day of the statement, or where the party said nothing', () => {
    expect(decidePenalty([discussed('2026-04-09')]).refusal).toBeNull();
    const sameDay = said.map((act) => ({ ...act, on: '2026-04-14' as const }));
    expect(decidePenalty([...sameDay, discussed('2026-04-14')]).refusal).toBeNull();
  });
});
