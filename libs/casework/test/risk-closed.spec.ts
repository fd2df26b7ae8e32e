import { avRecord, evidence } from '../src/testing/bodies.js';
import { leavingOut, saying } from './older-history.js';
import { codes, signs, when } from './risks-of.js';
import { at, before, whole } from './rules-of.js';

describe('risk 36: closed too early, too late or with forms missing (未缴清即结案、逾期结案)', () => {
  // Performed on Monday 27 April: the fifteenth working day, with the days off from 1 to 5 May and work on Saturday
  // 9 May, is Wednesday 20 May.
  it('will show on the day after fifteen working days without a closing, and says so before', () => {
    expect(when(before('propose-closing')(), 36)).toEqual([['2026-05-21', null]]);
    expect(codes(whole('ordinary'), 36)).toEqual([]);
  });
  it('shows a case that was closed as performed the day before it was paid, and not one paid on the day', () => {
    const paid = (paidOn: string) => saying(whole('ordinary'), 'PaymentRecorded', { paidOn });
    expect(signs(paid('2026-04-29'), 36)).toEqual([
      expect.objectContaining({
        since: '2026-04-28',
        until: null,
        detail: { code: 'closed-unpaid', parameters: { on: '2026-04-28', owed: 800_000 } },
      }),
    ]);
    expect(codes(paid('2026-04-28'), 36)).toEqual([]);
  });
  it('shows a closed file without the form that it needed (#53)', () => {
    const formless = leavingOut(
      whole('ordinary'),
      ({ type, data }) => type === 'ClosingProposed' || (type === 'ProposalEndorsed' && data.matter === 'closing'),
    );
    const [sign] = signs(formless, 36);
    expect(sign?.detail).toEqual({ code: 'closed-without-forms', parameters: { on: '2026-04-28', forms: [53] } });
  });
  it('keeps that of a round that is over, and asks for what the later round did at its own closing', () => {
    const story = whole('revoked');
    const place = story.records.findIndex(({ events }) => events.some(({ type }) => type === 'RoundOpened'));
    const isClosing = (type: string, data: object) =>
      type === 'ClosingProposed' || (type === 'ProposalEndorsed' && 'matter' in data && data.matter === 'closing');
    const formless = leavingOut(story, ({ type, data }) => isClosing(type, data));
    expect(signs(formless, 36).map(({ since, detail }) => [since, detail.parameters])).toEqual([
      ['2026-04-28', { on: '2026-04-28', forms: [53] }],
      ['2026-07-15', { on: '2026-07-15', forms: [53] }],
    ]);
    const opened = { ...story, records: formless.records.slice(0, place + 1) };
    expect(
      codes(
        leavingOut(opened, () => false),
        36,
      ),
    ).toEqual(['closed-without-forms']);
    expect(codes(story, 36)).toEqual([]);
  });
  it('shows the attempt to close while goods are held', () => {
    const { answer, after } = before('propose-closing', {}, 'seized')().when(
      'propose-closing',
      { ground: 'performed', summary: '执行完毕' },
      'wang',
      '2026-04-28',
    );
    expect(answer).toBe('measures-in-force');
    expect(when(after, 36)).toContainEqual(['2026-04-28', '2026-04-28']);
  });
});

describe('risk 37: file changed after closing (案卷篡改)', () => {
  const closed = () => before('archive-case')();
  const correction = { event: 10, field: 'description', wrong: '进货票据', right: '进货台账', why: '笔误' };

  it('shows an entry that was corrected after the closing, and not one before', () => {
    const after = closed().when('correct-entry', correction, 'wang', '2026-04-29');
    expect(after.answer).toBe('accepted');
    expect(signs(after.after, 37)).toEqual([expect.objectContaining({ since: '2026-04-29', officers: ['wang'] })]);
    const earlier = before('propose-closing')().when('correct-entry', correction, 'wang', '2026-04-27');
    expect(earlier.answer).toBe('accepted');
    expect(codes(earlier.after, 37)).toEqual([]);
  });
  it('shows a recording that came after the closing', () => {
    const { answer, after } = closed().when('attach-av-record', avRecord, 'wang', '2026-04-29');
    expect(answer).toBe('accepted');
    expect(codes(after, 37)).toEqual(['changed-after-closing']);
    const inTime = before('submit-report')().when('attach-av-record', avRecord, 'wang', '2026-03-10').after;
    expect(codes(inTime, 37)).toEqual([]);
  });
  it('shows a recording by the name, device and time of another, and not a second one of another time', () => {
    const [first, second] = [avRecord, { ...avRecord, file: { ...avRecord.file, sha256: 'c'.repeat(64) } }];
    const both = (other: object) =>
      before('submit-report')()
        .when('attach-av-record', first, 'wang', '2026-03-10')
        .after.when('attach-av-record', other, 'wang', '2026-03-11').after;
    expect(codes(both(second), 37)).toEqual(['file-swapped']);
    expect(codes(both({ ...second, startedAt: '2026-03-06T01:00:00Z' }), 37)).toEqual([]);
  });
  it('shows the attempt to add evidence to a closed case, and not to one that is not there yet', () => {
    const { answer, after } = at('closed').when('collect-evidence', evidence, 'wang', '2026-04-29');
    expect(answer).toBe('not-at-this-stage');
    expect(codes(after, 37)).toEqual(['refused-attempt']);
    expect(codes(at('verifying').when('collect-evidence', evidence, 'wang', '2026-03-04').after, 37)).toEqual([]);
  });
  it('shows the attempt to change a decision by correcting its entry', () => {
    const event = whole('ordinary').file.facts.findIndex(({ type }) => type === 'PenaltyDecided') + 1;
    const tried = at('executing').when(
      'correct-entry',
      { ...correction, event, field: 'remedies' },
      'wang',
      '2026-04-22',
    );
    expect(tried.answer).toBe('entry-decides');
    expect(codes(tried.after, 37)).toEqual(['refused-attempt']);
  });
});
