import { inForce, isInForce, readDated, type Setting } from './dated.js';
import { JsonReader } from './json-reader.js';
import type { LegalDate } from './legal-date.js';

/** Figures that no text fixes; whole numbers from 1. */
const figures = [
  /** Class hours of training that an officer needs in a year. */
  'trainingHours',
  /** Working days before its end from which a clock is shown as due soon. */
  'dueSoonWorkingDays',
  /** Days without a record after which open work is shown as idle. */
  'idleDays',
  /** How often one enterprise may be inspected in a year without a clue. */
  'inspectionsPerYear',
  /** Risk 3: days by which an entry may lag behind the act. */
  'lateEntryDays',
  /** Risk 3: so many records of one step within a minute were not written when they happened. */
  'bulkEntries',
  /** Risk 24: a review of a whole file in less than this is a review for form. */
  'shortestReviewMinutes',
  /** Risk 12: days after which a plea without a decision shows. */
  'daysToDecideRecusal',
  /** Risk 16: days within which goods that are released leave the store. */
  'daysToReturnGoods',
  /** Risk 21: days after which a suspended case wants to be looked at. */
  'daysWithoutUpdate',
  /** Risk 21: a suspension when fewer days than this are left of the case clock is one at its end. */
  'suspendedNearEndDays',
  /** Risk 21: working days after the sampling within which a test is commissioned. */
  'workingDaysToCommissionTest',
  /** Risk 35: days without a demand after the term to pay. */
  'daysToDemand',
  /** Risk 1: a transfer of the clue when fewer working days than this are left to verify it is one at the end. */
  'transferNearEndWorkingDays',
  /** Risk 15: records that are the same from this percentage on are alike; shorter ones are not compared. */
  'textsAlikePercent',
  'textsAlikeFromCharacters',
  /** Risk 15: minutes that 1,000 characters of a questioning take at least. */
  'minutesPerThousandCharacters',
  /** Risk 23: from this percentage of a line up to below it an amount is near it. */
  'nearLinePercent',
  /** Risk 38: days after the draw within which an urgent inspection is approved. */
  'daysToApproveInspection',
  /** PR Art.50(3): a fine of a natural person from this many fen on needs legal review and discussion. */
  'majorFineOfPerson',
  /** The same for an organisation, in fen. */
  'majorFineOfOrganisation',
  /** PR Art.50(3): a mitigated fine below this percentage of the statutory minimum needs them too. */
  'deepMitigationPercent',
  /** PR Art.50(1)(3): acts or norms under so many laws, and so many parties, are several legal relations. */
  'lawsOfSeveralRelations',
  'partiesOfSeveralRelations',
  /** PR Art.50(1)(1): so many consumers, and so many people who fell ill or died, are major public interest. */
  'consumersOfPublicInterest',
  'harmedOfPublicInterest',
  /** PR Art.82(5): in so many different ways a document was tried to be served before it is proclaimed. */
  'waysTriedBeforeProclamation',
  /** ACL Art.25(3): days that the period of a test of seized goods lasts at most, as it was told. */
  'mostDaysOfTest',
  /** PR Art.18: days within which a clue of the same party, matter and source is asked about before it opens a case. */
  'sameClueDays',
  /** Signs across cases: decisions that an officer or a unit, and the others, must have before they are compared. */
  'fewestCompared',
  /** Signs across cases: so many of them must have come out alike, and so many times as often as with the others. */
  'fewestHits',
  'outlierFactor',
  /** Signs across cases: decisions of so many days are compared. */
  'comparedDays',
  /** Risk 5: months in which an offence is not the first one after another (APL Art.33). */
  'firstOffenceMonths',
  /** Risk 7: the last days of a quarter, and how many times as much as before is a surge. */
  'quarterEndDays',
  'quarterEndFactor',
  /** Risk 23: days within which cases of one party and one basis may be parts of one. */
  'splittingDays',
  /** APL Art.75: signs that a slip of the pen changes at most, and of a short text one in so many. */
  'slipMostSigns',
  'slipOneSignIn',
  /** ARL Art.45, ALL Art.40: days for which a person of a reviewing body may be given a case to read. */
  'reviewAccessDays',
  /** Days within which an act that was taken off line is sent. */
  'offLineDays',
  /** Numbers of decisions on the spot that a device takes along. */
  'offLineNumbers',
  /** Risk 39: so many cases in which one officer tried to enter a visit without a task, so many days apart. */
  'strayVisits',
  'strayDays',
  /** Risk 39: so many reports about one party that one officer verified and nobody filed, so many days apart. */
  'reportsOfOneParty',
  'reportsDays',
  /** Risk 39: so many cases in which one officer found the place closed or empty, so many days apart. */
  'closedPlaces',
  'closedPlacesDays',
  /** Months for which it is kept who looked at what. */
  'keepLooksMonths',
  /** Minutes within which looks of one person at the same part are kept as one. */
  'sameLookMinutes',
] as const;

