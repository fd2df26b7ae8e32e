import type { UnitState } from '#casework';
import { servedOn } from '#casework/testing/bodies';
import { application, suit } from '#casework/testing/challenge-lines';
import type { Act } from '#casework/testing/lines';
import { actsOf, played } from '#casework/testing/stages';
import { law, register, saying, wordsOfForm } from './system/written-forms.js';

/*
 * What papers of the execution say of its course. The court sees from the application alone whether its three months
 * and the sum hold: from the end of a deferral (APL Art.72(2)) or of the time to sue (ACL Art.53), of the money that
 * was overdue (APL Art.72(1)(1)). Sums are worked out by hand beside each case.
 */

const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

/** Served on 2026-04-21 over 8,000 yuan and 300 of gains, to be paid by 2026-05-06. */
const unpaid = actsOf('ordinary').slice(
  0,
  actsOf('ordinary').findIndex(({ action }) => action === 'record-payment'),
);
const paid = (on: Act['on'], amount: number, receiptNumber: string, towards?: 'gains'): Act =>
  act(on, 'wang', 'record-payment', {
    amount,
    paidOn: on,
    channel: 'bank',
    receiptNumber,
    ...(towards === undefined ? {} : { towards }),
  });
const deferred = (on: Act['on'], kind: string, instalments: readonly object[]): Act[] => [
  act(on, 'wang', 'propose-deferral', { kind, appliedOn: on, instalments, hardship: '停业，暂无收入' }),
  act(on, 'zhao', 'endorse-proposal', { opinion: '同意' }),
  act(on, 'feng', 'grant-deferral', {}),
];
const gains = paid('2026-04-28', 30_000, 'P-0', 'gains');
const askCourt = (on: Act['on']): Act => act(on, 'feng', 'apply-to-court', { court: '清河县人民法院' });

