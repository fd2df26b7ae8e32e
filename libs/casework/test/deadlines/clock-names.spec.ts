import { answerDue, clockIds, dueDate, parseClocks } from '../../src/deadlines/index.js';
import { calendars, clocks, clocksJson } from './law-tables.js';

const context = { clocks, calendars };
const asked = (clock: string, variant?: string) =>
  answerDue(
    { id: 1, clock, start: '2026-05-06T09:00:00+08:00', ...(variant === undefined ? {} : { variant }) },
    context,
  );
const rows = clocks.clocks;

/** The table with its rows bent. */
const bent = (bend: (rows: object[]) => object[]): object => ({ ...clocksJson, clocks: bend([...rowsOfFile]) });
const rowsOfFile: readonly object[] = (clocksJson as { clocks: object[] }).clocks;

/** Every name that `anlu due` and `GET /clocks/due` took, with its variant, and the clock that it is today. */
const before: readonly [name: string, variant: string | undefined, id: string, now: string | null][] = [
  ['verify', undefined, 'verification', null],
  ['case', undefined, 'case', null],
  ['evidence_hold', undefined, 'evidence-hold', null],
  ['emergency approval', undefined, 'emergency-approval', null],
  ['seal_seize', undefined, 'seal-seize', null],
  ['review', undefined, 'legal-review', null],
  ['defence/hearing request', undefined, 'defence-window', null],
  ['hearing host', undefined, 'hearing-host', null],
  ['file to host', undefined, 'file-to-host', null],
  ['fix date', undefined, 'hearing-date', null],
  ['hearing notice', undefined, 'hearing-notice', null],
  ['hearing public notice', undefined, 'hearing-public-notice', null],
  ['hearing report', undefined, 'hearing-report', null],
  ['serve decision', undefined, 'serve-decision', null],
  ['inspection results', undefined, 'inspection-results', null],
  ['publish', undefined, 'publication', null],
  ['publish', 'own-province', 'publication', null],
  ['publish', 'other-province-push', 'publication-push', null],
  ['publish', 'other-province-show', 'publication-show', null],
  ['withdraw publication', undefined, 'publication-withdrawal', null],
  ['review application', undefined, 'review-application', 'told'],
  ['review application', 'told', 'review-application', 'told'],
  ['review application', 'not-told', 'review-application', 'not-told'],
  ['review application', 'absolute', 'review-application', 'absolute'],
  ['suit', undefined, 'suit', 'told'],
  ['suit after review', undefined, 'suit-after-review', null],
  ['court application', undefined, 'court-application', null],
  ['close form', undefined, 'close-form', null],
  ['summary file hand-in', undefined, 'summary-file', null],
  ['cash to bureau / bank', 'bureau', 'cash-to-bureau', null],
  ['cash to bureau / bank', 'bank', 'cash-to-bank', null],
  ['jurisdiction talks / designation', 'talks', 'jurisdiction-talks', null],
  ['jurisdiction talks / designation', 'designation', 'jurisdiction-designation', null],
  ['jurisdiction talks / designation', 'complaint', 'complaint-dispute', null],
  ['criminal: approve / send', 'approve', 'referral-approval', null],
  ['criminal: approve / send', 'send', 'referral-sending', null],
  ['criminal: police answer', undefined, 'police-answer', null],
  ['goods to police', undefined, 'goods-to-police', null],
  ['supervision notice reply', undefined, 'supervision-reply', null],
  ['limitation of liability', undefined, 'limitation', 'general'],
  ['limitation of liability', 'life-health-finance', 'limitation', 'life-health-finance'],
  ['proclamation service; goods unclaimed', undefined, 'proclamation-service', null],
  ['complaint: accept / mediate / tell', 'accept', 'complaint-acceptance', null],
  ['complaint: accept / mediate / tell', 'mediate', 'complaint-mediation', null],
  ['complaint: accept / mediate / tell', 'tell', 'complaint-telling', null],
  ['publication stops', 'minor', 'publication-stop', 'minor'],
  ['publication stops', 'general', 'publication-stop', 'general'],
  ['publication stops', 'serious', 'publication-stop', 'serious'],
  ['credit repair: accept / decide / data', 'accept', 'credit-repair-acceptance', null],
  ['credit repair: accept / decide / data', 'decide', 'credit-repair-decision', null],
  ['credit repair: accept / decide / data', 'data', 'credit-repair-data', null],
  ['credit repair: accept / decide / data', 'push', 'credit-repair-push', null],
  ['credit repair opens', 'general', 'credit-repair-opening', 'general'],
  ['credit repair opens', 'serious', 'credit-repair-opening', 'serious'],
  ['credit repair barred', undefined, 'credit-repair-bar', null],
  ['dishonesty list: publish / stop', undefined, 'dishonesty-publication', null],
  ['dishonesty list: publish / stop', 'publish-own-province', 'dishonesty-publication', null],
  ['dishonesty list: publish / stop', 'publish-other-province-push', 'dishonesty-publication-push', null],
  ['dishonesty list: publish / stop', 'publish-other-province-show', 'dishonesty-publication-show', null],
  ['dishonesty list: publish / stop', 'stop', 'dishonesty-withdrawal', null],
  ['supervision: report / objection / re-check', 'report', 'supervision-report', null],
  ['supervision: report / objection / re-check', 'objection', 'supervision-objection', null],
  ['supervision: report / objection / re-check', 're-check', 'supervision-recheck', null],
  ['answer to review / to suit', 'review', 'review-answer', 'ordinary'],
  ['answer to review / to suit', 'review-simple', 'review-answer', 'simple'],
  ['answer to review / to suit', 'suit', 'suit-answer', null],
  ['court: accept / rule / evident illegality / re-apply', 'accept', 'court-acceptance', null],
  ['court: accept / rule / evident illegality / re-apply', 'rule', 'court-ruling', 'ordinary'],
  ['court: accept / rule / evident illegality / re-apply', 'evident-illegality', 'court-ruling', 'evident-illegality'],
  ['court: accept / rule / evident illegality / re-apply', 're-apply', 'court-reapplication', null],
  ['police refusal: ask to reconsider', undefined, 'police-reconsideration', null],
  ['correction report', undefined, 'correction-report', null],
  ['return goods and money', undefined, 'return-goods', null],
  ['order of review or court', undefined, 'court-order', null],
];

