import { clocksOf } from '../../src/clocks/case-clocks.js';
import type { LegalDate } from '../../src/deadlines/index.js';
import { isPenalised } from '../../src/standing/late-fine.js';
import { ledgerOn } from '../../src/standing/ledger.js';
import { lightFine, servedOn } from '../../src/testing/bodies.js';
import { answer, application } from '../../src/testing/challenge-lines.js';
import { given, type Story } from '../../src/testing/given.js';
import { played } from '../../src/testing/stages.js';
import { law } from '../law.js';
import { signs } from '../risks-of.js';
import { before } from '../rules-of.js';

/*
 * 8,000 yuan, served on 21 April 2026; the party asks for reconsideration on 11 May, and the result reaches it on 15
 * June. Who enforces follows from the result (ARL Art.78): the bureau what was maintained, the reviewing body what it
 * changed or mediated.
 */
const reviewed = (outcome: string, more: object = {}): Story =>
  played(
    law,
    [
      { on: '2026-05-11', by: 'wang', action: 'record-reconsideration', body: application },
      { on: '2026-05-20', by: 'wang', action: 'file-answer', body: answer },
      {
        on: '2026-06-15',
        by: 'wang',
        action: 'record-reconsideration-result',
        body: { challenge: 1, outcome, receivedOn: '2026-06-15', opinionLetter: false, ...more },
      },
    ],
    before('record-payment')(),
  );
const lower = { penalty: { ...lightFine.penalty, fine: 600_000 } };
const changed = (more: object = {}) => reviewed('changed', { ...lower, ...more });
const mediated = () => reviewed('mediated', lower);

/** A court leaves another fine, in fen, from 26 August on; the days on which the copy came and was answered. */
const varied = (
  from: Story,
  applicant: 'party' | 'other',
  fine: number,
  [came, answered]: [LegalDate, LegalDate],
): Story => {
  const suit = { applicant, court: '清河县人民法院', suedOn: came, copyReceivedOn: came, executionStopped: false };
  const judgment = {
    challenge: 2,
    instance: 'first',
    outcome: 'varied',
    receivedOn: '2026-08-10',
    penalty: { ...lightFine.penalty, fine },
  };
  return played(
    law,
    [
      { on: came, by: 'wang', action: 'record-suit', body: suit },
      { on: answered, by: 'wang', action: 'file-answer', body: { ...answer, challenge: 2, filedOn: answered } },
      { on: '2026-08-10', by: 'wang', action: 'record-judgment', body: judgment },
      { on: '2026-08-26', by: 'wang', action: 'confirm-judgment', body: { challenge: 2, effectiveOn: '2026-08-26' } },
    ],
    from,
  );
};

const demanded = (story: Story, on: LegalDate) => story.when('send-demand', servedOn(on), 'wang', on);
const ids = ({ state }: Story): string[] => clocksOf(state, law).map(({ id }) => id);
const undemanded = (story: Story) => signs(story, 35).filter(({ detail: { code } }) => code === 'no-demand');

