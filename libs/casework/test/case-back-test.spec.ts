import {
  CaseBackTestBody,
  CaseBackTesting,
  invalidFields,
  patternRules,
  riskPointRows,
  riskRules,
  wrongChanges,
  type CaseBackTestAsked,
} from '#casework';
import { legalDate } from '#casework/deadlines/index';
import { inspection } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { caseTraitsView, type CaseTraits } from '../src/views/case-traits.js';
import { settingName } from '../src/words/setting-names.js';
import { law } from './law.js';
import { at, before, whole } from './rules-of.js';

/* A rule on single cases over history: what it shows by other figures, beside what it shows by those in force. */

/** The inspection of 6 March, entered on a later day. */
const enteredOn = (day: string): Story =>
  before('record-inspection')().when('record-inspection', inspection, 'wang', day).after;

/** A case under a name of its own, as the list of traits has it. */
const asCase = ({ file }: Story, id: string, own: Partial<CaseTraits> = {}) => {
  const named = { ...file, id };
  const [traits] = caseTraitsView.documents(named, law, 0);
  if (traits === undefined) throw new Error('The case has no traits');
  return { file: named, traits: { ...traits, ...own } as CaseTraits };
};

const tested = (
  cases: readonly ReturnType<typeof asCase>[],
  asked: Partial<CaseBackTestAsked> & Pick<CaseBackTestAsked, 'number'>,
) => {
  const testing = new CaseBackTesting(
    { changes: [], from: '2026-01-01', to: '2026-12-31', unit: 'qinghe', dismissals: [], ...asked },
    law,
  );
  for (const { traits, file } of cases) testing.add(traits, file);
  return testing.result();
};

const figure = (name: 'lateEntryDays' | 'daysWithoutUpdate', value: number, more: object = {}) =>
  ({ name, value, unit: 'qinghe', validFrom: '1949-10-01', ...more }) as const;

