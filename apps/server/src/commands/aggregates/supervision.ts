import {
  covers,
  decide,
  legalDateOf,
  mayViewSupervision,
  nextStepsOf,
  roles,
  supervisionDocuments,
  supervisions,
  unitsOnCase,
  type Complaint,
  type LegalDate,
  type SupervisionEvent,
  type SupervisionFact,
} from '#casework';
import { isOpened } from '#casework/state/questions';
import { maySee, maySeeComplaint, maySeeInspection } from '../../access/may-see.js';
import { readsForSupervision } from '../../access/opened-by-matter.js';
import { factsIn } from '../../streams/facts-in.js';
import { nextStepsContext } from '../../streams/next-steps-context.js';
import type { PerformAction } from '../perform-action.js';
import type { Look } from './look.js';
import { folded, nextRecord, unitInBody, type Served } from './served.js';
import { isSignShown, officersOfSign, showsAcross, unitsOfSign } from './signs-named.js';

/**
 * Whether a case that the person may see, or reads because its file was asked for (SUP Art.12), has an event of a
 * number; without one, whether there is such a case.
 */
const isInCase = (caseId: string, event: number | undefined, { actor }: PerformAction, look: Look): boolean => {
  const { streams } = look;
  const file = look.seen(`case/${caseId}`, streams.caseFile(caseId));
  if (file.version === 0 || (event !== undefined && event > file.version)) return false;
  return maySee(actor, file) || readsForSupervision(streams, actor, file);
};

/** Whether there is a case of a unit or below it. It opens nothing: the matter does, to who may read it there. */
const isCaseOf = (caseId: string, unit: string, look: Look): boolean => {
  const { state } = look.seen(`case/${caseId}`, look.streams.caseFile(caseId));
  return isOpened(state) && unitsOnCase(state).some((each) => covers(unit, each));
};

/** Whether there is such a complaint or inspection that the person may see. */
const isThere = {
  complaint: (id: string, { actor }: PerformAction, look: Look): boolean =>
    look.seen(`complaint/${id}`, maySeeComplaint(actor, look.streams.complaintFile(id))),
  inspection: (id: string, { actor }: PerformAction, look: Look): boolean => {
    const inspection = look.seen(`inspection/${id}`, look.streams.inspection(id));
    return inspection !== undefined && maySeeInspection(actor, inspection);
  },
};

const isOfficerOf = (officer: string, unit: string, look: Look): boolean => {
  const known = look.seen(`officer/${officer}`, look.streams.officer(officer));
  return known !== undefined && covers(unit, known.unit);
};

const recordedOn = (caseId: string, event: number, { streams }: Look): LegalDate | null => {
  const fact = streams.caseFile(caseId).facts[event - 1];
  return fact === undefined ? null : legalDateOf(fact.recordedAt);
};

/** The complaint that is named, or that a case came from. */
const complaintBehind = (
  { complaintId, caseId }: { readonly complaintId?: string; readonly caseId?: string },
  { streams }: Look,
): Complaint | undefined => {
  const state = caseId === undefined ? undefined : streams.caseFile(caseId).state;
  const of = complaintId ?? (state !== undefined && isOpened(state) ? state.intake.clue.complaint : undefined);
  return of === undefined ? undefined : streams.complaintFile(of).state;
};

export const servedSupervision: Served = {
  unitsOf: (command) => (command.id === null ? [unitInBody(command)] : []),
  refuseUnlessSeen: (streams, id, actor) => {
    const state = streams.supervision(id);
    // Whoever may not see a matter does not learn that there is one.
    return state !== undefined && mayViewSupervision(actor, state) ? null : { outcome: 'not-found' };
  },
  decide: (command, id, look) =>
    decide(supervisions, look.streams.supervision(id), command.action, command.body, {
      ...look.around(),
      isInCase: (caseId, event) => isInCase(caseId, event, command, look),
      isCaseOf: (caseId, unit) => isCaseOf(caseId, unit, look),
      isThere: (kind, of) => isThere[kind](of, command, look),
      isOfficerOf: (officer, unit) => isOfficerOf(officer, unit, look),
      officersOfSign: (sign) => officersOfSign(sign, look),
      unitsOfSign: (sign) => unitsOfSign(sign, look),
      showsSign: (sign) => isSignShown(sign, look),
      showsAcross: (sign) => showsAcross(sign, look),
      recordedOn: (caseId, event) => recordedOn(caseId, event, look),
      complaintBehind: (of) => complaintBehind(of, look),
      dismissedBefore: () => look.earlierOf('supervision'),
      number: (series, unit) => look.number(series, unit),
    }),
  compute: (command, id, events, { streams, law }) => {
    const before = streams.supervision(id);
    const state = folded(supervisions.evolve, before, events, command);
    if (state === undefined) return;
    const records = streams.records(`supervision/${id}`);
    const last = records.at(-1);
    const facts: SupervisionFact[] = [
      ...factsIn<SupervisionFact>(records),
      ...(events as readonly SupervisionEvent[]).map((event) => ({
        ...event,
        by: command.actor.id,
        recordedAt: command.now,
      })),
    ];
    const file = { position: last?.index ?? -1, version: last?.version ?? 0 };
    const { index: position, version } = nextRecord(command, file, events as readonly SupervisionEvent[]);
    supervisionDocuments(state, law, { id, position, version, facts });
    const { actor, now } = command;
    nextStepsOf(supervisions, state, nextStepsContext({ streams, law }, { ...actor, roles: [...roles] }, now));
  },
};
