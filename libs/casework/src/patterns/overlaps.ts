import { legalDateOf } from '../deadlines/index.js';
import type { CaseTraits, RecordTraits } from '../views/case-traits.js';
import { bureauOf, commonUnit, groupedBy } from './grouping.js';
import { signOf, type Looked, type Material, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

interface Interval {
  readonly of: CaseTraits;
  readonly record: RecordTraits;
  readonly from: number;
  readonly to: number;
}

interface Overlap {
  readonly officer: string;
  readonly one: Interval;
  readonly other: Interval;
}

/** One record is held against so many others of the same time: more say no more. */
const mostAtOnce = 50;

const intervalsOf = ({ cases }: Material): Interval[] =>
  cases.flatMap((of) =>
    of.records.flatMap((record) => {
      const [from, to] = [Date.parse(record.from), Date.parse(record.to)];
      return from < to ? [{ of, record, from, to }] : [];
    }),
  );

/** Both rules ask for the same: what was found in a material is found once. */
const foundIn = new WeakMap<Material, Overlap[]>();

/** Records of different cases in which one officer was at the same time. */
const overlapsIn = (material: Material): readonly Overlap[] => {
  const found = foundIn.get(material) ?? overlapsAmong(material);
  foundIn.set(material, found);
  return found;
};

const overlapsAmong = (material: Material): Overlap[] => {
  const ofOfficers = intervalsOf(material).flatMap((interval) =>
    interval.record.officers.map((officer) => ({ officer, interval })),
  );
  return [
    ...groupedBy(ofOfficers, ({ officer, interval }) => `${bureauOf(interval.of.unit)} ${officer}`).values(),
  ].flatMap((own) => {
    const officer = own[0]?.officer ?? '';
    let running: Interval[] = [];
    return own
      .map(({ interval }) => interval)
      .sort((a, b) => a.from - b.from)
      .flatMap((interval): Overlap[] => {
        running = running.filter(({ to }) => to > interval.from).slice(-mostAtOnce);
        const found = running
          .filter(({ of }) => of._id !== interval.of._id)
          .map((one) => ({ officer, one, other: interval }));
        running.push(interval);
        return found;
      });
  });
};

/** One visit to one place may be written down in two cases. */
const isOneVisit = ({ one, other }: Overlap): boolean =>
  one.record.kind === 'inspection' &&
  other.record.kind === 'inspection' &&
  one.record.place?.trim() === other.record.place?.trim();

const areQuestionings = ({ one, other }: Overlap): boolean =>
  one.record.kind === 'questioning' && other.record.kind === 'questioning';

const signsOf = (
  code: 'two-cases-at-once' | 'questionings-at-once',
  overlaps: readonly Overlap[],
  { today }: Looked,
): PatternSign[] => {
  const dated = overlaps
    .map((overlap) => ({ ...overlap, on: legalDateOf(overlap.other.record.from) }))
    .filter(({ on }) => on <= today);
  const perDay = [...groupedBy(dated, ({ officer, on, one }) => `${bureauOf(one.of.unit)} ${officer} ${on}`)].map(
    ([key, same]) => {
      const cases = [...new Set(same.flatMap(({ one, other }) => [one.of, other.of]))];
      const [{ officer, on, one, other }] = same as [(typeof same)[number]];
      return { key, officer, on, cases, at: [one.record, other.record] as const, count: same.length };
    },
  );
  // Officers who were there together are one sign.
  return [...groupedBy(perDay, ({ on, cases }) => `${on} ${cases.map(({ _id }) => _id).join(' ')}`).values()].map(
    (same) => {
      const [{ key, on, cases, at }] = same as [(typeof same)[number]];
      const officers = [...new Set(same.map(({ officer }) => officer))];
      return signOf({
        key,
        since: on,
        unit: commonUnit(cases.map(({ unit }) => unit)),
        officers,
        party: null,
        cases: cases.map(({ _id }) => _id),
        count: cases.length,
        among: cases.reduce((total, { records }) => total + records.length, 0),
        detail: {
          code,
          parameters: {
            officers,
            cases: cases.length,
            from: at[1].from,
            to: at[0].to < at[1].to ? at[0].to : at[1].to,
            places: at.flatMap(({ place }) => (place === null ? [] : [place])),
          },
        },
      });
    },
  );
};

/** 9. One officer at the same time in records of two cases, which were not one visit to one place. */
export const twoCasesAtOnce: PatternRule = {
  ...points.loneOfficer,
  code: 'two-cases-at-once',
  parameters: [],
  signs: (material, looked) =>
    signsOf(
      'two-cases-at-once',
      overlapsIn(material).filter((overlap) => !isOneVisit(overlap)),
      looked,
    ),
};

/** 15. One officer questioned two persons in two cases at the same time. */
export const questioningsAtOnce: PatternRule = {
  ...points.copied,
  code: 'questionings-at-once',
  parameters: [],
  signs: (material, looked) => signsOf('questionings-at-once', overlapsIn(material).filter(areQuestionings), looked),
};
