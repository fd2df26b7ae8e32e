import { followUpInFile, followUpOf, type MatterOfSign, type SignInFile } from '#casework';

/* A sign is open, noticed, answered, closed or dismissed, by what was taken up of it; dismissed twice it says so. */

const sign = {
  number: 23,
  since: '2026-05-10',
  unit: 'qinghe.chengguan',
  officers: ['wang', 'li'],
  party: '某店（虚构）',
  cases: ['case-1', 'case-2'],
} as const;
const matter = (more: Partial<MatterOfSign> = {}): MatterOfSign => ({
  _id: 'm-1',
  riskPoint: 23,
  addressed: 'qinghe.chengguan',
  officer: 'wang',
  party: null,
  caseId: 'case-1',
  complaintId: null,
  stage: 'raised',
  open: true,
  raisedOn: '2026-05-12',
  dismissedOn: null,
  closedOn: null,
  ...more,
});
const state = (...matters: MatterOfSign[]) => followUpOf(sign, matters, '2026-06-01');

describe('A sign across cases', () => {
  it('is open while nobody took it up, and while only a draft lies there', () => {
    expect(state()).toEqual({ state: 'open', matter: null, dismissedBefore: 0 });
    expect(state(matter())).toMatchObject({ state: 'open', matter: 'm-1' });
  });

  it.each([
    ['noticed', 'noticed'],
    ['answered', 'answered'],
    ['decided', 'noticed'],
    ['corrected', 'answered'],
    ['closed', 'closed'],
    ['dismissed', 'dismissed'],
  ] as const)('of a matter that is %s is %s', (stage, shown) => {
    const over = stage === 'closed' || stage === 'dismissed';
    expect(state(matter({ stage, open: !over })).state).toBe(shown);
  });

  it('is followed up by a matter of its officer, of its party, or of its case where that names neither', () => {
    const sent = { stage: 'noticed' } as const;
    expect(state(matter({ ...sent, officer: 'li' })).state).toBe('noticed');
    expect(state(matter({ ...sent, officer: null, party: '某店（虚构）' })).state).toBe('noticed');
    expect(state(matter({ ...sent, officer: null, party: null, caseId: 'case-2' })).state).toBe('noticed');
  });

  it('is not followed up by a matter of another officer, party, case, risk point or unit', () => {
    const sent = { stage: 'noticed' } as const;
    for (const other of [
      { officer: 'gao' },
      { officer: null, party: '另一店（虚构）' },
      { officer: null, party: null, caseId: 'case-9' },
      { officer: null, party: null, caseId: null },
      { riskPoint: 5 },
      { addressed: 'qinghe.hekou' },
    ])
      expect(state(matter({ ...sent, ...other }))).toEqual({ state: 'open', matter: null, dismissedBefore: 0 });
  });

  it('is followed up by a matter that the bureau above its station was asked about', () => {
    const asked = matter({ addressed: 'qinghe', stage: 'dismissed', open: false, dismissedOn: '2026-05-12' });
    expect(state(asked).state).toBe('dismissed');
    expect(state({ ...asked, raisedOn: '2026-04-01', dismissedOn: '2026-04-02' }).dismissedBefore).toBe(1);
    expect(state({ ...asked, addressed: 'linxian' }).state).toBe('open');
  });

  it('shows anew after what was dismissed before, and says how often within 365 days', () => {
    const before = (id: string, day: `${number}-${number}-${number}`) =>
      matter({ _id: id, stage: 'dismissed', open: false, raisedOn: day, dismissedOn: day });
    const twice = state(before('m-1', '2026-02-02'), before('m-2', '2025-09-01'));
    expect(twice).toEqual({ state: 'open', matter: null, dismissedBefore: 2 });
    expect(state(before('m-1', '2025-05-31')).dismissedBefore).toBe(0);
    // Dismissed as it shows now: that is its state, and no earlier time.
    expect(state(before('m-3', '2026-05-20'), before('m-1', '2026-02-02'))).toEqual({
      state: 'dismissed',
      matter: 'm-3',
      dismissedBefore: 1,
    });
  });

  it('is what the open matter says where one was dismissed and another raised after it', () => {
    const dismissed = matter({
      _id: 'm-2',
      stage: 'dismissed',
      open: false,
      raisedOn: '2026-05-20',
      dismissedOn: '2026-05-20',
    });
    expect(state(dismissed, matter({ stage: 'answered', raisedOn: '2026-05-15' }))).toMatchObject({
      state: 'answered',
      matter: 'm-1',
    });
  });
});

