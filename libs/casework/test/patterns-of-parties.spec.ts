import type { CaseTraits } from '#casework';
import { aCase, another, cases, casesOf, found, idsOf, shop } from './patterns-of.js';

type PartyTraits = CaseTraits['parties'][number];

describe('risk 5: the first offence comes twice (应立未立、滥用免罚, APL Art.33)', () => {
  const excused = (on: `${number}-${number}-${number}`, party: PartyTraits = shop) =>
    aCase({ filedOn: null, notFiled: { ground: 'first-minor-corrected', on }, parties: [party] });
  const decided = (
    on: `${number}-${number}-${number}`,
    outcome: 'penalty' | 'no-penalty',
    circumstances: string[] = [],
  ) => aCase({ parties: [{ ...shop, outcome, on, circumstances }] });

  it('shows a party that was let off as a first offender twice within two years', () => {
    const both = [excused('2024-03-10'), excused('2026-03-10')];
    expect(found('first-offence-again', { cases: both })).toEqual([
      expect.objectContaining({
        since: '2026-03-10',
        unit: 'qinghe.chengguan',
        officers: ['wang', 'li'],
        party: shop.name,
        cases: idsOf(both),
        count: 2,
        detail: expect.objectContaining({
          parameters: {
            on: '2026-03-10',
            notFiled: true,
            earlierOn: '2024-03-10',
            earlierAsFirst: true,
            months: 24,
            byName: false,
          },
        }),
      }),
    ]);
  });
  it('does not show it on the day after two years', () =>
    expect(found('first-offence-again', { cases: [excused('2024-03-10'), excused('2026-03-11')] })).toEqual([]));
  it('shows one that was punished before, whether it was let off at filing or by decision', () => {
    const punished = decided('2025-06-01', 'penalty');
    const later = [excused('2026-03-10'), decided('2026-04-10', 'no-penalty', ['F1'])];
    expect(found('first-offence-again', { cases: [punished, ...later] })).toHaveLength(2);
  });
  it('does not show one that had broken another law: this was the first of its kind', () => {
    const before = { ...decided('2025-06-01', 'penalty'), parties: [] as PartyTraits[] };
    const advertised = {
      ...before,
      parties: [{ ...shop, basisId: 'adl-55', outcome: 'penalty' as const, on: '2025-06-01' as const }],
    };
    const excusedLater = decided('2026-04-10', 'no-penalty', ['F1']);
    expect(found('first-offence-again', { cases: [advertised, excusedLater] })).toEqual([]);
    const sameLaw = { ...advertised, parties: advertised.parties.map((each) => ({ ...each, basisId: 'fsl-126-1-1' })) };
    expect(found('first-offence-again', { cases: [sameLaw, excusedLater] })).toHaveLength(1);
  });
  it('shows one that is spared as the first beside another act that is punished, by the law of that act', () => {
    const punished = decided('2025-06-01', 'penalty');
    const beside = (basisId: string) => {
      const both = decided('2026-04-10', 'penalty');
      return { ...both, parties: both.parties.map((each) => ({ ...each, sparedAsFirst: [basisId] })) };
    };
    expect(found('first-offence-again', { cases: [punished, beside('fsl-126-1-1')] })).toHaveLength(1);
    expect(found('first-offence-again', { cases: [punished, beside('adl-55')] })).toEqual([]);
    expect(found('first-offence-again', { cases: [punished, decided('2026-04-10', 'penalty')] })).toEqual([]);
  });
  it('does not show a party that was spared for another reason, nor one that was punished afterwards', () => {
    expect(
      found('first-offence-again', { cases: [excused('2025-03-10'), decided('2026-03-10', 'no-penalty', ['N1'])] }),
    ).toEqual([]);
    expect(found('first-offence-again', { cases: [excused('2025-03-10'), decided('2026-03-10', 'penalty')] })).toEqual(
      [],
    );
  });
  it('does not show two parties, nor one party at two bureaus that cannot look into each other’s files', () => {
    expect(
      found('first-offence-again', { cases: [excused('2025-03-10'), excused('2026-03-10', another('乙'))] }),
    ).toEqual([]);
    const elsewhere = { ...excused('2026-03-10'), unit: 'linhe' };
    expect(found('first-offence-again', { cases: [excused('2025-03-10'), elsewhere] })).toEqual([]);
  });
  it('says that the party is known by its name alone', () => {
    const named = { ...shop, key: 'name 某甲', name: '某甲', byName: true };
    const [sign] = found('first-offence-again', {
      cases: [excused('2025-03-10', named), excused('2026-03-10', named)],
    });
    expect(sign?.detail.parameters).toMatchObject({ byName: true });
  });
});

