import { backTest, patternRules, type CaseTraits, type Dismissal } from '#casework';
import { addDays, type LegalDate } from '#casework/deadlines/index';
import { figureOn } from '../src/law-data/settings.js';
import { law } from './law.js';
import { aCase, another, shop } from './patterns-of.js';

const ruleOf = (code: string) => {
  const rule = patternRules.find((each) => each.code === code);
  if (rule === undefined) throw new Error(`There is no rule ${code}`);
  return rule;
};

describe('a rule over history before it is switched on', () => {
  const fined = (party: string, filedOn: LegalDate, unit = 'qinghe.chengguan', officers = ['wang', 'li']): CaseTraits =>
    aCase({
      unit,
      officers,
      verifiers: officers,
      receivedOn: filedOn,
      filedOn,
      parties: [
        { ...another(party), outcome: 'penalty', on: filedOn, fine: 600_000, hearingFrom: 1_000_000, reviewFrom: null },
      ],
    });
  // Two fines of 6,000 yuan within 30 days with Wang, two within 80 days with Gao, two within 120 days with Gao.
  const cases = [
    fined('甲', '2026-01-05'),
    fined('甲', '2026-02-04'),
    fined('乙', '2026-03-02', 'qinghe.hekou', ['gao', 'lin']),
    fined('乙', '2026-05-21', 'qinghe.hekou', ['gao', 'lin']),
    fined('丙', '2026-03-02', 'qinghe.hekou', ['gao', 'lin']),
    fined('丙', '2026-06-30', 'qinghe.hekou', ['gao', 'lin']),
    fined('丁', '2026-06-01'),
  ];
  const tested = (said: {
    changed?: { splittingDays?: number };
    from?: LegalDate;
    to?: LegalDate;
    unit?: string;
    dismissals?: Dismissal[];
  }) =>
    backTest(
      { cases, series: [], objects: [], looks: [] },
      {
        rule: ruleOf('split-below-line'),
        changed: {},
        figure: (name, day, unit) => figureOn(law.settings, name, day, unit),
        from: '2026-01-01',
        to: '2026-12-31',
        unit: 'qinghe',
        dismissals: [],
        ...said,
      },
    );

  it('tells the hits by unit, month and officer, each beside the cases that came in', () => {
    const { hits, cases: came, byUnit, byMonth, byOfficer, dismissed } = tested({});
    expect([hits, came, dismissed]).toEqual([2, 7, 0]);
    const same = { added: 0, gone: 0 };
    expect(byUnit).toEqual([
      { key: 'qinghe', hits: 2, before: 2, cases: 7, ...same },
      { key: 'qinghe.chengguan', hits: 1, before: 1, cases: 3, ...same },
      { key: 'qinghe.hekou', hits: 1, before: 1, cases: 4, ...same },
    ]);
    expect(byMonth).toEqual([
      { key: '2026-02', hits: 1, before: 1, cases: 1, ...same },
      { key: '2026-05', hits: 1, before: 1, cases: 1, ...same },
    ]);
    expect(byOfficer).toEqual([
      { key: 'gao', hits: 1, before: 1, cases: 4, ...same },
      { key: 'li', hits: 1, before: 1, cases: 3, ...same },
      { key: 'lin', hits: 1, before: 1, cases: 4, ...same },
      { key: 'wang', hits: 1, before: 1, cases: 3, ...same },
    ]);
  });
  it('tells what a changed figure would show, more or less', () => {
    const longer = tested({ changed: { splittingDays: 120 } });
    expect([longer.before, longer.hits, longer.added, longer.gone]).toEqual([2, 3, 1, 0]);
    expect(longer.signs.map(({ party, change }) => [party, change])).toEqual([
      ['丙', 'new'],
      ['乙', 'same'],
      ['甲', 'same'],
    ]);
    const shorter = tested({ changed: { splittingDays: 30 } });
    expect([shorter.before, shorter.hits, shorter.added, shorter.gone]).toEqual([2, 1, 0, 1]);
    expect(shorter.goneSigns.map(({ party, change }) => [party, change])).toEqual([['乙', 'gone']]);
    expect(shorter.byUnit).toContainEqual({
      key: 'qinghe.hekou',
      hits: 0,
      before: 1,
      added: 0,
      gone: 1,
      cases: 4,
    });
  });
  it('tells only what lies in the unit and the days that are asked for', () => {
    expect(tested({ unit: 'qinghe.hekou' }).hits).toBe(1);
    expect(tested({ from: '2026-03-01' }).signs.map(({ party }) => party)).toEqual(['乙']);
    expect(tested({ to: '2026-05-20' }).signs.map(({ party }) => party)).toEqual(['甲']);
  });
  it('tells how many had been dismissed: of the same unit, and officer or party, within a year', () => {
    const dismissal: Dismissal = {
      riskPoint: 23,
      addressed: 'qinghe.hekou',
      officer: 'gao',
      party: null,
      on: '2026-06-01',
    };
    expect(tested({ dismissals: [dismissal] }).dismissed).toBe(1);
    expect(
      tested({ dismissals: [{ ...dismissal, officer: null, party: '甲', addressed: 'qinghe.chengguan' }] }).dismissed,
    ).toBe(1);
    expect(tested({ dismissals: [{ ...dismissal, riskPoint: 5 }] }).dismissed).toBe(0);
    expect(tested({ dismissals: [{ ...dismissal, on: '2025-05-20' }] }).dismissed).toBe(0);
    expect(tested({ dismissals: [{ ...dismissal, addressed: 'qinghe.chengguan' }] }).dismissed).toBe(0);
  });
  it('counts an officer who stood out in several months once', () => {
    const dropped = Array.from({ length: 8 }, (_, place): CaseTraits =>
      aCase({
        filedOn: null,
        notFiled: { ground: 'no-fault-proven', on: addDays('2026-01-10', (place % 3) * 30) },
        parties: [shop],
      }),
    );
    const others = Array.from({ length: 8 }, () => aCase({ verifiers: ['gao'], filedOn: '2026-01-12' }));
    const { hits } = backTest(
      { cases: [...dropped, ...others], series: [], objects: [], looks: [] },
      {
        rule: ruleOf('not-filed-often'),
        changed: { fewestCompared: 4 },
        figure: (name, day, unit) => figureOn(law.settings, name, day, unit),
        from: '2026-01-01',
        to: '2026-06-30',
        unit: 'qinghe',
        dismissals: [],
      },
    );
    expect(hits).toBe(1);
  });
});
