import type { CaseFact } from '#casework';
import { particulars } from '#casework/testing/bodies';
import { saying, whole, wordsOfForm as words } from './system/written-forms.js';

/*
 * What report and decision say of the way to them: source, course and measures (PR Art.48, 62), the evidence (PR
 * Art.23, 30), and which case it is of whom.
 */

const { facts } = whole('ordinary').file;
const before = facts.findIndex(({ type }) => type === 'InvestigationReported');
const event = (type: CaseFact['type'], occurredAt: string, data: object): CaseFact =>
  ({ ...facts[before], type, occurredAt: `${occurredAt}T02:00:00.000Z`, data }) as CaseFact;
const withEvents = (...events: CaseFact[]): CaseFact[] => [
  ...facts.slice(0, before),
  ...events,
  ...facts.slice(before),
];

const seizure = { kind: 'seizure', items: '侵权服装200件', place: '本局仓库', legalBasis: '商标法', reasons: '有证据' };
const long = withEvents(
  event('MeasureRequested', '2026-03-10', { measure: 1, ...seizure }),
  event('MeasureTaken', '2026-03-10', {
    measure: 1,
    number: '清市监强制〔2026〕1号',
    takenAt: '2026-03-10T02:00:00.000Z',
    listHandedOver: true,
  }),
  event('IdentificationAsked', '2026-03-11', { identification: 1, rightsHolder: '某商标权人（虚构）' }),
  event('IdentificationReceived', '2026-03-20', {
    identification: 1,
    receivedOn: '2026-03-20',
    result: 'counterfeit',
    reasons: '吊牌与正品不符',
  }),
  event('SeizureExtended', '2026-04-08', { measure: 1, number: '清市监延强〔2026〕1号', days: 30 }),
  event('ReferralDecided', '2026-04-17', { approved: true, number: '清市监涉罪移〔2026〕1号' }),
  event('ReferralSent', '2026-04-18', { sentAt: '2026-04-18T02:00:00.000Z', to: '某县公安局' }),
  event('CaseTakenBack', '2026-06-30', {
    ground: 'not-prosecuted',
    receivedOn: '2026-06-30',
    authority: '某县人民检察院',
  }),
  event('MeasureEnded', '2026-07-01', { measure: 1, number: '清市监解强〔2026〕1号', outcome: 'confiscated' }),
  event('ClockExtended', '2026-07-02', { clock: 'case', days: 30 }),
);

describe('The course of a case', () => {
  it.each([35, 45])('#%i has every measure with its extension and its end (ACL Art.24, 25, 28)', (form) => {
    expect(words(form, long)).toContain(
      '2026年3月10日查封（扣押）侵权服装200件（清市监强制〔2026〕1号）；2026年4月8日延长查封（扣押）期限30日（清市监延强〔2026〕1号）；2026年7月1日解除查封（扣押）（清市监解强〔2026〕1号）：依法没收。',
    );
  });
  it.each([35, 45])('#%i says that it went to the police and came back, and was extended (APL Art.27, 60)', (form) => {
    expect(words(form, long)).toContain(
      '2026年4月18日因涉嫌犯罪，将案件移送某县公安局（清市监涉罪移〔2026〕1号）；2026年6月30日因人民检察院决定不起诉，收到某县人民检察院移回的案件，继续办理；2026年7月2日经本局负责人批准，延长办案期限30日。',
    );
  });
  it.each([35, 37, 45])('#%i has what the rights holder found among the evidence (PR Art.30)', (form) => {
    expect(words(form, long)).toMatch(
      /权利人辨认、鉴别意见：?辨认为侵权、假冒商品：吊牌与正品不符（?某商标权人（虚构）/u,
    );
  });
  it('#45 says nothing of measures and extensions where there were none', () => {
    expect(words(45, facts)).not.toMatch(/查封|延长办案期限|移送/u);
    expect(words(35, facts)).toContain('未采取行政强制措施');
  });
});

describe('What is proclaimed (PR Art.82(5))', () => {
  const asked = whole('enforcement').file.facts;
  const proclaimed = saying(asked, 'DemandSent', { method: 'proclamation', number: '清市监罚催〔2026〕6号' });

  it('#51 does not take the number of the demand for its own', () => {
    expect(words(51, proclaimed)).toContain('行政处罚文书送达公告＿＿＿＿市监罚送告〔＿＿＿＿〕＿＿＿＿号');
    expect(words(51, proclaimed)).toContain('《行政处罚决定履行催告书》（清市监罚催〔2026〕6号）');
  });
  it('#51 has the number that was drawn for it', () => {
    const numbered = saying(proclaimed, 'DemandSent', { proclamationNumber: '清市监罚送告〔2026〕2号' });
    expect(words(51, numbered)).toContain('行政处罚文书送达公告清市监罚送告〔2026〕2号');
  });
  it('#50 has no number of its own', () => {
    expect(words(50, saying(asked, 'DemandSent', { number: '清市监罚催〔2026〕6号' }))).toMatch(/送达回证(?!清市监)/u);
  });
});

describe('Who is suspected, where a person answers for an enterprise', () => {
  const person = { kind: 'natural_person' as const, name: '某丙（虚构）', responsibleAs: 'manager', ...particulars };
  const company = { kind: 'company' as const, name: '某公司（虚构）' };
  const [report] = facts.flatMap((fact) => (fact.type === 'InvestigationReported' ? [fact.data] : []));
  const handling = { ...report?.handling, parties: [{ party: company, handling: report?.handling }] };
  const ofPerson = saying(saying(facts, 'ClueRegistered', { party: person }), 'InvestigationReported', { handling });

  it('#45 and #37 name the enterprise, which did it', () => {
    expect(words(45, ofPerson)).toContain('发现某公司（虚构）涉嫌');
    expect(words(37, ofPerson)).toContain('立案调查的某公司（虚构）涉嫌');
    expect(words(45, facts)).toContain('发现当事人涉嫌');
  });
});

describe('The closing #53 of a case that the court executed (PR Art.77)', () => {
  it('is one of execution by force', () => {
    const asked = whole('enforcement').file.facts;
    const closing = whole('ordinary').file.facts.find(({ type }) => type === 'ClosingProposed');
    if (closing === undefined) throw new Error('Nobody proposed to close');
    const data = { ...closing.data, ground: 'court-ended-execution' };
    const closed = [...asked.filter(({ type }) => type !== 'ClosingProposed'), { ...closing, data } as CaseFact];
    expect(words(53, closed)).toContain('☑强制执行');
  });
});