const answers = [
  /** Is the time a case is with the police left out of the clocks to verify and to decide? PR Art.64 does not say. */
  'referralNotCounted',
  /** May who complained be named in the record of a questioning, as its witness? Otherwise nowhere. */
  'reporterNamedInQuestioning',
  /** PR Art.50(3): does a penalty of the heavy tier need legal review and discussion, whatever its amount? */
  'heavyTierIsMajor',
  /** PR Art.50(1)(3): are these several legal relations: units handle it jointly, the holder of a right is asked? */
  'jointHandlingIsSeveralRelations',
  'rightsHolderIsSeveralRelations',
  /** PUB Art.5: does every publication need its secrecy review on file? Else only one that takes secrets out. */
  'publicationNeedsSecrecyReview',
  /** PR Art.74: are confiscated gains demanded only with what of a deferred fine is missed? Else after fifteen days. */
  'gainsWaitWithDeferral',
  /**
   * ACL Art.42: does every later stage of an agreement wait as long as the execution is stopped? Else one whose day
   * comes meanwhile is due on the day on which it runs again.
   */
  'stagesWaitWithStop',
  /** CRED Art.11(1): is a surcharge that is owed one of the obligations that are performed before credit repair? */
  'surchargeBarsCreditRepair',
  /**
   * PR Art.72, 75: does money beyond what is owed of the kind that its receipt names pay what else is owed, the fine
   * first? Else it goes back.
   */
  'namedMoneyPaysTheRest',
  /** APL Art.72(1)(1): does a fine that was given back by mistake bear surcharge from the day after? */
  'returnedByMistakeBearsSurcharge',
  /**
   * APL Art.72(1)(1), ACL Art.45(2): is the surcharge on what a review or a court added to a fine counted, and limited,
   * by itself? Else the whole new fine is the limit at once.
   */
  'raisedFineCappedByParts',
  /**
   * ARL Art.78: does the reviewing body enforce what it changed or mediated, so that the bureau neither demands it nor
   * asks the court for it? Else the bureau does.
   */
  'reviewBodyEnforces',
  /** ACL Art.35, 53; PR Art.76: does a demand wait while the party's own review or suit is pending? */
  'demandWaitsForChallenge',
  /**
   * ARL Art.23(1)(1), ACL Art.53: do the three months for the court of a penalty on the spot, which is not sued against
   * before a reconsideration, begin where the sixty days for that end? Else where six months for a suit would.
   */
  'spotCourtTermFromReconsideration',
  /**
   * ACL Art.42(2), 53: do the three months for the court begin with the last stage of an agreement on execution, or
   * with its breach? Else they run while it is kept.
   */
  'agreementMovesCourtTerm',
  /**
   * ACL Art.39, 53: do the three months for the court stand still while the execution is paused, and begin where it
   * goes on? Else they run on.
   */
  'pauseMovesCourtTerm',
  /**
   * ARL Art.78, ACL Art.53: do the three months for the court begin on the day on which a reviewing body leaves its
   * execution to the bureau? Else they run from the end of the remedies, and may be over by then.
   */
  'leftToBureauMovesCourtTerm',
  /**
   * ACL Art.25(3): does a test of seized goods stop the thirty days to its result, whatever was told of its period and
   * when? Else only for the period that was told while they ran.
   */
  'untoldTestStopsSeizure',
  /**
   * ACL Art.28(1)(3), 46(3): are seized goods that a penalty does not take kept until its money is paid, because they
   * may be auctioned for it? Else they go back on the day of the decision.
   */
  'seizedGoodsSecureFine',
  /**
   * SUP Art.18, 19: does the day for mending wait from the objection to a decision of supervision to its re-check? Else
   * the decision is carried out meanwhile.
   */
  'objectionStopsMending',
  /**
   * PR Art.4: do the remaining heads decide together on a head, where the main head is off the case? Else nobody does
   * while there is no other main head.
   */
  'headsDecideWithoutMainHead',
  /** PR Art.82(3): may the decision of a penalty be served electronically? */
  'decisionServedElectronically',
  /** Risk 7: does a fine need an order to correct of its own (#33) beside the one in the decision #45 (APL Art.28)? */
  'fineNeedsCorrectionOrder',
  /** APL Art.58(2): does who takes up legal review on the day need the legal qualification? */
  'legalReviewNeedsQualification',
] as const;

