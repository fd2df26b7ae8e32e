import { owedDuties } from '#casework';
import { clocksOf } from '../src/clocks/case-clocks.js';
import { servedOn } from '../src/testing/bodies.js';
import { answer, application, lighter, suit } from '../src/testing/challenge-lines.js';
import type { Story } from '../src/testing/given.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/*
 * The court is asked on 22 October 2026 to execute a fine of 8,000 yuan; somebody whom the decision touches asks for
 * reconsideration the day after, and the result reaches the bureau on 20 November.
 */
const reviewed = (more: object, from: Story = before('record-court-ruling', {}, 'enforcement')()): Story =>
  played(
    law,
    [
      {
        on: '2026-10-23',
        by: 'wang',
        action: 'record-reconsideration',
        body: { ...application, applicant: 'other', appliedOn: '2026-10-22', copyReceivedOn: '2026-10-23' },
      },
      { on: '2026-10-28', by: 'wang', action: 'file-answer', body: { ...answer, filedOn: '2026-10-28' } },
      {
        on: '2026-11-20',
        by: 'wang',
        action: 'record-reconsideration-result',
        body: { challenge: 1, receivedOn: '2026-11-20', opinionLetter: false, ...more },
      },
    ],
    from,
  );

const toWithdraw = ({ file }: Story) => owedDuties(file, law).filter(({ name }) => name === 'withdraw-application');
const settled = (story: Story): Story =>
  story.when(
    'settle-duty',
    { duty: toWithdraw(story)[0]?.of, on: '2026-11-23', how: '已向法院书面撤回' },
    'wang',
    '2026-11-23',
  ).after;