describe('A fine in instalments of which two were missed', () => {
  const acts = [
    ...unpaid,
    gains,
    ...deferred('2026-04-30', 'instalments', [
      { amount: 300_000, payBy: '2026-06-05' },
      { amount: 300_000, payBy: '2026-07-06' },
      { amount: 200_000, payBy: '2026-08-05' },
    ]),
    paid('2026-06-05', 300_000, 'P-1'),
    act('2026-07-08', 'wang', 'send-demand', servedOn('2026-07-08')),
    act('2026-08-07', 'wang', 'send-demand', servedOn('2026-08-07')),
    askCourt('2026-10-22'),
  ];
  // Every act of the fixture draws numbers anew.
  const facts = played(law, acts).file.facts.map((fact) =>
    fact.type === 'DemandSent' && fact.data.servedOn === '2026-08-07'
      ? { ...fact, data: { ...fact.data, number: 'qinghe-demand-2' } }
      : fact,
  );
  const said = wordsOfForm(49, facts);

  it('#49 names the grant, its number and its terms, and which were missed (APL Art.72(2))', () => {
    expect(said).toContain(
      '经被申请人于2026年4月30日申请，本局以《延期/分期缴纳罚款通知书》（qinghe-deferral-1）同意分期缴纳罚款，' +
        '2026年6月5日前缴纳3000.00元、2026年7月6日前缴纳3000.00元、2026年8月5日前缴纳2000.00元，' +
        '应于2026年7月6日前缴纳的3000.00元到期未缴纳，应于2026年8月5日前缴纳的2000.00元到期未缴纳。',
    );
    expect(said).not.toContain('应于2026年6月5日前缴纳的3000.00元到期');
    expect(said).toContain('《中华人民共和国行政处罚法》第七十二条第二款的规定，特依法申请');
  });
  it('#49 names both demands, with day and sums, and attaches both (ACL Art.54, 55)', () => {
    // To 2026-07-08: 3,000 × 3% × 2 days = 180. To 2026-08-07: 3,000 × 3% × 32 days + 2,000 × 3% × 2 days = 3,000.
    expect(said).toContain(
      '本局于2026年7月8日向被申请人送达了《行政处罚决定履行催告书》（qinghe-demand-1），催告其缴纳罚款3000.00元、加处罚款180.00元；' +
        '于2026年8月7日向被申请人送达了《行政处罚决定履行催告书》（qinghe-demand-2），催告其缴纳罚款5000.00元、加处罚款3000.00元。',
    );
    expect(said).toContain(
      '2．《行政处罚决定履行催告书》（qinghe-demand-1）、《行政处罚决定履行催告书》（qinghe-demand-2）；',
    );
    expect(said).toContain('；5．《延期/分期缴纳罚款通知书》（qinghe-deferral-1）。');
  });
  it('#49 takes a demand that was handed over during its proclamation for one (PR Art.82)', () => {
    const proclaimed = saying(facts, 'DemandSent', { number: 'qinghe-demand-1', proclaimedOn: '2026-07-08' });
    expect(wordsOfForm(49, proclaimed)).toContain(
      '。本局于2026年8月7日向被申请人送达了《行政处罚决定履行催告书》（qinghe-demand-1），催告其缴纳罚款5000.00元、加处罚款3000.00元。',
    );
  });
  it('#49 counts the surcharge on what was overdue (APL Art.72(1)(1))', () => {
    expect(said).toContain(
      '加处罚款8000.00元，计算方式为自缴款期限届满次日起，每日按到期未缴纳罚款数额的百分之三，不超出罚款的数额。',
    );
    expect(said).not.toContain('每日按罚款数额');
  });
  it('#49 says what of an instalment was open on its day where a part was paid', () => {
    const part = [...acts.slice(0, -3), paid('2026-07-06', 100_000, 'P-2'), ...acts.slice(-3)];
    const words = wordsOfForm(49, played(law, part).file.facts);
    expect(words).toContain('应于2026年7月6日前缴纳的3000.00元到期尚有2000.00元未缴纳');
  });
  it('#48 tells the party which instalment it missed (ACL Art.35, 54)', () => {
    expect(wordsOfForm(48, facts)).toContain(
      '同意分期缴纳罚款，2026年6月5日前缴纳3000.00元、2026年7月6日前缴纳3000.00元、2026年8月5日前缴纳2000.00元，应于2026年7月6日前',
    );
  });
  it('#47 of a second deferral names the first, what came of it, and what was paid', () => {
    const again = [
      ...acts.slice(0, -3),
      ...deferred('2026-07-13', 'deferral', [{ amount: 500_000, payBy: '2026-09-30' }]),
    ];
    const words = wordsOfForm(47, played(law, again).file.facts);
    expect(words).toContain('你（单位）已缴纳3300.00元。');
    expect(words).toContain('（qinghe-deferral-1）同意分期缴纳罚款');
    expect(words).toContain('应于2026年7月6日前缴纳的3000.00元到期未缴纳。');
    expect(words).not.toContain('应于2026年8月5日前缴纳的2000.00元到期');
    expect(wordsOfForm(47, facts)).not.toContain('到期未缴纳，');
  });
});

