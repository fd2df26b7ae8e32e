import type { LegalDate } from '../deadlines/index.js';
import type { SupervisionEvent } from '../events/catalogue.js';
import type {
  OutsideSupervisionEntered,
  ReportedInstrument,
  SupervisionAnswered,
  SupervisionClosed,
  SupervisionCorrected,
  SupervisionDecisionDrafted,
  SupervisionDismissed,
  SupervisionFilesAskedFor,
  SupervisionInquired,
  SupervisionInstrument,
  SupervisionLevel,
  SupervisionNoticeDrafted,
  SupervisionObjected,
  SupervisionOpinionDrafted,
  SupervisionRechecked,
  SupervisionReported,
  SupervisionSign,
  SupervisionUrged,
} from '../events/supervision.js';

/** What each instrument says. */
interface Texts {
  readonly notice: SupervisionNoticeDrafted;
  readonly decision: SupervisionDecisionDrafted;
  readonly opinion: SupervisionOpinionDrafted;
}

/** A draft that waits for a head (SUP Art.17, 18, 20). */
export type Draft = {
  readonly [I in SupervisionInstrument]: {
    readonly instrument: I;
    readonly text: Texts[I];
    readonly draftedBy: string;
  };
}[SupervisionInstrument];

/** An instrument that was approved and sent. */
export interface Issued<I extends SupervisionInstrument> {
  readonly text: Texts[I];
  readonly draftedBy: string;
  readonly number: string;
  readonly issuedOn: LegalDate;
  readonly issuedBy: string;
  readonly receivedOn: LegalDate | null;
}

/** Something that was entered on a later day than it happened. */
export interface LateEntry {
  readonly type: SupervisionEvent['type'];
  readonly on: LegalDate;
  readonly enteredOn: LegalDate;
  readonly by: string;
}

interface Objection extends SupervisionObjected {
  /** Day on which it was entered: the supervising bureau knows of it from then on. */
  readonly enteredOn: LegalDate;
  /** Day on which it came to the supervising bureau; null while nobody recorded it. */
  readonly receivedOn: LegalDate | null;
  readonly rechecked: SupervisionRechecked | null;
}

/** A matter of supervision, from its sign to its end. Persons are identifiers of officers. */
export interface Supervision {
  readonly level: SupervisionLevel;
  /** The supervising unit; of an instrument from outside the unit that it is for. */
  readonly unit: string;
  readonly addressed: string;
  readonly sign: SupervisionSign | null;
  /** Officers whom the sign is about, named in it or not. */
  readonly ofSign: readonly string[];
  readonly matter: string;
  readonly fiction: boolean;
  readonly raisedBy: string;
  readonly raisedOn: LegalDate;
  readonly draft: Draft | null;
  /** Officers whom a draft named that was returned: the matter is about them all the same. */
  readonly inDrafts: readonly string[];
  readonly notice: Issued<'notice'> | null;
  readonly decision: Issued<'decision'> | null;
  readonly opinion: Issued<'opinion'> | null;
  readonly outside: OutsideSupervisionEntered | null;
  readonly answered: SupervisionAnswered | null;
  readonly filesAsked: (SupervisionFilesAskedFor & {
    readonly askedOn: LegalDate;
    readonly handedOn: LegalDate | null;
  })[];
  readonly inquired: SupervisionInquired | null;
  readonly urged: SupervisionUrged[];
  readonly objection: Objection | null;
  readonly corrected: SupervisionCorrected | null;
  /** The last report, on whichever instrument. */
  readonly reported: SupervisionReported | null;
  /** Day of the report on each: one on the decision is none on the opinion (SUP Art.18, 20). */
  readonly reportedOn: Readonly<Record<ReportedInstrument, LegalDate | null>>;
  readonly enteredLate: readonly LateEntry[];
  readonly dismissed: (SupervisionDismissed & { readonly dismissedOn: LegalDate }) | null;
  readonly closed: (SupervisionClosed & { readonly closedOn: LegalDate }) | null;
}

/** How far a matter is, as lists and signs show it. */
export const supervisionStages = [
  'raised',
  'noticed',
  'answered',
  'decided',
  'corrected',
  'closed',
  'dismissed',
] as const;
export type SupervisionStage = (typeof supervisionStages)[number];

export const isOver = ({ closed, dismissed }: Supervision): boolean => closed !== null || dismissed !== null;

/** Something was sent, or came from outside: from then on it is no secret of who drafts. */
export const isIssued = ({ notice, decision, opinion, outside }: Supervision): boolean =>
  notice !== null || decision !== null || opinion !== null || outside !== null;

/** The decision does not stand after the re-check (SUP Art.19). */
export const isRevoked = ({ objection }: Supervision): boolean => objection?.rechecked?.recheck === 'revoked';

/** A decision that binds. */
export const standingDecision = (state: Supervision): Issued<'decision'> | null =>
  isRevoked(state) ? null : state.decision;

/** The day by which a decision that stands asks to mend: that of the re-check where it was changed there. */
export const mendBy = (state: Supervision): LegalDate | null =>
  state.objection?.rechecked?.mendBy ?? standingDecision(state)?.text.mendBy ?? null;

/**
 * The instruments on which a report can be made now, the first of them being the one that is meant where none is said:
 * the decision whose correction was made, before the opinion; but what a re-check revoked comes last.
 */
export const openToReport = (state: Supervision): ReportedInstrument[] => {
  const { corrected, opinion, reportedOn } = state;
  const open: ReportedInstrument[] = [];
  if (opinion !== null && reportedOn.opinion === null) open.push('opinion');
  if (corrected === null || reportedOn.decision !== null) return open;
  return isRevoked(state) ? [...open, 'decision'] : ['decision', ...open];
};

export const stageOfSupervision = (state: Supervision): SupervisionStage => {
  if (state.dismissed !== null) return 'dismissed';
  if (state.closed !== null) return 'closed';
  if (state.corrected !== null) return 'corrected';
  if (standingDecision(state) !== null) return 'decided';
  if (state.answered !== null || (state.reportedOn.opinion !== null && state.decision === null)) return 'answered';
  return isIssued(state) ? 'noticed' : 'raised';
};

/** Cases whose files were asked for or handed over. */
export const casesAskedFor = ({ filesAsked }: Supervision): string[] => [
  ...new Set(filesAsked.flatMap(({ cases = [] }) => cases)),
];

/** Officers whom what was sent names; a draft names nobody yet. */
export const officersNamed = ({ notice, decision }: Supervision): string[] => [
  ...new Set([...(notice?.text.officersConcerned ?? []), ...(decision?.text.officersConcerned ?? [])]),
];

/** Officers whom a draft names as concerned; an opinion is of what is general (SUP Art.20). */
export const namedInDraft = (draft: Draft | null): readonly string[] =>
  draft === null || draft.instrument === 'opinion' ? [] : (draft.text.officersConcerned ?? []);

/** Officers whom a matter is about: by its sign, by what was sent, by the draft that waits and those returned. */
export const officersConcerned = (state: Supervision): ReadonlySet<string> => {
  const { ofSign, draft, inDrafts } = state;
  return new Set([...ofSign, ...officersNamed(state), ...namedInDraft(draft), ...inDrafts]);
};