describe('An application to the court that rests on what no longer stands (ACL Art.53; CPL Art.268)', () => {
  it.each([
    ['revoked', {}],
    ['void', {}],
    ['changed', { penalty: lighter.penalty }],
    ['mediated', { penalty: lighter.penalty }],
  ])('is to be withdrawn from the court once the decision was %s, and the ledger says so', (outcome, more) => {
    const story = reviewed({ outcome, ...more });
    expect(toWithdraw(story)).toMatchObject([
      { kind: 'withdraw', to: 'court', state: 'open', since: '2026-11-20', due: null, action: 'settle-duty' },
    ]);
    expect(toWithdraw(settled(story))).toMatchObject([{ state: 'done', ended: { on: '2026-11-23' } }]);
  });
  it.each(['maintained', 'confirmed-unlawful', 'withdrawn'])('stays where the decision was %s', (outcome) => {
    expect(toWithdraw(reviewed({ outcome }))).toEqual([]);
  });
  it.each(['refused', 'accepted'])('is with the court while that has %s it', (outcome) => {
    const ruled = before('record-court-ruling', {}, 'enforcement')().when(
      'record-court-ruling',
      { outcome, on: '2026-10-23' },
      'wang',
      '2026-10-23',
    ).after;
    expect(toWithdraw(reviewed({ outcome: 'revoked' }, ruled))).toHaveLength(outcome === 'accepted' ? 1 : 0);
  });
  it('keeps a revoked case open until it is withdrawn', () => {
    const story = reviewed({ outcome: 'revoked' });
    const closing = (of: Story) =>
      of.when('propose-closing', { ground: 'decision-revoked', summary: '决定已撤销' }, 'wang', '2026-11-24');
    expect(closing(story).refusal).toMatchObject({ code: 'duties-open' });
    const withdrawn = { withdrawnOn: '2026-11-23', publicReason: '处罚决定被撤销' };
    const left = story.when('withdraw-publication', withdrawn, 'wang', '2026-11-23').after;
    expect(closing(left).refusal).toMatchObject({ parameters: { kinds: ['withdraw-application'] } });
    expect(closing(settled(left)).answer).toBe('accepted');
  });
  it('is one, however often the decision is changed before it is withdrawn', () => {
    const changed = reviewed({ outcome: 'changed', penalty: lighter.penalty });
    const story = played(
      law,
      [
        {
          on: '2026-11-25',
          by: 'wang',
          action: 'record-suit',
          body: { ...suit, applicant: 'other', suedOn: '2026-11-24', copyReceivedOn: '2026-11-25' },
        },
        {
          on: '2026-11-27',
          by: 'wang',
          action: 'file-answer',
          body: { ...answer, challenge: 2, filedOn: '2026-11-27' },
        },
        {
          on: '2026-12-10',
          by: 'wang',
          action: 'record-judgment',
          body: { challenge: 2, instance: 'first', outcome: 'revoked', receivedOn: '2026-12-10' },
        },
        { on: '2026-12-28', by: 'wang', action: 'confirm-judgment', body: { challenge: 2, effectiveOn: '2026-12-28' } },
      ],
      changed,
    );
    expect(toWithdraw(story)).toHaveLength(1);
  });
  it.each(['refused', 'ended'])('is nothing to withdraw once the court has %s it', (outcome) => {
    const changed = reviewed({ outcome: 'changed', penalty: lighter.penalty });
    const ruled = changed.when('record-court-ruling', { outcome, on: '2026-11-25' }, 'wang', '2026-11-25').after;
    expect(toWithdraw(ruled)).toMatchObject([{ state: 'done' }]);
  });
  it('is to be withdrawn too where the decision is found to have fallen by a correction (APL Art.75)', () => {
    const upheld = reviewed({ outcome: 'maintained' });
    const event = upheld.file.facts.findIndex(({ type }) => type === 'ReconsiderationDecided') + 1;
    const right = { event, field: 'outcome', wrong: 'maintained', right: 'revoked', why: '录入错误' };
    expect(toWithdraw(upheld.when('correct-entry', right, 'wang', '2026-11-23').after)).toHaveLength(1);
  });
  it('lies with the court no more once it was withdrawn, though the decision had not fallen (ACL Art.53; APL Art.75)', () => {
    const withdrawn = settled(reviewed({ outcome: 'revoked' }));
    const event = withdrawn.file.facts.findIndex(({ type }) => type === 'ReconsiderationDecided') + 1;
    const right = { event, field: 'outcome', wrong: 'revoked', right: 'maintained', why: '录入错误' };
    const { answer, after } = withdrawn.when('correct-entry', right, 'wang', '2026-11-24');
    expect(answer).toBe('accepted');
    expect(after.state).toMatchObject({
      stage: 'executing',
      execution: { enforcement: { application: null, rulings: [], demand: {} } },
    });
    const ruled = after.when('record-court-ruling', { outcome: 'accepted', on: '2026-11-25' }, 'wang', '2026-11-25');
    expect(ruled.answer).not.toBe('accepted');
    // The demand stands; fifteen days for a suit after the review end on Monday, 7 December, and three months begin.
    const court = clocksOf(after.state, law).find(({ id }) => id === 'court-application');
    expect(court).toMatchObject({ start: '2026-12-07', due: '2027-03-08', stoppedOn: null });
    const again = after.when('apply-to-court', { court: '清河县人民法院' }, 'feng', '2026-12-08');
    expect(again.answer).toBe('accepted');
  });
  it('is told of to its end where the decision fell: how the court ended it is recorded (ACL Art.57, 58)', () => {
    const fell = reviewed({ outcome: 'revoked' });
    const ended = fell.when('record-court-ruling', { outcome: 'ended', on: '2026-11-25' }, 'wang', '2026-11-25');
    expect(ended).toMatchObject({ answer: 'accepted', after: { state: { stage: 'revoked' } } });
    expect(toWithdraw(ended.after)).toMatchObject([{ state: 'done', ended: { on: '2026-11-25' } }]);
    const again = ended.after.when('record-court-ruling', { outcome: 'ended', on: '2026-11-26' }, 'wang', '2026-11-26');
    expect(again.refusal).toMatchObject({ code: 'nothing-to-do' });
    const withdrawn = settled(fell).when(
      'record-court-ruling',
      { outcome: 'ended', on: '2026-11-25' },
      'wang',
      '2026-11-25',
    );
    expect(withdrawn.refusal).toMatchObject({ code: 'nothing-to-do' });
  });
  it('follows the ruling that is right: one that was entered as refused lay with the court (APL Art.75)', () => {
    const refused = before('record-court-ruling', {}, 'enforcement')().when(
      'record-court-ruling',
      { outcome: 'refused', on: '2026-10-23' },
      'wang',
      '2026-10-23',
    ).after;
    const fell = reviewed({ outcome: 'revoked' }, refused);
    expect(toWithdraw(fell)).toEqual([]);
    const event = fell.file.facts.findIndex(({ type }) => type === 'CourtRuled') + 1;
    const right = { event, field: 'outcome', wrong: 'refused', right: 'accepted', why: '录入错误' };
    expect(toWithdraw(fell.when('correct-entry', right, 'wang', '2026-11-23').after)).toMatchObject([
      { state: 'open', since: '2026-11-20' },
    ]);
  });
  it('leaves the court open anew to what stands, after a new demand (ACL Art.53, 54)', () => {
    const left = settled(reviewed({ outcome: 'changed', penalty: lighter.penalty, bureauEnforces: true }));
    const asked = left.when('apply-to-court', { court: '清河县人民法院' }, 'feng', '2026-11-24');
    expect(asked.refusal).toMatchObject({ code: 'missing-before' });
    expect(clocksOf(left.state, law).map(({ id }) => id)).toContain('court-application');
  });
});

/** What the court was asked for on 22 October 2026, carried out on 30 October. */
const executed = (): Story =>
  played(
    law,
    [
      {
        on: '2026-10-26',
        by: 'wang',
        action: 'record-court-ruling',
        body: { outcome: 'enforcement-ruled', on: '2026-10-26' },
      },
      { on: '2026-10-30', by: 'wang', action: 'record-court-ruling', body: { outcome: 'executed', on: '2026-10-30' } },
    ],
    before('record-court-ruling', {}, 'enforcement')(),
  );

