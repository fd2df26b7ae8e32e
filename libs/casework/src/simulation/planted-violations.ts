import { addDays, type LegalDate } from '../deadlines/index.js';
import { seriesIn, type Material } from '../patterns/index.js';
import type { CaseTraits } from '../views/case-traits.js';
import type { PatternDetail } from '../words/pattern-details.js';
import { partyOf, type Pair, type Year } from './usual-year.js';

/** A violation that was put into a year: the pattern that must show it, and the cases or the key that it shows in. */
export interface Planted {
  readonly code: PatternDetail['code'];
  readonly cases: readonly string[];
  /** Part of the key, where no case shows it. */
  readonly key?: string;
}

type Change = Partial<CaseTraits>;

/** A day of the first half of the year, so that what follows it lies in the year too. */
const someDay = ({ random }: Year): LegalDate => addDays('2026-01-05', random.whole(0, 170));

const ids = (cases: readonly CaseTraits[]): string[] => cases.map(({ _id }) => _id);

/** So many cases of a pair of officers, spread over the year, each as its place says. */
const several = (
  year: Year,
  pair: Pair,
  count: number,
  change: (of: CaseTraits, place: number) => Change,
): CaseTraits[] => {
  const first = someDay(year);
  return Array.from({ length: count }, (_, place) => {
    const made = year.add(pair, addDays(first, place * 5), year.party());
    const changed = { ...made, ...change(made, place) };
    year.cases[year.cases.length - 1] = changed;
    return changed;
  });
};

const party = ({ parties }: CaseTraits, said: Partial<CaseTraits['parties'][number]>): Change => ({
  parties: parties.map((each) => ({ ...each, ...said })),
});

const dropped = (of: CaseTraits, ground: 'no-fault-proven' | 'first-minor-corrected' = 'no-fault-proven'): Change => ({
  filedOn: null,
  notFiled: { ground, on: of.receivedOn },
  reviews: [],
});

/** What officers do with many cases: clues left unfiled, parties spared, penalties reduced. */
const byHabit = (year: Year): Planted[] => {
  const unfiled = several(year, year.pair('x-unfiled'), 12, (of, place) => (place < 9 ? dropped(of) : {}));
  const spared = several(year, year.pair('x-spared'), 10, (of, place) =>
    place < 5 ? party(of, { outcome: 'no-penalty', circumstances: ['N1'], tier: null, fine: 0 }) : {},
  );
  const reduced = several(year, year.pair('x-reduced'), 12, (of) => party(of, { tier: 'lenient' }));
  const mitigated = several(year, year.pair('x-mitigated'), 12, (of, place) =>
    place < 9 ? party(of, { tier: 'mitigated' }) : {},
  );
  return [
    { code: 'not-filed-often', cases: ids(unfiled.slice(0, 9)) },
    { code: 'not-filed-often-in-unit', cases: ids(unfiled.slice(0, 9)) },
    { code: 'spared-often', cases: ids(spared.slice(0, 5)) },
    { code: 'spared-often-in-unit', cases: ids(spared.slice(0, 5)) },
    { code: 'reduced-often', cases: ids(reduced) },
    { code: 'mitigated-often', cases: ids(mitigated.slice(0, 9)) },
  ];
};

/** What shows in two or three cases of one party. */
const byParty = (year: Year): Planted[] => {
  const pair = year.pair('x-party');
  const again = (days: number, count: number, change: (of: CaseTraits) => Change): string[] => {
    const [first, whose] = [someDay(year), year.party()];
    return ids(
      Array.from({ length: count }, (_, place) => {
        const made = year.add(pair, addDays(first, place * days), whose);
        const changed = { ...made, ...change(made) };
        year.cases[year.cases.length - 1] = changed;
        return changed;
      }),
    );
  };
  return [
    { code: 'first-offence-again', cases: again(120, 2, (of) => dropped(of, 'first-minor-corrected')) },
    { code: 'split-below-line', cases: again(40, 2, (of) => party(of, { fine: 700_000 })) },
    { code: 'reports-came-to-nothing', cases: again(30, 3, (of) => ({ ...dropped(of), source: 'report' })) },
  ];
};

