import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { circumstanceList } from '../discretion/index.js';
import type { Handling, Penalty, Tier } from '../events/investigation.js';
import type { OtherMeasure } from '../events/other-measures.js';
import { actsOf, type OneAct } from '../standing/acts-of.js';
import { groundsOfChoice, lawsApplied } from '../words/said-choices.js';
import { citedLaw } from './chinese/cited-law.js';
import { digitAmount, fullAmount } from './chinese/money.js';
import { inOneSentence } from './chinese/punctuation.js';
import type { EventType } from './form-table.js';
import { listingBasis } from './listing-words.js';
import { goodsTakenAlong } from './measure-words.js';
import { rows, type Fields, type Made } from './paper.js';
import { hasSeveralParties } from './parties-of-case.js';
import { responsiblePerson } from './responsible-person-words.js';
import { generalWords, wordsOf, wordsOfActs, type SanctionWords } from './sanction-words.js';
import { sparingOfAct } from './sparing-words.js';
import { lastBefore } from './words.js';

/** What is ordered and is no penalty, as a decision says it. */
const measureNames: Record<OtherMeasure, string> = {
  ban_unlicensed_business: '予以取缔',
  withdraw_licence: '撤销许可',
  cancel_filing: '取消备案',
  abolish_standard: '废止标准',
  declare_void: '宣布证书无效',
  public_notice: '予以公告',
  order_recall: '责令召回',
};

const tierNames: Record<Tier, string> = {
  mitigated: '减轻处罚',
  lenient: '从轻处罚',
  general: '一般处罚',
  heavy: '从重处罚',
};

/** The items of a penalty, each as it stands in a decision. @param words how the norms that impose it name them */
export const penaltyItems = (penalty: Penalty, words: SanctionWords = generalWords): string[] => {
  const { warning, fine, confiscatedGains, confiscatedGoodsValue } = penalty;
  return [
    ...(warning ? ['警告'] : []),
    ...(fine > 0 ? [`罚款${fullAmount(fine)}`] : []),
    ...(confiscatedGains > 0 ? [`没收${words.gains}${fullAmount(confiscatedGains)}`] : []),
    ...(confiscatedGoodsValue > 0 ? [`${words.goods}，货值${fullAmount(confiscatedGoodsValue)}`] : []),
    ...restrictionItems(penalty, words),
  ];
};

/** The restrictions of a penalty, a revocation with the name of the licence where that is said (APL Art.59). */
export const restrictionItems = (
  { restrictions, terms = [], revokedLicence }: Pick<Penalty, 'restrictions' | 'terms' | 'revokedLicence'>,
  words: SanctionWords,
): string[] =>
  restrictions.map((each) =>
    each === 'revoke_licence' && revokedLicence !== undefined
      ? `吊销${revokedLicence}`
      : words.restriction(
          each,
          terms.find(({ restriction }) => restriction === each),
        ),
  );

/** What is ordered beside the penalty or in its place, and is none itself. */
const measureItems = ({ otherMeasures = [] }: Pick<Handling, 'otherMeasures'>): string[] =>
  otherMeasures.map((each) => measureNames[each]);

/** An act for which nothing is imposed or ordered beside the others (APL Art.30-33, 57). */
export const isSpared = (act: Pick<OneAct, 'penalty' | 'otherMeasures'>): boolean =>
  penaltyItems(act.penalty).length + measureItems(act).length === 0;

/**
 * Words that name the goods that are confiscated as the list of the seizure does (APL Art.59). Of several acts or
 * parties nobody says whose goods they are: there they are not named.
 */
const withGoodsTaken = (made: Made, words: SanctionWords): SanctionWords => {
  const taken = hasSeveralParties(made) ? [] : goodsTakenAlong(made);
  return taken.length === 0 ? words : { ...words, goods: `${words.goods}（扣押的${taken.join('、')}）` };
};