describe('risk 23: one matter in several cases (拆分案件规避程序)', () => {
  // A natural person has the right to a hearing from 10,000 yuan on (HR Art.5): two fines of 6,000 come to it.
  const fined = (filedOn: `${number}-${number}-${number}`, fine: number, said: Partial<PartyTraits> = {}) =>
    aCase({
      filedOn,
      parties: [
        { ...shop, outcome: 'penalty', on: filedOn, fine, hearingFrom: 1_000_000, reviewFrom: 5_000_000, ...said },
      ],
    });

  it('shows two cases of one party and basis, each below the line of a hearing, which they pass together', () => {
    const both = [fined('2026-03-02', 600_000), fined('2026-05-31', 600_000)];
    expect(found('split-below-line', { cases: both })).toEqual([
      expect.objectContaining({
        party: shop.name,
        cases: idsOf(both),
        detail: {
          code: 'split-below-line',
          parameters: {
            cases: 2,
            days: 90,
            line: 'hearing',
            amount: 'fine',
            sum: 1_200_000,
            firstOn: '2026-03-02',
            lastOn: '2026-05-31',
            heaviest: 1_200_000,
            from: 1_000_000,
            byName: false,
          },
        },
      }),
    ]);
  });
  it('does not show them with 91 days between them', () =>
    expect(found('split-below-line', { cases: [fined('2026-03-02', 600_000), fined('2026-06-01', 600_000)] })).toEqual(
      [],
    ));
  it('does not show what stays below the line together, by one fen', () => {
    expect(found('split-below-line', { cases: [fined('2026-03-02', 600_000), fined('2026-03-09', 399_999)] })).toEqual(
      [],
    );
    expect(
      found('split-below-line', { cases: [fined('2026-03-02', 600_000), fined('2026-03-09', 400_000)] }),
    ).toHaveLength(1);
  });
  it('does not count a case that was on its own beyond the line: its party was heard', () =>
    expect(
      found('split-below-line', { cases: [fined('2026-03-02', 1_000_000), fined('2026-03-09', 600_000)] }),
    ).toEqual([]));
  it('does not show another basis or another party', () => {
    const first = fined('2026-03-02', 600_000);
    expect(
      found('split-below-line', { cases: [first, fined('2026-03-09', 600_000, { basisId: 'ad-59-1-1' })] }),
    ).toEqual([]);
    expect(found('split-below-line', { cases: [first, fined('2026-03-09', 600_000, another('乙'))] })).toEqual([]);
  });
  it('shows what is kept below legal review and discussion, though each had its hearing', () => {
    const [sign] = found('split-below-line', {
      cases: [fined('2026-03-02', 2_600_000), fined('2026-03-09', 2_400_000)],
    });
    expect(sign?.detail.parameters).toMatchObject({ line: 'review', sum: 5_000_000 });
  });
  it('shows a splitting below each line where one party had both, and each case in one of them only', () => {
    const below = (fines: readonly (readonly [`${number}-${number}-${number}`, number])[]) =>
      found('split-below-line', { cases: fines.map(([on, fine]) => fined(on, fine)) }).map(
        ({ detail: { parameters } }) => parameters,
      );
    const hearing = [
      ['2026-03-02', 600_000],
      ['2026-03-09', 400_000],
    ] as const;
    const review = [
      ['2026-09-02', 2_600_000],
      ['2026-09-09', 2_400_000],
    ] as const;
    expect(below([...hearing, ...review])).toEqual([
      expect.objectContaining({ line: 'hearing', sum: 1_000_000 }),
      expect.objectContaining({ line: 'review', sum: 5_000_000 }),
    ]);
    expect(below([...hearing])).toHaveLength(1);
  });
  it('shows it before the decision, from what is proposed, and confiscations as well as fines', () => {
    const proposed = { outcome: null, fine: 0, confiscated: 700_000 };
    expect(
      found('split-below-line', {
        cases: [fined('2026-03-02', 0, proposed), fined('2026-03-09', 0, proposed)],
      }),
    ).toHaveLength(1);
  });
  it('finds a second splitting a year later as a sign of its own', () => {
    const all = ['2025-03-02', '2025-03-09', '2026-03-02', '2026-03-09'] as const;
    expect(casesOf(found('split-below-line', { cases: all.map((on) => fined(on, 600_000)) }))).toHaveLength(2);
  });
});