describe('A sign in one case', () => {
  const late: SignInFile = {
    number: 3,
    since: '2026-05-10',
    unit: 'qinghe.chengguan',
    officers: ['wang'],
    party: '某店（虚构）',
    caseId: 'case-1',
    complaintId: null,
  };
  const sent = (more: Partial<MatterOfSign> = {}) => matter({ riskPoint: 3, stage: 'noticed', ...more });
  const became = (matters: MatterOfSign[], sign: Partial<SignInFile> = {}) =>
    followUpInFile({ ...late, ...sign }, matters, '2026-06-01');

  it('of a case with several parties is that of each of them where it shows with all, else of its own alone', () => {
    const [first, second, third] = ['某店（虚构）', '某公司（虚构）', '某人（虚构）'];
    const ofSecond = [sent({ officer: null, party: second ?? null })];
    expect(became(ofSecond, { otherParties: [second ?? '', third ?? ''] }).state).toBe('noticed');
    expect(became(ofSecond, { party: second ?? null }).state).toBe('noticed');
    expect(became(ofSecond, { party: third ?? null }).state).toBe('open');
    expect(became(ofSecond, { party: first ?? null }).state).toBe('open');
  });

  it('is followed up by a matter that was raised from its case, whoever answers it', () => {
    expect(became([])).toEqual({ state: 'open', matter: null, dismissedBefore: 0 });
    expect(became([sent()])).toEqual({ state: 'noticed', matter: 'm-1', dismissedBefore: 0 });
    expect(became([sent({ officer: null })]).state).toBe('noticed');
    expect(became([sent({ addressed: 'qinghe' })]).state).toBe('noticed');
    // Nobody is named by a clock that a bureau let run out.
    expect(became([sent()], { officers: [] }).state).toBe('noticed');
  });
  it('is not followed up by what was raised from another case, of its officer too', () => {
    expect(became([sent({ caseId: 'case-2' })]).state).toBe('open');
    expect(became([sent({ riskPoint: 9 })]).state).toBe('open');
    expect(became([sent({ officer: 'gao' })]).state).toBe('open');
    expect(became([sent({ addressed: 'qinghe.hekou' })]).state).toBe('open');
    // Raised two days before it shows: of an earlier sign.
    expect(became([sent({ raisedOn: '2026-05-08' })]).state).toBe('open');
  });
  it('is followed up by a matter by hand, of its officer or party and of no case', () => {
    expect(became([sent({ caseId: null })]).state).toBe('noticed');
    expect(became([sent({ caseId: null, officer: null, party: '某店（虚构）' })]).state).toBe('noticed');
    expect(became([sent({ caseId: null, officer: null })]).state).toBe('open');
  });
  it('in a complaint is followed up by a matter that was raised from that', () => {
    const inComplaint = { caseId: null, complaintId: 'complaint-1' };
    const raised = { caseId: null, officer: null };
    expect(became([sent({ ...raised, complaintId: 'complaint-1' })], inComplaint).state).toBe('noticed');
    expect(became([sent({ ...raised, complaintId: 'complaint-2' })], inComplaint).state).toBe('open');
  });
  it('says how often the same was dismissed of its officer, in other cases too', () => {
    const dismissed = sent({ caseId: 'case-2', stage: 'dismissed', open: false, dismissedOn: '2026-05-20' });
    expect(became([dismissed])).toEqual({ state: 'open', matter: null, dismissedBefore: 1 });
    expect(became([{ ...dismissed, officer: 'gao' }]).dismissedBefore).toBe(0);
    expect(became([{ ...dismissed, dismissedOn: '2025-05-20' }]).dismissedBefore).toBe(0);
  });
});
