import { assessPenalty, assessRange, type Assessment, type PenaltyInput, type Verdict } from './assess-penalty.js';
import type { Band } from './bands.js';
import { countGains } from './counted-gains.js';
import { rangeDeviations } from './deviations.js';
import { amountsThatFit } from './fitting-amounts.js';
import type { LegalBasis } from './legal-basis.js';
import { yuanText, type Fen } from './money.js';
import { possibleFines, type OpenRange, type PossibleFine } from './possible-fines.js';
import { legalPartyType } from './procedure-thresholds.js';
import { reasonOf, type Reason } from './reason.js';
import type { DiscretionSettings } from './settings.js';
import type { FineRange } from './statutory-range.js';

/** A range that one basis provides for under conditions which the file leaves open; `max` null = no upper end. */
export interface PossibleRange {
  readonly basisId: string;
  readonly when: readonly string[];
  readonly min: Fen;
  readonly max: Fen | null;
}

/** What can be said of a fine when the basis or the facts are open. */
export interface Judgement {
  readonly range: { readonly min: Fen; readonly max: Fen } | null;
  readonly band: Band | null;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Empty where the basis and the facts leave nothing open. */
  readonly possible: readonly PossibleRange[];
}

/**
 * Holds a fine against every basis that may be meant, and for each against every range that the missing facts leave
 * open. What all of them say is the verdict; where they differ it is `unknown`.
 */
export const judgeCandidates = (
  bases: readonly LegalBasis[],
  input: Omit<PenaltyInput, 'basis'>,
  settings: DiscretionSettings,
): Judgement => {
  const judged = bases.map((basis) => judge({ ...input, basis }, settings));
  const [first, ...others] = judged;
  if (first === undefined) return { range: null, band: null, verdict: 'unknown', reasons: [], possible: [] };
  if (others.length === 0) return first;
  const bearing = bearingTheFine(bases, judged, input);
  if (bearing !== null) return judgeCandidates(bearing, input, settings);
  const alike = others.every((other) => sameRange(other, first) && other.band === first.band);
  return {
    range: alike ? first.range : null,
    band: alike ? first.band : null,
    verdict: agreedByAll(judged.map(({ verdict }) => verdict)),
    reasons: saidByAll(judged),
    possible: judged.flatMap((each, at) =>
      each.possible.length > 0 || alike ? each.possible : asPossible(bases[at], each),
    ),
  };
};

/** What stands of a fine under a basis that provides for none on these facts. */
const withoutFine: Verdict = 'no-fine-applicable';

/**
 * Of several bases those under which a fine is possible at all, where one is imposed and some have none: a decision
 * that warns under one and fines under another (discretion-rules §7). Where a basis fines who does not correct, and
 * nobody says whether the party did, that is so only as long as the fine fits the others.
 * @returns null where all of them bear one, or none does, or which does is open.
 */
const bearingTheFine = (
  bases: readonly LegalBasis[],
  judged: readonly Judgement[],
  { fine, facts }: Omit<PenaltyInput, 'basis'>,
): readonly LegalBasis[] | null => {
  const bears = judged.map(({ verdict }) => verdict !== withoutFine);
  if ((fine ?? 0) === 0 || !bears.includes(true) || !bears.includes(false)) return null;
  const isOpen = judged.some(({ reasons }) => reasons.some(({ code }) => code === 'REFUSAL_NOT_PROVEN'));
  const fits = judged.some(({ verdict }) => lawful.has(verdict));
  return isOpen && facts.refusedToCorrect === undefined && !fits ? null : bases.filter((_, at) => bears[at]);
};

/** Verdicts of a fine that lies inside its range. */
const lawful = new Set<Verdict>(['lenient', 'general', 'heavy', 'within-range']);

/**
 * Of the paragraphs and items of one article that may be meant, those decide that the fine fits, as long as one does: a
 * decision that cites the article alone means the one that carries its fine.
 */
export const judgeOneOf = (
  bases: readonly LegalBasis[],
  input: Omit<PenaltyInput, 'basis'>,
  settings: DiscretionSettings,
): Judgement => {
  const all = judgeCandidates(bases, input, settings);
  if (all.verdict !== 'unknown') return all;
  const fitting = bases.filter((basis) => lawful.has(judge({ ...input, basis }, settings).verdict));
  return fitting.length === 0 ? all : judgeCandidates(fitting, input, settings);
};

