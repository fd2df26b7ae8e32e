import { addDays, daysBetween, legalDateOf } from '../deadlines/index.js';
import type { CaseEvent } from '../events/catalogue.js';
import type { CaseRecord } from '../evolve/case-file.js';
import { Random } from './random.js';

/** A violation that was put into one case: the risk point and the sign that must show it. */
export interface PlantedInCase {
  readonly number: number;
  readonly code: string;
  /** Place of the case among the histories. */
  readonly at: number;
}

type Type = CaseEvent['type'];

/** How a history is made one of a case in which something went wrong, as it may stand in an older or careless log. */
interface Violation {
  readonly number: number;
  readonly code: string;
  /** Events that the case must have. */
  readonly needs: readonly Type[];
  /** Events that it must not have: they would prove the opposite. */
  readonly without?: readonly Type[];
  /** What else the case must be like. */
  readonly fits?: (records: readonly CaseRecord[]) => boolean;
  readonly change: (records: readonly CaseRecord[]) => readonly CaseRecord[];
}

const firstOf = (records: readonly CaseRecord[], type: Type): CaseEvent | undefined =>
  records.flatMap(({ events }) => events).find((event) => event.type === type);

/** The history with other fields in the first event of a type. */
const saying =
  (type: Type, fields: (data: never, record: CaseRecord) => object): Violation['change'] =>
  (records) => {
    const first = firstOf(records, type);
    return records.map((record) => ({
      ...record,
      events: record.events.map((event) =>
        event === first
          ? ({ ...event, data: { ...event.data, ...fields(event.data as never, record) } } as CaseEvent)
          : event,
      ),
    }));
  };

const minute = 60_000;
const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minute).toISOString();

/** The questioning as long as the inspection, by the same officers at the same time. */
const atTwoPlaces: Violation['change'] = (records) => {
  const inspected = firstOf(records, 'InspectionRecorded');
  if (inspected?.type !== 'InspectionRecorded') return records;
  const { from, to, officers } = inspected.data;
  return saying('QuestioningRecorded', () => ({ from, to, officers }))(records);
};

/** The review concluded two minutes after it was asked for. */
const reviewedAtOnce: Violation['change'] = (records) => {
  const sent = records.find(({ events }) => events.some(({ type }) => type === 'SubmittedForReview'));
  if (sent === undefined) return records;
  return records.map((record) =>
    record.events.some(({ type }) => type === 'ReviewConcluded')
      ? { ...record, recordedAt: later(sent.recordedAt, 2) }
      : record,
  );
};

/** The evidence was entered six days after the clue or later: five days before it the clue was there. */
const collectedLater = (records: readonly CaseRecord[]): boolean => {
  const entered = records.find(({ events }) => events.some(({ type }) => type === 'EvidenceCollected'));
  const [clue] = records;
  if (entered === undefined || clue === undefined) return false;
  return daysBetween(legalDateOf(clue.recordedAt), legalDateOf(entered.recordedAt)) >= 6;
};

/** Entered on the fifth day: so many days after it happened as no bureau takes that enters what it does. */
const enteredLate: Violation['change'] = (records) => {
  const first = firstOf(records, 'EvidenceCollected');
  return records.map((record) => ({
    ...record,
    events: record.events.map((event) =>
      event === first ? { ...event, occurredAt: later(record.recordedAt, -5 * 24 * 60) } : event,
    ),
  }));
};

/** More characters in one minute than can be asked and written. */
const longRecord = '问：请说明进货情况。答：货从外地进来，没有索取票据，数量记不清楚了。'.repeat(60);

const violations: readonly Violation[] = [
  {
    number: 2,
    code: 'record-before-clue',
    needs: ['EvidenceCollected'],
    change: (records) =>
      saying('EvidenceCollected', () => ({
        collectedOn: addDays(legalDateOf(records[0]?.recordedAt ?? ''), -20),
      }))(records),
  },
  {
    number: 3,
    code: 'entered-late',
    needs: ['EvidenceCollected'],
    fits: collectedLater,
    change: enteredLate,
  },
  { number: 9, code: 'at-two-places', needs: ['InspectionRecorded', 'QuestioningRecorded'], change: atTwoPlaces },
  {
    number: 11,
    code: 'not-shown-or-told',
    needs: ['InspectionRecorded'],
    change: saying('InspectionRecorded', () => ({ rightsTold: false })),
  },
  {
    number: 13,
    code: 'not-recorded',
    needs: ['InspectionRecorded'],
    without: ['AvRecordAttached'],
    change: saying('InspectionRecorded', () => ({ audioVisual: [] })),
  },
  {
    number: 15,
    code: 'questioned-too-fast',
    needs: ['QuestioningRecorded'],
    change: saying('QuestioningRecorded', ({ from }: { from: string }) => ({ record: longRecord, to: later(from, 1) })),
  },
  { number: 24, code: 'review-in-minutes', needs: ['SubmittedForReview', 'ReviewConcluded'], change: reviewedAtOnce },
  {
    number: 32,
    code: 'served-unproven',
    needs: ['DecisionServed'],
    without: ['AvRecordAttached'],
    change: saying('DecisionServed', () => ({ method: 'leave', witness: undefined, files: [] })),
  },
];

const typesIn = (records: readonly CaseRecord[]): ReadonlySet<Type> =>
  new Set(records.flatMap(({ events }) => events.map(({ type }) => type)));

/**
 * Puts one violation of each kind into cases that a seed chooses, no two into one case. The rules do not know of them:
 * the histories are as if they had been recorded so.
 * @throws {RangeError} where no case is left for one of them
 */
export const plantInCases = (
  usual: readonly (readonly CaseRecord[])[],
  seed: number,
): { readonly histories: readonly (readonly CaseRecord[])[]; readonly planted: readonly PlantedInCase[] } => {
  const random = new Random(seed);
  const histories = [...usual];
  const planted: PlantedInCase[] = [];
  for (const { number, code, needs, without = [], fits: isFit = () => true, change } of violations) {
    const fitting = usual.flatMap((records, at) => {
      const types = typesIn(records);
      const fits = needs.every((type) => types.has(type)) && without.every((type) => !types.has(type));
      return fits && isFit(records) && planted.every((each) => each.at !== at) ? [at] : [];
    });
    const at = fitting[random.whole(0, Math.max(fitting.length - 1, 0))];
    if (at === undefined) throw new RangeError(`No case is left for ${code}`);
    histories[at] = change(usual[at] ?? []);
    planted.push({ number, code, at });
  }
  return { histories, planted };
};
