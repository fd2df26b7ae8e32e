import { refusal } from './refusal.js';

/** What a penalty may be: basis, range, tier. */
export const penalty = {
  basisUnknown: (basis: string, day: string) =>
    refusal(
      'basis-unknown',
      'APL Art.4, 37',
      `No legal basis ${basis} was in force on ${day}.`,
      'Name a basis in force on the day of the act (or the milder one in force on the day of decision).',
    ),
  aboveMaximum: (fine: number, max: number, basis: string) =>
    refusal(
      'above-maximum',
      `${basis}; APL Art.4`,
      `A fine of ${fine} fen is above the statutory maximum of ${max} fen.`,
      `At most ${max} fen.`,
    ),
  belowMinimumWithoutGround: (fine: number, min: number, basis: string) =>
    refusal(
      'below-minimum-without-ground',
      `${basis}; APL Art.32, 33`,
      `A fine of ${fine} fen is below the statutory minimum of ${min} fen and no ground of mitigation is stated.`,
      `At least ${min} fen, or state the ground of mitigation and choose the tier "mitigated".`,
    ),
  restrictionNotProvided: (basis: string, why: string) =>
    refusal(
      'restriction-not-provided',
      `${basis}; APL Art.4`,
      `No penalty without a basis: ${why}.`,
      'Leave the restriction out, record the facts that the article asks for, or name the basis that provides for it.',
    ),
  restrictionTermMissing: (basis: string, restriction: string, terms: string) =>
    refusal(
      'restriction-term-missing',
      `${basis}; APL Art.59`,
      `How long ${restriction} lasts is not stated, and the law leaves a choice: ${terms}.`,
      'State its term in months, or for good, in terms.',
    ),
  restrictionTermOutside: (basis: string, restriction: string, terms: string) =>
    refusal(
      'restriction-term-outside',
      `${basis}; APL Art.4`,
      `The term of ${restriction} is not one that the law leaves: ${terms}.`,
      'State a term that the article has.',
    ),
  restrictionTermMisplaced: (restriction: string) =>
    refusal(
      'restriction-term-misplaced',
      'APL Art.59',
      `The terms name ${restriction}, which is not imposed, is named twice, or has months beside "for-life".`,
      'Name each restriction that is imposed once, with its months or "for-life".',
    ),
  directionNotFollowed: (basis: string, why: string) =>
    refusal(
      'direction-not-followed',
      `${basis}; APL Art.4, 5`,
      `The law binds the tier: ${why}.`,
      'Choose the tier that it binds to, or name the circumstance that binds the other way (S1 to S5, C1).',
    ),
  oneOrTheOther: (basis: string, why: string) =>
    refusal(
      'one-or-the-other',
      `${basis}; APL Art.4`,
      `The article allows one of them (或者): ${why}.`,
      'Leave one of them out.',
    ),
  confiscationNotProvided: (basis: string, why: string) =>
    refusal(
      'confiscation-not-provided',
      `${basis}; APL Art.4, 38`,
      `No goods are confiscated without a basis: ${why}.`,
      'Leave the goods out and end their seizure, or name in alsoBroken the norm that provides for it.',
    ),
  unitNotEstablished: (basis: string, units: string) =>
    refusal(
      'unit-not-established',
      `${basis}; APL Art.4, 40`,
      `A person who answers for an enterprise is punished under ${basis}, and no act of ${units} under that article is established.`,
      'Establish the act of the enterprise under the corresponding article, or leave the person unpunished for it.',
    ),
  obligatoryFineOmitted: (basis: string) =>
    refusal(
      'obligatory-fine-omitted',
      `${basis}; APL Art.32, 33`,
      'The law requires a fine (应当 or 并处) and none is proposed: that is 减轻, and no ground of mitigation is stated.',
      'Propose a fine, or state the ground of mitigation and choose the tier "mitigated".',
    ),
  noFinePossible: (basis: string, why: string) =>
    refusal(
      'no-fine-possible',
      basis,
      `This basis allows no fine on these facts: ${why}.`,
      'Leave the fine out, or record the facts that the article asks for.',
    ),
  factsMissing: (basis: string, why: string) =>
    refusal(
      'facts-missing',
      `${basis}; PR Art.48`,
      `The statutory range cannot be computed: ${why}.`,
      'Record the missing quantity with its evidence.',
    ),
  tierNotStated: () =>
    refusal(
      'tier-not-stated',
      'PR Art.48(6); discretion-rules §2',
      'A fine is proposed and no tier is chosen.',
      'Choose mitigated, lenient, general or heavy, with reasons.',
    ),
  penaltyWithoutOutcome: (outcome: string) =>
    refusal(
      'penalty-without-outcome',
      'PR Art.60',
      `The outcome is "${outcome}" and yet a penalty is stated.`,
      'Set every part of the penalty to nothing, or choose the outcome "penalty".',
    ),
  outcomeWithoutPenalty: () =>
    refusal(
      'outcome-without-penalty',
      'PR Art.60; APL Art.9',
      'The outcome is "penalty" and no part of a penalty is stated.',
      'State the warning, fine, confiscation or restriction, or choose another outcome.',
    ),
  notTheHigherFine: (basis: string, higher: string) =>
    refusal(
      'not-the-higher-fine',
      'APL Art.29',
      `The act breaks ${higher} too, whose fine is higher than that of ${basis}.`,
      `Fine under ${higher} and name ${basis} among the norms that are also broken.`,
    ),
  countedByQuantity: (basis: string) =>
    refusal(
      'counted-by-quantity',
      `${basis}; APL Art.29`,
      'The fine of this basis goes by a quantity, which holds all acts already, or the sum is too large to be counted.',
      'Leave the count out and state the quantity of all acts, or list the acts apart.',
    ),
  actsDoNotAddUp: (sum: { fine: number }, stated: { fine: number }) =>
    refusal(
      'acts-do-not-add-up',
      'APL Art.29; PR Art.62',
      `The acts come to a fine of ${sum.fine} fen with what is taken beside it, and the whole penalty says ${stated.fine} fen.`,
      'State as the whole penalty the sum of what the acts impose, part by part.',
    ),
  partyTwice: (name: string) =>
    refusal(
      'party-twice',
      'PR Art.62',
      `${name} is the party of the file and is named once more among the further parties.`,
      'Name each party once; what one party did in several acts stands in its acts.',
    ),
  partiesNamedAlready: () =>
    refusal(
      'parties-named-already',
      'design',
      'The parties of this case were named by an earlier report; this one is of a single party.',
      'Report on this party alone, or have all reports sent back.',
    ),
  overSummaryCeiling: (fine: number, ceiling: number) =>
    refusal(
      'over-summary-ceiling',
      'APL Art.51; PR Art.66',
      `A fine of ${fine} fen exceeds the summary ceiling of ${ceiling} fen.`,
      'Use the ordinary procedure.',
    ),
  onlyWarningOrFine: () =>
    refusal(
      'only-warning-or-fine',
      'APL Art.51',
      'On the spot only a warning or a fine may be imposed.',
      'Use the ordinary procedure.',
    ),
  basisNotNotified: (basis: string, notified: string) =>
    refusal(
      'basis-not-notified',
      'APL Art.44, 62; PR Art.57',
      `The party was notified of a penalty under ${notified}, not under ${basis}.`,
      'Return the case to the investigation and notify the party of the new basis.',
    ),
  heavierThanNotified: (what: string) =>
    refusal(
      'heavier-than-notified',
      'APL Art.45; PR Art.58',
      `${what} is heavier than what the party was notified of.`,
      'Decide at most what was notified.',
    ),
} as const;