describe('risk 39: reports that come to nothing (吃拿卡要、通风报信)', () => {
  const dropped = (on: `${number}-${number}-${number}`, said: Partial<CaseTraits> = {}) =>
    aCase({ source: 'report', filedOn: null, notFiled: { ground: 'no-fault-proven', on }, ...said });
  const three = ['2026-03-02', '2026-05-04', '2026-07-06'] as const;

  it('shows three reports about one party that the same officers verified and nobody filed', () => {
    const reports = three.map((on) => dropped(on));
    expect(found('reports-came-to-nothing', { cases: reports })).toEqual([
      expect.objectContaining({ officers: ['wang', 'li'], party: shop.name, cases: idsOf(reports), count: 3 }),
    ]);
  });
  it('does not show two, nor three that different officers verified, nor three that were no reports', () => {
    expect(found('reports-came-to-nothing', { cases: three.slice(1).map((on) => dropped(on)) })).toEqual([]);
    const others = [['wang'], ['li'], ['chen']];
    expect(
      found('reports-came-to-nothing', {
        cases: three.map((on, place) => dropped(on, { verifiers: others[place] ?? [] })),
      }),
    ).toEqual([]);
    expect(
      found('reports-came-to-nothing', { cases: three.map((on) => dropped(on, { source: 'supervision' })) }),
    ).toEqual([]);
  });
  it('does not show three that are years apart', () =>
    expect(
      found('reports-came-to-nothing', {
        cases: (['2024-03-02', '2025-03-04', '2026-03-06'] as const).map((on) => dropped(on)),
      }),
    ).toEqual([]));
});

describe('risk 38: inspected more often than the cap (重复检查、超频次, CHK)', () => {
  const visit = (on: `${number}-${number}-${number}`, unit: string, name = shop.name) => ({
    inspection: `inspection-${on}`,
    unit,
    id: `${unit}-1`,
    name,
    on,
    inspectors: ['wang', 'li'],
    cases: [],
  });

  it('shows the third inspection of a year, planned by another station under another identifier', () => {
    const objects = [
      visit('2026-02-02', 'qinghe.chengguan'),
      visit('2026-05-04', 'qinghe.chengguan'),
      visit('2026-09-07', 'qinghe.hekou'),
    ];
    expect(found('inspected-too-often', { objects })).toEqual([
      expect.objectContaining({
        since: '2026-09-07',
        unit: 'qinghe',
        party: shop.name,
        inspections: ['inspection-2026-02-02', 'inspection-2026-05-04', 'inspection-2026-09-07'],
        count: 1,
        among: 3,
      }),
    ]);
  });
  it('does not show two in each of two years, nor three of different enterprises', () => {
    const twice = ['2025-11-03', '2025-12-01', '2026-01-05', '2026-02-02'] as const;
    expect(found('inspected-too-often', { objects: twice.map((on) => visit(on, 'qinghe')) })).toEqual([]);
    const names = ['甲', '乙', '丙'];
    expect(
      found('inspected-too-often', {
        objects: (['2026-01-05', '2026-02-02', '2026-03-02'] as const).map((on, place) =>
          visit(on, 'qinghe', names[place] ?? ''),
        ),
      }),
    ).toEqual([]);
  });
});

describe('signs of parties as a whole', () => {
  it('shows nothing where nothing is compared', () =>
    expect(found('split-below-line', { cases: cases(1, () => ({})) })).toEqual([]));
});
