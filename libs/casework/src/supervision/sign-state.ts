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
  | '_id'
  | 'riskPoint'
  | 'addressed'
  | 'officer'
  | 'party'
  | 'caseId'
  | 'complaintId'
  | 'stage'
  | 'open'
  | 'raisedOn'
  | 'dismissedOn'
  | 'closedOn'
>;

/** What of a sign says which matters are about it. */
interface Followed {
  readonly number: number;
  readonly since: LegalDate;
  /** Day on which it showed last; absent where it shows once. */
  readonly lastShownOn?: LegalDate;
  readonly unit: string;
  readonly officers: readonly string[];
  readonly party: string | null;
  /** The others of a case with several parties, where it shows with all of them; absent where with one alone. */
  readonly otherParties?: readonly string[];
}

/** A sign that shows across cases. */
export interface FollowedSign extends Followed {
  readonly cases: readonly string[];
}

/** A sign in one case, complaint, inspection or matter; what it is in none of is null. */
export interface SignInFile extends Followed {
  readonly caseId: string | null;
  readonly complaintId: string | null;
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

/** Whether a matter names an officer or a party of a sign. */
const namesOneOf = ({ officers, party, otherParties = [] }: Followed, matter: MatterOfSign): boolean =>
  (matter.officer !== null && officers.includes(matter.officer)) ||
  (matter.party !== null && (matter.party === party || otherParties.includes(matter.party)));

/** Whether a matter is addressed to a unit, to one below it or to one above it. */
const isOfUnit = (unit: string, { addressed }: MatterOfSign): boolean =>
  covers(unit, addressed) || covers(addressed, unit);

/**
 * Whether a matter is about a sign: the same risk point, a unit of the sign or one above it, and the same officer or
 * party; of one that names neither, the same case.
 */
const isAbout = (sign: FollowedSign, matter: MatterOfSign): boolean => {
  const { number, unit, cases } = sign;
  if (matter.riskPoint !== number || !isOfUnit(unit, matter)) return false;
  if (matter.officer === null && matter.party === null) return matter.caseId !== null && cases.includes(matter.caseId);
  return namesOneOf(sign, matter);
};

/**
 * The same of a sign in one file. A matter that was raised from a case or complaint is about signs in that one alone,
 * whichever unit above or below answers it; where it names an officer or a party, about theirs.
 */
const isAboutFile = (sign: SignInFile, matter: MatterOfSign): boolean => {
  const { number, unit, caseId, complaintId } = sign;
  if (matter.riskPoint !== number) return false;
  if (!isOfUnit(unit, matter)) return false;
  if (matter.caseId === null && matter.complaintId === null) return namesOneOf(sign, matter);
  const isOfFile =
    (matter.caseId !== null && matter.caseId === caseId) ||
    (matter.complaintId !== null && matter.complaintId === complaintId);
  const namesNobody = matter.officer === null && matter.party === null;
  return isOfFile && (namesNobody || sign.officers.length === 0 || namesOneOf(sign, matter));
};

const sameSignDays = 365;

/**
 * What became of a sign on a day: the open matter about it that was raised since it shows, else the newest one. What
 * was raised before belongs to an earlier showing, and is only counted where it was dismissed; so does a matter that
 * was over before the sign showed last, since nobody looked at what came after it.
 */
export const followUpOf = (sign: FollowedSign, matters: readonly MatterOfSign[], today: LegalDate): FollowUp => {
  const about = matters.filter((matter) => isAbout(sign, matter));
  return followUpBy(sign, about, about, today);
};

/**
 * The same of a sign in one file. A dismissal counts that was of the same officer or party in any file, since the same
 * sign may show in another case.
 */
export const followUpInFile = (sign: SignInFile, matters: readonly MatterOfSign[], today: LegalDate): FollowUp => {
  const about = matters.filter((matter) => isAboutFile(sign, matter));
  const anywhere = { ...sign, cases: sign.caseId === null ? [] : [sign.caseId] };
  const alike = matters.filter((matter) => about.includes(matter) || isAbout(anywhere, matter));
  return followUpBy(sign, about, alike, today);
};

/** Whether a matter was over before a day: what shows from then on is a new showing. */
const wasOverBefore = ({ dismissedOn, closedOn }: MatterOfSign, day: LegalDate): boolean => {
  const overOn = dismissedOn ?? closedOn;
  return overOn !== null && overOn < day;
};

const followUpBy = (
  { since, lastShownOn = since }: Followed,
  about: readonly MatterOfSign[],
  alike: readonly MatterOfSign[],
  today: LegalDate,
): FollowUp => {
  const newest = about
    .filter((matter) => matter.raisedOn >= since && !wasOverBefore(matter, lastShownOn))
    .toSorted((one, other) => Number(other.open) - Number(one.open) || other.raisedOn.localeCompare(one.raisedOn))[0];
  const from = addDays(today, -sameSignDays);
  const dismissed = alike.filter(({ dismissedOn }) => dismissedOn !== null && dismissedOn >= from);
  return {
    state: newest === undefined ? 'open' : stateAt[newest.stage],
    matter: newest?._id ?? null,
    dismissedBefore: dismissed.filter(({ _id }) => _id !== newest?._id).length,
  };
};
