import type { Role } from '../actor.js';
import { pendingRepair, unfinishedRepair } from '../standing/credit-repair.js';
import { imposes } from '../standing/penalty-sum.js';
import type { CaseState } from '../state/case-state.js';
import { openReferral } from '../state/other-bodies.js';
import type { Hearing } from '../state/parts.js';
import { canBeChallenged, isIrregular, isTakenUp, proposalOf } from '../state/questions.js';

export const ended: ReadonlySet<CaseState['stage']> = new Set([
  'none',
  'reference',
  'not-filed',
  'clue-transferred',
  'archived',
  'summary-filed',
]);

/** Who prepares a hearing now (HR Art.18-21, 29). */
const hearingWaitsFor = ({ panel, fileHandedOn }: Hearing): Role => {
  if (panel === null) return 'department-head';
  return fileHandedOn === null ? 'caseworker' : 'hearing-host';
};

/**
 * A case that has ended is work again while somebody challenges its decision, a duty is left of that (procedure §4.8),
 * credit repair is asked for, or its decision on the spot waits to be mended.
 */
export const unfinished = (state: CaseState): boolean =>
  canBeChallenged(state) &&
  (isIrregular(state) ||
    state.challenges.brought.some(({ endedOn }) => endedOn === null) ||
    state.challenges.duties.some(({ doneOn }) => doneOn === null) ||
    pendingRepair(state) !== undefined ||
    unfinishedRepair(state) !== undefined);

/**
 * Accepted, it is for a department head to decide; what comes before and after that is for caseworkers (CRED Art.14,
 * 17).
 */
const afterTheEndWaitsFor = (state: CaseState): Role =>
  typeof pendingRepair(state)?.acceptedOn === 'string' ? 'department-head' : 'caseworker';

/** What is asked for on a measure: an urgent one that was taken needs approval alone (PR Art.34, 37; ACL Art.19). */
const measuresWaitFor = (state: CaseState): Role[] =>
  isTakenUp(state)
    ? state.aside.measures.flatMap(({ request, urgent, taken }): Role[] => {
        if (request === null) return [];
        const isUrgent = urgent && taken !== null && request.for === 'start';
        return [request.endorsedBy === null && !isUrgent ? 'unit-head' : 'department-head'];
      })
    : [];

/** A plea for recusal (PR Art.4; HR Art.4), and a case that is offered to another unit. */
const besideWaitsFor = (state: CaseState): Role[] => {
  if (!isTakenUp(state)) return [];
  const { recusals, handOver } = state.aside;
  return [
    ...recusals
      .filter(({ decided }) => decided === null)
      .map(({ office }): Role => (office === 'head' ? 'main-head' : 'department-head')),
    ...(handOver === null ? [] : (['unit-head'] as const)),
  ];
};

/** Who has to go on with what the case is about, at its stage; none where that itself waits for an approval. */
const stageWaitsFor = (state: CaseState): Role | null => {
  if (isIrregular(state)) return 'department-head';
  if (ended.has(state.stage) && unfinished(state)) return afterTheEndWaitsFor(state);
  switch (state.stage) {
    case 'none':
    case 'reference':
    case 'not-filed':
    case 'clue-transferred':
    case 'archived':
    case 'summary-filed':
      return null;
    case 'clue':
      return 'unit-head';
    case 'investigating':
      return state.investigation.officers.length < 2 ? 'unit-head' : 'caseworker';
    case 'suspended':
      return 'department-head';
    case 'hearing':
      return hearingWaitsFor(state.hearing);
    case 'in-review':
    case 'heard-in-review':
      return 'reviewer';
    case 'reviewed':
      return imposes(state.review.report.handling) ? 'department-head' : 'caseworker';
    case 'verifying':
      return state.intake.verifiers.length < 2 ? 'unit-head' : 'caseworker';
    case 'terminated':
    case 'transferred':
    case 'referred':
    case 'clue-referred':
    case 'reported':
    case 'approved':
    case 'notified':
    case 'heard':
    case 'decided':
    case 'executing':
    case 'performed':
    case 'closed':
    case 'revoked':
    case 'summary':
    case 'summary-revoked':
      return 'caseworker';
  }
};

/**
 * Whose turn it is, the first one first: everybody whose approval or opinion the case waits for, and who goes on with
 * it meanwhile. Nobody where nothing is left to do.
 */
export const waitsFor = (state: CaseState): Role[] => {
  const suspicion = isTakenUp(state) ? openReferral(state.aside) : null;
  const isSuspected = suspicion !== null && suspicion.decided === null;
  const proposal = ended.has(state.stage) ? null : proposalOf(state);
  const approvals: Role[] = [
    ...(isSuspected ? (['main-head'] as const) : []),
    ...(ended.has(state.stage) ? [] : [...measuresWaitFor(state), ...besideWaitsFor(state)]),
    ...(proposal === null
      ? []
      : [proposal.endorsedBy === null ? ('unit-head' as const) : ('department-head' as const)]),
  ];
  const goesOn = isSuspected || proposal !== null ? null : stageWaitsFor(state);
  return [...new Set([...approvals, ...(goesOn === null ? [] : [goesOn])])];
};

const turnTakers = [
  'caseworker',
  'unit-head',
  'department-head',
  'main-head',
  'reviewer',
  'hearing-host',
  'supervisor',
] as const;

/** Whose turn it is as one text, by which lists are narrowed: an index holds no two lists. */
export const turnsOf = (roles: readonly string[]): string =>
  turnTakers.filter((role) => roles.includes(role)).join(' ');

/** Every such text that names one of these roles. */
export const turnsNaming = (roles: readonly string[]): string[] => {
  const all = turnTakers.reduce<string[][]>((sets, role) => sets.flatMap((set) => [set, [...set, role]]), [[]]);
  return all.filter((set) => set.some((role) => roles.includes(role))).map((set) => set.join(' '));
};
