import { legalDateOf } from '../deadlines/index.js';
import type { Handling } from '../events/investigation.js';
import { actsOf, type OneAct } from '../standing/acts-of.js';
import { inOneSentence } from './chinese/punctuation.js';
import {
  circumstanceName,
  basisText,
  citedBases,
  isSpared,
  penaltyItems,
  reasonsOf,
  whatIsImposed,
} from './handling-words.js';
import { rows, type Made } from './paper.js';
import { wordsOf } from './sanction-words.js';
import { exemptionsOf, sparingOf, sparingOfAct } from './sparing-words.js';
import { brokenBy } from './violation-words.js';
import { lastBefore } from './words.js';

const penaltyLaw = '《中华人民共和国行政处罚法》';

/** Articles of the APL for which a penalty is spared, by the circumstance that was found. */
const articles: Readonly<Record<string, string>> = {
  N1: '第三十三条第一款',
  F1: '第三十三条第一款',
  N2: '第三十三条第二款',
  N3: '第三十条、第三十一条',
  N4: '第三十六条',
};

/** What was proposed and decided, which may be less than what was reported. */
export const decidedHandling = (made: Made): Handling | undefined =>
  (lastBefore(made, 'DecisionProposed') ?? lastBefore(made, 'InvestigationReported'))?.data.handling;

const codesOf = (acts: readonly OneAct[]): Set<string> =>
  new Set(acts.flatMap(({ circumstances }) => circumstances.map(({ code }) => code)));

const exemptions = (made: Made, act: OneAct): string[] => {
  const decided = legalDateOf(made.fact.occurredAt);
  return exemptionsOf(made, act).map(({ id }) => basisText(made, id, decided));
};

/** The provisions of special laws that spare a handling (食品安全法136); empty where none does. */
export const sparedBy = (made: Made, handling: Handling): string => {
  const acts = handling.outcome === 'no-penalty' ? actsOf(handling) : [];
  return [...new Set(acts.flatMap((act) => exemptions(made, act)))].join('、');
};

/** What a decision not to punish rests on, by what was found: special laws first, then the APL. */
export const groundsOfSparing = (made: Made<'NoPenaltyDecided'>): string => {
  const handling = decidedHandling(made);
  return groundsFor(made, handling === undefined ? [] : actsOf(handling));
};

/**
 * Acts that are spared beside others that are punished, each with its ground (APL Art.30-33, 57(1)(2), (3)). Empty
 * where every act is punished.
 */
export const sparedActs = (made: Made, handling: Handling): string => {
  const acts = handling.acts === undefined || handling.outcome !== 'penalty' ? [] : actsOf(handling);
  return inOneSentence(
    acts.filter(isSpared).map((each) => {
      const act = each.act.replace(/的?行为$/u, '');
      return each.outcome === 'not-established'
        ? `对${act}，因违法事实不能成立，依据${penaltyLaw}第五十七条第一款第三项的规定，不予行政处罚`
        : `对${act}、违反${brokenBy(made, each)}规定的行为，依据${groundsFor(made, [each])}的规定，${sparingOfAct(made, each)}`;
    }),
  );
};

const groundsFor = (made: Made, acts: readonly OneAct[]): string => {
  const codes = codesOf(acts);
  const special = [...new Set(acts.flatMap((act) => exemptions(made, act)))];
  const ofPenaltyLaw = Object.entries(articles).flatMap(([code, article]) => (codes.has(code) ? [article] : []));
  const cited = [...new Set(ofPenaltyLaw), '第五十七条第一款第二项'].join('、');
  return [...special, `${penaltyLaw}${cited}`].join('、');
};

/**
 * What is proposed, in one sentence with what it rests on: a penalty on the provisions that punish, none on those that
 * spare, or on the facts that are not there (APL Art.30-33, 57; PR Art.48, 60(1)).
 */
export const proposalSentence = (made: Made, handling: Handling): string => {
  if (handling.outcome === 'penalty')
    return `依据${citedBases(made, handling).join('、')}的规定，建议给予行政处罚：${whatIsImposed(made, handling, sparedActs(made, handling))}`;
  if (handling.outcome === 'not-established')
    return `违法事实不能成立，依据${penaltyLaw}第五十七条第一款第三项的规定，建议不予行政处罚`;
  const imposed = whatIsImposed(made, handling);
  const spared = `依据${groundsFor(made, actsOf(handling))}的规定，建议${sparingOf(made, handling)}`;
  return imposed === '' ? spared : `${spared}，并${imposed}`;
};

/** Circumstances for which no penalty is imposed, act by act, each with its evidence (APL Art.30-33, 40; PR Art.61). */
export const circumstancesFound = rows(
  (made: Made<'NoPenaltyDecided'>) => {
    const handling = decidedHandling(made);
    const acts = handling === undefined ? [] : actsOf(handling);
    return acts.flatMap(({ act, circumstances }) => circumstances.map((each) => ({ act, ...each })));
  },
  {
    order: (_each, _made, index) => String(index + 1),
    act: ({ act }) => act,
    circumstance: ({ code }) => circumstanceName(code),
    evidence: ({ evidence }) => evidence,
  },
);

/** Why no penalty is imposed, with what was stated of each act and of the text that applies (APL Art.37). */
export const reasonsOfSparing = (made: Made<'NoPenaltyDecided'>): string => {
  const handling = decidedHandling(made);
  return handling === undefined ? made.data.reasons : reasonsOf({ ...handling, discretionReasons: made.data.reasons });
};

/** What a handling that spares comes to: no penalty, and what of the goods or gains is taken all the same. */
export const whatSparingMeans = (made: Made, handling: Handling): string => {
  const taken = penaltyItems(handling.penalty, wordsOf(made, handling));
  return taken.length === 0 ? sparingOf(made, handling) : `${sparingOf(made, handling)}，并${taken.join('，')}`;
};

/** What is decided, as #46 says it. */
export const whatIsDecided = (made: Made<'NoPenaltyDecided'>): string => {
  if (made.data.outcome !== 'no-penalty') return '';
  const handling = decidedHandling(made);
  return handling === undefined ? '依法不予行政处罚' : whatSparingMeans(made, handling);
};