/** Of several acts what each that is punished is punished with (分别裁量; APL Art.59). */
const itemsImposed = (made: Made, handling: Handling): string[] =>
  handling.acts === undefined
    ? penaltyItems(handling.penalty, withGoodsTaken(made, wordsOf(made, handling)))
    : actsOf(handling).flatMap((each) => {
        const items = penaltyItems(each.penalty, wordsOfActs(made, [each]));
        return items.length === 0 ? [] : [`对${each.act}：${items.join('，')}`];
      });

/** The sum of several acts, which is executed; none of its penalties itself (合并执行; APL Art.59). */
const together = (made: Made, handling: Handling): string =>
  handling.acts === undefined
    ? ''
    : `以上合并执行：${penaltyItems(handling.penalty, wordsOf(made, handling)).join('，')}`;

/** What is ordered beside the penalty: of several acts behind the act that it is ordered for. */
const alsoOrdered = (handling: Handling): string =>
  inOneSentence([
    ...(handling.acts ?? []).map((each) => {
      const ordered = measureItems(each);
      return ordered.length === 0 ? '' : `对${each.act}${ordered.join('、')}`;
    }),
    ...measureItems(handling),
  ]);

const actsSpared = (handling: Handling): OneAct[] =>
  handling.acts === undefined ? [] : actsOf(handling).filter(isSpared);

/**
 * All that is imposed or ordered, in one sentence, with the listing, which is no penalty (SBL Art.13).
 * @param sparedActs what is said of acts that are spared; left out: that they are
 */
export const whatIsImposed = (made: Made, handling: Handling, sparedActs?: string): string =>
  inOneSentence([
    ...itemsImposed(made, handling),
    sparedActs ?? inOneSentence(actsSpared(handling).map((each) => `对${each.act}：${sparingOfAct(made, each)}`)),
    together(made, handling),
    alsoOrdered(handling),
    handling.dishonestyListing === undefined
      ? ''
      : `并列入严重违法失信名单（${listingBasis(handling.dishonestyListing)}）`,
  ]);

/** What is said of each act, behind what it was where there are several. */
const ofActs = (handling: Handling, say: (act: OneAct) => string): string =>
  inOneSentence(
    actsOf(handling)
      .map((act) => ({ name: act.act, said: say(act) }))
      .filter(({ said }) => said !== '')
      .map(({ name, said }) => (name === '' ? said : `${name}：${said}`)),
  );

interface StillOwed {
  readonly fine: number;
  readonly surcharge?: number | undefined;
  readonly gains?: number | undefined;
}

/** What is still owed, kind by kind, in fen (APL Art.72; PR Art.72, 75). @param words how the decision names it */
export const owedItems = ({ fine, surcharge = 0, gains = 0 }: StillOwed, words: SanctionWords = generalWords): string =>
  inOneSentence(
    [
      fine > 0 ? `罚款${digitAmount(fine)}` : '',
      surcharge > 0 ? `加处罚款${digitAmount(surcharge)}` : '',
      gains > 0 ? `没收的${words.gains}${digitAmount(gains)}` : '',
    ],
    '，',
  );

/** What of a penalty is paid (APL Art.67; PR Art.72). */
const toPay = ({ fine, confiscatedGains }: Penalty, { gains }: SanctionWords): string =>
  [...(fine > 0 ? ['罚款'] : []), ...(confiscatedGains > 0 ? [`没收的${gains}`] : [])].join('和');

/**
 * Every provision that what is imposed rests on, as it read when its act ended: also the other norms that an act breaks
 * (APL Art.29, 44). An act that is spared rests on others.
 */
export const citedBases = (made: Made, handling: Handling): string[] => {
  const all = actsOf(handling);
  const punished = all.filter((each) => !isSpared(each));
  // A handling that punishes nothing at all is of the provisions that would have applied.
  const acts = punished.length === 0 ? all : punished;
  const own = acts.map(({ basisId, endedOn }) => basisText(made, basisId, endedOn));
  const also = acts.flatMap(({ alsoBroken = [], endedOn }) =>
    alsoBroken.map(({ basisId }) => basisText(made, basisId, endedOn)),
  );
  return [...new Set([...own, ...also])];
};

