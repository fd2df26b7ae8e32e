import type { Context } from '../context.js';
import {
  hearingFineFrom,
  hearingRange,
  legalPartyType,
  type Fen,
  type Place,
  type PublicationClass,
} from '../discretion/index.js';
import type { ReviewGround } from '../events/review.js';
import { figureOn } from '../law-data/settings.js';
import { majorGrounds, type Weighed } from './major-case.js';
import { imposes } from './penalty-sum.js';
import { decidedClass } from './publicity.js';

/** What a handling brings with it beside its range: the steps that it makes necessary, and how long it is shown. */
export interface HandlingNeeds {
  /** The party may ask for a hearing (APL Art.63; HR Art.5); `fineFrom`, fen: the fine that gives the right alone. */
  readonly hearing: { readonly isOpen: boolean; readonly fineFrom: Fen };
  /**
   * Why a legal review and a collective discussion come before the decision (PR Art.50, 60(2)), none where they need
   * not; `fineFrom`, fen: the fine that is large by the bureau's list.
   */
  readonly review: { readonly grounds: readonly ReviewGround[]; readonly fineFrom: Fen };
  /** The class in which the decision would be shown (PUB Art.13-15); null where it is not shown. */
  readonly publication: PublicationClass | null;
}

/** What a proposed handling would need on a day, whether or not it may be done. */
export const handlingNeeds = (
  weighed: Weighed,
  place: Place,
  { law, day }: Pick<Context, 'law' | 'day'>,
): HandlingNeeds => {
  const { handling, party } = weighed;
  const isPenalty = handling.outcome === 'penalty';
  const isPerson = legalPartyType(party.kind, law.discretion, day) === 'natural_person';
  return {
    hearing: {
      isOpen: imposes(handling) && hearingRange(party.kind, handling.penalty, law.discretion, day, place).inRange,
      fineFrom: hearingFineFrom(party.kind, law.discretion, day, place),
    },
    review: {
      grounds: majorGrounds(weighed, law, day),
      fineFrom: figureOn(law.settings, isPerson ? 'majorFineOfPerson' : 'majorFineOfOrganisation', day),
    },
    publication: isPenalty ? (decidedClass(handling, party, day, law) ?? null) : null,
  };
};
