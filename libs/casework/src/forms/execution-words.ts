import { legalDateOf } from '../deadlines/index.js';
import { fold } from '../evolve/fold.js';
import { lateFineOf, isPenalised, type Penalised } from '../standing/late-fine.js';
import { fineRaises, gainsRaises } from '../standing/raises.js';
import { missedInstalments, newTermOn } from '../standing/surcharge.js';
import { lineOf } from '../state/lines.js';
import { sinceDecision } from './challenge-words.js';
import { textDate } from './chinese/date.js';
import { digitAmount } from './chinese/money.js';
import { inOneSentence } from './chinese/punctuation.js';
import { owedItems } from './handling-words.js';
import { weOf } from './office.js';
import { rows, type DataOf, type Made } from './paper.js';
import { wordsOfDecision } from './sanction-words.js';
import { allOf } from './words.js';

const deferralPaper = '《延期/分期缴纳罚款通知书》';

/** The case of the party as the form finds it; undefined where no decision has reached it. */
const caseOf = ({ ofAll, place, party }: Made): Penalised | undefined => {
  const line = lineOf(fold(ofAll.slice(0, place + 1)), party);
  return line !== undefined && isPenalised(line) ? line : undefined;
};

type Grant = DataOf<'DeferralGranted'>;

/** The notices #47 so far, each once; without the one that the form itself is. */
const grantsOf = (made: Made): Grant[] => {
  const all = allOf(sinceDecision(made), 'DeferralGranted').filter(({ data }) => data !== made.data);
  return [...new Map(all.map(({ data }) => [data.number, data])).values()];
};

const notPaid = (made: Made, { number }: Grant): string => {
  const state = caseOf(made);
  if (state === undefined) return '';
  const missed = missedInstalments(lateFineOf(state), number, legalDateOf(made.fact.occurredAt), made.register.law);
  return inOneSentence(
    missed.map(({ payBy, amount, left }) => {
      const due = `应于${textDate(payBy)}前缴纳的${digitAmount(amount)}`;
      return left === amount ? `${due}到期未缴纳` : `${due}到期尚有${digitAmount(left)}未缴纳`;
    }),
    '，',
  );
};

const appliedOn = (made: Made, grant: Grant): string => {
  const { facts } = sinceDecision(made);
  const at = facts.findIndex(({ type, data }) => type === 'DeferralGranted' && data === grant);
  const proposed = allOf({ facts: facts.slice(0, at) }, 'DeferralProposed').at(-1);
  return proposed === undefined ? '' : `于${textDate(proposed.data.appliedOn)}`;
};

/**
 * What was granted of deferrals and instalments, and which were missed (APL Art.66, 72(2); PR Art.74, 76(2)): from the
 * end of their term the time for the court runs. Empty where nothing was granted.
 * @param party how the form calls the party
 */
export const deferralsSaid = (made: Made, party: string): string =>
  inOneSentence(
    grantsOf(made).map((grant) => {
      const { kind, number, instalments } = grant;
      const parts = instalments.map(({ payBy, amount }) => `${textDate(payBy)}前缴纳${digitAmount(amount)}`);
      const way = kind === 'instalments' ? '分期' : '暂缓';
      return inOneSentence(
        [
          `经${party}${appliedOn(made, grant)}申请，${weOf(made)}以${deferralPaper}（${number}）同意${way}缴纳罚款`,
          parts.join('、'),
          notPaid(made, grant),
        ],
        '，',
      );
    }),
  );

/** The notices #47 as they are attached. */
export const deferralNotices = (made: Made): string[] =>
  grantsOf(made).map(({ number }) => `${deferralPaper}（${number}）`);

/**
 * The days to pay that began anew: after a suit, and for what a review or a court added (APL Art.67, 72; ACL Art.34).
 * Empty where there are none, or the day has not come.
 */
export const newTermSaid = (made: Made): string => {
  const state = caseOf(made);
  if (state === undefined) return '';
  const { law } = made.register;
  const day = legalDateOf(made.fact.occurredAt);
  const late = lateFineOf(state);
  const anew = newTermOn(late, day, law);
  const raised = [...fineRaises(late, law), ...gainsRaises(state, law)].map(({ until }) => until);
  return inOneSentence(
    [
      anew === null ? '' : `诉讼终结后重新计算的缴款期限至${textDate(anew.until)}届满`,
      ...[...new Set(raised)]
        .filter((until) => until !== anew?.until)
        .map((until) => `增加的款项的缴款期限至${textDate(until)}届满`),
    ],
    '，',
  );
};

/** Every demand #48 so far; one that was handed over during its proclamation is one. */
const demandsOf = (made: Made): DataOf<'DemandSent'>[] => {
  const all = allOf(sinceDecision(made), 'DemandSent').map(({ data }) => data);
  return all.filter((_each, place) => all[place + 1]?.proclaimedOn === undefined);
};

/** The demands before the court, each with its day and what it asked for (ACL Art.54). */
export const demandRows = rows((made: Made<'CourtApplied'>) => demandsOf(made), {
  number: ({ number }) => number,
  demandedOn: ({ effectiveOn }) => textDate(effectiveOn),
  owed: (demand, made) => owedItems(demand, wordsOfDecision(made)).replaceAll('，', '、'),
});

/** What the party said to the demands, each with its day (ACL Art.36). */
export const demandAnswers = (made: Made): string =>
  inOneSentence(allOf(sinceDecision(made), 'DemandAnswered').map(({ data }) => data.content));
