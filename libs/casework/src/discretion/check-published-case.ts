import { assessPenalty, type Verdict } from './assess-penalty.js';
import type { Band } from './bands.js';
import { citedBasis, type CitedBasis } from './cited-basis.js';
import type { Reason } from './deviations.js';
import type { LegalBasis } from './legal-bases.js';
import type { Fen } from './money.js';
import { readPublishedCase, type PublishedCase } from './published-case.js';
import type { DiscretionSettings } from './settings.js';

/** What `anlu check-penalty` prints for one decision, amounts in fen. */
export interface PublishedCheck {
  readonly id: string;
  readonly basisId: string | null;
  readonly range: { readonly min: Fen; readonly max: Fen } | null;
  readonly band: Band | null;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/**
 * Checks one published decision (shape of `data/published-cases.json`, plus `basisId` and `facts` in yuan where known).
 * What the source does not state gives `unknown` with the reason. Throws `LawDataError` on malformed input, naming the
 * field and what would be right.
 */
export function checkPublishedCase(
  json: unknown,
  bases: readonly LegalBasis[],
  settings: DiscretionSettings,
): PublishedCheck {
  const published = readPublishedCase(json);
  const { id, fine, stated } = published;
  const found = basisOf(published, bases);
  if (found.basis === null) {
    const reasons = [{ code: found.code, message: found.message }];
    return { id, basisId: published.basisId, range: null, band: null, verdict: 'unknown', reasons };
  }
  const { tier, mitigationGround, partyType, actDate, decisionDate } = published;
  const input = { basis: found.basis, facts: stated.facts, partyType, fine: fine.amount, tier, mitigationGround };
  const { range, band, verdict, reasons } = assessPenalty({ ...input, actDate, decisionDate }, settings);
  const checked = {
    id,
    basisId: found.basis.id,
    range: range === null ? null : { min: range.min, max: range.max },
    band,
  };
  const unclear = [...versionDoubt(published, found.basis), ...unclearAmounts(published, verdict === 'unknown')];
  if (fine.unclear !== null) {
    return {
      ...checked,
      verdict: 'unknown',
      reasons: [...unclear, ...reasons.filter(({ code }) => code !== 'FINE_NOT_STATED')],
    };
  }
  return { ...checked, verdict, reasons: [...reasons, ...unclear] };
}

function basisOf(
  { basisId, legalBasesCited, actDate, decisionDate }: PublishedCase,
  bases: readonly LegalBasis[],
): CitedBasis {
  if (basisId === null) return citedBasis(legalBasesCited, bases, actDate ?? decisionDate);
  const basis = bases.find(({ id }) => id === basisId);
  return basis === undefined
    ? { basis: null, code: 'BASIS_UNKNOWN', message: `there is no legal basis "${basisId}"` }
    : { basis };
}

/** A basis found by its citation alone may be cited in another version when no full date is stated. */
function versionDoubt({ basisId, actDate, decisionDate }: PublishedCase, basis: LegalBasis): Reason[] {
  if (basisId !== null || actDate !== null || decisionDate !== null) return [];
  const period = `in force from ${basis.effectiveFrom} to ${basis.effectiveTo ?? 'now'}`;
  return [{ code: 'VERSION_NOT_CHECKED', message: `no full date is stated: ${basis.id} is ${period}` }];
}

/** Amounts given in words: the fine always matters, a quantity only where the range could not be computed. */
function unclearAmounts({ fine, stated }: PublishedCase, rangeUnknown: boolean): Reason[] {
  const reasons: Reason[] = [];
  if (fine.unclear !== null) {
    reasons.push({ code: 'FINE_UNCLEAR', message: `penalty.fine is stated as "${fine.unclear}", which is no number` });
  }
  for (const { quantity, text } of rangeUnknown ? stated.unclear : []) {
    reasons.push({ code: 'BASE_UNKNOWN', message: `facts.${quantity} is stated as "${text}", which is no number` });
  }
  return reasons;
}
