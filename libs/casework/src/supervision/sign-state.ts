import { covers } from '../actor.js';
import { addDays, type LegalDate } from '../deadlines/index.js';
import type { SupervisionRow } from './rows.js';
import type { SupervisionStage } from './state.js';

/** What became of a sign: nobody took it up or nothing was sent yet; something was sent, answered; it is over. */
export const signStates = ['open', 'noticed', 'answered', 'closed', 'dismissed'] as const;
export type SignState = (typeof signStates)[number];

/** What of a matter says of which sign it is, and how far it is. */
export type MatterOfSign = Pick<
  SupervisionRow,
  '_id' | 'riskPoint' | 'addressed' | 'officer' | 'party' | 'caseId' | 'stage' | 'open' | 'raisedOn' | 'dismissedOn'
>;

/** What of a sign says which matters are about it. */
export interface FollowedSign {
  readonly number: number;
  readonly since: LegalDate;
  readonly unit: string;
  readonly officers: readonly string[];
  readonly party: string | null;
  readonly cases: readonly string[];
}

/** What became of a sign, as far as who asks may see it. */
export interface FollowUp {
  readonly state: SignState;
  /** Identifier of the matter that was taken up of it; null where none is. */
  readonly matter: string | null;
  /** How often the same sign was dismissed within 365 days, before it showed again. */
  readonly dismissedBefore: number;
}

const stateAt: Readonly<Record<SupervisionStage, SignState>> = {
  raised: 'open',
  noticed: 'noticed',
  answered: 'answered',
  decided: 'noticed',
  corrected: 'answered',
  closed: 'closed',
  dismissed: 'dismissed',
};

/**
 * Whether a matter is about a sign: the same risk point and unit, and the same officer or party; of one that names
 * neither, the same case.
 */
const isAbout = ({ number, unit, officers, party, cases }: FollowedSign, matter: MatterOfSign): boolean => {
  if (matter.riskPoint !== number || !covers(unit, matter.addressed)) return false;
  if (matter.officer === null && matter.party === null) return matter.caseId !== null && cases.includes(matter.caseId);
  const isOfOfficer = matter.officer !== null && officers.includes(matter.officer);
  return isOfOfficer || (matter.party !== null && matter.party === party);
};

const sameSignDays = 365;

/**
 * What became of a sign on a day: the open matter about it that was raised since it shows, else the newest one. What
 * was raised before belongs to an earlier showing, and is only counted where it was dismissed.
 */
export const followUpOf = (sign: FollowedSign, matters: readonly MatterOfSign[], today: LegalDate): FollowUp => {
  const about = matters.filter((matter) => isAbout(sign, matter));
  const newest = about
    .filter(({ raisedOn }) => raisedOn >= sign.since)
    .toSorted((one, other) => Number(other.open) - Number(one.open) || other.raisedOn.localeCompare(one.raisedOn))[0];
  const from = addDays(today, -sameSignDays);
  const dismissed = about.filter(({ dismissedOn }) => dismissedOn !== null && dismissedOn >= from);
  return {
    state: newest === undefined ? 'open' : stateAt[newest.stage],
    matter: newest?._id ?? null,
    dismissedBefore: dismissed.filter(({ _id }) => _id !== newest?._id).length,
  };
};
