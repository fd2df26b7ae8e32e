import { riskRules, risksOf, type Handling } from '#casework';
import { clue, filing, inspection, lightFine, questioning, review } from '../src/testing/bodies.js';
import { alsoHolding } from '../src/testing/county.js';
import { law } from './law.js';
import { evidenceOf, signs, waiver, when } from './risks-of.js';
import { at, before, whole } from './rules-of.js';
import { saidOf } from './said.js';

describe('a case that was handled as the law asks', () => {
  it.each(['ordinary', 'no-penalty', 'summary'] as const)('shows no risk at all on the %s line', (line) => {
    expect(risksOf({ ...whole(line).file, law })).toEqual([]);
  });
});

describe('risk 1: a clue sat on (有案不立)', () => {
  it('will show on the day after the last day to verify, and says so before', () => {
    expect(signs(at('verifying'), 1)).toEqual([
      expect.objectContaining({
        since: '2026-03-24',
        until: null,
        level: 'high',
        detail: expect.objectContaining({ parameters: expect.objectContaining({ due: '2026-03-23' }) }),
      }),
    ]);
  });
  it('ends when the case is filed after all', () => {
    expect(when(before('file-case')().when('file-case', {}, 'feng', '2026-03-26').after, 1)).toEqual([
      ['2026-03-24', '2026-03-26'],
    ]);
  });
  it('does not show where the case was filed in time', () => expect(when(at('investigating'), 1)).toEqual([]));
});

describe('risk 2: handling off the system (案源体外循环)', () => {
  const registeredLate = () =>
    at('none')
      .when('register-clue', clue(), 'wang', '2026-03-10')
      .after.when('assign-verification', { officers: ['wang', 'li'] }, 'zhao', '2026-03-10')
      .after.when('record-verification', { officers: ['wang', 'li'], findings: '标签不符' }, 'wang', '2026-03-10')
      .after;
  const filed = () =>
    registeredLate()
      .when('propose-filing', filing(), 'wang', '2026-03-10')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-03-10')
      .after.when('file-case', {}, 'feng', '2026-03-10')
      .after.when('assign-officers', { officers: ['wang', 'li'] }, 'zhao', '2026-03-10').after;

  it('shows evidence that is older than the registration of the clue', () => {
    expect(when(filed().when('collect-evidence', evidenceOf('2026-03-09'), 'wang', '2026-03-11').after, 2)).toEqual([
      ['2026-03-11', null],
    ]);
  });
  it('shows a record of the scene that is older', () => {
    expect(signs(filed().when('record-inspection', inspection, 'wang', '2026-03-11').after, 2)).toHaveLength(1);
  });
  it('does not show evidence of the day of registration', () => {
    expect(when(filed().when('collect-evidence', evidenceOf('2026-03-10'), 'wang', '2026-03-11').after, 2)).toEqual([]);
  });
});

describe('risk 3: back-dating and late entry (瞒报、倒签)', () => {
  const officers = before('record-inspection');

  it('shows an act that was entered four days after it happened', () => {
    expect(signs(officers().when('collect-evidence', evidenceOf('2026-03-06'), 'wang', '2026-03-10').after, 3)).toEqual(
      [expect.objectContaining({ since: '2026-03-10', until: null, officers: ['wang'] })],
    );
  });
  it('does not show one that was entered on the third day', () => {
    expect(when(officers().when('collect-evidence', evidenceOf('2026-03-06'), 'wang', '2026-03-09').after, 3)).toEqual(
      [],
    );
  });
  it('shows four records that one person entered within a minute, and not three', () => {
    const entered = (count: number) =>
      Array.from({ length: count }, (_, second) => `2026-03-09T02:00:0${second}.000Z`).reduce(
        (story, moment) => story.when('collect-evidence', evidenceOf('2026-03-09'), 'wang', moment).after,
        officers(),
      );
    expect(signs(entered(4), 3)).toHaveLength(1);
    expect(signs(entered(3), 3)).toEqual([]);
  });
});