describe('the table of clocks', () => {
  it('has every identifier, and gives every row a title in both languages', () => {
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(clockIds));
    expect(clockIds.filter((id) => !/^[a-z]+(-[a-z]+)*$/u.test(id))).toEqual([]);
    const titles = rows.flatMap(({ chinese, english }) => [chinese, english]);
    expect(new Set(titles).size).toBe(2 * rows.length);
  });
  it('is refused where it names a clock that the program does not know', () => {
    expect(() => parseClocks(bent((all) => all.with(2, { ...all[2], id: 'coffee-break' })))).toThrow(
      /^clocks\[2\]\.id: must be a clock that the program knows, as .*, but is "coffee-break"$/u,
    );
  });
  it('is refused where a clock of the program has no row', () => {
    expect(() => parseClocks(bent((all) => all.filter((row) => !('id' in row) || row.id !== 'demand')))).toThrow(
      /^clocks: must have a row for demand$/u,
    );
  });
  it('is refused where a row has no title', () => {
    expect(() => parseClocks(bent((all) => all.with(1, { ...all[1], chinese: '' })))).toThrow(
      'clock "case".chinese: must be a text that is not empty',
    );
  });
  it('has two rows of one length where one row of before served two purposes', () => {
    const [service, goods] = ['proclamation-service', 'goods-unclaimed'].map((id) => rows.find((row) => row.id === id));
    expect(goods?.versions).toEqual(service?.versions);
  });
});

describe('the clock of a due date', () => {
  it.each(rows.map(({ id, variant }) => [id, variant] as const))(
    'is asked for by its identifier: %s (%s)',
    (id, variant) => {
      const row = rows.find((each) => each.id === id && each.variant === variant);
      expect(asked(id, variant ?? undefined)).toMatchObject({
        clock: id,
        variant,
        chinese: row?.chinese,
        english: row?.english,
      });
    },
  );
  it.each(before)('is found by its name of before: %s, %s -> %s (%s)', (name, variant, id, now) => {
    const found = asked(name, variant);
    expect(found).toMatchObject({ clock: id, variant: now });
    expect(found).toEqual(asked(id, now ?? undefined));
  });
  it('keeps every name of before in the table, and no other', () => {
    const former = new Set(rows.flatMap(({ formerNames }) => formerNames));
    const expected = before.flatMap(([name, variant, id, now]) => {
      if (name === id) return [];
      return variant === undefined || variant === now ? [name] : [`${name}/${variant}`];
    });
    expect([...former].toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  it.each([
    ['evidence-hlod', 'evidence-hold'],
    ['hearing', 'hearing-host'],
    ['seal', 'seal-seize'],
    ['Publication push', 'publication-push'],
    ['verfication', 'verification'],
    ['court', 'court-order'],
  ])('is refused by the name %s, and the nearest identifiers are said', (name, near) => {
    expect(asked(name)).toEqual({
      id: 1,
      error: {
        field: 'clock',
        reason: expect.stringMatching(new RegExp(`^there is no clock "${name}"; near: `, 'u')) as string,
      },
    });
    const { error } = asked(name) as { error: { reason: string } };
    expect(error.reason.split('near: ')[1]?.split(' (')[0]?.split(', ')).toContain(near);
  });
  it('is refused where the former name meant several clocks and the variant is missing or wrong', () => {
    const reason =
      '"cash to bureau / bank" is the former name of several clocks; give one of cash-to-bureau, cash-to-bank';
    expect(asked('cash to bureau / bank')).toEqual({ id: 1, error: { field: 'variant', reason } });
    expect(asked('cash to bureau / bank', 'purse')).toMatchObject({ error: { reason: `${reason}, not "purse"` } });
  });
  it('is not looked for letter by letter in a name without end', () => {
    const { error } = asked('x'.repeat(5000)) as { error: { reason: string } };
    expect(error.reason).toContain('near: ');
  });
});

describe('dueDate', () => {
  it('refuses a variant that the clock does not have', () => {
    expect(() => dueDate({ clock: 'suit', variant: 'whispered', start: '2026-05-06' }, context)).toThrow(
      'the clock "suit" has no variant "whispered", but told, not-told, absolute',
    );
  });
});
