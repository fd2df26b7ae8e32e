import { legalDateOf } from '../deadlines/index.js';
import { basisInForce } from '../discretion/index.js';
import { basesOf } from '../standing/acts-of.js';
import { textDate } from './chinese/date.js';
import { chineseNumeral } from './chinese/numeral.js';
import type { EventType } from './form-table.js';
import type { Fields, Made } from './paper.js';
import { sourceNames } from './source-words.js';
import { blank, clueOf, lastBefore } from './words.js';

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

/** The provision that was broken, as the order itself, the report or the decision on the spot cites it. */
const violatedBy = (made: Made): string => {
  const { fact } = made;
  const order = fact.type === 'CorrectionOrdered' ? fact.data.violated : undefined;
  const onTheSpot = lastBefore(made, 'SummaryPenaltyDecided')?.data;
  const report = lastBefore(made, 'InvestigationReported')?.data;
  const stated = order ?? onTheSpot?.violated ?? report?.violated;
  if (stated !== undefined) return stated.replace(/的?规定[。；]?$/u, '');
  const filed = lastBefore(made, 'CaseFiled')?.data.basisId ?? '';
  const reported = report === undefined ? [filed] : basesOf(report.handling);
  const duties = (onTheSpot === undefined ? reported : [onTheSpot.basisId]).map((each) => citedDuty(made, each));
  return duties.includes(null) ? blank : [...new Set(duties)].join('、');
};

/** What the party did, how it came out, and what that broke (PR Art.48, 62(2)). */
export const violationFields = <T extends EventType>(): Fields<T> => ({
  violated: (made) => violatedBy(made),
  factsAndEvidence: (made) => lastBefore(made, 'InvestigationReported')?.data.factsAndEvidence ?? '',
  nature: (made) => lastBefore(made, 'InvestigationReported')?.data.nature ?? '',
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