describe('risk 9: single-handed enforcement, no certificate (单人执法、无证执法)', () => {
  const sameTime = { ...questioning, from: '2026-03-06T01:30:00Z', to: '2026-03-06T02:30:00.000Z', audioVisual: [] };
  const inspected = () => before('record-questioning')();

  it('shows an officer at two records of the same time', () => {
    expect(signs(inspected().when('record-questioning', sameTime, 'li', '2026-03-06').after, 9)).toEqual([
      expect.objectContaining({
        officers: ['wang', 'li'],
        detail: { code: 'at-two-places', parameters: { officers: ['wang', 'li'] } },
      }),
    ]);
  });
  it('does not show records that follow each other without a gap', () => {
    const after = { ...sameTime, from: '2026-03-06T02:00:00.000Z' };
    expect(when(inspected().when('record-questioning', after, 'li', '2026-03-06').after, 9)).toEqual([]);
  });
  it.each([
    ['one officer', ['wang']],
    ['an expired certificate', ['wang', 'yang']],
    ['a person who is not in the register', ['wang', 'nobody']],
  ])('shows the attempt to act with %s', (_, officers) => {
    const { after } = at('clue').when('assign-verification', { officers }, 'zhao', '2026-03-02');
    expect(signs(after, 9)).toEqual([
      expect.objectContaining({ since: '2026-03-02', until: '2026-03-02', officers: ['zhao'] }),
    ]);
  });
});

describe('risk 13: audio-visual record missing or broken (音像缺失、断档)', () => {
  const [file] = inspection.audioVisual;
  const inspected = (audioVisual: object[]) =>
    before('record-inspection')().when('record-inspection', { ...inspection, audioVisual }, 'wang', '2026-03-06').after;

  it('shows an inspection without any', () =>
    expect(saidOf(signs(inspected([]), 13)[0])).toContain('has no audio-visual record'));
  it('shows one that begins a second late or ends a second early', () => {
    expect(saidOf(signs(inspected([{ ...file, from: '2026-03-06T01:00:01Z' }]), 13)[0])).toContain(
      'is longer than its audio-visual record',
    );
    expect(signs(inspected([{ ...file, to: '2026-03-06T01:59:59Z' }]), 13)).toHaveLength(1);
  });
  it('does not show one that covers it, however its instants are written', () => {
    expect(signs(inspected([{ ...file, from: '2026-03-06T01:00:00.000Z', to: '2026-03-06T02:00:00.0Z' }]), 13)).toEqual(
      [],
    );
  });
});

describe('risk 22: case overdue (超期办案)', () => {
  it('will show on the day after the 90 days, and says so before', () =>
    expect(when(at('investigating'), 22)).toEqual([['2026-06-03', null]]));
  it('does not show in a case decided in time', () => expect(when(at('decided'), 22)).toEqual([]));
  it('ends with the decision that came too late', () => {
    const late = before('decide-penalty')().when(
      'decide-penalty',
      { payment: { agency: '银行', surchargeApplies: true }, remedies: '复议' },
      'feng',
      '2026-06-10',
    ).after;
    expect(when(late, 22)).toEqual([['2026-06-03', '2026-06-10']]);
  });
  it('shows the attempt to extend a clock that had run out', () => {
    const { after } = before('approve-extension', {}, 'extension')().when(
      'approve-extension',
      {},
      'feng',
      '2026-03-24',
    );
    expect(when(after, 22)).toEqual([['2026-03-24', '2026-03-24']]);
  });
});

