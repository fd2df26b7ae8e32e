import type { LegalDate } from '../deadlines/index.js';
import { releasedGoods } from '../standing/released-goods.js';
import { toReleaseSince } from '../standing/urgent-approval.js';
import type { CaseState } from '../state/case-state.js';
import type { Measure } from '../state/measures.js';
import type { AssistanceLetter, Referral } from '../state/other-bodies.js';
import { hasLeft, isClosed, isDecided, isFiled, isTakenUp, isTerminated } from '../state/questions.js';
import type { StandingDuty } from './standing-duty.js';

const ofMeasure = (measure: Measure): StandingDuty[] => {
  const { id, ended } = measure;
  const since = toReleaseSince(measure);
  const of = `measure ${id}`;
  const duties: StandingDuty[] =
    since === null ? [] : [{ name: 'release-goods', to: 'party', of, since, doneOn: ended?.on ?? null }];
  const goods = releasedGoods(measure);
  if (goods === null) return duties;
  return [...duties, { name: 'return-released-goods', to: 'party', of, since: goods.since, doneOn: goods.returnedOn }];
};

const ofReferral = (referral: Referral, mark: number, hasEnded: boolean): StandingDuty[] => {
  const { decided, sent, receivedOn, answer, handedOverOn } = referral;
  if (decided?.approved !== true) return [];
  const to = 'police';
  const duties: StandingDuty[] = [{ name: 'send-to-police', to, mark, since: decided.on, doneOn: sent?.on ?? null }];
  if (sent !== null)
    duties.push({
      name: 'await-police-receipt',
      to,
      mark,
      since: sent.on,
      doneOn: receivedOn ?? answer?.answeredOn ?? null,
    });
  if (answer?.answer === 'filed')
    duties.push({ name: 'hand-goods-to-police', to, mark, since: answer.answeredOn, doneOn: handedOverOn });
  return duties.filter(({ doneOn }) => doneOn !== null || !hasEnded);
};

/** The day on which a filed case came to a result: it was decided, ended without a decision, or left the bureau. */
const resultOn = (lines: readonly CaseState[]): LegalDate | null => {
  for (const line of lines) {
    if (isDecided(line)) return line.decision.documentDate;
    if (isTerminated(line)) return line.termination.on;
    if (isFiled(line) && hasLeft(line)) return line.transfer.on;
  }
  return null;
};

/** The superior that assigned the case learns its result (PR Art.15; FORM #3). */
const ofAssignment = (lines: readonly CaseState[]): StandingDuty[] => {
  const [first] = lines;
  const since = resultOn(lines);
  if (first === undefined || !isTakenUp(first) || since === null) return [];
  if (first.intake.clue.source !== 'assigned-by-superior') return [];
  const doneOn = first.aside.otherBodies.reportedBackOn;
  return [{ name: 'report-to-superior', to: 'superior', since, doneOn }];
};

/**
 * A letter for assistance is out until the other bureau has it: from its receipt on the fifteen working days run (PR
 * Art.45).
 */
const ofLetter = ({ letter: of, sentOn: since, receivedOn, answeredOn }: AssistanceLetter): StandingDuty => ({
  name: 'await-assistance-receipt',
  to: 'other-bureau',
  of,
  since,
  doneOn: receivedOn ?? answeredOn,
});

/** Nobody waits for a receipt any more in a case that left the bureau or is closed. */
const isWithout = (state: CaseState): boolean => hasLeft(state) || isClosed(state);

/** What is owed of the whole case, however many parties it has: goods, the police, the superior. */
export const ofCase = (lines: readonly CaseState[]): StandingDuty[] => {
  const [first] = lines;
  if (first === undefined || !isTakenUp(first)) return [];
  const { measures, otherBodies } = first.aside;
  return [
    ...measures.flatMap(ofMeasure),
    ...otherBodies.referrals.flatMap((referral, place) =>
      ofReferral(referral, place + 1, referral.over !== null || hasLeft(first)),
    ),
    ...otherBodies.letters.map(ofLetter).filter(({ doneOn }) => doneOn !== null || !isWithout(first)),
    ...ofAssignment(lines),
  ];
};
