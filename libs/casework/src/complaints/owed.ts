import type { Law } from '../law.js';
import { owedThrough, type OwedDuty } from '../owed/owed-duties.js';
import type { StandingDuty } from '../owed/standing-duty.js';
import { complaintClocks } from './clocks.js';
import { evolveComplaint, type ComplaintFact } from './evolve.js';
import type { ComplaintFile } from './file.js';
import { isOpenTrack, type Complaint, type Mediation } from './state.js';

/** A track that went to another body owes nothing here any more. */
const hasLeft = ({ forwarded, handedToPolice }: Mediation): boolean => forwarded !== null || handedToPolice !== null;

const ofMediation = (state: Complaint, mediation: Mediation): StandingDuty[] => {
  const { accepted, declined, ended, told } = mediation;
  const duties: StandingDuty[] = [
    {
      name: 'answer-complaint',
      to: 'complainant',
      since: state.received.receivedOn,
      doneOn: accepted?.toldOn ?? declined?.toldOn ?? null,
    },
  ];
  if (ended !== null) {
    const last = told === null ? null : (([told.complainantToldOn, told.targetToldOn] as const).toSorted()[1] ?? null);
    duties.push({ name: 'tell-both-sides', to: 'both-sides', since: ended.endedOn, doneOn: last });
  }
  return duties.filter(({ doneOn }) => doneOn !== null || !hasLeft(mediation));
};

/** Talks that came to nothing are reported to the common superior (CR121 Art.33). */
const ofDispute = (state: Complaint): StandingDuty[] => {
  const { dispute } = state;
  if (dispute === null) return [];
  const { disputedOn: since, reported, settled, track } = dispute;
  const doneOn = reported?.reportedOn ?? null;
  if (doneOn === null && (settled !== null || !isOpenTrack(state, track))) return [];
  return [{ name: 'report-complaint-dispute', to: 'superior', mark: since, since, doneOn }];
};

const standing = (state: Complaint | undefined): StandingDuty[] =>
  state === undefined
    ? []
    : [...(state.mediation === null ? [] : ofMediation(state, state.mediation)), ...ofDispute(state)];

/**
 * What is owed of a complaint: the answer whether it is accepted, word to both sides that the mediation ended, and the
 * question to the common superior (CR121 Art.15, 23, 33). Whom it concerns is not named.
 */
export const owedOfComplaint = ({ records, state }: Pick<ComplaintFile, 'records' | 'state'>, law: Law): OwedDuty[] => {
  if (state === undefined) return [];
  const facts = records.flatMap(({ events, actor, recordedAt }) =>
    events.map((event): ComplaintFact => ({ ...event, by: actor.id, recordedAt })),
  );
  let before: Complaint | undefined;
  const states = facts.map((fact) => {
    before = evolveComplaint(before, fact);
    return standing(before);
  });
  return owedThrough(facts, states, complaintClocks(state, law));
};