const judge = (input: PenaltyInput, settings: DiscretionSettings): Judgement => {
  const assessment = assessPenalty(input, settings);
  if (assessment.verdict !== 'unknown') return { ...withRange(assessment), possible: [] };
  const { basis, fine, decisionDate } = input;
  const facts = countGains(input.facts, settings, decisionDate);
  const partyType = input.partyType === null ? null : legalPartyType(input.partyType, settings, decisionDate);
  const fines = possibleFines(basis, facts, partyType);
  const possible = fines.flatMap(({ when, outcome }) =>
    outcome.kind === 'range' ? [{ basisId: basis.id, when, ...outcome.range }] : [],
  );
  const verdict = agreed(
    fines.map(({ outcome }): Verdict => {
      if (outcome.kind === 'range') return against(outcome.range, fine);
      return outcome.kind === 'no-fine' ? 'no-fine-applicable' : 'unknown';
    }),
  );
  const only = theSameRange(fines);
  if (only !== null) {
    return { ...withRange(assessRange(only, input, settings)), possible: [] };
  }
  const reasons = [...openReasons(verdict, possible, input, { basis, facts, partyType }), ...assessment.reasons];
  return { ...withRange(assessment), verdict, reasons, possible: possible.map(shown) };
};

/** What follows although the range is open: below each of the possible ranges, above each, or which fact decides. */
const openReasons = (
  verdict: Verdict,
  possible: readonly (OpenRange & PossibleRange)[],
  input: PenaltyInput,
  open: Parameters<typeof amountsThatFit>[0],
): Reason[] => {
  const fine = input.fine ?? 0;
  if (verdict === 'depends') {
    const within = possible
      .filter((range) => ['depends', 'within-range'].includes(against(range, fine)))
      .map(({ when, over }) => (over === undefined ? null : amountsThatFit(open, over, fine)) ?? when.join(' and '));
    const message = `${yuanText(fine)} yuan lies in the range only where ${[...new Set(within)].join('; or where ')}`;
    return [reasonOf('FACT_DECIDES', { fine }, message)];
  }
  if (verdict !== 'below-minimum' && verdict !== 'above-maximum') return [];
  const min = Math.min(...possible.map((range) => range.min));
  const max = Math.max(...possible.map((range) => range.max ?? range.min));
  const range = { min, max, minStated: true, mandatory: null };
  return rangeDeviations(fine, range, input.tier ?? null, input.mitigationGround ?? null, null);
};

const shown = ({ basisId, when, min, max }: PossibleRange): PossibleRange => ({ basisId, when, min, max });

const withRange = ({ range, band, verdict, reasons }: Assessment): Omit<Judgement, 'possible'> => ({
  range: range === null ? null : { min: range.min, max: range.max },
  band,
  verdict,
  reasons,
});

/** The range, where every reading of the file gives the same one. */
const theSameRange = (fines: readonly PossibleFine[]): FineRange | null => {
  const ranges = fines.map(({ outcome }) => (outcome.kind === 'range' ? outcome.range : null));
  const [first, ...others] = ranges;
  if (first === undefined || first === null || first.max === null || first.surelyTo !== first.max) return null;
  const same = others.every(
    (other) => other?.min === first.min && other.max === first.max && other.mandatory === first.mandatory,
  );
  return same ? { ...first, max: first.max } : null;
};

/** `depends`: the fine may lie in the range; an amount that the file does not state says whether it does. */
const against = ({ min, max, surelyFrom, surelyTo }: OpenRange, fine: Fen | null): Verdict => {
  if (fine === null) return 'range-only';
  if (surelyFrom <= fine && fine <= surelyTo) return 'within-range';
  if (fine < min) return 'below-minimum';
  return max !== null && fine > max ? 'above-maximum' : 'depends';
};

/** What all say. Where no fine is stated the ranges are told even where one of them has no fine. */
const agreed = (verdicts: readonly Verdict[]): Verdict => {
  const [first, ...others] = new Set(verdicts);
  if (first !== undefined && others.length === 0) return first;
  if (verdicts.includes('unknown')) return 'unknown';
  if (verdicts.includes('range-only')) return 'range-only';
  return 'depends';
};

/** Of several bases one alone cannot decide: where they differ, nothing can be said of a fine. */
const agreedByAll = (verdicts: readonly Verdict[]): Verdict => {
  const verdict = agreed(verdicts);
  return verdict === 'depends' && new Set(verdicts).size > 1 ? 'unknown' : verdict;
};

const saidByAll = (judged: readonly Judgement[]): Reason[] => {
  const [first, ...others] = judged;
  return (first?.reasons ?? []).filter(({ code }) =>
    others.every(({ reasons }) => reasons.some((each) => each.code === code)),
  );
};

const sameRange = (one: Judgement, other: Judgement): boolean =>
  one.range?.min === other.range?.min && one.range?.max === other.range?.max;

const asPossible = (basis: LegalBasis | undefined, { range }: Judgement): PossibleRange[] =>
  basis === undefined || range === null ? [] : [{ basisId: basis.id, when: [], ...range }];