describe('a back-test of a rule on single cases', () => {
  // Entered 14, 5 and 1 days after: the limit of 3 days in force is passed by the first two.
  const cases = [
    asCase(enteredOn('2026-03-20'), 'fourteen'),
    asCase(enteredOn('2026-03-11'), 'five'),
    asCase(enteredOn('2026-03-07'), 'one'),
  ];

  it('tells the hits by unit, month and officer, each beside the cases that came in', () => {
    const { hits, before: were, cases: came, byUnit, byMonth, byOfficer, read } = tested(cases, { number: 3 });
    expect([hits, were, came, read]).toEqual([2, 2, 3, 3]);
    const same = { hits: 2, before: 2, added: 0, gone: 0, cases: 3 };
    expect(byUnit).toEqual([
      { key: 'qinghe', ...same },
      { key: 'qinghe.chengguan', ...same },
    ]);
    expect(byMonth).toEqual([{ key: '2026-03', ...same }]);
    // Wang entered them; Li was there and has no hit.
    expect(byOfficer).toEqual([{ key: 'wang', ...same }]);
  });
  it('tells which hits a longer term would let go, and which a shorter one would add', () => {
    const longer = tested(cases, { number: 3, changes: [figure('lateEntryDays', 13)] });
    expect([longer.before, longer.added, longer.gone, longer.hits]).toEqual([2, 0, 1, 1]);
    expect(longer.signs.map(({ caseId, change }) => [caseId, change])).toEqual([['fourteen', 'same']]);
    expect(longer.goneSigns.map(({ caseId, change, before: since }) => [caseId, change, since])).toEqual([
      ['five', 'gone', '2026-03-11'],
    ]);
    const on = tested(cases, { number: 3, changes: [figure('lateEntryDays', 14)] });
    expect([on.hits, on.gone]).toEqual([0, 2]);
    // The shortest that can be set: a day late is not longer than one day.
    expect(tested(cases, { number: 3, changes: [figure('lateEntryDays', 1)] })).toMatchObject({ hits: 2, added: 0 });
  });
  it('tells a sign that shows on another day as moved, in the month of that day', () => {
    // Suspended on 11 March: the sixtieth day is 10 May, the thirtieth 10 April.
    const suspended = [asCase(at('suspended'), 'suspended')];
    const found = tested(suspended, { number: 21, changes: [figure('daysWithoutUpdate', 30)] });
    expect([found.before, found.hits, found.added, found.gone]).toEqual([1, 1, 0, 0]);
    expect(found.signs).toMatchObject([{ since: '2026-04-11', before: '2026-05-11', change: 'moved' }]);
    expect(found.byMonth).toEqual([
      { key: '2026-04', hits: 1, before: 0, added: 1, gone: 0, cases: 0 },
      { key: '2026-05', hits: 0, before: 1, added: 0, gone: 1, cases: 0 },
    ]);
    // Where the days that are asked for begin between the two, it is gone from them.
    const later = tested(suspended, { number: 21, from: '2026-05-01', changes: [figure('daysWithoutUpdate', 30)] });
    expect([later.before, later.hits, later.gone]).toEqual([1, 0, 1]);
  });
  it('lets a change hold in its unit and from its day on alone', () => {
    const elsewhere = figure('lateEntryDays', 13, { unit: 'qinghe.hekou' });
    expect(tested(cases, { number: 3, changes: [elsewhere] })).toMatchObject({ hits: 2, gone: 0 });
    const here = figure('lateEntryDays', 13, { unit: 'qinghe.chengguan' });
    expect(tested(cases, { number: 3, changes: [here] })).toMatchObject({ hits: 1, gone: 1 });
    // The entry of 11 March is before the day, that of 20 March after it.
    const fromThen = figure('lateEntryDays', 30, { validFrom: '2026-03-15' });
    expect(tested(cases, { number: 3, changes: [fromThen] }).goneSigns.map(({ caseId }) => caseId)).toEqual([
      'fourteen',
    ]);
    // What a station has of its own stands beside what its bureau has.
    const both = [figure('lateEntryDays', 30), here];
    expect(tested(cases, { number: 3, changes: both })).toMatchObject({ hits: 1, gone: 1 });
  });
  it('adds up in every row, whatever the figure: hits are those before, without what is gone and with what is new', () => {
    const all = [...cases, asCase(at('suspended'), 'suspended')];
    const bySettings = [
      ...[1, 2, 4, 5, 6, 13, 14, 20].map((days) => ({ number: 3, change: figure('lateEntryDays', days) })),
      ...[1, 10, 19, 30, 51, 59, 60, 61, 90].map((days) => ({ number: 21, change: figure('daysWithoutUpdate', days) })),
    ];
    const rows = bySettings.flatMap(({ number, change }) =>
      ['2026-01-01', '2026-04-15'].flatMap((from) => {
        const found = tested(all, { number, changes: [change], from: legalDate(from) });
        expect(found.signs).toHaveLength(found.hits);
        expect(found.goneSigns).toHaveLength(found.gone);
        return [found, ...found.byUnit, ...found.byMonth, ...found.byOfficer];
      }),
    );
    expect(rows.some(({ added }) => added > 0) && rows.some(({ gone }) => gone > 0)).toBe(true);
    for (const { hits, before: were, added, gone } of rows) expect(hits).toBe(were + added - gone);
  });
  it('tries a yes or no as well', () => {
    const archived = [asCase(whole('ordinary'), 'archived')];
    const changes = [{ name: 'fineNeedsCorrectionOrder', value: true, validFrom: '1949-10-01' }] as const;
    expect(tested(archived, { number: 7 }).hits).toBe(0);
    const found = tested(archived, { number: 7, changes });
    expect([found.hits, found.added]).toEqual([1, 1]);
    expect(found.signs).toMatchObject([{ change: 'new', before: null, about: { code: 'fine-without-order' } }]);
  });
  it('has refused attempts among the hits, which no figure changes', () => {
    const alone = before('record-inspection')().when(
      'record-inspection',
      { ...inspection, officers: ['wang'] },
      'wang',
      '2026-03-06',
    ).after;
    expect(tested([asCase(alone, 'alone')], { number: 9 })).toMatchObject({ hits: 1, before: 1 });
  });
  it('names the event up to which the case stood when the sign began to show', () => {
    const story = enteredOn('2026-03-20');
    const [sign] = tested([asCase(story, 'fourteen')], { number: 3 }).signs;
    expect(story.file.facts[(sign?.event ?? 0) - 1]?.type).toBe('InspectionRecorded');
  });
  it('counts what had been dismissed: of the same unit and officer, party or case, within a year', () => {
    const dismissal = {
      riskPoint: 3,
      addressed: 'qinghe.chengguan',
      officer: 'wang',
      party: null,
      caseId: null,
      on: '2026-04-01',
    } as const;
    const dismissed = (more: object) => tested(cases, { number: 3, dismissals: [{ ...dismissal, ...more }] }).dismissed;
    expect(dismissed({})).toBe(2);
    expect(dismissed({ officer: null, party: cases[0]?.traits.parties[0]?.name })).toBe(2);
    expect(dismissed({ officer: null, caseId: 'five' })).toBe(1);
    expect(dismissed({ officer: 'gao' })).toBe(0);
    expect(dismissed({ riskPoint: 9 })).toBe(0);
    expect(dismissed({ addressed: 'qinghe.hekou' })).toBe(0);
    expect(dismissed({ on: '2025-03-10' })).toBe(0);
  });
  it('counts of a case with several parties what had been dismissed of any of them, where it shows with all', () => {
    const several = asCase(enteredOn('2026-03-20'), 'several');
    const [first] = several.traits.parties;
    if (first === undefined) throw new Error('The case has a party');
    const traits = { ...several.traits, parties: [first, { ...first, name: '第二当事人（虚构）' }] };
    const of = (party: string) =>
      tested([{ ...several, traits }], {
        number: 3,
        dismissals: [
          { riskPoint: 3, addressed: 'qinghe.chengguan', officer: null, party, caseId: null, on: '2026-04-01' },
        ],
      }).dismissed;
    expect([of(first.name), of('第二当事人（虚构）'), of('另一当事人（虚构）')]).toEqual([1, 1, 0]);
  });
  it('says nothing of other units, and how many histories could not be read', () => {
    expect(tested(cases, { number: 3, unit: 'qinghe.hekou' })).toMatchObject({ hits: 0, cases: 0, read: 0 });
    const [first] = cases;
    const testing = new CaseBackTesting(
      { number: 3, changes: [], from: '2026-01-01', to: '2026-12-31', unit: 'qinghe', dismissals: [] },
      law,
    );
    if (first !== undefined) testing.add(first.traits, undefined);
    expect(testing.result()).toMatchObject({ hits: 0, cases: 1, read: 0, unread: 1 });
  });
  it('shows the newest five hundred of a thousand and counts them all', () => {
    const many = Array.from({ length: 1_000 }, (_, place) =>
      asCase(enteredOn(place < 500 ? '2026-03-11' : '2026-03-20'), `case-${place}`),
    );
    const { hits, signs } = tested(many, { number: 3 });
    expect([hits, signs.length]).toEqual([1_000, 500]);
    expect(new Set(signs.map(({ since }) => since))).toEqual(new Set(['2026-03-20']));
  });
});

