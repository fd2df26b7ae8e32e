export { covers, hasRole, roles, unitsAbove, type Actor, type Role } from './actor.js';
export { clocksOf, type CaseClock, type NamedClock } from './clocks/case-clocks.js';
export { nearestClock } from './clocks/nearest.js';
export {
  acts,
  cases,
  complaints,
  inspections,
  isKeptOnRecord,
  officers,
  supervisions,
  units,
  type ActedKind,
  type RegisterKind,
  type ShownAct,
} from './aggregates/index.js';
export type { ComplaintContext } from './complaints/act.js';
export { complaintClocks } from './complaints/clocks.js';
export { continuedComplaint, emptyComplaintFile, type ComplaintFile, type ComplaintRecord } from './complaints/file.js';
export { complaintRisks } from './complaints/risk.js';
export { fileShownTo, knowsReporter, shownTo, withoutReporter, type AsShown } from './complaints/reporter.js';
export { maskedReporter, maskedTo } from './complaints/masked-reporter.js';
export { ReporterAsked } from './complaints/reporter-asked.js';
export type { Complaint } from './complaints/state.js';
export { complaintDocuments, complaintsView } from './complaints/views.js';
export { isOfSupervisors, type SupervisionContext } from './supervision/act.js';
export { supervisionClocks } from './supervision/clocks.js';
export type { SupervisionFact } from './supervision/evolve.js';
export { filledInstrument, instrumentShapes, type FilledInstrument } from './supervision/papers/filled.js';
export { instrumentPapers, type InstrumentPaper } from './supervision/papers/made.js';
export { supervisionRisks } from './supervision/risk.js';
export { isSameSign } from './supervision/same-sign.js';
export {
  followUpInFile,
  followUpOf,
  signStates,
  type FollowedSign,
  type FollowUp,
  type MatterOfSign,
  type SignInFile,
  type SignState,
} from './supervision/sign-state.js';
export { supervisionStages, type Supervision, type SupervisionStage } from './supervision/state.js';
export { supervisionInstruments, supervisionLevels, type SupervisionInstrument } from './events/supervision.js';
export { eventsHiddenFrom, matterShownTo, opensFileTo, mayViewSupervision, viewKeysOf } from './supervision/viewers.js';
export { asSeenOf, isOfDrafts, numberMeant, numberShown, placeShownTo, withoutGaps } from './supervision/as-seen.js';
export { rowShownTo, supervisionDocuments, supervisionView, waitsForShownTo } from './supervision/views.js';
export type { SupervisionOwedRow, SupervisionRiskRow, SupervisionRow } from './supervision/rows.js';
export type { SupervisionWorkRow } from './supervision/work-rows.js';
export type { CaseState, Stage } from './state/case-state.js';
export { computeInspection, computeOfficer, computeUnit } from './standing/computed-later.js';
export type { Around, Context, Deciding, EarlierClue, OtherCase } from './context.js';
export type { Aggregate } from './decide/aggregate.js';
export { decide } from './decide/decide.js';
export { nextStepsOf, type NextStep } from './decide/next-steps.js';
export { decideCase, nextStepsOfCase, type CaseStep } from './aggregates/case-lines.js';
export type { Party } from './events/clue.js';
export { hasSeveralLines, linesOf } from './state/lines.js';
export { mayNameParty } from './steps/of-whom.js';
export { isOpened } from './state/questions.js';
export type { Ruling } from './decide/ruling.js';
export {
  answerDue,
  DeadlineError,
  isLegalDate,
  legalDate,
  legalDateOf,
  type ClockTable,
  type DueAnswer,
  type DueDateTold,
  type LegalDate,
  addDays,
  addMonths,
  startOf,
  daysAround,
  type DaysAround,
} from './deadlines/index.js';
export * from './discretion/index.js';
export { caseEvents } from './events/case-events.js';
export {
  complaintEvents,
  eventCatalogue,
  supervisionEvents,
  type CaseEvent,
  type ComplaintEvent,
  type InspectionEvent,
  type SupervisionEvent,
  type OfficerEvent,
  type UnitEvent,
  type NumberingEvent,
  type LooksEvent,
  streamKinds,
  type StreamKind,
} from './events/catalogue.js';
export { numberSeries, type NumberSeries } from './events/numbering.js';
export { asCorrected, BrokenHistory, evolve, fold, type CaseFact, type Recorded } from './evolve/fold.js';
export { recordedSteps, type RecordedStep } from './audio-visual/recorded-steps.js';
export { filesNamed, mediaTypes, type MediaType, type StoredFile } from './events/files.js';
export { papersOfCase, type PaperOfCase } from './forms/papers-of-case.js';
export type { PaperView, Register } from './forms/paper.js';
export { englishFormName } from './forms/english-names.js';
export { filledForm, filledForms, shapeOf, type FilledForm } from './forms/view.js';
export { isIdentifier, isMoment } from './input/fields.js';
export {
  caseFileOf,
  continued,
  emptyFile,
  type CaseFile,
  type AnyEvent,
  type CaseRecord,
  type StreamRecord,
} from './evolve/case-file.js';
export type { InspectionContext } from './inspection/act.js';
export {
  checkDraw,
  evolveInspection,
  enteredLate,
  inspectionsIn,
  publishBy,
  type DrawCheck,
  type InspectionState,
} from './inspection/state.js';
export { parseLaw, type Law, type LawFiles } from './law.js';
export { stages } from './steps/case-acts.js';
export { missingFor, unknownActs, type MissingForms } from './steps/needed-forms.js';
export * from './numbers/index.js';
export { isPenalised } from './standing/late-fine.js';
export { ledgerOn, owedOn, type Account, type Ledger, type Owed } from './standing/ledger.js';
export { askCheck, type AskedCheck } from './standing/asked-check.js';
export type { HandlingNeeds } from './standing/handling-needs.js';
export { Handling, ReportedHandling } from './events/investigation.js';
export { reportFaults } from './standing/handling-faults.js';
export { isOpenTo } from './standing/review-access.js';
export { publicationOf, type Publication } from './standing/publicity.js';
export { lapsesDue } from './clocks/lapses.js';
export { mostCharacters, mostEntries, mostNames } from './input/input-size.js';
export { lateEntries } from './evolve/late-entries.js';
export { isRefusal, refusals, type Refusal } from './refusals/index.js';
export { recordedRefusal, type RecordedRefusal } from './evolve/refused-attempt.js';
export type { RefusalTold } from './words/told.js';
export {
  anyRole,
  dayIn,
  detailIn,
  groundIn,
  languageOf,
  inLanguage,
  languageOfLocale,
  languages,
  money,
  reasonIn,
  sentenceOf,
  sentenceOfRecorded,
  sentenceOfTold,
  type InBoth,
  type Language,
  type RiskDetail,
  type Sentence,
} from './words/index.js';
export {
  deviceOf,
  evolveNumbering,
  isOnDevice,
  nextSerial,
  noNumbers,
  numberOf,
  onDevicesOf,
  type Claiming,
  type IssuedNumber,
  type NumberingState,
} from './registry/numbering.js';
export { capacityReport, type CapacityReport } from './registry/capacity.js';
export { certificateFault, evolveOfficer, type OfficerState } from './registry/officer.js';
export type { UnitContext } from './registry/acts.js';
export { evolveUnit, type UnitState, powerListOn } from './registry/unit.js';
export type { LookTold } from './looks/look.js';
export { reporterSought } from './looks/reporter-sought.js';
export { goneAfterLooks, tasksGone } from './looks/gone-after-looks.js';
export { evolveLooks, nothingShown, type LooksState } from './looks/state.js';
export * from './patterns/index.js';
export * from './back-test/index.js';
export { riskRules, risksOf, type Risk } from './risk/index.js';
export { riskPointRows, type RiskPointRow } from './patterns/point-rows.js';
export { riskPoints } from './risk/points.js';
export { inspectionDocuments, inspectionRisks, type InspectionRiskRow } from './inspection/risk.js';
export { patternDetailIn, type PatternDetail } from './words/pattern-details.js';
export { stateAt, stateKnownOn } from './evolve/time-travel.js';
export { invalidInput } from './input/bounds.js';
export { invalidFields, type InvalidField } from './input/validation.js';
export { dutyNames, owedKinds, owedTo, type DutyName, type OwedKind, type OwedTo } from './owed/duty-names.js';
export { owedDuties, owedStates, type OwedDuty } from './owed/owed-duties.js';
export { filesOfCase, type FileOfCase } from './views/case-files.js';
export { hearingPanelOf } from './standing/hearing-panel.js';
export { unitsOnCase, type CaseSummary } from './views/summary.js';
export { caseTraitsOf, caseTraitsView, type CaseTraits } from './views/case-traits.js';
export {
  eventIndexView,
  eventRows,
  longestTerm,
  plainly,
  referenceUnit,
  searchDocument,
  searchView,
  shortestTerm,
  soughtWords,
  textsOfCase,
  views,
  type CaseOwedRow,
  type CaseRiskRow,
  type CaseRow,
  type ReviewAccessRow,
  type CaseWorkRow,
  type DiscretionRow,
  type Document,
  type EventRow,
  type SearchRow,
  type StoredEvent,
  type View,
} from './views/index.js';
export type { ComplaintOwedRow, ComplaintRiskRow, ComplaintRow, ComplaintWorkRow } from './complaints/rows.js';
export { LawDataError } from './law-data/law-data-error.js';
export { InvalidLegalDate } from './law-data/legal-date.js';
export { answerOn, figureOn, isFigure, type SettingName, type Settings } from './law-data/settings.js';
export { saysItsDay } from './off-line-acts.js';
export { refuseOffLine, refuseWaitedTooLong } from './off-line.js';
export { differences, type Difference } from './replay/differences.js';
export { countAt, namedActNames, readPoint, type Point } from './replay/point.js';
export { decisionDay, type DecisionDay } from './replay/decision-day.js';
export { decisionsIn, type DecisionRow } from './replay/decisions-in.js';
export { caseBrief, type CaseBrief } from './replay/case-brief.js';
export { mainLine } from './steps/main-line.js';
export { meanwhile, type ChangedClock, type Meanwhile, type Since } from './replay/meanwhile.js';
export { lawKnownOn } from './replay/law-then.js';
export { pastCase, type PastCase, type PastClock, type PastRisk } from './replay/past-case.js';
export { countIn, differencesIn, pastAs, pastOf, type Past, type PastAs } from './replay/past.js';
export { invalidField, reasonOfField } from './input/invalid-field.js';
export type { FieldFault } from './words/phrases/field-faults.js';