describe('A fine that the party sued over', () => {
  const acts = [
    ...unpaid,
    gains,
    act('2026-06-18', 'wang', 'record-suit', { ...suit, reference: '（2026）虚0001行初5号' }),
    act('2026-06-29', 'wang', 'file-answer', { challenge: 1, filedOn: '2026-06-29', evidence: '案卷全部证据' }),
    act('2026-08-10', 'wang', 'record-judgment', {
      challenge: 1,
      instance: 'first',
      outcome: 'dismissed',
      receivedOn: '2026-08-10',
      reference: '（2026）虚0001行初5号行政判决',
    }),
    act('2026-08-26', 'wang', 'confirm-judgment', { challenge: 1, effectiveOn: '2026-08-26' }),
    act('2026-09-14', 'wang', 'send-demand', servedOn('2026-09-14')),
    askCourt('2026-09-29'),
  ];
  const { facts } = played(law, acts).file;
  const words = wordsOfForm(49, facts);

  it('#49 names court, number, days and outcome of the suit, and the new term to pay (ACL Art.53; APL Art.72)', () => {
    expect(words).toContain(
      '被申请人于2026年6月15日向清河县人民法院提起行政诉讼（（2026）虚0001行初5号），' +
        '一审裁判（（2026）虚0001行初5号行政判决）驳回诉讼请求，于2026年8月10日收到，于2026年8月26日发生法律效力。' +
        '诉讼终结后重新计算的缴款期限至2026年9月10日届满。被申请人至今未履行',
    );
    expect(words).not.toContain('未提起行政诉讼');
    expect(words).toContain('（被申请人申请行政复议或者提起行政诉讼的期间不计算）');
    expect(words).toContain('；5．行政复议、行政诉讼的法律文书。');
  });
  it('#48 tells the party the same', () => {
    expect(wordsOfForm(48, facts)).toContain(
      '你（单位）于2026年6月15日向清河县人民法院提起行政诉讼（（2026）虚0001行初5号），一审裁判',
    );
    expect(wordsOfForm(48, facts)).toContain('重新计算的缴款期限至2026年9月10日届满。');
  });
  it('#49 says that nobody challenged where nobody did, and nothing of a new term', () => {
    const alone = [
      ...unpaid,
      gains,
      act('2026-10-09', 'wang', 'send-demand', servedOn('2026-10-09')),
      askCourt('2026-10-26'),
    ];
    const quiet = wordsOfForm(49, played(law, alone).file.facts);
    expect(quiet).toContain('被申请人在法定期限内未申请行政复议，也未提起行政诉讼。被申请人至今未履行');
    expect(quiet).not.toMatch(/重新计算|5．|期间不计算|同意/u);
  });
  it('#49 names the review and its outcome where the party went no further (ARL Art.68, 75)', () => {
    const reviewed = [
      ...unpaid,
      gains,
      act('2026-05-11', 'wang', 'record-reconsideration', { ...application, reference: '虚复〔2026〕7号' }),
      act('2026-05-20', 'wang', 'file-answer', { challenge: 1, filedOn: '2026-05-20', evidence: '案卷全部证据' }),
      act('2026-06-05', 'wang', 'record-reconsideration-result', {
        challenge: 1,
        outcome: 'maintained',
        receivedOn: '2026-06-05',
        opinionLetter: false,
        reference: '虚复决〔2026〕7号',
      }),
      act('2026-07-06', 'wang', 'send-demand', servedOn('2026-07-06')),
      askCourt('2026-07-21'),
    ];
    expect(wordsOfForm(49, played(law, reviewed).file.facts)).toContain(
      '被申请人于2026年5月6日向清河县人民政府申请行政复议（虚复〔2026〕7号），' +
        '行政复议决定（虚复决〔2026〕7号）维持该行政处罚决定，于2026年6月5日送达；被申请人在法定期限内未提起行政诉讼。',
    );
  });
  it('says nothing in a new round of what was challenged in the one before', () => {
    const { facts: anew } = played(law, [
      ...actsOf('revoked').slice(
        0,
        actsOf('revoked').findLastIndex(({ action }) => action === 'record-payment'),
      ),
      act('2026-08-10', 'wang', 'send-demand', servedOn('2026-08-10')),
    ]).file;
    expect(wordsOfForm(48, anew)).not.toContain('行政复议');
  });
});

describe('Who represents the bureau before the court (ACL Art.55; PR Art.4)', () => {
  const { facts } = played(law, actsOf('enforcement')).file;
  const headed = (...lists: NonNullable<UnitState['heads']>) => ({
    ...register,
    unit: (id: string) => {
      const known = register.unit(id);
      return known === undefined || id !== 'qinghe' ? known : { ...known, heads: lists };
    },
  });
  const said = (...lists: NonNullable<UnitState['heads']>) => wordsOfForm(49, facts, headed(...lists));
  const [feng, tang] = [
    { officer: 'feng', office: 'main-head' as const },
    { officer: 'tang', office: 'head' as const },
  ];

  it('is the main head on the day of the application, by the register', () => {
    const later = [{ officer: 'tang', office: 'main-head' as const }];
    expect(said({ heads: [feng, tang], validFrom: '2026-03-01' }, { heads: later, validFrom: '2026-10-23' })).toContain(
      '法定代表人：feng　职务：主要负责人',
    );
    expect(said({ heads: [feng], validFrom: '2026-03-01' }, { heads: later, validFrom: '2026-10-22' })).toContain(
      '法定代表人：tang　职务：主要负责人',
    );
  });
  it('is left to a hand where the register names no main head for the day', () => {
    const blank = '法定代表人：＿＿＿＿　职务：＿＿＿＿';
    expect(wordsOfForm(49, facts)).toContain(blank);
    expect(said({ heads: [tang], validFrom: '2026-03-01' })).toContain(blank);
    expect(said({ heads: [feng], validFrom: '2026-10-23' })).toContain(blank);
  });
});