/** What shows in the records of two cases. */
const byRecords = (year: Year): Planted[] => {
  const pair = year.pair('x-records');
  const both = (
    change: (records: CaseTraits['records'], of: CaseTraits['records']) => CaseTraits['records'],
  ): string[] => {
    const [one, other] = several(year, pair, 2, () => ({})) as [CaseTraits, CaseTraits];
    year.cases[year.cases.length - 1] = { ...other, records: change(other.records, one.records) };
    return ids([one, other]);
  };
  const atOnce = (kind: 'inspection' | 'questioning'): string[] =>
    both((own, others) =>
      own.map((record) => {
        const same = others.find((each) => each.kind === kind);
        return record.kind === kind && same !== undefined ? { ...record, from: same.from, to: same.to } : record;
      }),
    );
  const copied = both((own, others) =>
    own.map((record, place) => ({ ...record, sketch: others[place]?.sketch ?? null })),
  );
  return [
    { code: 'two-cases-at-once', cases: atOnce('inspection') },
    { code: 'questionings-at-once', cases: atOnce('questioning') },
    { code: 'texts-alike', cases: copied },
  ];
};

/** What shows with one reviewer, one visitor, or one station at the end of a quarter. */
const byPerson = (year: Year): Planted[] => {
  const silent = several(year, year.pair('x-reviewed'), 10, ({ receivedOn }) => ({
    reviews: [{ by: 'x-reviewer', on: addDays(receivedOn, 20), silent: true }],
  }));
  const visited = several(year, year.pair('x-visited'), 3, ({ receivedOn }) => ({
    strays: [{ by: 'x-visitor', on: receivedOn }],
  }));
  const closed = several(year, year.pair('x-closed'), 3, ({ records }) => ({
    records: records.map((record) => (record.kind === 'inspection' ? { ...record, closed: true } : record)),
  }));
  const receipt = { key: 'X-RECEIPT', number: 'x-receipt', amount: 500_000 };
  const booked = several(year, year.pair('x-booked'), 2, ({ receivedOn }) => ({
    receipts: [{ ...receipt, on: addDays(receivedOn, 60) }],
  }));
  const pair = year.pair('x-surge');
  year.add(pair, '2025-12-02', year.party());
  const surge = Array.from({ length: 15 }, (_, place) =>
    year.add(pair, addDays('2026-06-21', place % 10), year.party()),
  );
  return [
    { code: 'never-an-opinion', cases: ids(silent) },
    { code: 'visits-without-task', cases: ids(visited) },
    { code: 'places-found-closed', cases: ids(closed) },
    { code: 'receipt-booked-twice', cases: ids(booked) },
    { code: 'surge-at-quarter-end', cases: ids(surge) },
  ];
};

/** What shows in a ledger of numbers, in plans of inspections and in looks. */
const besideCases = ({ random }: Year): Pick<Material, 'series' | 'objects' | 'looks'> & { planted: Planted[] } => {
  const missing = random.whole(10, 90);
  const issued = Array.from({ length: 100 }, (_, place) => place + 1)
    .filter((serial) => serial !== missing)
    .map((serial) => ({
      series: 'penalty-decision' as const,
      serial,
      forStream: `case/${serial}`,
      forCommand: `${serial}`,
      voided: null,
      drawnFor: null,
      issuedAt: '2026-05-06T02:00:00.000Z',
      boundAt: '2026-05-06T02:00:00.000Z',
    }));
  const visit = (name: string, on: LegalDate) => ({
    inspection: `i-${name}-${on}`,
    unit: 'shifan.s0',
    id: name,
    name,
    on,
    inspectors: ['o0-1', 'o0-2'],
    cases: [],
  });
  const often = partyOf('x-often').name;
  return {
    series: seriesIn('shifan-2026', { issued }),
    objects: [
      ...(['2026-02-02', '2026-05-04', '2026-08-03'] as const).map((on) => visit(often, on)),
      ...(['2026-02-02', '2026-05-04'] as const).map((on) => visit('usual', on)),
    ],
    looks: [
      {
        unit: 'shifan',
        sought: [{ complaint: 'x', person: 'x-sought', unit: 'shifan', on: '2026-05-04', answer: 'refused' }],
        gone: [
          {
            inspection: 'x',
            object: 'x',
            name: partyOf('x-gone').name,
            inspectedOn: '2026-05-08',
            outcome: 'not-found',
            lookers: [{ person: 'x-looked', unit: 'shifan', on: '2026-05-04' }],
          },
        ],
      },
    ],
    planted: [
      { code: 'reporter-sought', cases: [], key: 'x-sought' },
      { code: 'gone-after-look', cases: [], key: 'shifan x x' },
      { code: 'gap-in-series', cases: [], key: `penalty-decision ${missing}` },
      { code: 'inspected-too-often', cases: [], key: often },
    ],
  };
};

/** Puts one violation of every pattern into a year; the seed says when and where. */
export const plantIn = (year: Year): Pick<Material, 'series' | 'objects' | 'looks'> & { planted: Planted[] } => {
  const { series, objects, looks, planted } = besideCases(year);
  return {
    series,
    objects,
    looks,
    planted: [...byHabit(year), ...byParty(year), ...byRecords(year), ...byPerson(year), ...planted],
  };
};
