import { dueDate, type ClockId } from '../../src/deadlines/index.js';
import { calendars, clocks } from './law-tables.js';

/**
 * One line per row and variant of procedure §2.8. Days off that matter here (2026): 02-15..02-23, 05-01..05-05,
 * 09-25..09-27, 10-01..10-07; worked weekend days: 02-14, 02-28, 05-09, 09-20, 10-10.
 */
const terms: readonly [
  clock: ClockId,
  variant: string | null,
  start: string,
  due: string,
  rolledFrom: string | null,
][] = [
  ['verification', null, '2026-02-13', '2026-03-12', null],
  ['case', null, '2026-04-30', '2026-07-29', null],
  ['evidence-hold', null, '2026-09-18', '2026-09-29', null],
  ['seal-seize', null, '2026-07-03', '2026-08-02', null],
  ['legal-review', null, '2026-02-13', '2026-03-05', null],
  ['defence-window', null, '2026-04-30', '2026-05-11', null],
  ['hearing-host', null, '2026-09-18', '2026-09-22', null],
  ['file-to-host', null, '2026-09-22', '2026-09-28', null],
  ['hearing-date', null, '2026-07-03', '2026-07-10', null],
  ['hearing-notice', null, '2026-10-15', '2026-09-29', null],
  ['hearing-public-notice', null, '2026-10-15', '2026-10-11', null],
  ['hearing-report', null, '2026-09-18', '2026-09-24', null],
  ['serve-decision', null, '2026-09-22', '2026-10-09', null],
  ['inspection-results', null, '2026-07-03', '2026-07-31', null],
  ['publication', null, '2026-07-03', '2026-07-31', null],
  ['publication-push', null, '2026-02-13', '2026-03-05', null],
  ['publication-show', null, '2026-04-30', '2026-05-18', null],
  ['publication-withdrawal', null, '2026-09-18', '2026-09-22', null],
  ['pay', null, '2026-09-22', '2026-10-08', '2026-10-07'],
  ['surcharge', null, '2026-07-03', '2026-08-06', null],
  ['demand', null, '2026-02-13', '2026-03-05', null],
  ['review-application', 'told', '2026-04-30', '2026-06-29', null],
  ['review-application', 'not-told', '2026-09-18', '2027-09-20', '2027-09-18'],
  ['review-application', 'absolute', '2026-09-22', '2031-09-22', null],
  ['suit', 'told', '2026-07-03', '2027-01-04', '2027-01-03'],
  ['suit', 'not-told', '2026-02-13', '2027-02-15', '2027-02-13'],
  ['suit', 'absolute', '2026-04-30', '2031-04-30', null],
  ['suit-after-review', null, '2026-09-18', '2026-10-08', '2026-10-03'],
  ['court-application', null, '2026-09-22', '2026-12-22', null],
  ['close-form', null, '2026-07-03', '2026-07-24', null],
  ['summary-file', null, '2026-02-13', '2026-03-02', null],
  ['irregular-decision', null, '2026-02-13', '2026-03-02', null],
  ['cash-to-bureau', null, '2026-04-30', '2026-05-07', null],
  ['cash-to-bank', null, '2026-09-18', '2026-09-21', null],
  ['jurisdiction-talks', null, '2026-09-22', '2026-10-09', null],
  ['jurisdiction-designation', null, '2026-07-03', '2026-07-14', null],
  ['complaint-dispute', null, '2026-04-30', '2026-05-13', null],
  ['assistance', null, '2026-02-13', '2026-03-12', null],
  ['referral-approval', null, '2026-04-30', '2026-05-03', null],
  ['police-answer', null, '2026-09-22', '2026-09-25', null],
  ['goods-to-police', null, '2026-07-03', '2026-07-06', null],
  ['supervision-reply', null, '2026-02-13', '2026-03-05', null],
  ['limitation', 'general', '2026-04-30', '2028-04-30', null],
  ['limitation', 'life-health-finance', '2026-09-18', '2031-09-18', null],
  ['proclamation-service', null, '2026-09-22', '2026-10-22', null],
  ['goods-unclaimed', null, '2026-09-22', '2026-10-22', null],
  ['complaint-acceptance', null, '2026-07-03', '2026-07-14', null],
  ['complaint-mediation', null, '2026-02-13', '2026-04-24', null],
  ['complaint-telling', null, '2026-04-30', '2026-05-13', null],
  ['publication-stop', 'minor', '2026-09-18', '2026-12-18', null],
  ['publication-stop', 'general', '2026-09-22', '2027-09-22', null],
  ['publication-stop', 'serious', '2026-07-03', '2029-07-03', null],
  ['credit-repair-acceptance', null, '2026-02-13', '2026-02-24', null],
  ['credit-repair-decision', null, '2026-04-30', '2026-05-13', null],
  ['credit-repair-data', null, '2026-09-18', '2026-09-22', null],
  ['credit-repair-push', null, '2026-09-24', '2026-09-30', null],
  ['credit-repair-opening', 'general', '2026-04-22', '2026-07-22', null],
  ['credit-repair-opening', 'serious', '2026-04-22', '2027-04-22', null],
  ['credit-repair-bar', null, '2026-10-15', '2029-10-15', null],
  ['dishonesty-publication', null, '2026-09-22', '2026-10-27', null],
  ['dishonesty-publication-push', null, '2026-07-03', '2026-07-17', null],
  ['dishonesty-publication-show', null, '2026-02-13', '2026-03-05', null],
  ['dishonesty-withdrawal', null, '2026-04-30', '2026-05-08', null],
  ['supervision-report', null, '2026-09-18', '2026-10-09', null],
  ['supervision-objection', null, '2026-09-22', '2026-09-30', null],
  ['supervision-recheck', null, '2026-07-03', '2026-07-17', null],
  ['supervision-reply', 'inside', '2026-02-13', '2026-03-05', null],
  ['supervision-report', 'inside', '2026-09-18', '2026-10-09', null],
  // Where nobody fixes a day: thirty calendar days, 2 March + 30 = Wednesday 1 April.
  ['supervision-report', 'opinion', '2026-03-02', '2026-04-01', null],
  ['supervision-objection', 'inside', '2026-09-22', '2026-09-30', null],
  ['supervision-recheck', 'inside', '2026-07-03', '2026-07-17', null],
  ['supervision-mending', null, '2026-03-02', '2026-04-01', null],
  ['supervision-files', null, '2026-07-03', '2026-07-17', null],
  ['supervision-outside', null, '2026-03-02', '2026-04-01', null],
  ['review-answer', 'ordinary', '2026-02-13', '2026-03-05', null],
  ['review-answer', 'simple', '2026-04-30', '2026-05-11', null],
  ['suit-answer', null, '2026-09-18', '2026-10-08', '2026-10-03'],
  ['court-acceptance', null, '2026-09-22', '2026-09-30', null],
  ['court-ruling', 'ordinary', '2026-07-03', '2026-07-14', null],
  ['court-ruling', 'evident-illegality', '2026-02-13', '2026-03-16', '2026-03-15'],
  ['court-reapplication', null, '2026-04-30', '2026-05-15', null],
  ['police-reconsideration', null, '2026-09-18', '2026-09-21', null],
  ['correction-report', null, '2026-04-30', '2026-06-29', null],
  ['return-goods', null, '2026-07-03', '2026-07-24', null],
  ['court-order', null, '2026-04-30', '2026-06-29', null],
];

