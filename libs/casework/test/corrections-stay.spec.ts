import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { servedOn } from '../src/testing/bodies.js';
import { answer, application } from '../src/testing/challenge-lines.js';
import type { Story } from '../src/testing/given.js';
import type { Act } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/* A fine of 8,000 yuan and gains of 300, served on 21 April 2026; sums in fen. */
const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });
const paid = (on: Act['on'], amount: number): Act =>
  act(on, 'wang', 'record-payment', { amount, paidOn: on, channel: 'bank', receiptNumber: `P-${on}-${amount}` });
const after = (story: Story, ...acts: Act[]): Story => played(law, acts, story);
const unpaid = before('record-payment');

const receipts = ({ state }: Story): number[] => {
  if (!isPenalised(state)) throw new Error('The decision was served');
  return state.execution.payments.map(({ amount }) => amount);
};
/** The number of the entry of a type that came last, or the one before it. */
const entryOf = ({ file }: Story, type: string, back = 0): number => {
  const all = file.facts.flatMap((fact, place) => (fact.type === type ? [place + 1] : []));
  return all.at(-1 - back) ?? 0;
};
const corrected = (story: Story, on: Act['on'], event: number, field: string, [wrong, right]: [string, string]) =>
  story.when('correct-entry', { event, field, wrong, right, why: '核对' }, 'wang', on);

const reasons = '当事人下落不明';
const acts: [string, Act][] = [
  ['a demand', act('2026-07-03', 'wang', 'send-demand', servedOn('2026-07-03'))],
  ['a pause', act('2026-07-03', 'feng', 'pause-execution', { ground: 'real-difficulty', reasons })],
  ['the end of the execution', act('2026-07-03', 'feng', 'end-execution', { ground: 'object-lost', reasons })],
  [
    'a performance',
    act('2026-07-03', 'wang', 'record-performance', {
      items: ['confiscated-gains'],
      performedOn: '2026-07-03',
      how: '上缴',
    }),
  ],
];

