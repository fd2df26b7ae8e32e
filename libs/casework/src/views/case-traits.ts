import { unitsAbove } from '../actor.js';
import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { hearingFineFrom, legalPartyType } from '../discretion/index.js';
import type { ClueRegistered, Party } from '../events/clue.js';
import type { NotFilingProposed } from '../events/filing.js';
import type { Handling, Outcome, Penalty, Tier } from '../events/investigation.js';
import type { CaseFile } from '../evolve/case-file.js';
import { asCorrected, type CaseFact } from '../evolve/fold.js';
import type { RefusedAttempt } from '../evolve/refused-attempt.js';
import { figureOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { fieldActs } from '../risk/refused-signs.js';
import { actsOf, leadAct } from '../standing/acts-of.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf } from '../state/lines.js';
import {
  hasDecision,
  hasExecution,
  isDecided,
  isFiled,
  isOpened,
  isReported,
  isRevoked,
  lastHandlersOf,
} from '../state/questions.js';
import { receiptKey } from '../state/receipt.js';
import { sketchOf, type Sketch } from './text-sketch.js';
import type { Fields, Kept, View } from './view.js';

/** A party of a case, as parties of cases are compared. Money is whole fen. */
export interface PartyTraits {
  /** Credit code, or the name where none is known. */
  readonly key: string;
  readonly name: string;
  /** Known by its name alone: another case with that name may be of somebody else. */
  readonly byName: boolean;
  /** As decided and in force; null before that. */
  readonly outcome: Outcome | null;
  /** Day of the decision, or of the report that proposes one. */
  readonly on: LegalDate | null;
  readonly basisId: string | null;
  readonly tier: Tier | null;
  /** Codes of the circumstances that were weighed. */
  readonly circumstances: string[];
  /** Bases of acts that were spared as first ones beside others that are punished; absent where there are none. */
  readonly sparedAsFirst?: string[];
  /** What is decided, or proposed where nothing is. */
  readonly fine: number;
  readonly confiscated: number;
  /** On that day and for this party, the fine from which there is a right to a hearing, and a legal review. */
  readonly hearingFrom: number | null;
  readonly reviewFrom: number | null;
}

/** A record that officers made at a time. Instants are UTC. */
export interface RecordTraits {
  readonly kind: 'inspection' | 'questioning';
  readonly officers: string[];
  readonly from: string;
  readonly to: string;
  /** Of an inspection. */
  readonly place: string | null;
  /** Of an inspection: the place was closed or empty; absent where it was not, and in lists of before. */
  readonly closed?: true;
  /** Of the text of a questioning. */
  readonly sketch: Sketch | null;
}

/** A receipt for money of a party, by its number as numbers are compared. */
export interface ReceiptTraits {
  readonly key: string;
  readonly number: string;
  readonly on: LegalDate;
  /** In fen. */
  readonly amount: number;
}

/** What of a case is compared with other cases. It names officers and parties, and holds no text of the file. */
export interface CaseTraits extends Kept {
  readonly caseCode: string | null;
  readonly unit: string;
  readonly units: string[];
  readonly officers: string[];
  /** Who verified the clue. */
  readonly verifiers: string[];
  readonly source: ClueRegistered['source'];
  readonly receivedOn: LegalDate;
  readonly filedOn: LegalDate | null;
  readonly notFiled: { readonly ground: NotFilingProposed['ground']; readonly on: LegalDate } | null;
  readonly parties: PartyTraits[];
  readonly records: RecordTraits[];
  /** Reviews that were concluded; `silent`: the reviewer agreed and found fault with nothing. */
  readonly reviews: { readonly by: string; readonly on: LegalDate; readonly silent: boolean }[];
  /** Receipts as they are right now, those of rounds that are over among them; absent in lists of before. */
  readonly receipts?: ReceiptTraits[];
  /** Attempts to record somebody at the party's place who has no task in the case. */
  readonly strays: { readonly by: string; readonly on: LegalDate }[];
}

interface Standing {
  readonly outcome: Outcome | null;
  readonly on: LegalDate;
  readonly basisId: string | null;
  readonly tier: Tier | null;
  readonly circumstances: string[];
  readonly penalty: Penalty | null;
  readonly sparedAsFirst?: string[];
}

/** Code F1 of discretion-rules §3: not punished because it was the first (APL Art.33(1)). */
const basesSparedAsFirst = (handling: Handling): string[] =>
  actsOf(handling)
    .filter(({ outcome, circumstances }) => outcome === 'no-penalty' && circumstances.some(({ code }) => code === 'F1'))
    .map(({ basisId }) => basisId);

const standingAs = (handling: Handling, on: LegalDate, outcome: Outcome | null): Standing => {
  const { basisId, tier = null } = leadAct(handling);
  const circumstances = actsOf(handling).flatMap((act) => act.circumstances.map(({ code }) => code));
  const isImposed = (outcome ?? handling.outcome) === 'penalty';
  const penalty = isImposed ? handling.penalty : null;
  const asFirst = isImposed ? basesSparedAsFirst(handling) : [];
  const sparedAsFirst = asFirst.length === 0 ? {} : { sparedAsFirst: asFirst };
  return { outcome, on, basisId, tier, circumstances, penalty, ...sparedAsFirst };
};

/** What stands of a party's case: its decision, else what is proposed; nothing once the decision has fallen. */
const standingOf = (line: CaseState): Standing | null => {
  if (isRevoked(line)) return null;
  if (isDecided(line)) {
    const { decision } = line;
    const handling = decision.outcome === 'penalty' ? decision.handling : line.review.report.handling;
    return standingAs(handling, decision.documentDate, decision.outcome);
  }
  if (isReported(line)) return standingAs(line.review.report.handling, line.review.reportedOn, null);
  if (!hasDecision(line)) return null;
  const { penalty, basisId, decidedOn } = line.decision;
  return { outcome: 'penalty', on: decidedOn, basisId, tier: null, circumstances: [], penalty };
};

const partyOf = (line: CaseState, unit: string, law: Law): PartyTraits[] => {
  if (!isOpened(line)) return [];
  const { party } = line.intake.clue;
  const standing = standingOf(line);
  const { fine = 0, confiscatedGains = 0, confiscatedGoodsValue = 0 } = standing?.penalty ?? {};
  return [
    {
      ...identityOf(party),
      outcome: standing?.outcome ?? null,
      on: standing?.on ?? null,
      basisId: standing?.basisId ?? (isFiled(line) ? line.investigation.filing.basisId : null),
      tier: standing?.tier ?? null,
      circumstances: standing?.circumstances ?? [],
      ...(standing?.sparedAsFirst === undefined ? {} : { sparedAsFirst: standing.sparedAsFirst }),
      fine,
      confiscated: confiscatedGains + confiscatedGoodsValue,
      ...thresholdsOf(party, standing?.on ?? null, unit, law),
    },
  ];
};

const identityOf = ({ name, creditCode }: Party): Pick<PartyTraits, 'key' | 'name' | 'byName'> =>
  creditCode === undefined
    ? { key: `name ${name.trim()}`, name, byName: true }
    : { key: `code ${creditCode}`, name, byName: false };

const thresholdsOf = ({ kind }: Party, on: LegalDate | null, unit: string, law: Law) => {
  if (on === null) return { hearingFrom: null, reviewFrom: null };
  const isPerson = legalPartyType(kind, law.discretion, on) === 'natural_person';
  const reviewFrom = figureOn(law.settings, isPerson ? 'majorFineOfPerson' : 'majorFineOfOrganisation', on, unit);
  return {
    hearingFrom: hearingFineFrom(kind, law.discretion, on, { unit }),
    reviewFrom: Number.isFinite(reviewFrom) ? reviewFrom : null,
  };
};

const recordsOf = (facts: readonly CaseFact[]): RecordTraits[] =>
  facts.flatMap((fact): RecordTraits[] => {
    if (fact.type === 'InspectionRecorded') {
      const { officers, from, to, place, scene } = fact.data;
      const closed = scene !== undefined && scene !== 'party-absent' ? { closed: true as const } : {};
      return [{ kind: 'inspection', officers, from, to, place, sketch: null, ...closed }];
    }
    if (fact.type !== 'QuestioningRecorded') return [];
    const { officers, from, to, record } = fact.data;
    return [{ kind: 'questioning', officers, from, to, place: null, sketch: sketchOf(record) }];
  });

const reviewsOf = (facts: readonly CaseFact[]): CaseTraits['reviews'] =>
  facts.flatMap((fact) => {
    if (fact.type !== 'ReviewConcluded') return [];
    const { outcome, points } = fact.data;
    const silent = outcome === 'agree' && Object.values(points).every((isRight) => isRight === true);
    return [{ by: fact.by, on: legalDateOf(fact.recordedAt), silent }];
  });

const receiptsOf = (line: CaseState): ReceiptTraits[] => {
  const rounds: readonly CaseState[] = isFiled(line) ? [...line.earlierRounds, line] : [line];
  return rounds
    .flatMap((round) => (hasExecution(round) ? round.execution.payments : []))
    .filter(({ amount }) => amount > 0)
    .map(({ receiptNumber, paidOn, amount }) => ({
      key: receiptKey(receiptNumber),
      number: receiptNumber,
      on: paidOn,
      amount,
    }));
};

/** Who recorded a visit to the party without a task in the case, or was to be recorded in one. */
const strangersIn = (attempt: RefusedAttempt): CaseTraits['strays'] => {
  if (!fieldActs.includes(attempt.action)) return [];
  if (attempt.code === 'not-assigned') return [{ by: attempt.by, on: legalDateOf(attempt.recordedAt) }];
  if (attempt.code !== 'officers-not-assigned' || !('parameters' in attempt)) return [];
  const { officers } = attempt.parameters as { readonly officers?: unknown };
  const on = legalDateOf(attempt.recordedAt);
  return Array.isArray(officers) ? officers.map((by) => ({ by: String(by), on })) : [];
};

/** What of a case is compared with others; null where nothing was opened, and for published cases of others. */
export const caseTraitsOf = ({ id, position, state, facts, refused }: CaseFile, law: Law): CaseTraits | null => {
  if (!isOpened(state)) return null;
  const { clue, verifiers } = state.intake;
  const { unit, source, receivedOn } = clue;
  const corrected = asCorrected(facts);
  return {
    _id: id,
    position,
    caseCode: isFiled(state) ? state.investigation.filing.caseCode : null,
    unit,
    units: unitsAbove(unit),
    officers: lastHandlersOf(state),
    verifiers,
    source,
    receivedOn,
    filedOn: isFiled(state) ? state.investigation.filedOn : null,
    notFiled: state.stage === 'not-filed' ? { ground: state.declined.ground, on: state.declined.on } : null,
    parties: linesOf(state).flatMap((line) => partyOf(line, unit, law)),
    records: recordsOf(corrected),
    reviews: reviewsOf(corrected),
    receipts: linesOf(state).flatMap(receiptsOf),
    strays: refused.flatMap(strangersIn),
  };
};

/** One small document of each case, for what shows only where cases are compared (decision 036). */
export const caseTraitsView: View<Fields<CaseTraits>> = {
  name: 'case-traits',
  indexes: [{ receivedOn: -1 }],
  documents: (file, law) => {
    const traits = caseTraitsOf(file, law);
    return traits === null ? [] : [traits];
  },
};