const hours: readonly [clock: ClockId, variant: string | null, start: string, due: string][] = [
  // 10:30 on the last day before a nine-day holiday: 24 h, on rest days too
  ['emergency-approval', null, '2026-02-14T10:30:45+08:00', '2026-02-15T02:30:00.000Z'],
  ['referral-sending', null, '2026-09-30T23:59:00+08:00', '2026-10-01T15:59:00.000Z'],
];

/** The text that the clock is from, as the table of clocks cites it today. */
const articleOf = (clock: string, variant: string | null): string =>
  clocks.clocks.find((row) => row.id === clock && row.variant === variant)?.versions.at(-1)?.article ?? 'no article';

describe('every clock of the procedure', () => {
  it.each(terms.map((term) => [articleOf(term[0], term[1]), ...term] as const))(
    '%s: %s (%s) from %s ends on %s',
    (_, clock, variant, start, due, rolledFrom) => {
      const result = dueDate({ clock, start, ...(variant === null ? {} : { variant }) }, { clocks, calendars });
      expect(result.due).toBe(due);
      const roll = result.steps.find((step) => step.kind === 'roll');
      expect(roll?.from ?? null).toBe(rolledFrom);
      expect(result.rolled).toBe(rolledFrom !== null);
    },
  );

  it.each(hours.map((term) => [articleOf(term[0], term[1]), ...term] as const))(
    '%s: %s (%s) from %s ends at %s, on the minute',
    (_, clock, variant, start, due) => {
      const result = dueDate({ clock, start, ...(variant === null ? {} : { variant }) }, { clocks, calendars });
      expect(result).toMatchObject({ due, rolled: false, provisional: false });
    },
  );

  it('has its line here', () => {
    const tested = [...terms, ...hours].map(([clock, variant]) => `${clock}/${variant}`);
    expect(tested.sort()).toEqual(clocks.clocks.map(({ id, variant }) => `${id}/${variant}`).sort());
  });
});