describe('What was corrected stays corrected (APL Art.75; procedure 4.9)', () => {
  /** Paid in full by what is right of the first receipt, then open again by what is right of the second. */
  const openAgain = (): Story => {
    const first = after(unpaid(), paid('2026-04-24', 100_000));
    const up = corrected(first, '2026-04-25', entryOf(first, 'PaymentRecorded'), 'amount', ['100000', '500000']).after;
    const whole = after(up, paid('2026-04-27', 330_000));
    expect(whole.state.stage).toBe('performed');
    return corrected(whole, '2026-07-02', entryOf(whole, 'PaymentRecorded'), 'amount', ['330000', '300000']).after;
  };
  it.each(acts)('whatever is done after it: %s', (_, next) => {
    const story = openAgain();
    expect(receipts(story)).toEqual([500_000, 300_000]);
    const done = after(story, next);
    expect(receipts(done)).toEqual([500_000, 300_000]);
    if (!isPenalised(done.state)) throw new Error('The decision was served');
    expect(ledgerOn(done.state, '2026-07-03', law).accounts.fine).toMatchObject({ due: 800_000, received: 800_000 });
  });

  it.each(acts)('also a finding, after which a receipt is corrected: %s', (_, next) => {
    const revoked = after(
      unpaid(),
      paid('2026-04-24', 830_000),
      act('2026-04-24', 'wang', 'record-reconsideration', {
        ...application,
        appliedOn: '2026-04-24',
        copyReceivedOn: '2026-04-24',
      }),
      act('2026-04-24', 'wang', 'file-answer', { ...answer, filedOn: '2026-04-24' }),
      act('2026-04-28', 'wang', 'record-reconsideration-result', {
        challenge: 1,
        outcome: 'revoked',
        receivedOn: '2026-04-28',
        opinionLetter: false,
      }),
    );
    const finding = entryOf(revoked, 'ReconsiderationDecided');
    const upheld = corrected(revoked, '2026-05-05', finding, 'outcome', ['revoked', 'maintained']).after;
    const receipt = entryOf(upheld, 'PaymentRecorded');
    const open = corrected(upheld, '2026-05-05', receipt, 'amount', ['830000', '800000']).after;
    expect(open.state.stage).toBe('executing');
    const done = after(open, next);
    expect(receipts(done)).toEqual([800_000]);
    expect(done.state).toMatchObject({ challenges: { brought: [{ findings: [{ outcome: 'maintained' }] }] } });
  });

  it.each([
    [820_000, 10_000],
    [10_000, 820_000],
  ])('also where a new round has begun: of %i received and 830,000 given back, %i are to be got back', (came, back) => {
    const revoked = after(
      unpaid(),
      paid('2026-04-24', 830_000),
      act('2026-04-27', 'wang', 'record-reconsideration', {
        ...application,
        appliedOn: '2026-04-27',
        copyReceivedOn: '2026-04-27',
      }),
      act('2026-04-28', 'wang', 'file-answer', { ...answer, filedOn: '2026-04-28' }),
      act('2026-05-25', 'wang', 'record-reconsideration-result', {
        challenge: 1,
        outcome: 'revoked',
        receivedOn: '2026-05-25',
        redo: { by: '2026-08-14', forProcedure: false },
        opinionLetter: false,
      }),
      act('2026-05-26', 'wang', 'withdraw-publication', { withdrawnOn: '2026-05-26', publicReason: '被撤销' }),
      act('2026-05-26', 'wang', 'settle-duty', { duty: 2, on: '2026-05-26', how: '转账' }),
      act('2026-05-27', 'feng', 'open-round', {}),
    );
    const receipt = entryOf(revoked, 'PaymentRecorded');
    const { after: right } = corrected(revoked, '2026-05-28', receipt, 'amount', ['830000', String(came)]);
    expect(right.state).toMatchObject({
      challenges: {
        duties: expect.arrayContaining([expect.objectContaining({ kind: 'recover-money', amount: back })]),
      },
    });
  });

  it('and dates what goes back as if it had been entered right: 1 fen since it was paid, the rest since it fell', () => {
    const fell = (paidSum: number): Story =>
      after(
        unpaid(),
        paid('2026-04-24', paidSum),
        act('2026-05-04', 'wang', 'record-reconsideration', {
          ...application,
          appliedOn: '2026-05-04',
          copyReceivedOn: '2026-05-04',
        }),
        act('2026-05-11', 'wang', 'file-answer', { ...answer, filedOn: '2026-05-11' }),
        act('2026-05-24', 'wang', 'record-reconsideration-result', {
          challenge: 1,
          outcome: 'revoked',
          receivedOn: '2026-05-24',
          opinionLetter: false,
        }),
      );
    const wrong = fell(830_000);
    const receipt = entryOf(wrong, 'PaymentRecorded');
    const right = corrected(wrong, '2026-05-25', receipt, 'amount', ['830000', '830001']).after;
    for (const story of [fell(830_001), right])
      expect(story.state).toMatchObject({
        challenges: {
          duties: [
            { kind: 'return-money', since: '2026-04-24', amount: 1 },
            { kind: 'withdraw-publication' },
            { kind: 'return-money', since: '2026-05-24', amount: 830_000 },
          ],
        },
      });
  });

  it('and can be corrected once more, of a closed case too', () => {
    const closed = after(
      unpaid(),
      paid('2026-04-24', 830_000),
      act('2026-04-27', 'wang', 'propose-closing', { ground: 'performed', summary: '执行完毕' }),
      act('2026-04-27', 'zhao', 'endorse-proposal', { opinion: '同意' }),
      act('2026-04-27', 'feng', 'close-case', {}),
    );
    const receipt = entryOf(closed, 'PaymentRecorded');
    const wrong = corrected(closed, '2026-04-30', receipt, 'amount', ['830000', '20000']).after;
    expect(receipts(wrong)).toEqual([20_000]);
    const right = corrected(wrong, '2026-05-06', receipt, 'amount', ['20000', '830000']);
    expect(right.answer).toBe('accepted');
    expect(receipts(right.after)).toEqual([830_000]);
    expect(right.after.state.stage).toBe('closed');
    const day = corrected(wrong, '2026-05-06', receipt, 'paidOn', ['2026-04-24', '2026-04-23']);
    expect(day.answer).toBe('accepted');
  });
});