/**
 * The provision as it read when the act ended: on its own day, else that of the filing, else when the form was made.
 */
export const basisText = (made: Made, basisId: string, endedOn?: LegalDate): string => {
  const ended = endedOn ?? lastBefore(made, 'CaseFiled')?.data.violationEndedOn ?? legalDateOf(made.fact.occurredAt);
  return citedLaw(made.register.law.bases, basisId, ended);
};

/** What a circumstance is called in the rules of discretion; its code where they have none by it. */
export const circumstanceName = (code: string): string =>
  circumstanceList.find((each) => each.code === code)?.chinese ?? code;

/** The circumstances that were chosen, each by its name, with what proves it (PR Art.48, 62). */
const circumstancesInWords = ({ circumstances }: Pick<OneAct, 'circumstances'>): string =>
  inOneSentence(
    circumstances.map(
      ({ code, evidence }) => `有“${circumstanceName(code)}”的情节（证据：${inOneSentence([evidence])}）`,
    ),
  );

/** Which text applies, on which ground and why (APL Art.37). */
export const lawInWords = ({
  choiceOfLaw = '',
  lawApplied,
  choiceBecause,
}: Pick<OneAct, 'choiceOfLaw' | 'lawApplied' | 'choiceBecause'>): string => {
  if (lawApplied === undefined) return choiceOfLaw;
  const because = choiceBecause === undefined ? '' : `，因${groundsOfChoice[choiceBecause]}`;
  return `依据《中华人民共和国行政处罚法》第三十七条，适用${lawsApplied[lawApplied]}${because}：${choiceOfLaw}`;
};

/** Why it is handled so: act by act, what was counted, which text applies, the whole (PR Art.48, 62; APL Art.37). */
export const reasonsOf = (handling: Handling): string => {
  const { acts, discretionReasons } = handling;
  const apart = acts === undefined ? '' : ofActs(handling, (act) => act.discretionReasons);
  const counted = ofActs(handling, (act) =>
    act.counted === undefined ? '' : `按${act.counted.number}个违法行为计算：${act.counted.reason}`,
  );
  return inOneSentence([apart, counted, ofActs(handling, lawInWords), discretionReasons]);
};

/** What the handling of a case says on a form. */
export const handlingFields = <T extends EventType>(handling: (made: Made<T>) => Handling): Fields<T> => ({
  basis: (made) => citedBases(made, handling(made)).join('、'),
  penalty: (made) => whatIsImposed(made, handling(made)),
  penaltyItems: rows((made: Made<T>) => itemsImposed(made, handling(made)), { item: (item) => item }),
  together: (made) => together(made, handling(made)),
  alsoOrdered: (made) => alsoOrdered(handling(made)),
  fine: (made) => {
    const { fine } = handling(made).penalty;
    return fine > 0 ? fullAmount(fine) : '';
  },
  responsiblePerson: (made) => responsiblePerson(made, handling(made)),
  gainsUncomputable: (made) =>
    ofActs(handling(made), ({ facts }) => (facts.gainsUncomputable === true ? '违法所得无法计算' : '')),
  // An act that is spared is punished in no tier.
  tier: (made) =>
    ofActs(handling(made), ({ tier, ...act }) => (tier === undefined || isSpared(act) ? '' : tierNames[tier])),
  mitigationGround: (made) => ofActs(handling(made), ({ mitigationGround = '' }) => mitigationGround),
  toPay: (made) => toPay(handling(made).penalty, wordsOf(made, handling(made))),
  published: (made) => (penaltyItems(handling(made).penalty).some((item) => item !== '警告') ? '将依法向社会公开' : ''),
  circumstances: (made) => ofActs(handling(made), circumstancesInWords),
  discretionReasons: (made) => reasonsOf(handling(made)),
});
