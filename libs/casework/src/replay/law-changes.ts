import type { ClockId } from '../deadlines/clock-ids.js';
import type { ClockTable } from '../deadlines/clock-table.js';
import { calendarsOf, type LegalDate } from '../deadlines/index.js';
import type { Dated } from '../law-data/dated.js';
import { answerNames, type Answer } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { lawKnownOn } from './law-then.js';

/** A change of what deadlines are counted by: the notice on the days off of a year, a version of a clock, an answer. */
export type LawChange =
  | { readonly id: string; readonly kind: 'calendar'; readonly on: LegalDate | null; readonly year: number }
  | ClockChange
  | { readonly id: string; readonly kind: 'setting'; readonly on: LegalDate; readonly setting: DeadlineSetting };

/** A later version of a clock; titles are those of its row. */
interface ClockChange {
  readonly id: string;
  readonly kind: 'clock';
  readonly on: LegalDate;
  readonly clock: ClockId;
  readonly variant: string | null;
  readonly chinese: string;
  readonly english: string;
}

/** Answers that may move a deadline; the first stands in the table of clocks. */
export type DeadlineSetting = 'rollOnOrdinaryWeekends' | Answer;

/** What deadlines are counted by before a change and after it. */
export interface LawsAround {
  readonly before: Law;
  readonly after: Law;
}

/** Entries with one before them: what they changed can be told. */
const later = <T extends Dated>(entries: readonly T[]): readonly T[] =>
  entries.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom)).slice(1);

/** Every change that the tables tell of, the newest first; a notice without its day by the first day of its year. */
export const lawChanges = ({ notices, clocks, settings }: Law): LawChange[] => {
  const calendars = notices.map(({ year, issuedOn }): LawChange => ({
    id: `calendar.${year}`,
    kind: 'calendar',
    on: issuedOn,
    year,
  }));
  const versions = clocks.clocks.flatMap(({ id, variant, chinese, english, versions: all }) =>
    later(all).map(({ validFrom: on }): LawChange => {
      const name = variant === null ? id : `${id}.${variant}`;
      return { id: `clock.${name}.${on}`, kind: 'clock', on, clock: id, variant, chinese, english };
    }),
  );
  const answered = (setting: DeadlineSetting, entries: readonly Dated[]): LawChange[] =>
    later(entries).map(({ validFrom: on }) => ({ id: `setting.${setting}.${on}`, kind: 'setting', on, setting }));
  const answers = [
    ...answered('rollOnOrdinaryWeekends', clocks.rollOnOrdinaryWeekends),
    ...answerNames.flatMap((name) => answered(name, settings[name])),
  ];
  return [...calendars, ...versions, ...answers].sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
};

const dayOf = (change: LawChange): string => change.on ?? (change.kind === 'calendar' ? `${change.year}-01-01` : '');

/** Entries as they were without those from a day on: the last one before them was in force without an end. */
const until = <T extends Dated>(entries: readonly T[], isKept: (validFrom: LegalDate) => boolean): readonly T[] => {
  const kept = entries.filter(({ validFrom }) => isKept(validFrom));
  const last = kept.reduce<T | undefined>(
    (latest, each) => (latest === undefined || each.validFrom > latest.validFrom ? each : latest),
    undefined,
  );
  return kept.length === entries.length
    ? entries
    : kept.map((each) => (each === last ? { ...each, validTo: null } : each));
};

type Kept = (validFrom: LegalDate) => boolean;

const withClock = (law: Law, { clock, variant }: ClockChange, isKept: Kept): Law => {
  const clocks = law.clocks.clocks.map((row) =>
    row.id === clock && row.variant === variant ? { ...row, versions: until(row.versions, isKept) } : row,
  );
  return { ...law, clocks: { ...law.clocks, clocks } };
};

const withSetting = (law: Law, setting: DeadlineSetting, isKept: Kept): Law => {
  if (setting !== 'rollOnOrdinaryWeekends')
    return { ...law, settings: { ...law.settings, [setting]: until(law.settings[setting], isKept) } };
  const clocks: ClockTable = {
    ...law.clocks,
    rollOnOrdinaryWeekends: until(law.clocks.rollOnOrdinaryWeekends, isKept),
  };
  return { ...law, clocks };
};

const withNotices = (law: Law, notices: Law['notices']): Law => ({ ...law, notices, calendars: calendarsOf(notices) });

/**
 * The tables without a change and with it, as they were known at the end of a day. What changed later the same row is
 * in neither.
 */
export const lawsAround = (change: LawChange, law: Law, day: LegalDate): LawsAround => {
  const known = lawKnownOn(law, day);
  if (change.kind === 'calendar') {
    const others = known.notices.filter(({ year }) => year !== change.year);
    const own = law.notices.filter(({ year }) => year === change.year);
    return { before: withNotices(known, others), after: withNotices(known, [...others, ...own]) };
  }
  const { on } = change;
  const keeping = (isKept: Kept): Law =>
    change.kind === 'clock' ? withClock(known, change, isKept) : withSetting(known, change.setting, isKept);
  return { before: keeping((from) => from < on), after: keeping((from) => from <= on) };
};