describe('risk 24: no review, or a review for form only (应审未审、审核走过场)', () => {
  const sent = () =>
    before('submit-for-review')().when('submit-for-review', { category: 'none' }, 'wang', '2026-04-03T01:00:00.000Z')
      .after;

  it('shows a review that took nine minutes, and not one of ten', () => {
    expect(signs(sent().when('record-review', review(), 'zheng', '2026-04-03T01:09:00.000Z').after, 24)).toEqual([
      expect.objectContaining({ since: '2026-04-03', officers: ['zheng'] }),
    ]);
    // Whole minutes that went by: what is under the limit is never said to have reached it.
    const [almost] = signs(sent().when('record-review', review(), 'zheng', '2026-04-03T01:09:59.000Z').after, 24);
    expect(almost?.detail.parameters).toEqual({ minutes: 9 });
    expect(signs(sent().when('record-review', review(), 'zheng', '2026-04-03T01:10:00.000Z').after, 24)).toEqual([]);
  });
  it('shows the attempt of a case officer to review the own case', () => {
    expect(
      signs(sent().when('record-review', review(), alsoHolding('li', 'reviewer'), '2026-04-07').after, 24),
    ).toEqual([expect.objectContaining({ officers: ['li'] })]);
  });
  it('shows a category that contradicts the file (PR Art.50(3)), and not one that the file bears out', () => {
    const heavy: Handling = { ...lightFine, tier: 'heavy', penalty: { ...lightFine.penalty, fine: 5_000_000 } };
    const submitted = (handling: Handling, category: string) =>
      before('submit-for-review', { handling })().when('submit-for-review', { category }, 'wang', '2026-04-03').after;
    expect(signs(submitted(heavy, 'none'), 24)).toEqual([
      expect.objectContaining({
        since: '2026-04-03',
        officers: ['wang'],
        detail: { code: 'review-declared-away', parameters: { grounds: ['large-fine', 'heavy-tier'] } },
      }),
    ]);
    expect(signs(submitted(heavy, 'required-by-law'), 24)).toEqual([]);
    expect(signs(submitted(lightFine, 'none'), 24)).toEqual([]);
  });
  it('shows 24 where a category is declared that nothing in the file shows (PR Art.50(1))', () => {
    const submitted = (facts: object, category: string) =>
      before('submit-for-review', { handling: { ...lightFine, facts: { ...lightFine.facts, ...facts } } })().when(
        'submit-for-review',
        { category },
        'wang',
        '2026-04-03',
      ).after;
    expect(signs(submitted({}, 'several-legal-relations'), 24)).toEqual([
      expect.objectContaining({
        detail: {
          code: 'category-not-shown',
          parameters: {
            category: 'several-legal-relations',
            needed: ['several-laws', 'several-parties', 'joint-handling', 'rights-holder'],
          },
        },
      }),
    ]);
    expect(signs(submitted({}, 'public-interest'), 24)).toHaveLength(1);
    expect(signs(submitted({ consumersAffected: 200 }, 'public-interest'), 24)).toEqual([]);
    expect(signs(submitted({}, 'required-by-law'), 24)).toEqual([]);
  });
  it('does not show another breach of separation', () => {
    expect(
      when(
        at('reviewed').when('approve-proposal', { opinion: '同意' }, alsoHolding('li', 'department-head'), '2026-04-08')
          .after,
        24,
      ),
    ).toEqual([]);
  });
});

describe('risk 26: decided before the party was heard (未告知、不满五日即处罚)', () => {
  const payment = { payment: { agency: '银行', surchargeApplies: true }, remedies: '复议' };

  it('shows the attempt to decide inside the window', () => {
    const { answer, after } = at('notified').when('decide-penalty', payment, 'feng', '2026-04-16');
    expect(answer).toBe('window-open');
    expect(when(after, 26)).toEqual([['2026-04-16', '2026-04-16']]);
  });
  it('does not show where the party waived expressly', () => {
    const { after } = at('notified')
      .when('record-waiver', waiver, 'wang', '2026-04-10')
      .after.when('decide-penalty', payment, 'feng', '2026-04-10');
    expect(when(after, 26)).toEqual([]);
  });
});

describe('risk 34: fine and collection not separated, cash kept (罚缴分离违规、私收罚款)', () => {
  const collected = before('hand-in-cash', {}, 'summary');

  it('will show on the third working day on which cash is not at the bureau', () =>
    expect(when(collected(), 34)).toEqual([['2026-03-05', null]]));
  it('ends when the cash is handed in, and then watches the way to the bank', () => {
    const late = collected().when(
      'hand-in-cash',
      { to: 'bureau', on: '2026-03-09', receiptNumber: 'C-2' },
      'wang',
      '2026-03-09',
    ).after;
    expect(when(late, 34)).toEqual([
      ['2026-03-05', '2026-03-09'],
      ['2026-03-12', null],
    ]);
  });
  it('shows the attempt to take cash beyond the law', () => {
    const cash = { amount: 1, paidOn: '2026-04-22', channel: 'cash', cashGround: 'small-amount', receiptNumber: 'C-1' };
    expect(when(at('executing').when('record-payment', cash, 'wang', '2026-04-22').after, 34)).toEqual([
      ['2026-04-22', '2026-04-22'],
    ]);
  });
});

describe('the risk points of a case', () => {
  it('have a rule for all that the history of one case can show', () => {
    expect(riskRules.map(({ number }) => number)).toEqual([
      1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
      33, 34, 35, 36, 37,
    ]);
  });
  it('come oldest first, each with its ground', () => {
    const tried = at('verifying').when(
      'record-verification',
      { officers: ['wang'], findings: '无' },
      'wang',
      '2026-03-03',
    ).after;
    expect(risksOf({ ...tried.file, law }).map(({ number, since }) => [number, since])).toEqual([
      [9, '2026-03-03'],
      [1, '2026-03-24'],
    ]);
    expect(risksOf({ ...tried.file, law }).every(({ ground, chinese }) => ground !== '' && chinese !== '')).toBe(true);
  });
});