describe('Who enforces after a reconsideration (ARL Art.78)', () => {
  it('is the bureau where the decision was maintained', () => {
    const story = reviewed('maintained');
    expect(demanded(story, '2026-07-01').recorded).toEqual(['DemandSent']);
    expect(ids(story)).toContain('court-application');
  });
  it.each([
    ['changed', changed],
    ['mediated', mediated],
  ])('is the reviewing body where the decision was %s: the bureau demands nothing and asks no court', (_, story) => {
    const refused = demanded(story(), '2026-07-01');
    expect(refused.refusal).toMatchObject({ code: 'review-body-enforces', ground: 'ARL Art.78' });
    const court = story().when('apply-to-court', { court: '清河县人民法院' }, 'feng', '2026-09-01');
    expect(court.answer).toBe('review-body-enforces');
    expect(ids(story())).not.toContain('court-application');
    expect(undemanded(story())).toEqual([]);
  });
  it('leaves the money to be paid and booked here, and the case to be closed once it is (PR Art.77)', () => {
    const story = mediated();
    expect(story.state.stage).toBe('executing');
    const paid = [
      { amount: 600_000, towards: 'fine', receiptNumber: 'P-1' },
      { amount: lightFine.penalty.confiscatedGains, towards: 'gains', receiptNumber: 'P-2' },
    ].reduce((before, money) => {
      const body = { ...money, paidOn: '2026-06-16', channel: 'bank' };
      return before.when('record-payment', body, 'wang', '2026-06-16').after;
    }, story);
    if (!isPenalised(paid.state)) throw new Error('The decision was served');
    expect(ledgerOn(paid.state, '2026-06-16', law).accounts.fine).toMatchObject({ due: 600_000, received: 600_000 });
  });
  it('is nobody any more once it was executed, also where a court leaves less afterwards (ALL Art.77)', () => {
    const executed = changed().when(
      'record-review-enforcement',
      { outcome: 'executed', on: '2026-07-01' },
      'wang',
      '2026-07-01',
    );
    const story = varied(executed.after, 'other', 100_000, ['2026-07-03', '2026-07-10']);
    expect(story.state.stage).toBe('performed');
  });
  it('leaves it no pause, agreement or end of what it does not enforce; a deferral it grants (ACL Art.39-42)', () => {
    const story = changed();
    const reasons = '当事人下落不明';
    const answers = [
      story.when('pause-execution', { ground: 'real-difficulty', reasons }, 'feng', '2026-06-16'),
      story.when('end-execution', { ground: 'person-died', reasons }, 'feng', '2026-06-16'),
      story.when(
        'agree-execution',
        {
          agreedOn: '2026-06-16',
          stages: [{ amount: 600_000, payBy: '2026-12-31' }],
          surchargeWaived: 0,
          remedialSteps: '整改',
        },
        'feng',
        '2026-06-16',
      ),
    ];
    expect(answers.map(({ answer }) => answer)).toEqual(Array(3).fill('review-body-enforces'));
    const deferral = {
      kind: 'deferral',
      appliedOn: '2026-06-16',
      instalments: [{ amount: 600_000, payBy: '2026-12-31' }],
      hardship: '停业',
    };
    expect(story.when('propose-deferral', deferral, 'wang', '2026-06-16').answer).toBe('accepted');
  });
  it('is the bureau from the letter on by which the reviewing body leaves it to it (ARL Art.78)', () => {
    const letter = { outcome: 'left-to-bureau', on: '2026-06-30', reference: '清政复〔2026〕3号' };
    const { after } = changed().when('record-review-enforcement', letter, 'wang', '2026-07-01');
    expect(demanded(after, '2026-07-01').recorded).toEqual(['DemandSent']);
    expect(ids(after)).toContain('court-application');
  });
  it.each(['maintained', 'confirmed-unlawful', 'revoked'])(
    'is nobody to choose where the decision was %s: that leaves no execution to another body (ARL Art.78)',
    (outcome) => {
      const result = { challenge: 1, outcome, receivedOn: '2026-06-15', opinionLetter: false };
      const story = played(
        law,
        [{ on: '2026-05-11', by: 'wang', action: 'record-reconsideration', body: application }],
        before('record-payment')(),
      );
      const recorded = (more: object) =>
        story.when('record-reconsideration-result', { ...result, ...more }, 'wang', '2026-06-15').answer;
      expect([recorded({ bureauEnforces: true }), recorded({ bureauEnforces: false }), recorded({})]).toEqual([
        'finding-inconsistent',
        'accepted',
        'accepted',
      ]);
    },
  );
  it('is the bureau where the reviewing body leaves it to it, at once or later', () => {
    expect(demanded(changed({ bureauEnforces: true }), '2026-07-01').recorded).toEqual(['DemandSent']);
    const story = changed();
    const event = story.file.facts.findIndex(({ type }) => type === 'ReconsiderationDecided') + 1;
    const corrected = story.when(
      'correct-entry',
      { event, field: 'bureauEnforces', wrong: 'false', right: 'true', why: '复议机关来函交由本局执行' },
      'wang',
      '2026-07-01',
    );
    expect(corrected.answer).toBe('accepted');
    expect(demanded(corrected.after, '2026-07-02').recorded).toEqual(['DemandSent']);
  });
  it('asks the court within three months from where it was left to the bureau late (ACL Art.53; ARL Art.78) [I]', () => {
    const court = (story: Story, read = law) =>
      clocksOf(story.state, read)
        .filter(({ id }) => id === 'court-application')
        .map(({ start, due }) => [start, due]);
    const left = (on: LegalDate) =>
      mediated().when('record-review-enforcement', { outcome: 'left-to-bureau', on }, 'wang', on).after;
    // Mediated on 15 June: from there the three months would have been over on 15 September.
    expect(court(left('2026-11-02'))).toEqual([['2026-11-02', '2027-02-02']]);
    expect(court(left('2026-06-29'))).toEqual([['2026-06-29', '2026-09-29']]);
    const demand = left('2026-11-02').when('send-demand', servedOn('2026-11-03'), 'wang', '2026-11-03');
    expect(demand.answer).toBe('accepted');
    const runs = { ...law, settings: { ...law.settings, leftToBureauMovesCourtTerm: [] } };
    expect(court(left('2026-11-02'), runs)).toEqual([['2026-06-15', '2026-09-15']]);
  });
  it('is named before a closing: what the reviewing body has to tell is missing (ARL Art.78; PR Art.77)', () => {
    const steps = (story: Story) => {
      const closing = { ground: 'performed', summary: '执行完毕' };
      const { refusal } = story.when('propose-closing', closing, 'wang', '2026-07-01');
      const { missing = [] } = (refusal?.parameters ?? {}) as { missing?: { action: string }[] };
      return missing.map(({ action }) => action);
    };
    expect(steps(mediated())).toEqual(['record-review-enforcement']);
    expect(steps(changed({ bureauEnforces: true }))).toEqual(['record-payment']);
  });
  it('is the bureau by the other reading of the dated setting [M]', () => {
    const settings = { ...law.settings, reviewBodyEnforces: [] };
    const story = given({ ...law, settings }, changed().records);
    expect(demanded(story, '2026-07-01').recorded).toEqual(['DemandSent']);
  });
  it('is the bureau once a court decided otherwise (ALL Art.77, 95)', () => {
    const story = varied(changed(), 'party', 500_000, ['2026-06-22', '2026-06-29']);
    expect(ids(story)).toContain('court-application');
    expect(demanded(story, '2026-09-11').recorded).toEqual(['DemandSent']);
  });
});
