import { complaintRisks, inspectionRisks, unitsOnCase, type Law, type Risk } from '#casework';
import type { SupervisionSign } from '#casework/events/supervision';
import { risksOfPoint } from '#casework/risk/index';
import { isOpened } from '#casework/state/questions';
import { refusedIn } from '../../streams/facts-in.js';
import type { Streams } from '../../streams/streams.js';
import type { Look } from './look.js';

interface Known {
  readonly streams: Streams;
  readonly law: Law;
}

const inCase = (caseId: string, { riskPoint, event }: SupervisionSign, { streams, law }: Known): string[] => {
  const file = streams.caseFile(caseId);
  const shown = riskPoint === undefined ? [] : risksOfPoint({ ...file, law }, riskPoint);
  const fact = event === undefined ? undefined : file.facts[event - 1];
  return [...shown.flatMap(({ officers }) => officers), ...(fact === undefined ? [] : [fact.by])];
};

const ofPoint = (risks: readonly Risk[], point: number | undefined): string[] =>
  risks.filter(({ number }) => number === point).flatMap(({ officers }) => officers);

/** Also those who asked for the reporter without handling it, which looks tell (risk 4). */
const inComplaint = (id: string, { riskPoint }: SupervisionSign, { streams, law }: Known): string[] => {
  const file = streams.complaintFile(id);
  const unit = file.state?.received.unit;
  const sought = riskPoint === 4 && unit !== undefined ? streams.looks(unit).sought : [];
  const persons = sought.filter(({ complaint }) => complaint === id).map(({ person }) => person);
  return [...ofPoint(complaintRisks(file, law), riskPoint), ...persons];
};

/** Also those who looked at an object of a draw before nobody was found there (risk 39). */
const inInspection = (id: string, { riskPoint }: SupervisionSign, { streams, law }: Known): string[] => {
  const state = streams.inspection(id);
  if (state === undefined) return [];
  const gone = riskPoint === 39 ? streams.looks(state.plan.unit).gone : [];
  const lookers = gone.filter(({ inspection }) => inspection === id).flatMap((each) => each.lookers);
  const risks = inspectionRisks({ id, state, refused: [], position: -1 }, law);
  return [...ofPoint(risks, riskPoint), ...lookers.map(({ person }) => person)];
};

/**
 * The officers whom a sign is about, as it shows now in the case, complaint or inspection that it names; of an event
 * who recorded it. A sign across cases names its officer itself.
 */
export const officersOfSign = (sign: SupervisionSign, known: Known): readonly string[] => {
  const { caseId, complaintId, inspection } = sign;
  return [
    ...(caseId === undefined ? [] : inCase(caseId, sign, known)),
    ...(complaintId === undefined ? [] : inComplaint(complaintId, sign, known)),
    ...(inspection === undefined ? [] : inInspection(inspection, sign, known)),
  ];
};

/** Whether a case, complaint or inspection shows the risk point of a sign, by looks too. */
const isShownIn = (sign: SupervisionSign, known: Known): boolean => {
  const { caseId, complaintId, inspection, riskPoint = -1 } = sign;
  const { streams, law } = known;
  const has = (risks: readonly Risk[]): boolean => risks.some(({ number }) => number === riskPoint);
  if (caseId !== undefined && risksOfPoint({ ...streams.caseFile(caseId), law }, riskPoint).length > 0) return true;
  if (complaintId !== undefined) {
    const isShown = has(complaintRisks(streams.complaintFile(complaintId), law));
    if (isShown || inComplaint(complaintId, sign, known).length > 0) return true;
  }
  if (inspection === undefined) return false;
  const state = streams.inspection(inspection);
  const refused = refusedIn(streams.records(`inspection/${inspection}`));
  const isShown = has(inspectionRisks({ id: inspection, state, refused, position: -1 }, law));
  return isShown || inInspection(inspection, sign, known).length > 0;
};

/** Whether what a sign names shows it: its risk point, or that something was refused in the case. */
export const isSignShown = (sign: SupervisionSign, known: Known): boolean => {
  const { source, caseId, riskPoint } = sign;
  if (source !== 'refusal') return isShownIn(sign, known);
  const wasRefused = caseId !== undefined && known.streams.caseFile(caseId).refused.length > 0;
  return wasRefused && (riskPoint === undefined || isShownIn(sign, known));
};

/** Whether a sign across cases is made of every file that is named. */
export const showsAcross = ({ caseId, complaintId, inspection }: SupervisionSign, look: Look): boolean =>
  (caseId === undefined || look.isOfSign('case', caseId)) &&
  (complaintId === undefined || look.isOfSign('complaint', complaintId)) &&
  (inspection === undefined || look.isOfSign('inspection', inspection));

/** Units that work on what a sign names. */
export const unitsOfSign = ({ caseId, complaintId, inspection }: SupervisionSign, { streams }: Known): string[] => {
  const state = caseId === undefined ? undefined : streams.caseFile(caseId).state;
  const complaint = complaintId === undefined ? undefined : streams.complaintFile(complaintId).state;
  const draw = inspection === undefined ? undefined : streams.inspection(inspection);
  return [
    ...(state !== undefined && isOpened(state) ? unitsOnCase(state) : []),
    ...(complaint === undefined ? [] : [complaint.received.unit]),
    ...(draw === undefined ? [] : [draw.plan.unit]),
  ];
};
