import type { Verdict } from './assess-penalty.js';
import type { Band } from './bands.js';
import { basesOfCase } from './basis-of-case.js';
import { exemptionReasons } from './exemptions.js';
import { citedGrounds, mitigates } from './grounds.js';
import { judgeCandidates, judgeOneOf, type Judgement, type PossibleRange } from './judge-candidates.js';
import { milderLaw } from './later-law.js';
import type { LegalBasis } from './legal-basis.js';
import type { Fen } from './money.js';
import { readPublishedCase, type PublishedCase } from './published-case.js';
import type { Reason } from './reason.js';
import type { DiscretionSettings } from './settings.js';

/** What `anlu check-penalty` prints for one decision, amounts in fen. */
export interface PublishedCheck {
  readonly id: string;
  /** null where the citations leave several bases open; `possible` names them. */
  readonly basisId: string | null;
  readonly range: { readonly min: Fen; readonly max: Fen } | null;
  readonly band: Band | null;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The ground of mitigation or of no penalty: circumstances as the decision words them, and what it cites. */
  readonly ground?: string;
  /** The ranges that are left where the basis or a fact is open; absent where nothing is. */
  readonly possible?: readonly PossibleRange[];
}

/**
 * Checks one published decision (shape of `data/published-cases.json`, plus `basisId` and `facts` in yuan where known).
 * What the source does not state gives `unknown` with the reason, unless every reading of it says the same. Throws
 * `LawDataError` on malformed input, naming the field and what would be right.
 */
export const checkPublishedCase = (
  json: unknown,
  bases: readonly LegalBasis[],
  settings: DiscretionSettings,
): PublishedCheck => {
  const read = readPublishedCase(json);
  const found = basesOfCase(read, bases);
  const published = withCitedGround(read, found.bases, settings);
  const judge = found.oneOfThem ? judgeOneOf : judgeCandidates;
  const judgement = judge(found.bases, penaltyInput(published), settings);
  const [only, second] = found.bases;
  const basisId = found.bases.length === 0 ? published.basisId : second === undefined ? (only?.id ?? null) : null;
  const beside = [...found.reasons, ...lawReasons(published, found.bases, bases, settings)];
  const { verdict, reasons } = told(published, judgement, beside, only);
  return {
    id: published.id,
    basisId,
    range: judgement.range,
    band: verdict === judgement.verdict ? judgement.band : null,
    verdict,
    reasons,
    ...(published.mitigationGround === null ? {} : { ground: published.mitigationGround }),
    ...(judgement.possible.length > 0 ? { possible: judgement.possible } : {}),
  };
};

/**
 * A ground may be cited as an article (反不正当竞争法(2019)25) or as a local rule of discretion; of 减轻 only one that lets
 * the penalty of the basis be mitigated is one.
 */
const withCitedGround = (
  published: PublishedCase,
  found: readonly LegalBasis[],
  settings: DiscretionSettings,
): PublishedCase => {
  const { legalBasesCited, mitigationGround, actDate, decisionDate, outcome } = published;
  const grounds =
    outcome.tier === 'mitigated' ? settings.grounds.filter((ground) => mitigates(ground, found)) : settings.grounds;
  const cited = citedGrounds(legalBasesCited, grounds, decisionDate ?? actDate);
  const all = [...(mitigationGround === null ? [] : [mitigationGround]), ...new Set(cited)];
  return { ...published, mitigationGround: all.length === 0 ? null : all.join('; ') };
};

/** What the laws beside the basis say: a milder text that followed, an exemption that is cited. */
const lawReasons = (
  published: PublishedCase,
  found: readonly LegalBasis[],
  bases: readonly LegalBasis[],
  settings: DiscretionSettings,
): Reason[] => {
  const [basis, second] = found;
  if (basis === undefined || second !== undefined) return [];
  const milder = milderLaw({ ...penaltyInput(published), basis }, bases, settings);
  return [...milder, ...exemptionReasons(published, basis, bases)];
};

