import { basisIndex } from './basis-index.js';
import { citedBases, sanctioningTheParty, versionOf, type CitedBases } from './cited-basis.js';
import type { LegalBasis } from './legal-basis.js';
import { likelyBases } from './likely-basis.js';
import type { PublishedCase } from './published-case.js';
import { reasonOf, type Reason } from './reason.js';

/** The bases that a published decision may rest on, and how they were found. None: `reasons` says why. */
export interface BasesOfCase {
  readonly bases: readonly LegalBasis[];
  readonly reasons: readonly Reason[];
  /** Set where an article is cited of which several paragraphs or items may be meant: one of them, not all. */
  readonly oneOfThem: boolean;
}

/**
 * The stated basis, else those that are cited, else those whose conduct reads like the matter of the case. Whatever was
 * not stated or cited as such is said in the reasons.
 */
export const basesOfCase = (published: PublishedCase, bases: readonly LegalBasis[]): BasesOfCase => {
  const { basisId, legalBasesCited, matter } = published;
  if (basisId !== null) {
    const stated = basisIndex(bases).byId.get(basisId);
    if (stated !== undefined) return { bases: [stated], reasons: [], oneOfThem: false };
    return none('BASIS_UNKNOWN', `there is no legal basis "${basisId}"`);
  }
  const { sanctioning } = basisIndex(bases);
  const cited = citedBases(legalBasesCited, sanctioning, published);
  const text = legalBasesCited.length === 0 ? 'no legal basis is cited' : `cited: ${legalBasesCited.join('; ')}`;
  if (cited.bases.length > 0) return narrowed(cited, published, bases, text);
  if (cited.notInForce.length > 0) {
    const day = published.actDate ?? published.decisionDate ?? 'that day';
    return none('WRONG_VERSION', `${text}; ${idsOf(cited.notInForce)} was not in force on ${day}`);
  }
  const national = sanctioning.filter(({ jurisdiction }) => jurisdiction === 'national');
  const likely = likelyBases(matter ?? '', sanctioningTheParty(versionOf(national, published)), bases);
  if (likely.length === 0) return none('BASIS_UNKNOWN', `${text}; no known basis matches: state basisId`);
  const message = `${text}; the matter reads like ${idsOf(likely)}: state basisId`;
  return {
    bases: likely,
    reasons: [reasonOf('BASIS_FROM_MATTER', { bases: likely.map(({ id }) => id) }, message)],
    oneOfThem: false,
  };
};

/** Of what is cited the bases that can carry the penalty; where they are not exact, those that read like the matter. */
const narrowed = (
  cited: CitedBases,
  { matter, fine, stated }: PublishedCase,
  all: readonly LegalBasis[],
  text: string,
): BasesOfCase => {
  const ofRole = preferred(cited.bases, ({ role }) => role === null || role === stated.facts.role);
  const carrying = preferred(ofRole, (basis) => (fine.amount ?? 0) === 0 || finesTheParty(basis));
  const some = (found: readonly LegalBasis[], reasons: readonly Reason[]): BasesOfCase => ({
    bases: found,
    reasons,
    oneOfThem: cited.by === 'article' || areOneProvision(found),
  });
  if (cited.by === 'provision') return some(carrying, openReason(carrying, text));
  const likely = likelyBases(matter ?? '', carrying, all);
  if (cited.by === 'article') {
    const candidates = likely.length > 0 ? likely : carrying;
    return some(candidates, openReason(candidates, text));
  }
  const reasons = (code: 'BASIS_FROM_DUTY' | 'BASIS_FROM_MATTER', found: readonly LegalBasis[]): Reason[] => [
    reasonOf(
      code,
      { bases: found.map(({ id }) => id) },
      `${text}, which sanctions nothing itself; this could be ${idsOf(found)}: state basisId`,
    ),
  ];
  if (cited.by === 'duty') {
    const candidates = likely.length > 0 ? likely : carrying;
    return some(candidates, reasons('BASIS_FROM_DUTY', candidates));
  }
  if (likely.length === 0) return none('BASIS_UNKNOWN', `${text}; the law is named without an article: state basisId`);
  return some(likely, reasons('BASIS_FROM_MATTER', likely));
};

const openReason = (bases: readonly LegalBasis[], text: string): Reason[] =>
  bases.length < 2
    ? []
    : [
        reasonOf(
          'BASIS_OPEN',
          { bases: bases.map(({ id }) => id) },
          `${text}; this could be each of ${idsOf(bases)}: state basisId`,
        ),
      ];

/** Several bases of one sentence, as for wholesale and retail (药品管理法117(1)): one of them is meant. */
const areOneProvision = ([first, ...others]: readonly LegalBasis[]): boolean =>
  others.every(
    ({ law, article, paragraph, item }) =>
      law === first?.law && article === first.article && paragraph === first.paragraph && item === first.item,
  );

const finesTheParty = ({ sanctions }: LegalBasis): boolean =>
  sanctions.some(({ kind, target }) => kind === 'fine' && target === 'party');

const preferred = <T>(all: readonly T[], wanted: (one: T) => boolean): readonly T[] => {
  const some = all.filter(wanted);
  return some.length > 0 ? some : all;
};

const none = (code: Reason['code'], message: string): BasesOfCase => ({
  bases: [],
  reasons: [{ code, message }],
  oneOfThem: false,
});

const idsOf = (bases: readonly LegalBasis[]): string => bases.map(({ id }) => id).join(', ');