describe('what a back-test is asked', () => {
  const wrong = (body: object) => {
    const form = invalidFields(CaseBackTestBody, body);
    if (form.length > 0) return form.map(({ field }) => field);
    const { number, changed = [] } = body as CaseBackTestBody;
    return wrongChanges(number, changed, 'qinghe').map(({ field }) => field);
  };
  it.each([
    ['a parameter that the rule has', { number: 3, changed: [{ name: 'lateEntryDays', value: 5 }] }, []],
    ['a yes or no', { number: 7, changed: [{ name: 'fineNeedsCorrectionOrder', answer: true }] }, []],
    ['no parameter', { number: 22 }, []],
    ['a unit below', { number: 3, changed: [{ name: 'bulkEntries', value: 9, unit: 'qinghe.hekou' }] }, []],
    [
      'two figures of one name from two days on',
      {
        number: 3,
        changed: [
          { name: 'lateEntryDays', value: 5 },
          { name: 'lateEntryDays', value: 6, validFrom: '2026-05-01' },
        ],
      },
      [],
    ],
    ['a point that no single case shows', { number: 38 }, ['number']],
    ['no point at all', { number: 41 }, ['number']],
    [
      'the parameter of another rule',
      {
        number: 3,
        changed: [
          { name: 'bulkEntries', value: 2 },
          { name: 'nearLinePercent', value: 90 },
        ],
      },
      ['changed.1.name'],
    ],
    [
      'a parameter of a rule without any',
      { number: 22, changed: [{ name: 'lateEntryDays', value: 5 }] },
      ['changed.0.name'],
    ],
    ['no parameter that exists', { number: 3, changed: [{ name: 'days', value: 5 }] }, ['changed.0.name']],
    [
      'a yes or no for a figure',
      { number: 3, changed: [{ name: 'lateEntryDays', answer: true }] },
      ['changed.0.answer'],
    ],
    [
      'a figure for a yes or no',
      { number: 7, changed: [{ name: 'fineNeedsCorrectionOrder', value: 1 }] },
      ['changed.0.value'],
    ],
    ['no value', { number: 3, changed: [{ name: 'lateEntryDays' }] }, ['changed.0.value', 'changed.0.answer']],
    ['half a day', { number: 3, changed: [{ name: 'lateEntryDays', value: 0.5 }] }, ['changed.0.value']],
    ['nothing', { number: 3, changed: [{ name: 'lateEntryDays', value: 0 }] }, ['changed.0.value']],
    [
      'another bureau',
      { number: 3, changed: [{ name: 'lateEntryDays', value: 5, unit: 'linshui' }] },
      ['changed.0.unit'],
    ],
    [
      'a yes or no of one unit',
      { number: 7, changed: [{ name: 'fineNeedsCorrectionOrder', answer: true, unit: 'qinghe.hekou' }] },
      ['changed.0.unit'],
    ],
    [
      'one figure twice',
      {
        number: 3,
        changed: [
          { name: 'lateEntryDays', value: 5 },
          { name: 'lateEntryDays', value: 6, unit: 'qinghe' },
        ],
      },
      ['changed.1'],
    ],
    ['a field that nobody knows', { number: 3, rule: 'x' }, ['rule']],
  ])('may be %s, or is told where it is wrong', (_, body, fields) => expect(wrong(body)).toEqual(fields));
});

describe('the rules that can be tried', () => {
  const rows = riskPointRows(law, '2026-11-30');
  it('are those of every point that one case shows, and every pattern', () => {
    const single = rows.filter(({ backTests }) => backTests.some(({ code }) => code === null));
    expect(riskRules.filter(({ number }) => !single.some((row) => row.number === number))).toEqual([]);
    const patterns = rows.flatMap(({ backTests }) => backTests.flatMap(({ code }) => code ?? []));
    expect(patterns.toSorted()).toEqual(patternRules.map(({ code }) => code).toSorted());
    // Inspections and matters of supervision are no cases.
    expect(single.filter(({ number }) => [6, 38, 40].includes(number))).toEqual([]);
  });
  it('have a name for each of their parameters in both languages', () => {
    const parameters = rows.flatMap(({ backTests }) => backTests.flatMap((rule) => rule.parameters));
    expect(new Set(parameters).size).toBeGreaterThan(30);
    expect(parameters.filter((name) => settingName(name).en === name)).toEqual([]);
    expect(parameters.filter((name) => !/\p{Script=Han}/u.test(settingName(name)['zh-CN']))).toEqual([]);
  });
});