export type Figure = (typeof figures)[number];
export type Answer = (typeof answers)[number];
export type SettingName = Figure | Answer;

/** The settings that are a yes or no. */
export const answerNames: readonly Answer[] = answers;

/** Whether a setting is a figure, and not a yes or no. */
export const isFigure = (name: Figure | Answer): name is Figure => figures.some((each) => each === name);

/** A figure; of a unit of the registers and all that is under it where one is named, else of every unit. */
export interface FigureSetting extends Setting<number> {
  readonly unit: string | null;
}

/** Dated settings [M] that are no clocks: what the law leaves open, with a status that says why. */
export type Settings = Readonly<Record<Figure, readonly FigureSetting[]>> &
  Readonly<Record<Answer, readonly Setting<boolean>[]>>;

/**
 * Reads `data/settings.json`. @throws {LawDataError} naming the setting and its field; a risk figure needs an entry.
 */
export const parseSettings = (json: unknown): Settings => {
  const root = new JsonReader(json, '');
  const read = <Name extends string, T>(names: readonly Name[], setting: (entry: JsonReader) => T) =>
    Object.fromEntries(names.map((name) => [name, root.field(name).list().map(setting)])) as Record<Name, T[]>;
  return {
    ...read(figures, (entry) => ({
      ...readDated(entry),
      value: entry.field('value').integer(1),
      unit: entry.field('unit').orNull((field) => field.text()),
    })),
    ...read(answers, (entry) => ({ ...readDated(entry), value: entry.field('value').boolean() })),
  };
};

/**
 * A figure on a day: that of the unit or of the nearest one above it that has its own, else that of every unit; on a
 * day that no entry covers that of the oldest, since a recorded fact may say any day. Infinity where there is no entry.
 */
export const figureOn = (settings: Settings, name: Figure, day: LegalDate, unit: string | null = null): number => {
  const entries = settings[name];
  const general = entries.filter((entry) => entry.unit === null);
  const own = entries.filter((entry) => entry.unit !== null && isInForce(entry, day) && isWithin(unit, entry.unit));
  const nearest = own.sort((one, other) => (other.unit?.length ?? 0) - (one.unit?.length ?? 0))[0];
  return (nearest ?? inForce(general, day) ?? general[0])?.value ?? Number.POSITIVE_INFINITY;
};

const isWithin = (unit: string | null, above: string): boolean =>
  unit !== null && (unit === above || unit.startsWith(`${above}.`));

/** An answer on a day; no where no entry covers it. */
export const answerOn = (settings: Settings, name: Answer, day: LegalDate): boolean =>
  inForce(settings[name], day)?.value === true;
