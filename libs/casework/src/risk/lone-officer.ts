import { legalDateOf } from '../deadlines/index.js';
import { isTakenUp } from '../state/questions.js';
import { plainText } from './alike.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { isBefore, ofType, type Of } from './signs.js';

/** What says that officers were somewhere at a time: a record from and to, a measure at one instant. */
interface Presence {
  readonly officers: readonly string[];
  /** UTC instants. */
  readonly from: string;
  readonly to: string;
  /** Null where the record names none. */
  readonly place: string | null;
  readonly kind: 'inspection' | 'questioning' | 'measure';
  readonly recordedAt: string;
}

const ofRecord = ({ type, data, recordedAt }: Of<'InspectionRecorded' | 'QuestioningRecorded'>): Presence => {
  const { officers, from, to } = data;
  const isInspection = type === 'InspectionRecorded';
  const place = isInspection ? data.place : null;
  return { officers, from, to, place, kind: isInspection ? 'inspection' : 'questioning', recordedAt };
};

/** Where a measure was asked for is known by its request, of an urgent one by its own record. */
const ofMeasure = (
  { data, recordedAt }: Of<'MeasureTaken' | 'UrgentMeasureTaken'>,
  { state }: CaseHistory,
): Presence => {
  const { officers, takenAt, measure } = data;
  const asked = isTakenUp(state) ? state.aside.measures.find(({ id }) => id === measure) : undefined;
  const place = 'place' in data ? data.place : (asked?.place ?? null);
  return { officers, from: takenAt, to: takenAt, place, kind: 'measure', recordedAt };
};

/** One place written shorter or longer: 解放路1号, 解放路1号仓库. */
const isOnePlace = (one: string, other: string): boolean => {
  const [first, second] = [plainText(one), plainText(other)];
  return first.includes(second) || second.includes(first);
};

/**
 * Two records of the scene at one place are of one visit. What was taken is compared with where else its officers were,
 * not with whom they questioned, of which the record names no place.
 */
const isOneVisit = (one: Presence, other: Presence): boolean => {
  if (one.kind === 'measure' || other.kind === 'measure')
    return one.place === null || other.place === null || isOnePlace(one.place, other.place);
  return (
    one.kind === 'inspection' &&
    other.kind === 'inspection' &&
    plainText(one.place ?? '') === plainText(other.place ?? '')
  );
};

/** At the same time: ends that touch do not, nor does a measure at the moment in which a record begins or ends. */
const areAtOnce = (one: Presence, other: Presence): boolean =>
  one.from === one.to && other.from === other.to
    ? Date.parse(one.from) === Date.parse(other.from)
    : isBefore(one.from, other.to) && isBefore(other.from, one.to);

/** 9. One officer where two are needed, no valid certificate, or one officer at two places at the same time. */
export const loneOfficer: RiskRule = {
  ...pointOf(9),
  signs: (history) => {
    const { facts } = history;
    const records = [
      ...ofType(facts, 'InspectionRecorded', 'QuestioningRecorded').map(ofRecord),
      ...ofType(facts, 'MeasureTaken', 'UrgentMeasureTaken').map((fact) => ofMeasure(fact, history)),
    ].toSorted((one, other) => Date.parse(one.recordedAt) - Date.parse(other.recordedAt));
    return records.flatMap((one, index) =>
      records.slice(index + 1).flatMap((other): Sign[] => {
        const shared = one.officers.filter((officer) => other.officers.includes(officer));
        if (shared.length === 0 || !areAtOnce(one, other) || isOneVisit(one, other)) return [];
        return [
          {
            since: legalDateOf(other.recordedAt),
            until: null,
            detail: { code: 'at-two-places', parameters: { officers: shared } },
            officers: shared,
          },
        ];
      }),
    );
  },
};
