import { legalDateOf } from '../deadlines/index.js';
import { basisInForce } from '../discretion/index.js';
import type { Handling } from '../events/investigation.js';
import { actsOf, type OneAct } from '../standing/acts-of.js';
import { textDate } from './chinese/date.js';
import { chineseNumeral } from './chinese/numeral.js';
import type { EventType } from './form-table.js';
import { isSpared } from './handling-words.js';
import { natureSaid } from './matter-words.js';
import type { Fields, Made } from './paper.js';
import { roleOf, suspectOf } from './responsible-person-words.js';
import { sourceNames } from './source-words.js';
import { blank, clueOf, lastBefore, upTo } from './words.js';

/** One provision, and not several of which the act broke some. */
const oneProvision = /^《[^》]+》第[^、和及至或]+[条款项]$/u;

/**
 * What the penal article itself names as broken (违反本法第十六条), else the duty as the tables note it (食品安全法35); null where
 * they note several, or parts of an article, which they do not tell apart from each other.
 */
const citedDuty = (made: Made, basisId: string): string | null => {
  const { bases } = made.register.law;
  const basis = basisInForce(bases, basisId, legalDateOf(made.fact.occurredAt));
  const [named, second] = basis?.violates ?? [];
  if (named !== undefined) return second === undefined && oneProvision.test(named) ? named : null;
  const duty = basis?.violatedProvision ?? '';
  const [, law, article] = /^(\p{Script=Han}+)(\d+)$/u.exec(duty) ?? [];
  if (law === undefined || article === undefined) return null;
  const full = `中华人民共和国${law}`;
  return `《${bases.some((each) => each.law === full) ? full : law}》第${chineseNumeral(Number(article))}条`;
};

const cited = (stated: string): string => stated.replace(/的?规定[。；]?$/u, '');

/** The provision that one act broke, as it is cited; null: nobody says, and the tables do not tell it. */
const dutyOf = (made: Made, { violated, basisId }: Pick<OneAct, 'violated' | 'basisId'>): string | null =>
  violated === undefined ? citedDuty(made, basisId) : cited(violated);

/** The same as a form says it; a hand fills it where nobody said. */
export const brokenBy = (made: Made, act: Pick<OneAct, 'violated' | 'basisId'>): string => dutyOf(made, act) ?? blank;

/** What was last proposed, told or decided of the party by then. */
const lastHandling = (made: Made): Handling | undefined =>
  upTo(made)
    .facts.flatMap((fact) =>
      fact.type === 'InvestigationReported' ||
      fact.type === 'NoticeIssued' ||
      fact.type === 'DecisionProposed' ||
      fact.type === 'PenaltyDecided'
        ? [fact.data.handling]
        : [],
    )
    .at(-1);

/** The acts that broke something; of what is told or decided those that are punished, where any is (APL Art.57). */
const actsThatBroke = (made: Made, handling: Handling): readonly OneAct[] => {
  const established = actsOf(handling).filter(({ outcome }) => outcome !== 'not-established');
  const acts = established.length === 0 ? actsOf(handling) : established;
  const punished = acts.filter((act) => !isSpared(act));
  const isOfPenalty = made.fact.type === 'NoticeIssued' || made.fact.type === 'PenaltyDecided';
  return isOfPenalty && punished.length > 0 ? punished : acts;
};

const joined = (duties: readonly (string | null)[]): string | null =>
  duties.includes(null) ? null : [...new Set(duties)].join('、');

/** The provision that was broken: as the order itself, the acts, the report or the decision on the spot cite it. */
const violatedBy = (made: Made): string => {
  const { fact } = made;
  const order = fact.type === 'CorrectionOrdered' ? fact.data.violated : undefined;
  const onTheSpot = lastBefore(made, 'SummaryPenaltyDecided')?.data;
  const handling = lastHandling(made);
  const acts = handling === undefined ? [] : actsThatBroke(made, handling);
  const ofActs = acts.some(({ violated }) => violated !== undefined)
    ? joined(acts.map((act) => dutyOf(made, act)))
    : null;
  const report = lastBefore(made, 'InvestigationReported')?.data;
  const stated = order ?? onTheSpot?.violated ?? ofActs ?? report?.violated;
  if (stated !== undefined) return cited(stated);
  const filed = { basisId: lastBefore(made, 'CaseFiled')?.data.basisId ?? '' };
  const reported = handling === undefined ? [filed] : acts;
  return joined((onTheSpot === undefined ? reported : [onTheSpot]).map((each) => dutyOf(made, each))) ?? blank;
};

/** What the party did, how it came out, and what that broke (PR Art.48, 62(2)). */
export const violationFields = <T extends EventType>(): Fields<T> => ({
  violated: (made) => violatedBy(made),
  suspect: (made) => suspectOf(made),
  responsibleRole: (made) => roleOf(made),
  factsAndEvidence: (made) => lastBefore(made, 'InvestigationReported')?.data.factsAndEvidence ?? '',
  nature: (made) => natureSaid(lastBefore(made, 'InvestigationReported')?.data.nature ?? ''),
  course: (made) => lastBefore(made, 'InvestigationReported')?.data.course ?? '',
  receivedOn: (made) => {
    const received = clueOf(made)?.receivedOn;
    return received === undefined ? '' : textDate(received);
  },
  sourceName: (made) => {
    const source = clueOf(made)?.source;
    return source === undefined ? '' : sourceNames[source];
  },
});