describe('What the court carried out (PR Art.77(1)(1); ACL Art.57; CPL Art.244)', () => {
  /** Somebody whom the decision touches sues on 2 November; the judgment has its effect on 28 December. */
  const varied = (from: Story, fine: number): Story =>
    played(
      law,
      [
        {
          on: '2026-11-03',
          by: 'wang',
          action: 'record-suit',
          body: { ...suit, applicant: 'other', suedOn: '2026-11-02', copyReceivedOn: '2026-11-03' },
        },
        { on: '2026-11-05', by: 'wang', action: 'file-answer', body: { ...answer, filedOn: '2026-11-05' } },
        {
          on: '2026-12-10',
          by: 'wang',
          action: 'record-judgment',
          body: {
            challenge: 1,
            instance: 'first',
            outcome: 'varied',
            receivedOn: '2026-12-10',
            penalty: { ...lighter.penalty, fine },
          },
        },
        { on: '2026-12-28', by: 'wang', action: 'confirm-judgment', body: { challenge: 1, effectiveOn: '2026-12-28' } },
      ],
      from,
    );
  it('is not demanded again where a suit leaves less of the fine: the court turns back what was too much', () => {
    const less = varied(executed(), 500_000);
    expect(less.state.stage).toBe('performed');
    expect(less.when('send-demand', servedOn('2027-02-01'), 'wang', '2027-02-01').answer).toBe('not-at-this-stage');
    const body = { withdrawnOn: '2026-12-29', publicReason: '判决变更' };
    const withdrawn = less.when('withdraw-publication', body, 'wang', '2026-12-29').after;
    const closing = { ground: 'performed', summary: '法院执行完毕' };
    expect(withdrawn.when('propose-closing', closing, 'wang', '2026-12-30').answer).toBe('accepted');
  });
  it('leaves what a suit adds to be executed', () => {
    expect(varied(executed(), 1_200_000).state.stage).toBe('executing');
  });
  it('can be shown wrong by a correction after the case was closed, and the case is executed on (APL Art.75)', () => {
    const closed = played(
      law,
      [
        {
          on: '2026-11-02',
          by: 'wang',
          action: 'propose-closing',
          body: { ground: 'performed', summary: '法院执行完毕' },
        },
        { on: '2026-11-03', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
        { on: '2026-11-04', by: 'feng', action: 'close-case', body: {} },
      ],
      executed(),
    );
    const event = closed.file.facts.findLastIndex(({ type }) => type === 'CourtRuled') + 1;
    const right = { event, field: 'outcome', wrong: 'executed', right: 'accepted', why: '录入错误' };
    const corrected = closed.when('correct-entry', right, 'wang', '2026-11-09');
    expect(corrected).toMatchObject({ answer: 'accepted', after: { state: { stage: 'closed' } } });
    const reopened = corrected.after.when('reopen-execution', { reasons: '法院尚未执行完毕' }, 'feng', '2026-11-10');
    expect(reopened).toMatchObject({ answer: 'accepted', after: { state: { stage: 'executing' } } });
  });
});

describe('A demand before something may be demanded (ACL Art.35; PR Art.74, 76)', () => {
  it('tells the last day of a deferral, and not of the new fifteen days after a suit that end before it', () => {
    const deferred = before('send-demand', {}, 'enforcement')();
    // Deferred until 30 June.
    expect(deferred.when('send-demand', servedOn('2026-06-16'), 'wang', '2026-06-16').refusal).toMatchObject({
      code: 'term-not-over',
      parameters: { until: '2026-06-30' },
    });
    // Deferred until 31 December; sued over, and dismissed for good on 26 August: new days until 10 September.
    const longer = before('propose-deferral', {}, 'enforcement')();
    const story = played(
      law,
      [
        {
          on: '2026-05-07',
          by: 'wang',
          action: 'propose-deferral',
          body: {
            kind: 'deferral',
            appliedOn: '2026-05-06',
            instalments: [{ amount: lighter.penalty.fine + 200_000, payBy: '2026-12-31' }],
            hardship: '停业，暂无收入',
          },
        },
        { on: '2026-05-07', by: 'zhao', action: 'endorse-proposal', body: { opinion: '同意' } },
        { on: '2026-05-08', by: 'feng', action: 'grant-deferral', body: {} },
        { on: '2026-06-18', by: 'wang', action: 'record-suit', body: suit },
        { on: '2026-06-29', by: 'wang', action: 'file-answer', body: { ...answer, filedOn: '2026-06-29' } },
        {
          on: '2026-08-10',
          by: 'wang',
          action: 'record-judgment',
          body: { challenge: 1, instance: 'first', outcome: 'dismissed', receivedOn: '2026-08-10' },
        },
        { on: '2026-08-26', by: 'wang', action: 'confirm-judgment', body: { challenge: 1, effectiveOn: '2026-08-26' } },
      ],
      longer,
    );
    const refused = story.when('send-demand', servedOn('2026-09-01'), 'wang', '2026-09-01').refusal;
    expect(refused).toMatchObject({ code: 'term-not-over', parameters: { until: '2026-12-31' } });
    expect(story.when('send-demand', servedOn('2027-01-04'), 'wang', '2027-01-04').recorded).toEqual(['DemandSent']);
  });
});
