import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { caseEvents } from '../events/case-events.js';
import type { CaseFact } from '../evolve/fold.js';
import { isOpened } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import { isEnteredLate } from './late-entry.js';
import { isOfAnother, lastCorrections } from './later-irregular.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { ofType, parameterOn, type Of } from './signs.js';

/** What officers do at the scene and take from it. */
const scene = [
  'InspectionRecorded',
  'QuestioningRecorded',
  'EvidenceCollected',
  'SampleTaken',
  'MeasureTaken',
  'UrgentMeasureTaken',
] as const;

/** The day of the act, as its record names it. */
const actedOn = ({ type, data }: Of<(typeof scene)[number]>): LegalDate => {
  switch (type) {
    case 'EvidenceCollected':
      return data.collectedOn;
    case 'SampleTaken':
      return data.takenOn;
    case 'MeasureTaken':
    case 'UrgentMeasureTaken':
      return legalDateOf(data.takenAt);
    case 'InspectionRecorded':
    case 'QuestioningRecorded':
      return legalDateOf(data.from);
  }
};

/** 2. Records of the scene or evidence older than the registration of the clue. */
export const offSystem: RiskRule = {
  ...pointOf(2),
  signs: ({ facts, state }) => {
    if (!isOpened(state)) return [];
    return ofType(facts, ...scene)
      .map((fact) => ({ on: actedOn(fact), enteredOn: legalDateOf(fact.recordedAt), officers: fact.data.officers }))
      .filter(({ on }) => on < state.intake.registeredOn)
      .map(({ on, enteredOn, officers }) => ({
        since: enteredOn,
        until: null,
        detail: { code: 'record-before-clue', parameters: { on, registeredOn: state.intake.registeredOn } },
        officers,
      }));
  },
};

/**
 * Of what the bureau did itself, on a day that who enters it says: a day named afterwards would stop a clock that ran
 * out (30, 33, 35). What a party, a court or another body did reaches the bureau by post and later; its own clocks run
 * from the receipt.
 */
const dayedByBureau = [
  ...scene,
  'NoticeServed',
  'DecisionServed',
  'ServiceAttempted',
  'StatementRecorded',
  'RightsWaived',
  'HearingRequested',
  'HearingNoticeServed',
  'HearingHeld',
  'CollectiveDiscussionHeld',
  'ReinspectionRecorded',
  'CorrectionOrdered',
  'RefundOrdered',
  'TestCommissioned',
  'GoodsMoved',
  'DecisionPublished',
  'DemandSent',
  'CashHandedIn',
  'HearingPublished',
  'MaterialDemanded',
  'PublicationPushed',
  'PublicationWithdrawn',
  'ListingPublished',
  'ListingRemoved',
  'CreditDataRecorded',
  'GoodsProclaimed',
  'EarlyDisposalPublished',
  'GoodsDisposedEarly',
  'UnclaimedGoodsDisposed',
  'GoodsDisposed',
  'SeizedGoodsAuctioned',
  'ReferralSent',
  'HandedToPolice',
  'PoliceRefusalContested',
  'ReportedToSuperior',
  'AssistanceAsked',
  'IdentificationAsked',
  'AnswerFiled',
] as const;

/** The day that an entry names; a discussion is entered by another than who was there, and has a day of its own. */
const happenedOn = (fact: Of<(typeof dayedByBureau)[number]>): LegalDate =>
  (fact.type === 'CollectiveDiscussionHeld' ? fact.data.heldOn : undefined) ?? legalDateOf(fact.occurredAt);

/**
 * 3. The time of the act and the time of the entry lie apart, many records of the step were entered at once, or an
 * entry as it was corrected is one that its act refuses.
 */
export const backDating: RiskRule = {
  ...pointOf(3),
  parameters: ['lateEntryDays', 'bulkEntries'],
  signs: (history) => {
    const { facts } = history;
    const written = ofType(facts, ...scene, 'NoticeServed', 'DecisionServed');
    const late = ofType(facts, ...dayedByBureau)
      .filter((fact) => {
        const [happened, entered] = [happenedOn(fact), legalDateOf(fact.recordedAt)];
        const most = parameterOn(history, 'lateEntryDays', entered);
        return isEnteredLate(happened, entered, most, history.law.calendars);
      })
      .map((fact): Sign => {
        const on = legalDateOf(fact.recordedAt);
        const { type } = fact;
        const step = { type, chinese: caseEvents[type].chinese, on: happenedOn(fact) };
        const detail: RiskDetail = { code: 'entered-late', parameters: { step, on } };
        return { since: on, until: null, detail, officers: [fact.by] };
      });
    return [...late, ...inBulk(history, written), ...irregularAsCorrected(history)];
  },
};

const minute = 60_000;

/** What one person entered within any sixty seconds, counted from the first entry that is not told yet. */
const inBulk = (history: CaseHistory, written: readonly CaseFact[]): Sign[] =>
  [...new Set(written.map(({ by }) => by))].flatMap((person) => {
    const entered = written
      .filter(({ by }) => by === person)
      .map(({ recordedAt }) => recordedAt)
      .toSorted((one, other) => Date.parse(one) - Date.parse(other));
    const signs: Sign[] = [];
    for (let place = 0; place < entered.length; place += 1) {
      const first = entered[place] ?? '';
      const records = entered.slice(place).filter((at) => Date.parse(at) - Date.parse(first) < minute).length;
      const on = legalDateOf(first);
      if (records < parameterOn(history, 'bulkEntries', on)) continue;
      const detail: RiskDetail = { code: 'entered-in-bulk', parameters: { records } };
      signs.push({ since: on, until: null, detail, officers: [person] });
      place += records - 1;
    }
    return signs;
  });

/** The act that made the entry would not have taken it as it is right: it stands, and shows (docs/decisions/040). */
const irregularAsCorrected = ({ facts }: CaseHistory): Sign[] =>
  lastCorrections(facts).flatMap(({ data: { event, irregular }, recordedAt }): Sign[] => {
    const entry = facts[event - 1];
    if (irregular === undefined || entry === undefined || isOfAnother(entry)) return [];
    const on = legalDateOf(recordedAt);
    const step = { type: entry.type, chinese: caseEvents[entry.type].chinese, on: legalDateOf(entry.occurredAt) };
    const detail: RiskDetail = { code: 'irregular-as-corrected', parameters: { step, on, ground: irregular.ground } };
    return [{ since: on, until: null, detail, officers: [entry.by] }];
  });