const penaltyInput = (published: PublishedCase): Parameters<typeof judgeCandidates>[1] => {
  const { stated, outcome, fine, partyType, confiscated, restrictions, mitigationGround } = published;
  const { actDate, decisionDate } = published;
  const penalty = { fine: fine.amount, confiscated, restrictions, tier: outcome.tier, mitigationGround };
  const codes = published.circumstances.filter((text) => /^[NFSMHC]\d$/u.test(text));
  const coded = codes.length > 0 && codes.length === published.circumstances.length;
  const place = published.province === null ? {} : { place: { province: published.province } };
  return {
    ...(coded ? { circumstances: codes } : {}),
    ...place,
    facts: stated.facts,
    partyType,
    ...penalty,
    actDate,
    decisionDate,
  };
};

const told = (
  published: PublishedCase,
  judgement: Judgement,
  aboutTheBasis: readonly Reason[],
  basis: LegalBasis | undefined,
): { verdict: Verdict; reasons: readonly Reason[] } => {
  const { fine, outcome, stated } = published;
  const unclear = [
    ...aboutTheBasis,
    ...versionDoubt(published, basis),
    ...unclearAmounts(published, judgement.verdict === 'unknown'),
    ...unreadDisposition(outcome.unread),
    ...[...stated.computed, ...published.rounded].map((message): Reason => ({ code: 'AMOUNT_COMPUTED', message })),
  ];
  if (outcome.noPenalty !== null) return { verdict: 'no-penalty', reasons: [...noPenalty(published), ...unclear] };
  if (fine.unclear !== null) {
    const reasons = judgement.reasons.filter(({ code }) => code !== 'FINE_NOT_STATED');
    return { verdict: 'unknown', reasons: [...unclear, ...reasons] };
  }
  if (judgement.verdict === 'depends' && published.stated.unclear.length > 0) {
    const open = judgement.reasons.filter(({ code }) => code !== 'FACT_DECIDES');
    return { verdict: 'unknown', reasons: [...open, ...unclear, ...unclearAmounts(published, true)] };
  }
  return { verdict: judgement.verdict, reasons: [...judgement.reasons, ...unclear] };
};

/** 不予处罚 and 免予处罚 need the ground of the law; nothing but taking goods or gains goes with them. */
const noPenalty = ({ fine, mitigationGround }: PublishedCase): Reason[] => {
  const reasons: Reason[] = [];
  if (mitigationGround === null) {
    const message =
      'no penalty is imposed and no ground of the law is stated (行政处罚法30, 31, 33, 36; 食品安全法136 …)';
    reasons.push({ code: 'NO_PENALTY_GROUND_MISSING', message });
  }
  if ((fine.amount ?? 0) > 0) {
    reasons.push({
      code: 'NO_PENALTY_YET_FINED',
      message: 'the decision says there is no penalty, and yet states a fine',
    });
  }
  return reasons;
};

const unreadDisposition = (unread: string | null): Reason[] => {
  if (unread === null) return [];
  const message = `disposition "${unread}" names no single one of 不予, 免予, 减轻, 从轻, 一般, 从重`;
  return [{ code: 'DISPOSITION_UNREAD', message }];
};

/** A basis found by its citation alone may be cited in another version when no full date is stated. */
const versionDoubt = ({ basisId, actDate, decisionDate }: PublishedCase, basis: LegalBasis | undefined): Reason[] => {
  if (basis === undefined || basisId !== null || actDate !== null || decisionDate !== null) return [];
  const period = `in force from ${basis.effectiveFrom} to ${basis.effectiveTo ?? 'now'}`;
  return [{ code: 'VERSION_NOT_CHECKED', message: `no full date is stated: ${basis.id} is ${period}` }];
};

/** Amounts given in words: the fine always matters, a quantity only where the range could not be computed. */
const unclearAmounts = ({ fine, stated }: PublishedCase, rangeUnknown: boolean): Reason[] => {
  const reasons: Reason[] = [];
  if (fine.unclear !== null) {
    reasons.push({ code: 'FINE_UNCLEAR', message: `penalty.fine is stated as "${fine.unclear}", which is no number` });
  }
  for (const { quantity, text } of rangeUnknown ? stated.unclear : []) {
    reasons.push({ code: 'BASE_UNKNOWN', message: `facts.${quantity} is stated as "${text}", which is no number` });
  }
  return reasons;
};
