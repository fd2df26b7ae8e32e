import { addMonths, type LegalDate } from '../deadlines/index.js';
import type { CaseTraits, PartyTraits } from '../views/case-traits.js';
import { bureauOf, commonUnit, groupedBy } from './grouping.js';
import { signOf, type Material, type PatternRule } from './pattern.js';
import { points } from './points.js';

interface Offence {
  readonly of: CaseTraits;
  readonly party: PartyTraits;
  readonly on: LegalDate;
  /** The law that was broken; null where nothing was filed, and nobody says. */
  readonly law: string | null;
  /** Not punished because it was the first. */
  readonly asFirst: boolean;
}

/** The law of a basis by the head of its identifier: fsl-125-1-2 is of the Food Safety Law. */
const lawOf = ({ basisId }: Pick<PartyTraits, 'basisId'>): string | null => basisId?.split('-', 1)[0] ?? null;

/** Offences of another kind leave the next one the first of its kind; where nobody says of which, they may be one. */
const mayBeOfOneKind = (one: Offence, other: Offence): boolean =>
  one.law === null || other.law === null || one.law === other.law;

/** What a case came to for each of its parties, where that was an offence: punished, or excused as the first one. */
const offencesIn = (of: CaseTraits): Offence[] => {
  const { notFiled, parties } = of;
  if (notFiled !== null)
    return notFiled.ground === 'first-minor-corrected'
      ? parties.slice(0, 1).map((party) => ({ of, party, on: notFiled.on, law: lawOf(party), asFirst: true }))
      : [];
  return parties.flatMap((party): Offence[] => {
    const { outcome, on, circumstances, sparedAsFirst = [] } = party;
    if (on === null || outcome === null || outcome === 'not-established') return [];
    const asFirst = outcome === 'no-penalty' && circumstances.includes('F1');
    const beside = sparedAsFirst.map((basisId) => ({ of, party, on, law: lawOf({ basisId }), asFirst: true }));
    return asFirst || outcome === 'penalty' ? [{ of, party, on, law: lawOf(party), asFirst }, ...beside] : [];
  });
};

/** The parties of all cases of a bureau, each with what the cases came to, the oldest first. */
const byParty = ({ cases }: Material, today: LegalDate): Offence[][] =>
  [
    ...groupedBy(
      cases.flatMap(offencesIn).filter(({ on }) => on <= today),
      ({ of, party }) => `${bureauOf(of.unit)} ${party.key}`,
    ).values(),
  ].map((offences) => offences.sort((a, b) => a.on.localeCompare(b.on)));

/** 5. A party was let off for its first offence (APL Art.33(1)) within two years after another one. */
export const firstOffenceAgain: PatternRule = {
  ...points.withoutConditions,
  code: 'first-offence-again',
  parameters: ['firstOffenceMonths'],
  signs: (material, { figure, today }) =>
    byParty(material, today).flatMap((offences) =>
      offences.flatMap((offence, place) => {
        const { of, party, on, asFirst } = offence;
        const months = figure('firstOffenceMonths', on, of.unit);
        const earlier = asFirst
          ? offences
              .slice(0, place)
              .findLast((each) => each.of !== of && addMonths(each.on, months) >= on && mayBeOfOneKind(each, offence))
          : undefined;
        if (earlier === undefined) return [];
        const cases = [earlier.of, of];
        return [
          signOf({
            key: `${bureauOf(of.unit)} ${party.key} ${of._id}`,
            since: on,
            unit: commonUnit(cases.map(({ unit }) => unit)),
            officers: of.officers.length > 0 ? of.officers : of.verifiers,
            party: party.name,
            cases: cases.map(({ _id }) => _id),
            count: 2,
            among: offences.length,
            detail: {
              code: 'first-offence-again',
              parameters: {
                on,
                notFiled: of.notFiled !== null,
                earlierOn: earlier.on,
                earlierAsFirst: earlier.asFirst,
                months,
                byName: party.byName || earlier.party.byName,
              },
            },
          }),
        ];
      }),
    ),
};
